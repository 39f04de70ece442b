package dateline.time;

import dateline.time.Said.Which;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Dates of the calendar of which only a part was said: the rest comes from the tense of the
/// clause, the heading above, the date spoken of in the same sentence, and the article's day.
final class Partials {
  private static final String OUTRIGHT = "the text says it outright";
  private static final String EVERY_YEAR = "one of every year";
  private static final String NO_DAY = "the article's day is not known";

  private final Scene scene;

  Partials(Scene scene) {
    this.scene = scene;
  }

  Resolved day(Said.Day said) {
    if (said.month() == 0 && said.day() == 0 && said.year() != 0) {
      return Resolved.year(said.year(), OUTRIGHT);
    }
    if (said.month() != 0) {
      return said.year() != 0 ? full(said, OUTRIGHT) : withoutYear(said);
    }
    return said.day() == 0 ? weekday(said) : dayOfMonth(said);
  }

  private static Resolved full(Said.Day said, String why) {
    if (said.day() == 0) {
      return Resolved.month(LocalDate.of(said.year(), said.month(), 1), why);
    }
    String value = "%04d-%02d-%02d".formatted(said.year(), said.month(), said.day());
    return Resolver.date(said.year(), said.month(), said.day())
        .map(day -> contradiction(day, said.weekday(), why))
        .orElseGet(() -> Resolved.unclear(Timex.Type.DATE, value, "the calendar has no such day"));
  }

  private static Resolved contradiction(LocalDate day, int weekday, String why) {
    boolean wrong = weekday != 0 && day.getDayOfWeek().getValue() != weekday;
    String doubt = "; but that day was no " + Why.spell(DayOfWeek.of(Math.max(1, weekday)));
    return Resolved.day(day, wrong ? why + doubt : why);
  }

