package dateline.time;

import java.time.LocalDate;

/// Vague words, bounded: TIMEX3 gives them a length or a mere direction, a timeline needs days.
final class Vagueness {
  private Vagueness() {}

  static Resolved resolve(Said.Vague vague, Scene scene) {
    Timex timex = new Timex(Timex.Type.DURATION, vague.unit().value("X"), "");
    if (scene.day().isEmpty()) {
      return Resolved.unclear(timex.type(), timex.value(), "the article's day is not known");
    }
    LocalDate day = scene.day().get();
    DateRange range = vague.direction() < 0 ? before(day, vague.unit()) : after(day, vague.unit());
    String why =
        (vague.direction() < 0 ? "vague, ending with " : "vague, starting after ")
            + Why.articleDay(day);
    return new Resolved(timex, new Meaning.Days(range), why);
  }

  private static DateRange after(LocalDate day, Unit unit) {
    LocalDate end =
        switch (unit) {
          case SECOND, MINUTE, HOUR -> day.plusDays(1);
          case DAY, WEEKEND -> day.plusDays(10);
          case WEEK, FORTNIGHT -> day.plusDays(59);
          case MONTH -> day.plusMonths(9);
          case QUARTER -> day.plusMonths(18);
          case YEAR -> day.plusYears(5);
          case DECADE -> day.plusYears(30);
          case CENTURY, MILLENNIUM -> day.plusYears(300);
        };
    return new DateRange(day.plusDays(1), end, Precision.VAGUE);
  }

  private static DateRange before(LocalDate day, Unit unit) {
    LocalDate start =
        switch (unit) {
          case SECOND, MINUTE, HOUR -> day.minusDays(1);
          case DAY, WEEKEND -> day.minusDays(10);
          case WEEK, FORTNIGHT -> day.minusDays(59);
          case MONTH -> day.minusMonths(9);
          case QUARTER -> day.minusMonths(18);
          case YEAR -> day.minusYears(5);
          case DECADE -> day.minusYears(30);
          case CENTURY, MILLENNIUM -> day.minusYears(300);
        };
    return new DateRange(start, day, Precision.VAGUE);
  }

  static Resolved ref(Said.Ref ref, Scene scene) {
    Resolved unclear =
        Resolved.unclear(Timex.Type.DATE, ref.value(), "too vague for days of the calendar");
    if (scene.day().isEmpty() || !ref.value().equals("PRESENT_REF")) {
      return unclear;
    }
    return unclear;
  }
}
