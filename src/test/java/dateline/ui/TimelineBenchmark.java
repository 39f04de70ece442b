package dateline.ui;

import atlantafx.base.theme.PrimerLight;
import dateline.timeline.LaneBy;
import dateline.timeline.Viewport;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// Measures what a frame of panning and zooming costs, in milliseconds of CPU of the JavaFX thread
/// and the render thread together. Run it as `docs/benchmarks.md` says.
final class TimelineBenchmark {
  private static final int FRAMES = 240;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private TimelineBenchmark() {}

  /// Sizes as arguments; 1000 and 1000000 without.
  public static void main(String[] args) throws InterruptedException {
    int[] sizes =
        args.length == 0
            ? new int[] {1000, 1_000_000}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    Fx.run(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
    System.out.println("events  lanes  movement  median ms  p95 ms  fx median  build ms");
    for (int size : sizes) {
      GeneratedTable table = new GeneratedTable(size, 42);
      for (LaneBy by : new LaneBy[] {LaneBy.NONE, LaneBy.TOPIC}) {
        measure(table, by);
      }
    }
    System.exit(0);
  }

  private static void measure(GeneratedTable table, LaneBy by) throws InterruptedException {
    TimelinePane pane = Fx.get(TimelinePane::new);
    Stage window = Fx.show(() -> pane, 1600, 900);
    long before = System.nanoTime();
    Fx.run(() -> {
      pane.laneBy(by);
      pane.show(table.everything());
    });
    Fx.until("it is painted", () -> !pane.picture().spots().isEmpty());
    double build = (System.nanoTime() - before) / 1e6;
    Viewport whole = Fx.get(pane::target);
    Viewport month = Viewport.between(19_300, 19_330, whole.width());
    IntFunction<Viewport> panAll =
        frame -> whole.zoomed(whole.width() / 2, 4).panned(frame * 6 - 700);
    IntFunction<Viewport> zoom = frame -> whole.zoomed(whole.width() * 0.7, Math.pow(1.03, frame));
    IntFunction<Viewport> panMonth = frame -> month.panned(frame * 6);
    for (int warm = 0; warm < 2; warm++) {
      run(pane, zoom);
      run(pane, panMonth);
    }
    report(table.size(), by, "pan years", run(pane, panAll), build);
    report(table.size(), by, "zoom", run(pane, zoom), build);
    report(table.size(), by, "pan days", run(pane, panMonth), build);
    Fx.run(window::hide);
  }

  private static void report(
      int size, LaneBy by, String movement, List<double[]> frames, double build) {
    double[] all = frames.stream().mapToDouble(frame -> frame[0]).sorted().toArray();
    double[] fx = frames.stream().mapToDouble(frame -> frame[1]).sorted().toArray();
    System.out.printf(
        "%9d %6s %-10s %6.1f %6.1f %6.1f %8.0f%n",
        size,
        by,
        movement,
        all[all.length / 2],
        all[(int) (all.length * 0.95)],
        fx[fx.length / 2],
        build);
  }

  /// One frame for each pulse; for each, the CPU of both threads and of the first alone.
  private static List<double[]> run(TimelinePane pane, IntFunction<Viewport> path)
      throws InterruptedException {
    List<double[]> frames = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    long[] threads = threads();
    Fx.run(() ->
        new AnimationTimer() {
          private int frame;
          private long[] last = cpu(threads);

          @Override
          public void handle(long now) {
            long[] cpu = cpu(threads);
            if (frame > 0) {
              double fx = (cpu[0] - last[0]) / 1e6;
              frames.add(new double[] {fx + (cpu[1] - last[1]) / 1e6, fx});
            }
            last = cpu;
            if (++frame > FRAMES) {
              stop();
              done.countDown();
            } else {
              pane.look(path.apply(frame));
            }
          }
        }.start());
    done.await();
    return frames;
  }

  private static long[] cpu(long[] threads) {
    long[] cpu = new long[threads.length];
    for (int i = 0; i < threads.length; i++) {
      cpu[i] = THREADS.getThreadCpuTime(threads[i]);
    }
    return cpu;
  }

  private static long[] threads() {
    long[] found = new long[2];
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("JavaFX Application Thread")) {
        found[0] = thread.threadId();
      } else if (thread.getName().equals("QuantumRenderer-0")) {
        found[1] = thread.threadId();
      }
    }
    return found;
  }
}
