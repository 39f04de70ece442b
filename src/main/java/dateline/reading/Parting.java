package dateline.reading;

import dateline.event.Doubt;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
import dateline.reading.Scene.Time;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Splits the times of one cue into events: "met A on Monday and B on Sunday" tells two.
final class Parting {
  private final Scene scene;

  Parting(Scene scene) {
    this.scene = scene;
  }

  /// One event of a cue: its times, of which the first to the last word make `dates`, and the part
  /// of the sentence that speaks of it.
  record Told(List<Time> times, DateRange dates, Part part, List<Doubt> doubts) {}

  /// The events that `times` make of a cue.
  List<Told> of(Hit hit, List<Time> times) {
    List<List<Time>> groups = new ArrayList<>();
    for (Time time : times) {
      boolean joined =
          !groups.isEmpty()
              && (together(groups.getLast().getLast(), time)
                  || narrower(hit, groups.getLast().getLast(), time));
      if (joined) {
        groups.getLast().add(time);
      } else {
        groups.add(new ArrayList<>(List.of(time)));
      }
    }
    List<Told> told = new ArrayList<>();
    int from = scene.from();
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i == groups.size() - 1;
      int cut =
          last
              ? (i == 0 ? scene.to() : end(hit, groups.get(i).getLast()))
              : cut(groups.get(i).getLast(), groups.get(i + 1).getFirst());
      if (cut > 0) {
        Time first = groups.get(i).getFirst();
        boolean other = elsewhere(hit, first) || acts(Math.max(from, hit.to()), first.from());
        if (told.isEmpty() || !other) {
          told.add(told(groups.get(i), new Part(from, cut)));
        }
        from = cut;
      } else if (better(hit, groups.get(i), groups.get(i + 1))) {
        groups.set(i + 1, groups.get(i));
      }
    }
    return told;
  }

  /// Whether a time stands in a clause that no cue knows and that has a verb.
  private boolean elsewhere(Hit hit, Time time) {
    Clauses.Clause clause = scene.clauses().get(scene.clauseOf(time.from()));
    return !clause.has(hit.from())
        && scene.hits().stream().noneMatch(other -> clause.has(other.from()))
        && acts(clause.from(), clause.to());
  }

  /// Whether the words before a further time have a verb of their own: "entered on January 28 and
  /// returned on January 31".
  private boolean acts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Verbs.standard().at(scene.words(), i, to).filter(verb -> !verb.idle()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// "Earlier this year, A and B met in May": the second only says more nearly when.
  private static boolean narrower(Hit hit, Time one, Time two) {
    return one.to() <= hit.from()
        && two.from() >= hit.to()
        && one.range().days() > two.range().days()
        && one.range().contains(two.range());
  }

  /// Where the words about the last of several times end: where another event begins.
  private int end(Hit hit, Time last) {
    int next =
        scene.hits().stream()
            .filter(other -> !other.cue().saying() && !other.equals(hit))
            .mapToInt(Hit::from)
            .filter(from -> from >= last.to())
            .findFirst()
            .orElse(scene.to());
    for (int i = Math.max(last.to(), hit.to()); i < next && next < scene.to(); i++) {
      if (scene.is(i, "and", ",", ";")) {
        return i;
      }
    }
    return scene.to();
  }

  /// Whether the one group dates the cue better than the other: sharper, then nearer.
  private static boolean better(Hit hit, List<Time> one, List<Time> other) {
    long a = one.getFirst().range().days();
    long b = other.getFirst().range().days();
    return a != b ? a < b : distance(hit, one) <= distance(hit, other);
  }

  private static int distance(Hit hit, List<Time> group) {
    Time time = group.getFirst();
    return time.from() >= hit.to() ? time.from() - hit.to() : hit.from() - time.to();
  }

  /// "Wednesday (November 15)", "June 9 and 10", "from May 3 to May 5": one date.
  private boolean together(Time one, Time two) {
    int gap = two.from() - one.to();
    if (gap <= 3 && one.range().intersects(two.range())) {
      return true;
    }
    if (either(one, two)) {
      return true;
    }
    boolean joined = gap <= 1;
    for (int i = one.to(); i < two.from(); i++) {
      joined |= scene.is(i, "to", "and", "-", "–", "through", "until", ",");
    }
    return gap <= 2 && joined && (gap == 0 || near(one, two) || weekdayOf(one).isPresent());
  }

  /// "In October or November": one of them, nobody knows which.
  private boolean either(Time one, Time two) {
    return two.from() - one.to() == 1
        && scene.is(one.to(), "or")
        && one.range().precision() == two.range().precision()
        && two.range().start().isAfter(one.range().start());
  }

  private static boolean near(Time one, Time two) {
    long apart = two.range().start().toEpochDay() - one.range().end().toEpochDay();
    return apart >= 0
        && apart <= 31
        && one.range().precision() == Precision.DAY
        && two.range().precision() == Precision.DAY;
  }

  /// Where the sentence turns from one time to the next: the last "and", comma or semicolon between
  /// them with a word of its own behind it; 0 where it does not.
  private int cut(Time one, Time two) {
    if (two.from() - one.to() == 1 && scene.is(one.to(), "and")) {
      return one.to();
    }
    for (int i = two.from() - 2; i >= one.to(); i--) {
      if (scene.is(i, ";") || (scene.is(i, ",") && scene.is(i + 1, "and"))) {
        return i;
      }
    }
    for (int i = two.from() - 2; i >= one.to(); i--) {
      if (scene.is(i, "and", ";", "or", "then")
          || (scene.is(i, ",") && scene.is(i + 1, "in", "with"))) {
        return i;
      }
    }
    return 0;
  }

  private Told told(List<Time> times, Part part) {
    List<Doubt> doubts = new ArrayList<>();
    DateRange dates = times.getFirst().range();
    for (Time time : times.subList(1, times.size())) {
      if (dates.intersects(time.range())) {
        dates = dates.days() <= time.range().days() ? dates : time.range();
      } else if (either(times.getFirst(), time)) {
        dates = new DateRange(dates.start(), time.range().end(), dates.precision());
      } else if (!time.range().start().isBefore(dates.start()) && near(times.getFirst(), time)) {
        dates = new DateRange(dates.start(), time.range().end(), Precision.DAY);
      } else if (time.range().days() == 1 || dates.days() > 1) {
        dates = time.range();
      }
    }
    for (Time time : times) {
      NoSuchDay.doubt(time.expression()).ifPresent(doubts::add);
      LocalDate day = dates.start();
      boolean single = dates.days() == 1;
      weekdayOf(time)
          .filter(named -> single && day.getDayOfWeek() != named)
          .ifPresent(named ->
              doubts.add(
                  new Doubt(
                      Doubt.Reason.WEEKDAY,
                      "the text says "
                          + name(named)
                          + ", but "
                          + day
                          + " is a "
                          + name(day.getDayOfWeek()))));
    }
    return new Told(List.copyOf(times), dates, part, doubts);
  }

  /// The weekday among the words of a time.
  private Optional<DayOfWeek> weekdayOf(Time time) {
    for (int i = time.from(); i < time.to(); i++) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (scene.is(i, name(day).toLowerCase(Locale.ROOT))) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
