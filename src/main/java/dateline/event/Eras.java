package dateline.event;

import dateline.event.Clauses.Clause;
import dateline.event.Cue.Form;
import dateline.event.Scene.Time;
import dateline.event.Verbs.Verb;
import dateline.time.DateRange;
import dateline.time.Meaning;
import dateline.time.Precision;
import dateline.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows the year of which a text is telling, where that is not its own: "On February 5, 1979, he
/// left. … On January 31 he had signed" means the January of 1979.
///
/// A date without a year is moved where it would lie ahead though the sentence tells the past, or
/// where the year told before is long gone. A day named from today ("on Saturday", "last week")
/// brings the text home. Made for one article, asked in the order of its sentences.
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
  private static final int LONG_AGO = 10;

  private final Optional<LocalDate> today;
  private Optional<LocalDate> told = Optional.empty();
  private int moved;

  Eras(Optional<LocalDate> today) {
    this.today = today;
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
    for (Time time : scene.times()) {
      times.add(settled(scene, time));
    }
    return times.equals(scene.times()) ? scene : scene.at(times);
  }

  private Time settled(Scene scene, Time time) {
    String words = time.expression().span().of(scene.words().text());
    int now = today.orElseThrow().getYear();
    int year = time.range().start().getYear();
    if (YEAR.matcher(words).find()) {
      told = year < now && !sinceThen(scene, time) ? Optional.of(time.range().start()) : told;
      moved = 0;
      return time;
    }
    boolean calendar = MONTH.matcher(words).find() && !HOME.matcher(words).matches();
    if (calendar && told.isPresent()) {
      int back = told.get().getYear() - year;
      boolean ahead = time.range().start().isAfter(today.orElseThrow()) && past(scene, time);
      boolean pointing = THAT.matcher(words).matches();
      boolean old = now - told.get().getYear() >= LONG_AGO && past(scene, time);
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
    return time;
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
    TimeExpression said = time.expression();
    TimeExpression meant =
        new TimeExpression(
            said.span(),
            said.timex(),
            new Meaning.Days(there),
            said.rule(),
            "the text tells of " + there.start().getYear() + " there");
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
