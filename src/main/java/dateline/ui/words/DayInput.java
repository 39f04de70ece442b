package dateline.ui.words;

import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as a person types them, in English or French: "nov 2023", "2023-11-15..18", "15 Nov 2023",
/// "early 2023", "15 févr. 2023".
public final class DayInput {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*+\\.?";

  private record Form(Pattern pattern, Function<MatchResult, DateRange> meaning) {}

  private static final List<Form> FORMS =
      List.of(
          form("(\\d{4})", m -> DateRange.year(number(m, 1))),
          form("(\\d{3})0s", m -> decade(number(m, 1) * 10)),
          form("(\\d{4})-(\\d{1,2})", m -> month(number(m, 1), number(m, 2))),
          form("(\\d{4})-(\\d{1,2})-(\\d{1,2})", m -> DateRange.day(iso(m))),
          form(
              "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:\\.\\.|–|/)(\\d{1,2})",
              m -> days(iso(m), iso(m).withDayOfMonth(number(m, 4)))),
          form(MONTH + " (\\d{4})", m -> month(number(m, 2), monthOf(m, 1))),
          form(
              "(\\d{1,2}) " + MONTH + ",? (\\d{4})",
              m -> DateRange.day(LocalDate.of(number(m, 3), monthOf(m, 2), number(m, 1)))),
          form(
              MONTH + " (\\d{1,2}),? (\\d{4})",
              m -> DateRange.day(LocalDate.of(number(m, 3), monthOf(m, 1), number(m, 2)))),
          form(
              "(\\d{1,2})(?:-|–| to )(\\d{1,2}) " + MONTH + ",? (\\d{4})",
              m -> daysOf(number(m, 4), monthOf(m, 3), number(m, 1), number(m, 2))),
          form(
              MONTH + " (\\d{1,2})(?:-|–| to )(\\d{1,2}),? (\\d{4})",
              m -> daysOf(number(m, 4), monthOf(m, 1), number(m, 2), number(m, 3))),
          form("(spring|summer|autumn|fall|winter) (\\d{4})", DayInput::season),
          form("q([1-4]) (\\d{4})", m -> quarter(number(m, 2), number(m, 1))),
          form("(early|mid|late)[ -](\\d{4})", DayInput::part),
          form("week of (\\d{4})-(\\d{1,2})-(\\d{1,2})", m -> week(iso(m))));

  private DayInput() {}

  /// The days that were meant, or none where the words are no date. `today` gives "today" its
  /// sense.
  public static Optional<DateRange> parse(String typed, LocalDate today) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s++", " ");
    Optional<DateRange> english = english(text, today);
    return english.isPresent() ? english : english(FrenchDays.english(text), today);
  }

  private static Optional<DateRange> english(String text, LocalDate today) {
    if (text.equals("today")) {
      return Optional.of(DateRange.day(today));
    }
    try {
      Optional<DateRange> one = single(text);
      return one.isPresent() ? one : between(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateRange> single(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text);
      if (matcher.matches()) {
        return Optional.of(form.meaning.apply(matcher));
      }
    }
    return Optional.empty();
  }

  /// Two dates with dots or "to" between them; as sharp as the vaguer one.
  private static Optional<DateRange> between(String text) {
    String[] ends = text.split("\\s*+(?:\\.\\.|–|\\bto\\b)\\s*+", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    Optional<DateRange> from = single(ends[0]);
    Optional<DateRange> to = single(ends[1]);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Precision first = from.get().precision();
    Precision last = to.get().precision();
    return Optional.of(
        new DateRange(
            from.get().start(), to.get().end(), first.compareTo(last) > 0 ? first : last));
  }

  private static Form form(String pattern, Function<MatchResult, DateRange> meaning) {
    return new Form(Pattern.compile(pattern), meaning);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int monthOf(MatchResult match, int group) {
    return MONTHS.indexOf(match.group(group)) / 3 + 1;
  }

  private static LocalDate iso(MatchResult match) {
    return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
  }

  private static DateRange month(int year, int month) {
    return DateRange.month(YearMonth.of(year, month).atDay(1));
  }

  private static DateRange days(LocalDate from, LocalDate to) {
    return new DateRange(from, to, Precision.DAY);
  }

  private static DateRange daysOf(int year, int month, int first, int last) {
    return days(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
  }

  private static DateRange months(int year, int first, int months, Precision precision) {
    LocalDate start = LocalDate.of(year, first, 1);
    return new DateRange(start, start.plusMonths(months).minusDays(1), precision);
  }

  private static DateRange decade(int year) {
    return months(year, 1, 120, Precision.DECADE);
  }

  private static DateRange quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, 3, Precision.QUARTER);
  }

  private static DateRange season(MatchResult match) {
    int first =
        switch (match.group(1)) {
          case "spring" -> 3;
          case "summer" -> 6;
          case "winter" -> 12;
          default -> 9;
        };
    return months(number(match, 2), first, 3, Precision.SEASON);
  }

  private static DateRange part(MatchResult match) {
    int first =
        switch (match.group(1)) {
          case "early" -> 1;
          case "mid" -> 5;
          default -> 9;
        };
    return months(number(match, 2), first, 4, Precision.PART);
  }

  private static DateRange week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return new DateRange(monday, monday.plusDays(6), Precision.WEEK);
  }
}
