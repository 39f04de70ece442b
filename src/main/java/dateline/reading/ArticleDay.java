package dateline.reading;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.domain.Cast;
import dateline.domain.Domain;
import dateline.domain.How;
import dateline.time.DateRange;
import dateline.time.DayClues;
import dateline.time.DayClues.Outlook;
import dateline.time.DayClues.SaidDate;
import dateline.time.DayClues.WeekdayDate;
import dateline.time.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the day of an article that came without one.
///
/// A line of the text may state it. Otherwise a weekday with a date leaves a few years, and those
/// who are said to hold an office, and years said to be over or to come, decide among them.
public final class ArticleDay {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern BARE_WEEKDAY =
      Pattern.compile(
          "\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!\\s*[,(]?\\s*\\p{Lu}\\p{L}+ \\d)");

  private ArticleDay() {}

  /// The article with its day, where it can be told.
  public static Article of(Article article) {
    return of(article, Domain.standard());
  }

  static Article of(Article article, Domain domain) {
    if (!(article.published() instanceof Published.Unknown)) {
      return article;
    }
    DayClues clues = DayClues.of(article);
    Published day =
        stated(article, clues)
            .or(() -> inferred(article, clues, domain))
            .or(() -> told(article, clues))
            .orElse(Published.UNKNOWN);
    return article.publishedOn(day);
  }

  /// A date with its year in a dateline, a stamp or the metadata above the text.
  private static Optional<Published> stated(Article article, DayClues clues) {
    for (Block block : Layout.of(article.text())) {
      boolean tells =
          switch (block.role()) {
            case METADATA, DATELINE, STAMP -> true;
            case HEADLINE, CAPTION, HEADING, BODY, FURNITURE -> false;
          };
      if (tells) {
        for (SaidDate said : clues.dates()) {
          String words = said.span().of(article.text());
          if (block.span().contains(said.span())
              && said.range().days() == 1
              && YEAR.matcher(words).find()) {
            return Optional.of(new Published.Stated(said.range().start(), "“" + words + "”"));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> inferred(Article article, DayClues clues, Domain domain) {
    if (clues.pairs().isEmpty()) {
      return Optional.empty();
    }
    WeekdayDate pair = clues.pairs().getFirst();
    Cast cast = domain.read(article);
    Span whole = new Span(0, article.text().length());
    Comparator<Integer> byFit =
        Comparator.comparingInt(year -> fit(pair.day().atYear(year), cast, whole, clues));
    Optional<Integer> year =
        pair.years().stream()
            .filter(pair.day()::isValidYear)
            .max(byFit.thenComparing(Comparator.reverseOrder()));
    return year.map(y -> {
      LocalDate date = pair.day().atYear(y);
      LocalDate day = pair.outlook() == Outlook.TO_COME ? before(article, date) : date;
      return new Published.Inferred(
          day, reason(pair.span().of(article.text()), date, day, pair.years()));
    });
  }

  private static String reason(String words, LocalDate date, LocalDate day, List<Integer> years) {
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String others =
        String.join(
            ", ",
            years.stream()
                .filter(y -> Math.abs(y - date.getYear()) < 13)
                .map(String::valueOf)
                .toList());
    String first =
        "“"
            + words.replaceAll("\\s+", " ")
            + "” is a "
            + weekday
            + " in "
            + others
            + "; the offices and years that the text names leave "
            + date.getYear();
    return day.equals(date)
        ? first + "."
        : first
            + "; that day is still to come, and the last weekday named before it is "
            + day
            + ".";
  }

  /// How many of the years that the text calls past or to come speak against a year.
  private static int against(int year, DayClues clues) {
    int wrong = 0;
    for (SaidDate said : clues.dates()) {
      int first = said.range().start().getYear();
      wrong +=
          switch (said.outlook()) {
            case PAST -> first > year ? 1 : 0;
            case TO_COME -> said.range().end().getYear() < year ? 2 : 0;
            case OPEN -> 0;
          };
    }
    return wrong;
  }

  /// How many of those whom the text names hold an office on that day, and how near it is to the
  /// years that the text names.
  private static int fit(LocalDate day, Cast cast, Span whole, DayClues clues) {
    int holders =
        (int)
            cast.everybody(whole, DateRange.day(day)).stream()
                .filter(who -> who.how() == How.NAME && !who.role().isEmpty())
                .count();
    int near =
        (int)
            clues.dates().stream()
                .filter(said -> Math.abs(said.range().start().getYear() - day.getYear()) <= 1)
                .count();
    return holders * 2 + near * 2 - against(day.getYear(), clues) * 2;
  }

  /// The latest weekday that the text names by itself, in the week before a day to come.
  private static LocalDate before(Article article, LocalDate coming) {
    LocalDate best = coming.minusDays(7);
    boolean found = false;
    Matcher weekdays = BARE_WEEKDAY.matcher(article.text());
    while (weekdays.find()) {
      DayOfWeek day = DayOfWeek.valueOf(weekdays.group().toUpperCase(Locale.ROOT));
      LocalDate last = coming.with(java.time.temporal.TemporalAdjusters.previous(day));
      if (day != coming.getDayOfWeek() && last.isAfter(best)) {
        best = last;
        found = true;
      }
    }
    return found ? best : coming.minusDays(1);
  }

  /// The latest full date among the first words of a text that is no chronology.
  private static Optional<Published> told(Article article, DayClues clues) {
    List<Block> blocks = Layout.of(article.text());
    Optional<Block> lead =
        blocks.stream().filter(block -> block.role() == Block.Role.BODY).findFirst();
    boolean chronology = blocks.stream().anyMatch(block -> !block.headings().isEmpty());
    if (chronology || lead.isEmpty()) {
      return Optional.empty();
    }
    List<SaidDate> whole =
        clues.dates().stream()
            .filter(said -> YEAR.matcher(said.span().of(article.text())).find())
            .filter(said -> said.outlook() != Outlook.TO_COME)
            .toList();
    boolean begins =
        whole.stream().anyMatch(said -> lead.get().span().contains(said.span()) && sharp(said));
    return whole.stream()
        .filter(said -> begins && sharp(said))
        .max(Comparator.comparing(said -> said.range().end()))
        .map(said ->
            new Published.Inferred(
                said.range().end(),
                "the last day that the text tells of is “"
                    + said.span().of(article.text())
                    + "”."));
  }

  private static boolean sharp(SaidDate said) {
    return said.range().precision() == Precision.DAY && said.range().days() <= 14;
  }
}
