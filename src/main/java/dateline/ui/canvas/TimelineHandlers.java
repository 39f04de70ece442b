package dateline.ui.canvas;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/// What a timeline tells the window: what the reader chose, opened and brushed.
final class TimelineHandlers {
  private IntConsumer choose = row -> {};
  private IntConsumer open = row -> {};
  private BiConsumer<LocalDate, LocalDate> brush = (first, last) -> {};
  private BiConsumer<LocalDate, LocalDate> brushing = (first, last) -> {};
  private Predicate<Boolean> widen = up -> false;
  private Runnable undated = () -> {};

  void onChoose(IntConsumer handler) {
    choose = handler;
  }

  void onOpen(IntConsumer handler) {
    open = handler;
  }

  void onBrush(BiConsumer<LocalDate, LocalDate> handler) {
    brush = handler;
  }

  void onBrushing(BiConsumer<LocalDate, LocalDate> handler) {
    brushing = handler;
  }

  void onWiden(Predicate<Boolean> handler) {
    widen = handler;
  }

  /// Whether there was a context, which is wider now, or narrower.
  boolean widened(boolean up) {
    return widen.test(up);
  }

  void onUndated(Runnable handler) {
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
