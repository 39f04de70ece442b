package dateline.time;

import dateline.time.Said.Base;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// Expressions that count from a day: "last year", "three days ago", "the following month".
final class Relatives {
  private static final String NO_DAY = "the article's day is not known";

  private final Scene scene;

  Relatives(Scene scene) {
    this.scene = scene;
  }

  Resolved today(String why) {
    return scene
        .day()
        .map(day -> Resolved.day(day, why.isEmpty() ? Why.articleDay(day) : why))
        .orElseGet(() -> Resolved.unclear(Timex.Type.DATE, "XXXX-XX-XX", NO_DAY));
  }

  /// The day of a time that names none: the one that this sentence or the last one spoke of. Hours
  /// "from 6 a.m. to midnight" that no day is named for may be those of any day.
  Resolved dayOfClock() {
    boolean hours = scene.isOfHours();
    return scene
        .last(Precision.DAY)
        .filter(spoken -> spoken.range().days() == 1 && scene.isNear(spoken))
        .map(spoken -> Resolved.day(spoken.range().start(), "the day spoken of just before"))
        .orElseGet(() -> hours ? anyDay() : today(""));
  }

  private static Resolved anyDay() {
    return Resolved.unclear(
        Timex.Type.DATE, "XXXX-XX-XX", "the text does not tell of which day these hours are");
  }

  /// "that quarter", "until then": what was spoken of before. "Until then" dates nothing by itself.
  Resolved again(Said.Again again) {
    if (again.precision().isPresent()) {
      return scene
          .latest(again.precision().get())
          .map(spoken -> unit(spoken.range().start(), Unit.QUARTER, "the quarter spoken of before"))
          .orElseGet(() -> period(new Said.Told(0, 0)));
    }
    String value =
        scene
            .justSpoken()
            .map(Scene.Spoken::value)
            .orElse(scene.tense() == Tense.PAST ? "PAST_REF" : "FUTURE_REF");
    return Resolved.unclear(Timex.Type.DATE, value, "up to the time spoken of before");
  }

  Resolved near(Said.Near near) {
    Optional<LocalDate> base =
        near.unit() == Unit.DAY && near.base() == Base.ARTICLE
            ? scene.today()
            : base(near.base(), precision(near.unit()));
    if (base.isEmpty()) {
      String reason = near.base() == Base.TOLD ? "the text names none before" : NO_DAY;
      return Resolved.unclear(Timex.Type.DATE, unknown(near.unit()), reason);
    }
    String why =
        (near.base() == Base.ARTICLE ? "seen from " : "counted from ") + Why.spell(base.get());
    boolean lastWeekend =
        near.unit() == Unit.WEEKEND
            && near.shift() == 0
            && base.get().getDayOfWeek().getValue() < 6
            && scene.tense() != Tense.FUTURE;
    boolean thisWeekend =
        near.unit() == Unit.WEEKEND
            && near.shift() == 1
            && base.get().getDayOfWeek().getValue() < 6
            && scene.words().lower(scene.to() - 2).endsWith("coming");
    int shift = lastWeekend ? -1 : thisWeekend ? 0 : near.shift();
    return unit(shift(base.get(), near.unit(), shift), near.unit(), why);
  }

  /// "the past month": the days up to the article's.
  Resolved trailing(Said.Trailing trailing) {
    Said.Length length = trailing.length();
    if (length.vague()) {
      return Vagueness.resolve(new Said.Vague(length.unit(), trailing.direction()), scene);
    }
    Resolved timex =
        trailing.named()
            ? near(new Said.Near(length.unit(), trailing.direction(), Base.ARTICLE))
            : Lengths.resolve(length);
    Period period = Lengths.period(length);
    if (scene.day().isEmpty() || length.count() > 1000 || period.isZero()) {
      return timex;
    }
    LocalDate day = scene.day().get();
    DateRange range =
        trailing.direction() < 0
            ? new DateRange(day.minus(period), day, Precision.VAGUE)
            : new DateRange(day, day.plus(period), Precision.VAGUE);
    String why = (trailing.direction() < 0 ? "the time up to " : "the time from ");
    return new Resolved(timex.timex(), new Meaning.Days(range), why + Why.articleDay(day));
  }

