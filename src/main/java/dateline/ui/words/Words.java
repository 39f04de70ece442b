package dateline.ui.words;

import java.io.IOException;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the window in one language. They stand in `messages.properties`, grouped by pane;
/// the other rooms give values, never prose.
public final class Words {
  /// The languages that there are words in.
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

  private final Locale locale;
  private final ResourceBundle bundle;
  private final NumberFormat numbers;

  private Words(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
    numbers = NumberFormat.getIntegerInstance(locale);
  }

  /// The words of a language; English where we do not speak it.
  public static Words of(Locale locale) {
    Locale spoken =
        LANGUAGES.stream()
            .filter(known -> known.getLanguage().equals(locale.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    return new Words(
        spoken,
        ResourceBundle.getBundle(
            "dateline.ui.messages",
            spoken.equals(Locale.ENGLISH) ? Locale.ROOT : spoken,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /// The language.
  public Locale locale() {
    return locale;
  }

  /// The words of a key, with values in their places.
  public String say(String key, Object... values) {
    try {
      String pattern = bundle.getString(key);
      boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
      return plain ? pattern : new MessageFormat(pattern, locale).format(values);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException("no words for " + key, e);
    }
  }

  /// A number as it is written in the language.
  public String number(long number) {
    synchronized (numbers) { // a format is not for two at once
      return numbers.format(number);
    }
  }

  /// A sentence about a failure: its own, where it was written for readers.
  public String failure(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof IOException && !message.isBlank() && !message.equals("null")
        ? message
        : say("failed.unknown", message);
  }

  /// Whether there are words for a key.
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /// The word for a value of a closed set: `kind.SUMMIT`.
  public String name(Enum<?> value) {
    String family = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
    return say(family + "." + value.name());
  }
}
