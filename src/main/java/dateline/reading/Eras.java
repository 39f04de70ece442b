package dateline.reading;

import dateline.article.Published;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cue.Form;
import dateline.reading.Scene.Time;
import dateline.reading.Verbs.Verb;
import dateline.time.DateRange;
import dateline.time.Meaning;
import dateline.time.Precision;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows the year of which a text is telling, where that is not its own: "On February 5, 1979, he
/// left. … On January 31 he had signed" means the January of 1979.
///
/// A date without a year is moved where it would lie ahead though the sentence tells the past, or
/// where the year told before is long gone. A text whose own day is only guessed does not go back
/// behind the year that it has reached. A day named from today ("on Saturday", "last week") brings
/// the text home. Made for one article, asked in the order of its sentences.
final class Eras {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
  private static final Pattern MONTH =
      Pattern.compile("(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\b.*");
  private static final Pattern HOME =
      Pattern.compile(
          "(?i).*\\b(?:last|next|this|ago|today|yesterday|tomorrow|year|coming|past|recent)\\b.*"
              + "|(?i)\\w+day");
  private static final Pattern THAT = Pattern.compile("(?i).*\\b(?:that|same|of the year)\\b.*");
  private static final Pattern FROM_THERE =
      Pattern.compile("(?i).*\\b(?:later|earlier|following|before|after|next|previous)\\b.*");
  private static final Pattern DAY =
      Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");
  private static final int LONG_AGO = 10;
  private static final int FAR_AHEAD = 60;

  private final Optional<LocalDate> today;
  private final boolean guessed;
  private Optional<LocalDate> told = Optional.empty();
  private Optional<LocalDate> named = Optional.empty();
  private Optional<DateRange> last = Optional.empty();
  private int moved;
  private long days;

  Eras(Published published) {
    this.today = published.day();
    this.guessed = published instanceof Published.Inferred;
  }

  /// The sentence with its times in the years that it tells of.
  Scene settled(Scene scene) {
    List<Time> times = new ArrayList<>();
    if (scene.heading().isPresent()) {
      LocalDate day = scene.heading().get().range().start();
      scene.times().forEach(time -> times.add(near(scene, time, day)));
      return scene.at(times);
    }
    if (today.isEmpty()) {
      return scene;
    }
    days = 0;
    for (Time time : scene.times()) {
      times.add(weekday(scene, settled(scene, time)));
    }
    share(scene, times);
    follow(scene, times);
    return times.equals(scene.times()) ? scene : scene.at(times);
  }

  /// "February 11 and September 10 of that year": both are of that year.
  private void share(Scene scene, List<Time> times) {
    for (int i = times.size() - 1; i > 0; i--) {
      Time last = times.get(i);
      Time one = times.get(i - 1);
      int years = last.range().start().getYear() - scene.times().get(i).range().start().getYear();
      boolean listed = last.from() - one.to() <= 2 && scene.is(last.from() - 1, "and", "or", ",");
      boolean whole = YEAR.matcher(one.expression().span().of(scene.words().text())).find();
      if (listed && !whole && years != 0 && one.equals(scene.times().get(i - 1))) {
        times.set(i - 1, shifted(one, years));
      }
    }
  }

  /// "From September 27 to 29": the second day goes with the first.
  private void follow(Scene scene, List<Time> times) {
    for (int i = 1; i < times.size(); i++) {
      Time one = times.get(i - 1);
      Time two = times.get(i);
      int years =
          one.range().start().getYear() - scene.times().get(i - 1).range().start().getYear();
      boolean bare = two.to() - two.from() == 1 && two.from() - one.to() <= 1;
      if (years != 0 && bare && two.equals(scene.times().get(i))) {
        times.set(i, shifted(two, years));
      }
    }
  }

  private Time settled(Scene scene, Time time) {
    String words = time.expression().span().of(scene.words().text());
    int now = today.orElseThrow().getYear();
    int year = time.range().start().getYear();
    if (YEAR.matcher(words).find()) {
      named = Optional.of(time.range().start());
      told = year < now && !sinceThen(scene, time) ? named : told;
      moved = 0;
      return time;
    }
    if (Math.abs(year - now) > 1) {
      // Words around it told the year already: "February 21 to 28, 1972".
      return time;
    }
    boolean pointing = THAT.matcher(words).matches();
    boolean calendar = MONTH.matcher(words).find() && (pointing || !HOME.matcher(words).matches());
    if (guessed && calendar && !pointing && named.isPresent()) {
      int back = named.get().getYear() - year;
      return back > 0 ? shifted(time, back) : time;
    }
    Optional<LocalDate> then = pointing ? named : told;
    if (calendar && then.isPresent()) {
      int back = then.get().getYear() - year;
      boolean ahead = time.range().start().isAfter(today.orElseThrow()) && past(scene, time);
      boolean old = now - then.get().getYear() >= LONG_AGO && past(scene, time);
      moved = back < 0 && (ahead || pointing || old) ? back : 0;
      return moved == 0 ? time : moved(time);
    }
    if (FROM_THERE.matcher(words).matches() && moved != 0) {
      return moved(time);
    }
    if (HOME.matcher(words).matches()) {
      told = Optional.empty();
      moved = 0;
    }
    return calendar ? turned(scene, time) : time;
  }

