package dateline.ui.screen;

import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Table;
import dateline.timeline.LaneBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All that a window shows, in one value. Its methods return the next screen.
///
/// `asked` is the last question that could be understood, so that a slip of the pen keeps the good
/// answer on the screen; `answer` what was found last, in `millis`. `chosen` is the id of an event,
/// `marked` are those of a selection of several. With `dim`, what does not match is paled rather
/// than hidden. `known` is the day as of which the events are known, where that is not today.
public record Screen(
    String typed,
    Query asked,
    Optional<Parsed.Fault> fault,
    Choices choices,
    Optional<Query.During> brush,
    Optional<LocalDate> known,
    Trail trail,
    Optional<Answer> answer,
    long millis,
    Optional<String> chosen,
    List<String> marked,
    boolean dim,
    LaneBy lanes) {
  private static final long MOST_AROUND = 7 * 64;

  /// A window that was just opened.
  public static final Screen START =
      new Screen(
          "",
          Query.EVERYTHING,
          Optional.empty(),
          Choices.NONE,
          Optional.empty(),
          Optional.empty(),
          Trail.START,
          Optional.empty(),
          0,
          Optional.empty(),
          List.of(),
          false,
          LaneBy.NONE);

  /// Copies the list, so that a screen never changes.
  public Screen {
    marked = List.copyOf(marked);
  }

  /// What is looked at.
  public View view() {
    return new View(typed, choices, brush, known);
  }

  /// The whole question: words, choices and brushed days.
  public Query question() {
    List<Query> parts = new ArrayList<>();
    if (!(asked instanceof Query.Everything)) {
      parts.add(asked);
    }
    parts.addAll(choices.parts());
    brush.ifPresent(parts::add);
    return switch (parts.size()) {
      case 0 -> Query.EVERYTHING;
      case 1 -> parts.getFirst();
      default -> new Query.And(parts);
    };
  }

  /// Words were typed; where they make no question the last one stays.
  public Screen typed(String text) {
    return switch (Queries.parse(text)) {
      case Parsed.Understood(Query query) -> with(text, query, Optional.empty());
      case Parsed.Fault fault -> with(text, asked, Optional.of(fault));
    };
  }

  /// A value of a facet was chosen, or no longer is.
  public Screen toggled(Facet facet, String value) {
    return with(choices.toggle(facet, value), brush);
  }

  /// A value of a facet was banned, or no longer is.
  public Screen banned(Facet facet, String value) {
    return with(choices.ban(facet, value), brush);
  }

  /// A chosen or banned value was taken away.
  public Screen dropped(Facet facet, String value) {
    return with(choices.drop(facet, value), brush);
  }

  /// Days were brushed, or the brush was put away.
  public Screen brushed(Optional<Query.During> days) {
    return with(choices, days);
  }

  /// Another view, with its own words, choices and days.
  public Screen at(View view) {
    return typed(view.typed()).with(view.choices(), view.brush()).knownOn(view.known());
  }

  /// What was known on a day, or what is known today.
  public Screen knownOn(Optional<LocalDate> day) {
    return new Screen(
        typed, asked, fault, choices, brush, day, trail, answer, millis, chosen, marked, dim,
        lanes);
  }

  /// The question, and the day as of which it is to be answered.
  public record Inquiry(Query question, Optional<LocalDate> known) {}

  /// What is asked of the collection.
  public Inquiry inquiry() {
    return new Inquiry(question(), known);
  }

  /// An answer came; from now on one can come back to it.
  public Screen found(Answer found, long took) {
    return passed(found, took).with(fault.isPresent() ? trail : trail.arrive(view()));
  }

  /// An answer came to a question that was only passed by: there is no coming back to it.
  public Screen passed(Answer found, long took) {
    boolean kept = chosen.isPresent() && found.table().row(chosen.get()) >= 0;
    List<String> still = marked.stream().filter(id -> found.table().row(id) >= 0).toList();
    return new Screen(
        typed,
        asked,
        fault,
        choices,
        brush,
        known,
        trail,
        Optional.of(found),
        took,
        kept ? chosen : Optional.empty(),
        still,
        dim,
        lanes);
  }

  /// The reader came to look elsewhere on the timeline.
  public Screen looking(Sight sight) {
    return with(trail.look(sight));
  }

  /// One view back.
  public Screen back() {
    Trail next = trail.back();
    return at(next.here()).with(next);
  }

  /// One view forward.
  public Screen forward() {
    Trail next = trail.forward();
    return at(next.here()).with(next);
  }

  /// One event was chosen.
  public Screen chose(String eventId) {
    return with(Optional.of(eventId), List.of(eventId));
  }

  /// Several events were chosen, the last of them to be shown.
  public Screen marked(List<String> ids) {
    return with(ids.isEmpty() ? Optional.empty() : Optional.of(ids.getLast()), ids);
  }

  /// Pales what does not match, or hides it.
  public Screen dimmed(boolean pale) {
    return new Screen(
        typed, asked, fault, choices, brush, known, trail, answer, millis, chosen, marked, pale,
        lanes);
  }

  /// Puts the events into other lanes.
  public Screen lanedBy(LaneBy by) {
    return new Screen(
        typed, asked, fault, choices, brush, known, trail, answer, millis, chosen, marked, dim, by);
  }

  /// The event `by` places further on among those found; the first, or the last, where none was
  /// chosen.
  public Screen stepped(int by) {
    int[] rows = answer.map(Answer::rows).orElse(new int[0]);
    if (rows.length == 0) {
      return this;
    }
    int at = Arrays.binarySearch(rows, chosenRow());
    int from = at >= 0 ? at : by > 0 ? -1 : rows.length;
    int to = Math.clamp((long) from + by, 0, rows.length - 1);
    return chose(answer.orElseThrow().table().id(rows[to]));
  }

  /// Everything from some days before the chosen event to as many after it.
  public Screen around(int days) {
    int row = chosenRow();
    if (row < 0) {
      return this;
    }
    Table table = answer.orElseThrow().table();
    if (table.start(row) == Table.NO_DAY) {
      return this;
    }
    Query.During near =
        new Query.During(
            LocalDate.ofEpochDay((long) table.start(row) - days),
            LocalDate.ofEpochDay((long) table.end(row) + days));
    return at(new View("", Choices.NONE, Optional.of(near), known));
  }

  /// Doubles (or, where not `up`, halves) the days around the chosen event; the same screen where
  /// no context is shown.
  public Screen wider(boolean up) {
    int row = chosenRow();
    if (row < 0 || brush.isEmpty() || answer.orElseThrow().table().start(row) == Table.NO_DAY) {
      return this;
    }
    Table table = answer.orElseThrow().table();
    long before = table.start(row) - brush.get().first().toEpochDay();
    long after = brush.get().last().toEpochDay() - table.end(row);
    boolean context = before == after && before > 0;
    long days = up ? Math.min(MOST_AROUND, before * 2) : Math.max(1, before / 2);
    return context && days != before ? around((int) days) : this;
  }

  /// The chosen event's row, or -1.
  public int chosenRow() {
    if (answer.isEmpty() || chosen.isEmpty()) {
      return -1;
    }
    return answer.get().table().row(chosen.get());
  }

  /// Whether nothing is asked.
  public boolean asksNothing() {
    return question() instanceof Query.Everything && fault.isEmpty() && known.isEmpty();
  }

  private Screen with(String text, Query query, Optional<Parsed.Fault> wrong) {
    return new Screen(
        text, query, wrong, choices, brush, known, trail, answer, millis, chosen, marked, dim,
        lanes);
  }

  private Screen with(Choices some, Optional<Query.During> days) {
    return new Screen(
        typed, asked, fault, some, days, known, trail, answer, millis, chosen, marked, dim, lanes);
  }

  private Screen with(Optional<String> id, List<String> ids) {
    return new Screen(
        typed, asked, fault, choices, brush, known, trail, answer, millis, id, ids, dim, lanes);
  }

  private Screen with(Trail next) {
    return new Screen(
        typed, asked, fault, choices, brush, known, next, answer, millis, chosen, marked, dim,
        lanes);
  }
}
