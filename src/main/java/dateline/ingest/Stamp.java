package dateline.ingest;

import dateline.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The line by which a text without a header says when it appeared, with its year.
///
/// A day inside a sentence, in a caption or in a chronology's headings is not one: the forms below
/// begin a line, and the two that chronologies use too (a line that is a day, a day with a dash)
/// count only where the whole text has one such day.
final class Stamp {
  /// How far into a text its head reaches, and how much of it is its foot, in characters.
  private static final int HEAD = 4_000;

  private static final int FOOT = 1_200;

  private static final String D = WrittenDay.PATTERN;
  private static final String LINE = "(?:^|(?<=[\\n\\r|\\u00b7\\u2022]))[ \\t>*_#|]{0,8}+";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s{1,2})?";
  private static final String CLOCK =
      "(?:(?:at\\s)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:[A-Z]{2,4})?[,;]?\\s{1,2}(?:on\\s)?)?";

  private static final Pattern LEADING = pattern("\\A\\s{0,20}(date[ \\t:]{1,3}(?<day>" + D + "))");
  private static final Pattern LABEL =
      pattern(
          LINE
              + "((?:(?:first\\s)?published|posted|publication date|release date|date"
              + " published|date posted|issued|released|created|date|for immediate release|for"
              + " release|发布时间|发布日期)\\s{0,2}(?:time)?[:：,]?\\s{0,2}(?:on\\s)?"
              + WEEKDAY
              + CLOCK
              + WEEKDAY
              + "(?<day>"
              + D
              + "))");
  private static final Pattern UPDATE =
      pattern(
          LINE
              + "((?:and )?(?:last )?(?:updated|modified|revised)[:：]?\\s{0,2}(?:on\\s)?"
              + WEEKDAY
              + CLOCK
              + WEEKDAY
              + "(?<day>"
              + D
              + "))");
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[ \\t]{0,8}(\\p{Lu}[\\p{L}.,'/ -]{1,45}[, ]{1,2}(?i:(?<day>"
              + D
              + "))"
              + "[ ,]{0,2}(?:\\([\\p{L}. /-]{2,30}\\))?\\s{0,2}(?:--?|[\\u2013\\u2014_/]))");
  private static final Pattern AGENCY_LINE =
      Pattern.compile(
          "(?m)^[ \\t]{0,8}((?:\\p{Lu}[\\p{L}.,'/ -]{1,45}"
              + " \\((?:Reuters|AP|AFP|Xinhua|UPI|dpa|Kyodo)\\)[, ]{1,2})?(?i:(?<day>"
              + D
              + "))(?:,? (?:19|20)\\d\\d)?"
              + "(?: ?\\([\\p{L}. /]{2,30}\\))?\\s{0,2}[-\\u2013\\u2014_]{1,2}(?=\\s|\\p{L}))");
  private static final Pattern RUN_IN =
      pattern(
          "(?m)^[ \\t]{0,8}((?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?<day>"
              + D
              + "))(?= (?-i:\\p{Lu}))");
  private static final Pattern ALONE =
      pattern(
          "(?m)^[ \\t*_#>]{0,8}((?:[\\p{L}][\\p{L}.,'"
              + " -]{1,40}[|\\u00b7\\u2022\\u2013\\u2014-]\\s{0,2})?"
              + WEEKDAY
              + CLOCK
              + "(?<day>"
              + D
              + ")(?:[T ,|\\u00b7\\u2022\\u2013\\u2014-]{0,4}(?:at"
              + " )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:["
              + " ap.mzutcges0-9:+-]{0,14}))?(?:\\s{0,2}[|\\u00b7\\u2022]\\s{0,2}[^\\r\\n]{0,60})?)["
              + " \\t*_]{0,4}$");

  private Stamp() {}

  static Optional<Published.Stated> in(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String foot = text.substring(Math.max(head.length(), text.length() - FOOT));
    return first(LEADING, head)
        .or(() -> first(LABEL, head))
        .or(() -> only(DATELINE, text, head.length()))
        .or(() -> only(AGENCY_LINE, text, text.length()))
        .or(() -> only(ALONE, text, 1_500))
        .or(() -> only(RUN_IN, text, 1_500))
        .or(() -> first(LABEL, foot))
        .or(() -> first(UPDATE, head))
        .or(() -> first(UPDATE, foot));
  }

  private static Optional<Published.Stated> first(Pattern pattern, String text) {
    return all(pattern, text, text.length()).stream().findFirst();
  }

  /// The first find before `limit`, where no other in the whole text names another day.
  private static Optional<Published.Stated> only(Pattern pattern, String text, int limit) {
    List<Published.Stated> early = all(pattern, text, limit);
    if (early.isEmpty()) {
      return Optional.empty();
    }
    Set<LocalDate> days =
        all(pattern, text, text.length()).stream()
            .map(Published.Stated::date)
            .collect(Collectors.toSet());
    return days.size() == 1 ? Optional.of(early.getFirst()) : Optional.empty();
  }

  private static List<Published.Stated> all(Pattern pattern, String text, int limit) {
    Matcher matcher = pattern.matcher(text);
    return matcher
        .results()
        .filter(found -> found.start() < limit)
        .flatMap(found ->
            WrittenDay.read(found.group("day"))
                .map(day ->
                    new Published.Stated(day, found.group(1).strip().replaceAll("\\s+", " ")))
                .stream())
        .toList();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
