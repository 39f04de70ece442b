package dateline.ui.words;

import dateline.event.Kind;
import dateline.event.Status;
import dateline.query.Facet;
import dateline.time.Precision;
import java.util.Arrays;
import java.util.Locale;

/// Says the values of facets in the reader's language.
///
/// Kinds, statuses, precisions, marks and the topics that come with the program have words; people,
/// places and sources are names already.
public final class Names {
  private final Words words;

  /// Names in the language of `words`.
  public Names(Words words) {
    this.words = words;
  }

  /// The name of a facet's value.
  public String say(Facet facet, String value) {
    return switch (facet) {
      case KIND -> known(Kind.values(), "kind", value);
      case STATUS -> known(Status.values(), "status", value);
      case PRECISION -> known(Precision.values(), "precision", value);
      case IS -> words.has("is." + value) ? words.say("is." + value) : value;
      case TOPIC -> topic(value);
      case WHO, COUNTRY, PLACE, SOURCE, YEAR, TAG -> value;
    };
  }

  /// The name of a topic; one of the reader's own tables is its id, written as words:
  /// `export-licences` as "Export licences".
  public String topic(String id) {
    if (words.has("topic." + id)) {
      return words.say("topic." + id);
    }
    String spaced = id.replace('-', ' ').replace('_', ' ');
    return spaced.isEmpty() ? id : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }

  private String known(Enum<?>[] values, String family, String value) {
    String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
    boolean one = Arrays.stream(values).anyMatch(v -> v.name().equals(name));
    return one ? words.say(family + "." + name) : value;
  }
}
