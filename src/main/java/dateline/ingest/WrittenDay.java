package dateline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day with its year, as page furniture writes it: `2023-11-15`, `Nov. 15, 2023`, `15 November
/// 2023`, `11/15/2023`, `11/15/23`, `2023年11月15日`.
///
/// This is no reading of prose; that is the room of time's. It knows only the forms in which a page
/// is stamped.
final class WrittenDay {
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String ORDINAL = "\\d{1,2}(?:st|nd|rd|th)?";

  /// A pattern without groups that finds any of the forms; to be compiled without regard to case.
  static final String PATTERN =
      "(?:(?<!\\d)"
          + String.join(
              "|(?<!\\d)",
              YEAR + "[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)",
              "(?<![a-z])" + MONTH + "\\s{0,2}" + ORDINAL + ",?\\s{1,2}" + YEAR + "(?!\\d)",
              ORDINAL + "[\\s-]" + MONTH + ",?[\\s-]" + YEAR + "(?!\\d)",
              "\\d{1,2}/\\d{1,2}/" + YEAR + "(?!\\d)",
              "\\d{1,2}/\\d{1,2}/\\d\\d(?![\\d/])",
              YEAR + "\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日")
          + ")";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern NAME = Pattern.compile("[a-z]{3,}");

  private WrittenDay() {}

  /// The day that `words`, found by [#PATTERN], mean; none for a 30th of February, or where day and
  /// month cannot be told apart.
  static Optional<LocalDate> read(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    int[] numbers =
        NUMBERS.matcher(text).results().mapToInt(n -> Integer.parseInt(n.group())).toArray();
    Matcher name = NAME.matcher(text);
    try {
      while (name.find()) {
        int month = MONTHS.indexOf(name.group().substring(0, 3)) + 1;
        if (month > 0) {
          return Optional.of(LocalDate.of(numbers[1], month, numbers[0]));
        }
      }
      return numbers[0] > 31
          ? Optional.of(LocalDate.of(numbers[0], numbers[1], numbers[2]))
          : slashed(numbers);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> slashed(int[] numbers) {
    int first = numbers[0];
    int second = numbers[1];
    int year = inFull(numbers[2]);
    if (first == second || second > 12) {
      return Optional.of(LocalDate.of(year, first, second));
    }
    return first > 12 ? Optional.of(LocalDate.of(year, second, first)) : Optional.empty();
  }

  /// Pages that are stamped with two digits are younger than 1970.
  private static int inFull(int year) {
    return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
  }
}
