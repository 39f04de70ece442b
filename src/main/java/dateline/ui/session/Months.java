package dateline.ui.session;

import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Table;
import dateline.ui.screen.Screen;
import dateline.ui.screen.View;
import dateline.ui.work.Latest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Goes from one month with events to the next; each is brushed, so that list, facets and chart
/// show it alone.
///
/// The months are those of what was found without the brush.
public final class Months implements Player.Pace {
  private final Session session;
  private final Consumer<Exception> failed;
  private final Latest latest = new Latest();
  private Optional<View> counted = Optional.empty();
  private NavigableSet<YearMonth> months = new TreeSet<>();

  /// The months of what a session shows; `failed` is told where they could not be counted.
  public Months(Session session, Consumer<Exception> failed) {
    this.session = session;
    this.failed = failed;
    session.collection().onChange(_ -> javafx.application.Platform.runLater(this::forget));
  }

  /// The months of a view; what is dated less sharply than a month stands in the first of its own.
  public static NavigableSet<YearMonth> of(Answer answer) {
    TreeSet<YearMonth> months = new TreeSet<>();
    int before = Table.NO_DAY;
    for (int row : answer.rows()) {
      int day = answer.table().start(row);
      if (day != Table.NO_DAY && day != before) {
        months.add(YearMonth.from(LocalDate.ofEpochDay(day)));
        before = day;
      }
    }
    return months;
  }

  @Override
  public boolean isReady() {
    Screen whole = session.now().brushed(Optional.empty());
    if (!counted.equals(Optional.of(whole.view()))) {
      if (!latest.isAsking()) {
        latest.ask(
            stale -> session.find(whole, stale),
            answer -> {
              months = of(answer);
              counted = Optional.of(whole.view());
            },
            failed);
      }
      return false;
    }
    return !session.isAsking();
  }

  @Override
  public boolean step(boolean later) {
    if (!isReady() || months.isEmpty()) {
      return false;
    }
    Optional<YearMonth> now =
        session.now().brush().map(days -> YearMonth.from(later ? days.last() : days.first()));
    if (now.isEmpty()) {
      begin(later);
      return true;
    }
    YearMonth next = later ? months.higher(now.get()) : months.lower(now.get());
    if (next != null) {
      show(next);
    }
    return next != null;
  }

  @Override
  public void begin(boolean later) {
    if (!months.isEmpty()) {
      show(later ? months.first() : months.last());
    }
  }

  private void show(YearMonth month) {
    session.next(s -> s.brushed(Optional.of(Query.During.of(month))));
  }

  private void forget() {
    counted = Optional.empty();
  }
}