  private Optional<LocalDate> base(Base base, Precision precision) {
    return switch (base) {
      case ARTICLE -> scene.day();
      case TOLD -> scene.last(precision).map(spoken -> spoken.range().start());
      case TEXT -> scene.last(precision).map(spoken -> spoken.range().start()).or(scene::day);
      case NEARBY ->
          scene
              .last(precision)
              .filter(spoken -> scene.tense() != Tense.FUTURE && scene.isNear(spoken))
              .map(spoken -> spoken.range().start())
              .or(scene::day);
    };
  }

  private static Precision precision(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Precision.DAY;
      case WEEKEND, WEEK, FORTNIGHT -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case QUARTER -> Precision.QUARTER;
      case YEAR, DECADE, CENTURY, MILLENNIUM -> Precision.YEAR;
    };
  }

  private static String unknown(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND, WEEK, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
    };
  }

  private static LocalDate shift(LocalDate day, Unit unit, long count) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.withDayOfMonth(1).plusMonths(count);
      case QUARTER -> day.withDayOfMonth(1).plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
      case MILLENNIUM -> day.plusYears(1000 * count);
    };
  }

  static Resolved shifted(LocalDate day, Said.Beside beside, String why) {
    Unit unit = beside.unit();
    if (beside.exact() && unit == Unit.MONTH) {
      return Resolved.day(day.plusMonths(beside.shift()), why);
    }
    return unit(shift(day, unit, beside.shift()), beside.exact() ? Unit.DAY : unit, why);
  }

  private static Resolved unit(LocalDate day, Unit unit, String why) {
    int year = day.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Resolved.day(day, why);
      case WEEKEND -> Resolved.weekend(day, why);
      case WEEK, FORTNIGHT -> Resolved.week(day, why);
      case MONTH -> Resolved.month(day, why);
      case QUARTER -> Resolved.fraction(year, (day.getMonthValue() - 1) / 3 + 1, 4, why);
      case YEAR -> Resolved.year(year, why);
      case DECADE -> Resolved.era(new Said.Era("" + year / 10, year / 10 * 10, 10), why);
      case CENTURY, MILLENNIUM ->
          Resolved.era(new Said.Era("" + year / 100, year / 100 * 100, 100), why);
    };
  }

  /// "two years ago" is as sharp as its unit; "a year ago" as sharp as what it is compared with.
  Resolved away(Said.Away away) {
    Said.Length length = away.length();
    boolean cameLater =
        away.base() == Base.TEXT && away.direction() > 0 && scene.tense() != Tense.FUTURE;
    if (length.vague()) {
      return cameLater ? Lengths.resolve(length) : vaguelyAway(away);
    }
    if (cameLater && scene.last(precision(length.unit())).isEmpty()) {
      return Lengths.resolve(length);
    }
    if (length.unit() == Unit.YEAR && length.count() == 1 && !away.exact()) {
      return aYearAway(away).mod(length.mod());
    }
    Optional<LocalDate> base = base(away.base(), precision(length.unit()));
    if (base.isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, unknown(length.unit()), NO_DAY);
    }
    String why = "counted from " + Why.spell(base.get());
    long count = Math.round(length.count()) * away.direction();
    if (Math.abs(count) > 100_000) {
      return Resolved.unclear(Timex.Type.DATE, unknown(length.unit()), "too far away");
    }
    LocalDate day =
        away.exact() && length.unit() == Unit.MONTH
            ? base.get().plusMonths(count)
            : shift(base.get(), length.unit(), count);
    if (length.count() != Math.floor(length.count())) {
      day = base.get().plus(Lengths.period(length).multipliedBy(away.direction()));
    }
    if (day.getYear() < 1) {
      return Resolved.unclear(Timex.Type.DATE, unknown(length.unit()), "too far away");
    }
    Resolved found = unit(day, sharpness(away), why).mod(length.mod());
    return cameLater && isToCome(found) ? Lengths.resolve(length) : found;
  }

  private boolean isToCome(Resolved resolved) {
    return resolved
        .range()
        .filter(range -> scene.day().map(day -> range.start().isAfter(day)).orElse(false))
        .isPresent();
  }

  /// "a week ago Monday", "a year ago Wednesday": of the days around, the one with that name.
  Resolved awayOn(Said.Away away, int weekday) {
    Resolved about = away(new Said.Away(away.length(), away.direction(), away.base(), true));
    return about
        .range()
        .map(range -> {
          int ahead = Math.floorMod(weekday - range.start().getDayOfWeek().getValue(), 7);
          return Resolved.day(range.start().plusDays(ahead > 3 ? ahead - 7 : ahead), about.why());
        })
        .orElse(about);
  }

  /// "It will expire in five years" tells a date, "it grew in five years" a length.
  Resolved ahead(Said.Ahead ahead) {
    return scene.tense() == Tense.FUTURE
        ? away(new Said.Away(ahead.length(), 1, Base.ARTICLE, false))
        : Lengths.resolve(ahead.length());
  }

  /// "a week later" than a day is a day; ten years ago is a year.
  private Unit sharpness(Said.Away away) {
    if (away.exact()) {
      return Unit.DAY;
    }
    Unit unit = away.length().unit();
    boolean fromADay =
        away.base() == Base.TEXT
            && scene
                .last(Precision.WEEK)
                .filter(spoken -> spoken.range().precision() == Precision.DAY)
                .isPresent();
    if (unit == Unit.WEEK && fromADay) {
      return Unit.DAY;
    }
    boolean half = away.length().count() % 1 != 0;
    return unit == Unit.DECADE || (half && unit == Unit.CENTURY) ? Unit.YEAR : unit;
  }

  private Resolved vaguelyAway(Said.Away away) {
    String ref = away.direction() < 0 ? "PAST_REF" : "FUTURE_REF";
    return Resolved.unclear(Timex.Type.DATE, ref, "the text does not say how many");
  }

  private Resolved aYearAway(Said.Away away) {
    Optional<DateRange> month = scene.monthOfSentence();
    if (month.isPresent()) {
      LocalDate then = month.get().start().plusYears(away.direction());
      return unit(then, Unit.MONTH, "the month spoken of, a year away");
    }
    Optional<DateRange> quarter = comparedQuarter();
    boolean now = away.base() == Base.ARTICLE && scene.tellsOfNow();
    if (quarter.isPresent() && !now) {
      LocalDate then = quarter.get().start().plusYears(away.direction());
      return scene.speaksOfManyMonths()
          ? unit(then, Unit.YEAR, "the year of the months spoken of, a year away")
          : unit(then, Unit.QUARTER, "the quarter spoken of, a year away");
    }
    Optional<LocalDate> base = base(away.base(), Precision.YEAR);
    if (base.isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, "XXXX", NO_DAY);
    }
    Precision precision =
        away.base() == Base.ARTICLE
            ? Precision.MONTH
            : scene.last(Precision.YEAR).map(s -> s.range().precision()).orElse(Precision.YEAR);
    Unit unit =
        switch (precision) {
          case DAY, WEEK, MONTH -> Unit.MONTH;
          case SEASON, QUARTER -> Unit.QUARTER;
          case HALF, PART, YEAR, DECADE, CENTURY, VAGUE -> Unit.YEAR;
        };
    LocalDate then = base.get().plusYears(away.direction());
    return unit(then, unit, "counted from " + Why.spell(base.get()));
  }

  /// The quarter that a text on earnings is about; nothing in other texts.
  private Optional<DateRange> comparedQuarter() {
    return scene.quarter();
  }

  /// "the quarter", "the latest period": the one spoken of, else the last one that is over.
  Resolved period(Said.Told period) {
    Optional<DateRange> told = comparedQuarter();
    if (period.year() != 0) {
      int number = told.map(range -> (range.start().getMonthValue() + 2) / 3).orElse(0);
      return number == 0 || scene.speaksOfManyMonths()
          ? Resolved.year(period.year(), "the text says it outright")
          : Resolved.fraction(period.year(), number, 4, "the quarter that the text is about");
    }
    if (told.isEmpty() && scene.day().isEmpty()) {
      return Resolved.unclear(Timex.Type.DATE, "XXXX-QX", NO_DAY);
    }
    LocalDate quarter =
        told.map(DateRange::start).orElseGet(() -> scene.day().orElseThrow().minusMonths(3));
    boolean manyMonths = period.shift() != 0 && scene.speaksOfManyMonths();
    return unit(
        quarter.plusYears(period.shift()),
        manyMonths ? Unit.YEAR : Unit.QUARTER,
        manyMonths ? "the year that it is compared with" : "the quarter that the text is about");
  }
}