  /// "A potential summit in October" lies ahead; what somebody "had scheduled for February" does
  /// not lie months ahead.
  private Time turned(Scene scene, Time time) {
    LocalDate day = today.orElseThrow();
    boolean planned =
        scene.hits().stream()
            .filter(hit -> hit.form() == Form.NOUN && hit.to() <= time.from())
            .filter(hit -> time.from() - hit.to() <= 3)
            .anyMatch(hit -> coming(scene, hit.from()));
    if (planned && time.range().end().isBefore(day)) {
      return shifted(time, 1);
    }
    boolean far = time.range().start().isAfter(day.plusDays(FAR_AHEAD));
    return far && had(scene, time) ? shifted(time, -1) : time;
  }

  /// "He saw him on the Sunday": of the days that were told before, and "the day after" goes with
  /// it.
  private Time weekday(Scene scene, Time time) {
    String words = time.expression().span().of(scene.words().text());
    DateRange range = time.range();
    boolean sharp = range.precision() == Precision.DAY;
    if (sharp && days != 0 && FROM_THERE.matcher(words).matches()) {
      return later(time, days);
    }
    boolean the =
        scene.is(time.from() - 1, "the") && range.days() == 1 && DAY.matcher(words).matches();
    if (!the || last.isEmpty()) {
      boolean calendar = sharp && (MONTH.matcher(words).find() || range.days() > 1);
      last =
          calendar && days == 0
              ? Optional.of(last.map(one -> spanning(one, range)).orElse(range))
              : last;
      return time;
    }
    LocalDate near =
        last.get().start().with(TemporalAdjusters.nextOrSame(range.start().getDayOfWeek()));
    days = near.toEpochDay() - range.start().toEpochDay();
    return later(time, days);
  }

  /// "June 18 and 19": a day and those told right before it.
  private static DateRange spanning(DateRange one, DateRange two) {
    boolean near = !two.start().isBefore(one.start()) && two.end().isBefore(one.end().plusDays(5));
    return near ? new DateRange(one.start(), two.end(), Precision.DAY) : two;
  }

  private static Time later(Time time, long days) {
    DateRange range = time.range();
    return moved(
        time,
        new DateRange(range.start().plusDays(days), range.end().plusDays(days), range.precision()),
        "the text tells of days about then");
  }

  private static boolean coming(Scene scene, int noun) {
    for (int i = noun - 1; i >= noun - 6; i--) {
      boolean word =
          scene.is(i, "potential", "possible", "planned", "expected", "upcoming", "prospective");
      if (word && !scene.is(i - 1, "had", "has", "have", "was", "were")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a time stands in a clause that looks back from the past: "had planned".
  private static boolean had(Scene scene, Time time) {
    Clause clause = scene.clauses().get(scene.clauseOf(time.from()));
    for (int i = clause.from(); i < time.from(); i++) {
      if (scene.is(i, "had")) {
        return true;
      }
    }
    return false;
  }

  private Time shifted(Time time, int years) {
    moved = years;
    Time there = moved(time);
    moved = 0;
    return there;
  }

  /// A date without a year in an entry of a chronology: the one nearest to the entry's own.
  private Time near(Scene scene, Time time, LocalDate day) {
    String words = time.expression().span().of(scene.words().text());
    boolean calendar =
        MONTH.matcher(words).find()
            && !YEAR.matcher(words).find()
            && !HOME.matcher(words).matches();
    LocalDate start = time.range().start();
    int back = day.getYear() - start.getYear();
    LocalDate same = start.plusYears(back);
    back += same.isBefore(day.minusMonths(6)) ? 1 : same.isAfter(day.plusMonths(9)) ? -1 : 0;
    if (!calendar || back == 0) {
      return time;
    }
    told = Optional.empty();
    moved = back;
    return moved(time);
  }

  /// The same days in the year told of; in the next one where they would lie well before what was
  /// told.
  private Time moved(Time time) {
    DateRange range = time.range();
    LocalDate start = range.start().plusYears(moved);
    int more = start.isBefore(told.orElse(start).minusMonths(9)) ? 1 : 0;
    DateRange there = new DateRange(start.plusYears(more), end(range, more), range.precision());
    return moved(time, there, "the text tells of " + there.start().getYear() + " there");
  }

  private static Time moved(Time time, DateRange there, String why) {
    TimeExpression said = time.expression();
    TimeExpression meant =
        new TimeExpression(said.span(), said.timex(), new Meaning.Days(there), said.rule(), why);
    return new Time(meant, there, time.from(), time.to());
  }

  private LocalDate end(DateRange range, int more) {
    LocalDate end = range.end().plusYears(moved + more);
    return range.precision() == Precision.MONTH ? end.withDayOfMonth(end.lengthOfMonth()) : end;
  }

  private static boolean sinceThen(Scene scene, Time time) {
    return scene.is(scene.wordBefore(time.from()), "since");
  }

  /// Whether the clause of a time tells the past.
  private static boolean past(Scene scene, Time time) {
    Clause clause = scene.clauses().get(scene.clauseOf(time.from()));
    boolean past = false;
    for (int i = clause.from(); i < clause.to(); i++) {
      Optional<Verb> verb = Verbs.standard().at(scene.words(), i, clause.to());
      if (verb.isPresent()) {
        if (verb.get().form() == Form.BASE) {
          return false;
        }
        past |= verb.get().form() == Form.PAST || was(scene, i);
      }
    }
    return past;
  }

  private static boolean was(Scene scene, int i) {
    return scene.is(i, "was", "were");
  }
}
