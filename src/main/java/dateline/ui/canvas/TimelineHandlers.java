package dateline.ui.canvas;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/// What a timeline tells the window: what the reader chose, opened and brushed.
public final class TimelineHandlers {
  private IntConsumer choose = row -> {};
  private IntConsumer open = row -> {};
  private BiConsumer<LocalDate, LocalDate> brush = (first, last) -> {};
  private BiConsumer<LocalDate, LocalDate> brushing = (first, last) -> {};
  private Predicate<Boolean> widen = up -> false;
  private Runnable undated = () -> {};

  /// Is told the row that the reader chose.
  public void onChoose(IntConsumer handler) {
    choose = handler;
  }

  /// Is told the row that the reader wants to read.
  public void onOpen(IntConsumer handler) {
    open = handler;
  }

  /// Is told the first and last day that the reader brushed.
  public void onBrush(BiConsumer<LocalDate, LocalDate> handler) {
    brush = handler;
  }

  /// Is told the days while they are being brushed.
  public void onBrushing(BiConsumer<LocalDate, LocalDate> handler) {
    brushing = handler;
  }

  /// Is told that the reader wants the days around the chosen event to be more, or less; says
  /// whether such days are shown.
  public void onWiden(Predicate<Boolean> handler) {
    widen = handler;
  }

  /// Whether there was a context, which is wider now, or narrower.
  boolean widened(boolean up) {
    return widen.test(up);
  }

  /// Is told that the reader wants to see the undated events.
  public void onUndated(Runnable handler) {
    undated = handler;
  }

  void chosen(int row) {
    choose.accept(row);
  }

  void opened(int row) {
    open.accept(row);
  }

  /// Two instants in any order, as days since 1970-01-01.
  void brushed(double from, double to) {
    tell(brush, from, to);
  }

  /// The same while the brush is still moved.
  void brushing(double from, double to) {
    tell(brushing, from, to);
  }

  private static void tell(BiConsumer<LocalDate, LocalDate> handler, double from, double to) {
    LocalDate first = LocalDate.ofEpochDay((long) Math.floor(Math.min(from, to)));
    handler.accept(first, LocalDate.ofEpochDay((long) Math.floor(Math.max(from, to))));
  }

  void undatedAsked() {
    undated.run();
  }
}
