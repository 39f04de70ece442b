package dateline.time;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.article.Words;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a text says about its own unknown day.
///
/// `pairs` are weekdays with a date, which agree only in some years; `dates` are the days, months
/// and years that the text says outright, each with the tense of its clause. Both in text order.
public record DayClues(List<WeekdayDate> pairs, List<SaidDate> dates) {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2060;

  /// "Wednesday (November 15)", and the years in which that day is a Wednesday.
  public record WeekdayDate(
      Span span, DayOfWeek weekday, MonthDay day, Outlook outlook, List<Integer> years) {}

  /// A date that needs no article's day, and how the text looks at it.
  public record SaidDate(Span span, DateRange range, Outlook outlook) {}

  /// How a text speaks of a date.
  public enum Outlook {
    /// As over: "was held in 2021".
    PAST,
    /// As still to come: "will be held in 2024".
    TO_COME,
    /// It does not tell.
    OPEN
  }

  /// Gathers the clues of a text.
  public static DayClues of(Article article) {
    Article undated = article.publishedOn(Published.UNKNOWN);
    Words words = Words.of(undated.text());
    Scene scene = new Scene(undated, words);
    Resolver resolver = new Resolver(scene);
    List<WeekdayDate> pairs = new ArrayList<>();
    List<SaidDate> dates = new ArrayList<>();
    List<Item> items = Finder.find(Rules.english(), words);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      scene.at(item.from(), item.to());
      Outlook outlook = outlook(scene.tense());
      pair(words, items, i, outlook).ifPresent(pairs::add);
      Resolved resolved = resolver.resolve(item.said());
      scene.speak(resolved, item.said());
      Span span = words.span(item.from(), item.to());
      resolved.range().ifPresent(range -> dates.add(new SaidDate(span, range, outlook)));
    }
    return new DayClues(List.copyOf(pairs), List.copyOf(dates));
  }

  private static Outlook outlook(Tense tense) {
    return switch (tense) {
      case PAST -> Outlook.PAST;
      case FUTURE -> Outlook.TO_COME;
      case OPEN -> Outlook.OPEN;
    };
  }

  /// A weekday and a date in one expression, or side by side: "Wednesday (November 15)".
  private static Optional<WeekdayDate> pair(Words words, List<Item> items, int i, Outlook outlook) {
    if (!(items.get(i).said() instanceof Said.Day date)
        || date.month() == 0
        || date.day() == 0
        || date.year() != 0) {
      return Optional.empty();
    }
    int weekday = date.weekday();
    int from = items.get(i).from();
    if (weekday == 0
        && i > 0
        && items.get(i - 1).said() instanceof Said.Day before
        && before.month() == 0
        && from - items.get(i - 1).to() <= 2
        && isJoint(words, items.get(i - 1).to(), from)) {
      weekday = before.weekday();
      from = items.get(i - 1).from();
    }
    if (weekday == 0 || date.day() > MonthDay.of(date.month(), 1).getMonth().maxLength()) {
      return Optional.empty();
    }
    DayOfWeek name = DayOfWeek.of(weekday);
    MonthDay day = MonthDay.of(date.month(), date.day());
    Span span = words.span(from, items.get(i).to());
    return Optional.of(new WeekdayDate(span, name, day, outlook, years(name, day)));
  }

  private static boolean isJoint(Words words, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(words::lower)
        .allMatch(word -> word.equals("(") || word.equals(",") || word.equals("the"));
  }

  private static List<Integer> years(DayOfWeek weekday, MonthDay day) {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .filter(day::isValidYear)
        .filter(year -> day.atYear(year).getDayOfWeek() == weekday)
        .boxed()
        .toList();
  }
}
