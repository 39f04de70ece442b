package dateline.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The YAML header of a text, between two lines of three dashes; of YAML only what such headers
/// use: `key: value`, quoted values, values that run on over indented lines.
///
/// `end` is the offset of the first character after it, 0 where there is none.
record FrontMatter(Map<String, String> values, int end) {
  static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\s{0,9}---[ \\t]*+\\R((?:(?!---|\\.\\.\\.).*+\\R){1,60}?)(?:---|\\.\\.\\.)["
              + " \\t]*+(?:\\R|\\z)");
  private static final Pattern ENTRY =
      Pattern.compile("^([\\w-]{1,40}):[ \\t]*+(.*+(?:\\R[ \\t]++\\S.*+)*+)", Pattern.MULTILINE);
  private static final Pattern FOLD = Pattern.compile("(\\\\?)\\R[ \\t]++(\\\\(?= ))?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

  static FrontMatter of(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return NONE;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(block.group(1));
    while (entry.find()) {
      values.putIfAbsent(
          entry.group(1).toLowerCase(Locale.ROOT).replace('-', '_'), value(entry.group(2)));
    }
    return new FrontMatter(values, block.end());
  }

  /// The first of `keys` that has a value.
  Optional<String> first(String... keys) {
    for (String key : keys) {
      String value = values.getOrDefault(key, "");
      if (!value.isBlank()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static String value(String raw) {
    String folded =
        FOLD.matcher(raw.strip()).replaceAll(fold -> fold.group(1).isEmpty() ? " " : "");
    String value = folded;
    if (quoted(folded, '"')) {
      value = unescaped(folded.substring(1, folded.length() - 1));
    } else if (quoted(folded, '\'')) {
      value = folded.substring(1, folded.length() - 1).replace("''", "'");
    }
    return value.replace('\u00a0', ' ').strip();
  }

  private static boolean quoted(String text, char mark) {
    return text.length() > 1 && text.charAt(0) == mark && text.charAt(text.length() - 1) == mark;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> {
          if (escape.group(1) != null) {
            char read = (char) Integer.parseInt(escape.group(1), 16);
            return Matcher.quoteReplacement(String.valueOf(read));
          }
          return switch (escape.group(2)) {
            case "_", "n", "t", "r", "N" -> " ";
            case String other -> Matcher.quoteReplacement(other);
          };
        });
  }
}
