package dateline.ui.canvas;

import atlantafx.base.theme.PrimerLight;
import dateline.timeline.LaneBy;
import dateline.timeline.Viewport;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.GeneratedTable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// Measures what a frame of panning and zooming costs, in milliseconds of CPU of the JavaFX thread
/// and the render thread together: many events beside a thousand, turn by turn. Run it as
/// `docs/benchmarks.md` says.
public final class TimelineBenchmark {
  private static final int FRAMES = 120;
  private static final int WARM = 5;
  private static final int TURNS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final List<Movement> MOVEMENTS =
      List.of(
          new Movement("pan over years", TimelineBenchmark::years),
          new Movement("zoom in 1,000-fold", TimelineBenchmark::closer),
          new Movement("pan over days", TimelineBenchmark::days));

  private TimelineBenchmark() {}

  private record Movement(String name, Function<Viewport, IntFunction<Viewport>> path) {}

  /// A window with a timeline, and what its frames cost.
  private record Case(TimelinePane pane, Stage window, Viewport whole, List<Double> frames) {
    void run(Movement movement) throws InterruptedException {
      frames.addAll(TimelineBenchmark.frames(pane, movement.path.apply(whole)));
    }

    double at(double part) {
      return frames.stream().sorted().toList().get((int) (frames.size() * part));
    }
  }

  /// The number of events as an argument; 1,000,000 without.
  public static void main(String[] args) throws InterruptedException {
    int size = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
    Fx.run(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
    System.out.printf("%48s%,10d%n", "1,000 events", size);
    System.out.println("lanes  movement              median    p95  median    p95   ratio");
    GeneratedTable few = new GeneratedTable(1000, 42);
    GeneratedTable many = new GeneratedTable(size, 42);
    for (LaneBy by : new LaneBy[] {LaneBy.NONE, LaneBy.TOPIC}) {
      Case small = shown(few, by);
      Case large = shown(many, by);
      for (int warm = 0; warm < WARM; warm++) {
        for (Movement movement : MOVEMENTS) {
          small.run(movement);
          large.run(movement);
        }
      }
      for (Movement movement : MOVEMENTS) {
        report(by, movement, small, large);
      }
      Fx.run(() -> {
        small.window.hide();
        large.window.hide();
      });
    }
    System.exit(0);
  }

  private static Case shown(GeneratedTable table, LaneBy by) {
    TimelinePane pane = Fx.get(TimelinePane::new);
    Stage window = Fx.show(() -> pane, 1600, 900);
    Fx.run(() -> {
      pane.laneBy(by);
      pane.show(table.everything());
    });
    Fx.until("it is painted", () -> !pane.picture().spots().isEmpty());
    return new Case(pane, window, Fx.get(pane::target), new ArrayList<>());
  }

  private static void report(LaneBy by, Movement movement, Case small, Case large)
      throws InterruptedException {
    small.frames.clear();
    large.frames.clear();
    for (int turn = 0; turn < TURNS; turn++) {
      small.run(movement);
      large.run(movement);
    }
    System.out.printf(
        "%-6s %-20s %7.1f %6.1f %7.1f %6.1f %7.2f%n",
        by,
        movement.name,
        small.at(0.5),
        small.at(0.95),
        large.at(0.5),
        large.at(0.95),
        large.at(0.5) / small.at(0.5));
  }

  private static IntFunction<Viewport> years(Viewport whole) {
    return frame -> whole.zoomed(whole.width() / 2, 4).panned(frame * 12 - 700);
  }

  private static IntFunction<Viewport> closer(Viewport whole) {
    return frame -> whole.zoomed(whole.width() * 0.7, Math.pow(1.06, frame));
  }

  private static IntFunction<Viewport> days(Viewport whole) {
    Viewport month = Viewport.between(19_300, 19_330, whole.width());
    return frame -> month.panned(frame * 12);
  }

  /// Looks elsewhere at each pulse; the CPU of both threads for each frame.
  public static List<Double> frames(TimelinePane pane, IntFunction<Viewport> path)
      throws InterruptedException {
    List<Double> frames = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(1);
    long[] threads = threads();
    Fx.run(() ->
        new AnimationTimer() {
          private int frame;
          private long last = cpu(threads);

          @Override
          public void handle(long now) {
            long cpu = cpu(threads);
            if (frame > 1) {
              frames.add((cpu - last) / 1e6);
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

  private static long cpu(long[] threads) {
    long cpu = 0;
    for (long thread : threads) {
      cpu += THREADS.getThreadCpuTime(thread);
    }
    return cpu;
  }

  private static long[] threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread ->
            thread.getName().equals("JavaFX Application Thread")
                || thread.getName().equals("QuantumRenderer-0"))
        .mapToLong(Thread::threadId)
        .toArray();
  }
}
