package dateline.ingest;

import java.util.regex.Pattern;

/// The headline of a text that has no header: the first of its first lines that reads like one.
final class Headline {
  private static final int LINES = 15;
  private static final int LONGEST = 180;

  private static final Pattern STAMP =
      Pattern.compile("^(?:date\\s+)?\\d{4}-\\d{2}-\\d{2}\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");
  private static final Pattern MARKDOWN =
      Pattern.compile("^(?:#{1,6}|\\*\\*|==)\\s*|(?:\\*\\*|==)$");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:by|published|posted|updated|last updated|date|source|share|watch|download|go to|skip"
              + " to|subscribe|sign (?:in|up)|advertisement|home|menu|menu close|for immediate"
              + " release|file photo|photo|image|read more|listen|print|search|connect"
              + " with|copyright|hamburger|whatsapp)\\b.*|.*\\b(?:facebook|twitter|linkedin)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\(?\\p{Lu}[\\p{L}. ,/'-]{2,50}\\)?.{0,40}\\([A-Z][A-Za-z"
              + " ]{1,20}\\)\\s*[-\\u2013\\u2014_].*");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;,\\u201d\"]$");

  private Headline() {}

  static String of(String body) {
    return body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .takeWhile(line -> line.length() <= LONGEST || line.startsWith("("))
        .map(line -> STAMP.matcher(line).replaceFirst(""))
        .map(line -> MARKDOWN.matcher(line).replaceAll("").strip())
        .filter(Headline::reads)
        .findFirst()
        .orElse("");
  }

  private static boolean reads(String line) {
    return line.length() <= LONGEST
        && WORD.matcher(line).results().limit(3).count() == 3
        && Character.isLetterOrDigit(line.replaceFirst("^[\"'\\u2018\\u201c]", "").codePointAt(0))
        && !FURNITURE.matcher(line).matches()
        && !DATELINE.matcher(line).matches()
        && !SENTENCE_END.matcher(line).matches()
        && Stamp.in(line).isEmpty();
  }
}
