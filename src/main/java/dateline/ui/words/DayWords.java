package dateline.ui.words;

import dateline.event.When;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Says days as a person would, with no more precision than there is: "early 2023", "12–18 November
/// 2023".
public final class DayWords {
  private final Words words;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayAndMonth;
  private final DateTimeFormatter month;

  /// Days in the language of `words`.
  public DayWords(Words words) {
    this(words, words.say("date.monthName"));
  }

  private DayWords(Words words, String name) {
    this.words = words;
    day = DateTimeFormatter.ofPattern(words.say("date.day", name), words.locale());
    dayAndMonth = DateTimeFormatter.ofPattern(words.say("date.dayAndMonth", name), words.locale());
    month = DateTimeFormatter.ofPattern(words.say("date.month", name), words.locale());
  }

  /// The same with the names of months cut short, for where there is little room.
  public static DayWords brief(Words words) {
    return new DayWords(words, words.say("date.monthShort"));
  }

  /// The days of an event, or that it has none.
  public String say(When when) {
    return when.range().map(this::say).orElse(words.say("date.undated"));
  }

  /// Whole days, each with its year.
  public String day(LocalDate date) {
    return day.format(date);
  }

  /// A run of days.
  public String say(DateRange range) {
    return switch (range.precision()) {
      case DAY -> days(range.start(), range.end());
      case WEEK -> words.say("date.week", day.format(range.start()));
      case MONTH -> whole(range, 1).map(month::format).orElseGet(() -> months(range));
      case SEASON -> season(range);
      case QUARTER ->
          whole(range, 3)
              .map(start -> words.say("date.quarter", quarter(start), year(start)))
              .orElseGet(() -> months(range));
      case HALF ->
          words.say(
              range.start().getMonthValue() <= 6 ? "date.firstHalf" : "date.secondHalf",
              year(range.start()));
      case PART -> part(range);
      case YEAR -> whole(range, 12).map(DayWords::year).orElseGet(() -> years(range));
      case DECADE -> words.say("date.decade", year(range.start()));
      case CENTURY -> words.say("date.century", (range.start().getYear() - 1) / 100 + 1);
      case VAGUE -> words.say("date.about", days(range.start(), range.end()));
    };
  }

  private String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day.format(from);
    }
    if (from.getYear() != to.getYear()) {
      return words.say("date.span", day.format(from), day.format(to));
    }
    if (from.getMonth() != to.getMonth()) {
      return words.say("date.span", dayAndMonth.format(from), day.format(to));
    }
    return words.say(
        "date.daysOfMonth",
        String.valueOf(from.getDayOfMonth()),
        String.valueOf(to.getDayOfMonth()),
        month.format(to));
  }

  private String months(DateRange range) {
    return words.say("date.span", month.format(range.start()), month.format(range.end()));
  }

  private String years(DateRange range) {
    return words.say("date.span", year(range.start()), year(range.end()));
  }

  private String season(DateRange range) {
    String name =
        switch (range.start().plusDays(15).getMonthValue()) {
          case 3, 4, 5 -> "date.spring";
          case 6, 7, 8 -> "date.summer";
          case 9, 10, 11 -> "date.autumn";
          default -> "date.winter";
        };
    return words.say(name, year(range.start()));
  }

  /// Which part of which longer unit: the unit is the shortest one that holds the days.
  private String part(DateRange range) {
    LocalDate from = range.start();
    LocalDate to = range.end();
    if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
      return words.say(
          third(from.getDayOfMonth() - 1, to.getDayOfMonth(), to.lengthOfMonth()),
          month.format(from));
    }
    if (from.getYear() == to.getYear()) {
      return words.say(third(from.getDayOfYear() - 1, to.getDayOfYear(), 365), year(from));
    }
    return words.say("date.about", days(from, to));
  }

  private static String third(int from, int to, int length) {
    double middle = (from + to) / 2.0 / length;
    if (middle < 0.36) {
      return "date.early";
    }
    return middle > 0.64 ? "date.late" : "date.mid";
  }

  private static Optional<LocalDate> whole(DateRange range, int months) {
    boolean fits =
        range.start().getDayOfMonth() == 1
            && range.end().equals(range.start().plusMonths(months).minusDays(1));
    return fits ? Optional.of(range.start()) : Optional.empty();
  }

  private static String year(LocalDate date) {
    return String.valueOf(date.getYear());
  }

  private static int quarter(LocalDate date) {
    return (date.getMonthValue() + 2) / 3;
  }

  /// The name of a precision.
  public String say(Precision precision) {
    return words.name(precision);
  }
}
