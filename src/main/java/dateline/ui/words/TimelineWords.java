package dateline.ui.words;

import dateline.event.Event;
import dateline.event.When;
import dateline.time.DateRange;
import dateline.time.Precision;
import dateline.timeline.Wording;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What a timeline says, in the window's language. In the past, the line of today is that of the
/// day as of which the events are known.
public record TimelineWords(Words words, DayWords days, boolean past) implements Wording {
  /// What a timeline says today.
  public TimelineWords(Words words) {
    this(words, new DayWords(words), false);
  }

  @Override
  public Locale locale() {
    return words.locale();
  }

  @Override
  public String today() {
    return words.say(past ? "timeline.known" : "timeline.today");
  }

  @Override
  public String more(int count) {
    return "+" + number(count);
  }

  @Override
  public String undated(int count) {
    return words.say("timeline.undated", count);
  }

  @Override
  public String earlier(int count) {
    return words.say("timeline.earlier", count);
  }

  @Override
  public String later(int count) {
    return words.say("timeline.later", count);
  }

  @Override
  public String gap(int length) {
    if (length < 60) {
      return words.say("timeline.gapDays", length);
    }
    return length < 730
        ? words.say("timeline.gapMonths", Math.round(length / 30.44))
        : words.say("timeline.gapYears", Math.round(length / 365.25));
  }

  @Override
  public String others() {
    return words.say("timeline.others");
  }

  @Override
  public String number(int count) {
    return words.number(count);
  }

  /// A number of events.
  public String events(int count) {
    return words.say("timeline.events", count);
  }

  /// A number of events of a larger number.
  public String events(int count, int of) {
    return words.say("timeline.eventsOf", count, of);
  }

  /// The words of the text that gave the date, where it was a text that gave it.
  public Optional<String> said(Event event) {
    return event.when() instanceof When.Dated dated && !dated.words().isBlank()
        ? Optional.of(words.say("timeline.said", dated.words().strip().replaceAll("\\s+", " ")))
        : Optional.empty();
  }

  /// A number of events that began before a day and still last.
  public String lasting(int count, int day) {
    return words.say("timeline.lasting", count, days.day(LocalDate.ofEpochDay(day)));
  }

  /// A number of articles.
  public String sources(int count) {
    return words.say("timeline.sources", count);
  }

  /// A run of days.
  public String days(LocalDate first, LocalDate last) {
    return days.say(new DateRange(first, last, Precision.DAY));
  }

  /// What sort of thing happened, and whether.
  public String kindAndStatus(Event event) {
    return words.name(event.kind()) + " · " + words.name(event.status());
  }

  /// The small line under a headline: when, and where.
  public String detail(Event event) {
    String place = event.place().text();
    String when = days.say(event.when());
    return place.isEmpty() ? when : when + " · " + place;
  }
}