  private Resolved withoutYear(Said.Day said) {
    String value =
        said.day() == 0
            ? "XXXX-%02d".formatted(said.month())
            : "XXXX-%02d-%02d".formatted(said.month(), said.day());
    Optional<Integer> told = yearTold(said);
    if (told.isPresent()) {
      return full(inYear(said, told.get()), "the year that the text speaks of");
    }
    if (scene.day().isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, value, NO_DAY);
    }
    LocalDate day = scene.day().get();
    Optional<LocalDate> known =
        Remembered.day(said.month(), said.day(), scene.words(), scene.to(), day);
    if (known.isPresent()) {
      return Resolved.day(known.get(), "the day that is called so");
    }
    int year = said.day() == 0 ? yearOfMonth(said, day) : yearOfDay(said, day);
    String direction = year < day.getYear() ? "before " : year > day.getYear() ? "after " : "near ";
    return full(inYear(said, year), "the one " + direction + Why.articleDay(day));
  }

  private static Said.Day inYear(Said.Day said, int year) {
    return new Said.Day(year, said.month(), said.day(), said.weekday(), Which.PLAIN);
  }

  /// A heading's year, or a year that the same sentence has told before.
  private Optional<Integer> yearTold(Said.Day said) {
    if (said.which() != Which.PLAIN) {
      return Optional.empty();
    }
    if (scene.heading().isPresent()) {
      return Optional.of(scene.heading().get().start().getYear());
    }
    return scene.openingYear();
  }

  private int yearOfMonth(Said.Day said, LocalDate day) {
    Optional<LocalDate> first =
        scene.startOfRange(Precision.MONTH).filter(_ -> said.which() == Which.PLAIN);
    if (first.isPresent()) {
      return first.get().getYear() + (said.month() < first.get().getMonthValue() ? 1 : 0);
    }
    int year = day.getYear();
    int shift = said.month() - day.getMonthValue();
    return switch (said.which()) {
      case LAST, BEFORE -> shift < -1 || (shift < 0 && day.getDayOfMonth() > 20) ? year : year - 1;
      case NEXT, AFTER -> shift > 0 ? year : year + 1;
      case THIS -> year;
      case PLAIN ->
          switch (scene.tense()) {
            case PAST -> yearOfPastMonth(said, day);
            case FUTURE -> shift >= 0 ? year : year + 1;
            case OPEN -> shift > 6 ? year - 1 : shift < -9 ? year + 1 : year;
          };
    };
  }

  /// Nobody writes "in January" for ten months ago: a month just ahead is the next one, even where
  /// the verb before it is past, if that verb only tells of saying ("announced talks in January").
  private int yearOfPastMonth(Said.Day said, LocalDate day) {
    int ahead = Math.floorMod(said.month() - day.getMonthValue(), 12);
    int near = scene.isDeadline() ? 5 : 2;
    if (ahead >= 1 && ahead <= near && (near == 5 || scene.followsSaying())) {
      return day.plusMonths(ahead).getYear();
    }
    return said.month() <= day.getMonthValue() ? day.getYear() : day.getYear() - 1;
  }

  private int yearOfDay(Said.Day said, LocalDate day) {
    Optional<LocalDate> above = scene.itemAbove();
    if (above.isPresent() && said.which() == Which.PLAIN) {
      int year = above.get().getYear();
      boolean same =
          Resolver.date(year, said.month(), said.day())
              .filter(d -> !d.isBefore(above.get()))
              .isPresent();
      return same ? year : year + 1;
    }
    Optional<Integer> ended =
        scene
            .endedQuarter()
            .map(Scene.Spoken::range)
            .filter(quarter -> quarter.end().isBefore(day.minusMonths(11)))
            .map(quarter -> quarter.start().getYear());
    if (ended.isPresent()) {
      return ended.get();
    }
    int best = day.getYear();
    long least = Long.MAX_VALUE;
    Tense tense = scene.tense();
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Optional<LocalDate> candidate = Resolver.date(year, said.month(), said.day());
      if (candidate.isPresent()) {
        long far = cost(candidate.get(), day, said, tense) + lateness(candidate.get(), day, tense);
        if (far < least) {
          least = far;
          best = year;
        }
      }
    }
    return best;
  }

  /// What ends a clause of the future is not said by the way: "the law takes effect Jan. 1".
  private long lateness(LocalDate candidate, LocalDate day, Tense tense) {
    return tense == Tense.FUTURE && candidate.isBefore(day) && scene.endsClause() ? 100 : 0;
  }

  /// The distance in days, with a price on a wrong weekday and on the wrong side.
  private static long cost(LocalDate candidate, LocalDate day, Said.Day said, Tense tense) {
    long ahead = candidate.toEpochDay() - day.toEpochDay();
    long cost = Math.abs(ahead);
    boolean wrongSide = (tense == Tense.PAST && ahead > 0) || (tense == Tense.FUTURE && ahead < 0);
    if (wrongSide) {
      cost += 200;
    }
    if ((said.which() == Which.LAST && ahead >= 0) || (said.which() == Which.NEXT && ahead <= 0)) {
      cost += 1000;
    }
    if (said.weekday() != 0 && candidate.getDayOfWeek().getValue() != said.weekday()) {
      cost += 10_000;
    }
    return cost;
  }

  private Resolved weekday(Said.Day said) {
    Optional<LocalDate> told = scene.heading().map(DateRange::start);
    if (said.which() == Which.BEFORE || said.which() == Which.AFTER) {
      return besideTheTold(said);
    }
    Optional<LocalDate> first =
        scene.startOfRange(Precision.DAY).filter(_ -> said.which() == Which.PLAIN);
    if (first.isPresent()) {
      LocalDate day = first.get().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(said.weekday())));
      return Resolved.day(day, "the one after " + Why.spell(first.get()));
    }
    Optional<LocalDate> anchor = scene.day();
    if (told.isPresent()) {
      anchor = told.filter(day -> scene.heading().get().days() <= 7);
    }
    if (anchor.isEmpty()) {
      String reason = scene.day().isEmpty() ? NO_DAY : "the text does not tell which week";
      return Resolved.unclear(Timex.Type.DATE, "XXXX-WXX-" + said.weekday(), reason);
    }
    LocalDate day = anchor.get();
    String from = told.isPresent() ? Why.spell(day) + ", the date above" : Why.articleDay(day);
    int ahead = Math.floorMod(said.weekday() - day.getDayOfWeek().getValue(), 7);
    int shift =
        switch (said.which()) {
          case LAST, BEFORE -> ahead - 7;
          case NEXT, AFTER -> ahead == 0 ? 7 : ahead;
          case THIS -> scene.tense() == Tense.PAST && ahead > 0 ? ahead - 7 : ahead;
          case PLAIN -> ahead == 0 || scene.tense() == Tense.FUTURE ? ahead : ahead - 7;
        };
    String side = shift < 0 ? "the one before " : shift > 0 ? "the one after " : "";
    return Resolved.day(day.plusDays(shift), side + from);
  }

  /// "the previous Friday": seen from the day that the text spoke of.
  private Resolved besideTheTold(Said.Day said) {
    Optional<LocalDate> told =
        scene.last(Precision.DAY).map(spoken -> spoken.range().start()).or(scene::day);
    if (told.isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, "XXXX-WXX-" + said.weekday(), NO_DAY);
    }
    DayOfWeek weekday = DayOfWeek.of(said.weekday());
    boolean before = said.which() == Which.BEFORE;
    LocalDate day =
        told.get()
            .with(before ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    return Resolved.day(day, "the one " + (before ? "before " : "after ") + Why.spell(told.get()));
  }

  /// "the 15th": of the month spoken of, else of the article's.
  private Resolved dayOfMonth(Said.Day said) {
    Optional<LocalDate> anchor =
        scene.last(Precision.MONTH).map(spoken -> spoken.range().start()).or(scene::day);
    if (anchor.isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, "XXXX-XX-%02d".formatted(said.day()), NO_DAY);
    }
    YearMonth month = YearMonth.from(anchor.get());
    Said.Day whole =
        new Said.Day(month.getYear(), month.getMonthValue(), said.day(), 0, Which.PLAIN);
    return full(whole, "of the month that the text speaks of");
  }

  Resolved season(Said.Season said) {
    if (said.year() != 0) {
      return Resolved.season(said.year(), said.code(), OUTRIGHT);
    }
    if (scene.heading().isPresent()) {
      int year = scene.heading().get().start().getYear();
      return Resolved.season(year, said.code(), "the year that the text speaks of");
    }
    if (scene.day().isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, "XXXX-" + said.code(), NO_DAY);
    }
    LocalDate day = scene.day().get();
    if (said.which() == Which.BEFORE || said.which() == Which.AFTER) {
      day = scene.last(Precision.MONTH).map(spoken -> spoken.range().start()).orElse(day);
      return Resolved.season(
          yearOfSeason(said, day), said.code(), "counted from " + Why.spell(day));
    }
    return Resolved.season(
        yearOfSeason(said, day), said.code(), "seen from " + Why.articleDay(day));
  }

  private int yearOfSeason(Said.Season said, LocalDate day) {
    int year = day.getYear();
    DateRange here = Resolved.season(year, said.code(), "").range().orElseThrow();
    boolean over = here.end().isBefore(day);
    boolean ahead = here.start().isAfter(day);
    return switch (said.which()) {
      case LAST, BEFORE -> over ? year : year - 1;
      case NEXT, AFTER -> ahead ? year : year + 1;
      case THIS -> ahead && scene.tense() == Tense.PAST ? year - 1 : year;
      case PLAIN ->
          switch (scene.tense()) {
            case PAST -> ahead ? year - 1 : year;
            case FUTURE -> over ? year + 1 : year;
            case OPEN -> year;
          };
    };
  }

  /// "the third quarter", "the second half".
  Resolved fraction(Said.Fraction said) {
    if (said.year() != 0) {
      return Resolved.fraction(said.year(), said.number(), said.of(), OUTRIGHT);
    }
    Optional<Integer> told = scene.otherwiseTold().map(spoken -> spoken.range().start().getYear());
    if (told.isPresent()) {
      return Resolved.fraction(told.get(), said.number(), said.of(), "the time told just before");
    }
    if (scene.day().isEmpty() || scene.isHabitual()) {
      String letter = said.of() == 2 ? "H" : "Q";
      String reason = scene.isHabitual() ? EVERY_YEAR : NO_DAY;
      return Resolved.unclear(Timex.Type.DATE, "XXXX-" + letter + said.number(), reason);
    }
    LocalDate day = scene.day().get();
    int months = 12 / said.of();
    int now = (day.getMonthValue() - 1) / months + 1;
    Tense tense = scene.tense();
    int year = day.getYear();
    if (said.number() > now && tense != Tense.FUTURE) {
      year--;
    } else if (said.number() < now - 1 && tense == Tense.FUTURE) {
      year++;
    }
    return Resolved.fraction(year, said.number(), said.of(), "seen from " + Why.articleDay(day));
  }

  Resolved holiday(Said.Holiday said) {
    if (said.year() != 0) {
      return onHoliday(said, said.year(), OUTRIGHT);
    }
    if (scene.heading().isPresent()) {
      int year = scene.heading().get().start().getYear();
      return onHoliday(said, year, "the year that the text speaks of");
    }
    if (scene.day().isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, "XXXX-XX-XX", NO_DAY);
    }
    LocalDate day = scene.day().get();
    int year = day.getYear();
    int best = year;
    long least = Long.MAX_VALUE;
    for (int candidate = year - 1; candidate <= year + 1; candidate++) {
      Optional<LocalDate> feast = Holidays.day(said.rule(), candidate);
      if (feast.isEmpty()) {
        continue;
      }
      long ahead = feast.get().toEpochDay() - day.toEpochDay();
      if (Math.abs(ahead) + penalty(said.which(), ahead) < least) {
        least = Math.abs(ahead) + penalty(said.which(), ahead);
        best = candidate;
      }
    }
    return onHoliday(said, best, "seen from " + Why.articleDay(day));
  }

  private long penalty(Which which, long ahead) {
    boolean wrong =
        switch (which) {
          case LAST, BEFORE -> ahead >= 0;
          case NEXT, AFTER -> ahead <= 0;
          case THIS -> false;
          case PLAIN ->
              (scene.tense() == Tense.PAST && ahead > 0)
                  || (scene.tense() == Tense.FUTURE && ahead < 0);
        };
    return wrong ? which == Which.PLAIN ? 90 : 1000 : 0;
  }

  private static Resolved onHoliday(Said.Holiday said, int year, String why) {
    return Holidays.day(said.rule(), year)
        .map(feast -> Resolved.day(feast, why))
        .orElseGet(() -> Resolved.year(year, why + "; the day of the feast is not known"));
  }
}
