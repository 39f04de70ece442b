package dateline.ui;

import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that a window shows, in one value. Its methods return the next screen.
///
/// `asked` is the last question that could be understood, so that a slip of the pen keeps the good
/// answer on the screen; `answer` what was found last. `chosen` is the id of an event, `marked` are
/// those of a selection of several. With `dim`, what does not match is paled rather than hidden.
public record Screen(
    String typed,
    Query asked,
    Optional<Parsed.Fault> fault,
    Choices choices,
    Optional<Query.During> brush,
    Trail trail,
    Optional<Answer> answer,
    Optional<String> chosen,
    List<String> marked,
    boolean dim) {
  /// A window that was just opened.
  public static final Screen START =
      new Screen(
          "",
          Query.EVERYTHING,
          Optional.empty(),
          Choices.NONE,
          Optional.empty(),
          Trail.START,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false);

  /// Copies the list, so that a screen never changes.
  public Screen {
    marked = List.copyOf(marked);
  }

  /// What is looked at.
  public View view() {
    return new View(typed, choices, brush);
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
    return typed(view.typed()).with(view.choices(), view.brush());
  }

  /// An answer came; from now on one can come back to it.
  public Screen found(Answer found) {
    boolean kept = chosen.isPresent() && found.table().row(chosen.get()) >= 0;
    List<String> still = marked.stream().filter(id -> found.table().row(id) >= 0).toList();
    return new Screen(
        typed,
        asked,
        fault,
        choices,
        brush,
        fault.isPresent() ? trail : trail.arrive(view()),
        Optional.of(found),
        kept ? chosen : Optional.empty(),
        still,
        dim);
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
    return new Screen(typed, asked, fault, choices, brush, trail, answer, chosen, marked, pale);
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
    return question() instanceof Query.Everything && fault.isEmpty();
  }

  private Screen with(String text, Query query, Optional<Parsed.Fault> wrong) {
    return new Screen(text, query, wrong, choices, brush, trail, answer, chosen, marked, dim);
  }

  private Screen with(Choices some, Optional<Query.During> days) {
    return new Screen(typed, asked, fault, some, days, trail, answer, chosen, marked, dim);
  }

  private Screen with(Optional<String> id, List<String> ids) {
    return new Screen(typed, asked, fault, choices, brush, trail, answer, id, ids, dim);
  }

  private Screen with(Trail next) {
    return new Screen(typed, asked, fault, choices, brush, next, answer, chosen, marked, dim);
  }
}
