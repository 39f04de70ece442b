package dateline.time;

import dateline.time.Said.Which;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Works out which days an expression means, from what its words say and the [Scene] around them.
final class Resolver {
  private final Scene scene;
  private final Relatives relatives;
  private final Partials partials;

  Resolver(Scene scene) {
    this.scene = scene;
    this.relatives = new Relatives(scene);
    this.partials = new Partials(scene);
  }

  Resolved resolve(Said said) {
    return switch (said) {
      case Said.Day day -> partials.day(day);
      case Said.Season season -> partials.season(season);
      case Said.Fraction fraction -> partials.fraction(fraction);
      case Said.Holiday holiday -> partials.holiday(holiday);
      case Said.Near near -> relatives.near(near);
      case Said.Away away -> relatives.away(away);
      case Said.AwayOn(Said.Away away, int weekday) -> relatives.awayOn(away, weekday);
      case Said.Ahead ahead -> relatives.ahead(ahead);
      case Said.Told period -> relatives.period(period);
      case Said.Trailing trailing -> relatives.trailing(trailing);
      case Said.Vague vague -> Vagueness.resolve(vague, scene);
      case Said.Ref ref -> Vagueness.ref(ref, scene);
      case Said.Length length -> Lengths.resolve(length);
      case Said.Era era -> Resolved.era(era, "the text says it outright");
      case Said.Part part -> Parts.of(part, resolve(part.whole()), scene.day());
      case Said.Within within -> within(within);
      case Said.Containing containing -> containing(containing);
      case Said.Nowadays _ -> nowadays();
      case Said.Again again -> relatives.again(again);
      case Said.Beside beside -> beside(beside);
      case Said.Nth nth -> nth(nth);
      case Said.Often often -> often(often);
      case Said.Clock clock -> clock(clock);
      case Said.Nothing _, Said.Count _, Said.Entry _ ->
          throw new IllegalStateException("not an expression of time: " + said);
    };
  }

  private static Resolved often(Said.Often often) {
    return new Resolved(
        new Timex(Timex.Type.SET, often.value(), ""),
        new Meaning.Recurrence(often.every()),
        "it recurs");
  }

  /// "the third quarter of last year": the year of the outer expression is said of the inner one.
  private Resolved within(Said.Within within) {
    Resolved outer = resolve(within.outer());
    Optional<Integer> year = outer.range().map(range -> range.start().getYear());
    if (year.isEmpty()) {
      return outer;
    }
    if (within.inner() instanceof Said.Day day && day.month() == 0 && day.weekday() != 0) {
      LocalDate monday = outer.range().orElseThrow().start();
      return Resolved.day(monday.plusDays(day.weekday() - 1L), outer.why());
    }
    return resolve(withYear(within.inner(), year.get()));
  }

  private Resolved containing(Said.Containing containing) {
    Resolved inner = resolve(containing.inner());
    return inner
        .range()
        .map(range ->
            containing.unit() == Unit.WEEKEND
                ? Resolved.weekend(range.start(), inner.why())
                : Resolved.week(range.start(), inner.why()))
        .orElse(inner);
  }

  private Resolved nowadays() {
    return scene.tense() == Tense.OPEN
        ? Vagueness.ref(new Said.Ref("PRESENT_REF"), scene)
        : relatives.today("");
  }

  /// A unit beside a date that is no longer than it.
  private Resolved beside(Said.Beside beside) {
    Resolved inner = resolve(beside.inner());
    return inner
        .range()
        .filter(range -> range.days() <= 1)
        .map(range ->
            Relatives.shifted(range.start(), beside, "counted from " + inner.timex().value()))
        .orElse(inner);
  }

  /// A day, week or weekday of a longer time; where that has no such day, the longer time.
  private Resolved nth(Said.Nth nth) {
    Resolved whole = resolve(nth.whole());
    return whole.range().map(range -> nth(nth, range, whole)).orElse(whole);
  }

  private static Resolved nth(Said.Nth nth, DateRange range, Resolved whole) {
    boolean last = nth.number() < 0;
    LocalDate first = last ? range.end() : range.start();
    int step = nth.weekday() == 0 && nth.unit() == Unit.DAY ? 1 : 7;
    if (nth.weekday() != 0) {
      DayOfWeek weekday = DayOfWeek.of(nth.weekday());
      first =
          first.with(
              last
                  ? TemporalAdjusters.previousOrSame(weekday)
                  : TemporalAdjusters.nextOrSame(weekday));
    }
    LocalDate day = last ? first : first.plusDays((long) step * (nth.number() - 1));
    String why = "counted within " + whole.timex().value();
    return switch (nth.unit()) {
      case WEEK -> Resolved.week(day.plusDays(last ? -3 : 3), why);
      case WEEKEND -> Resolved.weekend(day, why);
      default -> range.contains(DateRange.day(day)) ? Resolved.day(day, why) : whole;
    };
  }

  private static Said withYear(Said inner, int year) {
    return switch (inner) {
      case Said.Day day -> new Said.Day(year, day.month(), day.day(), day.weekday(), Which.PLAIN);
      case Said.Season season -> new Said.Season(season.code(), year, Which.PLAIN);
      case Said.Fraction fraction -> new Said.Fraction(fraction.number(), fraction.of(), year);
      case Said.Holiday holiday -> new Said.Holiday(holiday.rule(), year, Which.PLAIN);
      case Said.Part part -> new Said.Part(part.mod(), part.share(), withYear(part.whole(), year));
      case Said.Near _,
          Said.Away _,
          Said.AwayOn _,
          Said.Ahead _,
          Said.Told _,
          Said.Vague _,
          Said.Trailing _,
          Said.Ref _,
          Said.Length _,
          Said.Era _,
          Said.Within _,
          Said.Containing _,
          Said.Nowadays _,
          Said.Again _,
          Said.Beside _,
          Said.Nth _,
          Said.Often _,
          Said.Clock _,
          Said.Nothing _,
          Said.Count _,
          Said.Entry _ ->
          inner;
    };
  }

  private Resolved clock(Said.Clock clock) {
    Resolved day = clock.day().map(this::resolve).orElseGet(relatives::dayOfClock);
    String value = day.timex().value();
    boolean known = day.range().filter(range -> range.precision() == Precision.DAY).isPresent();
    if (!known && clock.day().isEmpty()) {
      value = "XXXX-XX-XX";
    }
    int time = value.indexOf('T');
    String date = time < 0 ? value : value.substring(0, time);
    return new Resolved(
        new Timex(Timex.Type.TIME, date + clock.time(), day.timex().mod()),
        day.meaning(),
        day.why());
  }

  /// The day, or nothing where the calendar has no such day.
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
