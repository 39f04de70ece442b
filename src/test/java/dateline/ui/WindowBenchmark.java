package dateline.ui;

import com.sun.management.OperatingSystemMXBean;
import dateline.bench.GeneratedCollection;
import dateline.query.Answer;
import dateline.timeline.Viewport;
import dateline.ui.canvas.Inside;
import dateline.ui.canvas.TimelineBenchmark;
import dateline.ui.canvas.TimelinePane;
import dateline.ui.fixture.Fx;
import dateline.ui.screen.Screen;
import dateline.ui.screen.Settings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens a generated collection in the real window and measures what a reader waits for: the first
/// picture, an answer after each key, a frame of panning; and what it takes of the heap.
///
/// `FOLDER COUNT`, the folder made by [GeneratedCollection]. Wall clock, and the CPU of the whole
/// process, of which only the latter means something on a busy machine.
final class WindowBenchmark {
  private static final List<String> TYPED =
      List.of("tenba shuko", "markoia kind:call", "vide lopa during:2010", "bako");

  private final Stage stage;
  private final Window window;

  private WindowBenchmark(GeneratedCollection generated, Path settings) throws IOException {
    Settings own = new Settings(Files.createDirectories(settings).resolve("settings.properties"));
    own.set("language", "en");
    own.set("theme", "light");
    own.set("width", 1600);
    own.set("height", 900);
    own.save();
    Desk desk =
        new Desk(
            (_, _, _) -> generated.open(),
            settings.resolve("settings.properties"),
            settings,
            Desk.Samples.NONE);
    stage = Fx.get(Stage::new);
    window = Fx.get(() -> new Window(stage, desk, (_, _, _) -> new Rig.Answers()));
  }

  /// Measures.
  public static void main(String[] args) throws Exception {
    GeneratedCollection generated =
        new GeneratedCollection(Path.of(args[0]), Integer.parseInt(args[1]));
    WindowBenchmark bench =
        new WindowBenchmark(generated, Files.createTempDirectory("dateline-settings"));
    bench.opening(generated);
    heap("after opening");
    // Nobody types within a second; meanwhile the program rehearses.
    Thread.sleep(1000);
    bench.typing("first round");
    bench.typing("second round");
    heap("after typing");
    bench.panning();
    heap("at the end");
    Fx.run(bench.window::close);
    System.exit(0);
  }

  private void opening(GeneratedCollection generated) throws InterruptedException {
    Clock clock = new Clock();
    Fx.run(() -> {
      stage.show();
      window.open(generated.file());
    });
    until(() -> answer().isPresent() && !lines().isEmpty());
    say("the first answer, as a list and counts", clock);
    until(this::painted);
    pulses(2);
    say("the first picture of the timeline", clock);
  }

  /// Key by key; each waits for the answer before the next.
  private void typing(String round) throws InterruptedException {
    List<Double> list = new ArrayList<>();
    List<Double> picture = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    NavigableMap<Double, String> slowest = new TreeMap<>();
    for (String text : TYPED) {
      for (int end = 1; end <= text.length(); end++) {
        Optional<Answer> before = Fx.get(this::answer);
        String question = text.substring(0, end);
        Clock clock = new Clock();
        Watch watch = new Watch(before, clock);
        boolean asks =
            Fx.get(() -> {
              watch.begin();
              TextField box = (TextField) stage.getScene().lookup("#search");
              box.requestFocus();
              box.setText(question);
              Screen now = window.session().orElseThrow().now();
              return !now.question().equals(before.orElseThrow().query());
            });
        if (asks) {
          watch.awaitPainted();
          slowest.put(Math.max(watch.list, watch.picture), question);
          list.add(watch.list);
          picture.add(watch.picture);
          cpu.add(clock.cpu());
        }
        Fx.run(watch::end);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s, %d keys: list and counts p50 %.0f p95 %.0f ms, timeline p50 %.0f p95 %.0f ms,"
            + " cpu p50 %.0f p95 %.0f ms%n",
        round,
        list.size(),
        at(list, 0.5),
        at(list, 0.95),
        at(picture, 0.5),
        at(picture, 0.95),
        at(cpu, 0.5),
        at(cpu, 0.95));
    slowest.descendingMap().entrySet().stream()
        .limit(4)
        .forEach(
            key -> System.out.printf(Locale.ROOT, "  %.0f ms: %s%n", key.getKey(), key.getValue()));
  }

  /// Looks at every pulse whether the answer, and the picture of it, were laid out in it, and notes
  /// when the next one begins, for then they are on the screen.
  private final class Watch implements Runnable {
    private final Optional<Answer> before;
    private final List<?> lines = Fx.get(WindowBenchmark.this::lines);
    private final Clock clock;
    private final CountDownLatch both = new CountDownLatch(2);
    private double list = -1;
    private double picture = -1;
    private boolean answered;
    private boolean pictured;

    Watch(Optional<Answer> before, Clock clock) {
      this.before = before;
      this.clock = clock;
    }

    void begin() {
      stage.getScene().addPostLayoutPulseListener(this);
      Platform.requestNextPulse();
    }

    void end() {
      stage.getScene().removePostLayoutPulseListener(this);
    }

    void awaitPainted() throws InterruptedException {
      both.await();
    }

    @Override
    public void run() {
      if (answered && list < 0) {
        list = clock.wall();
        both.countDown();
      }
      if (pictured && picture < 0) {
        picture = clock.wall();
        both.countDown();
      }
      boolean other = !same(answer(), before);
      answered |= other && !same(lines(), lines);
      pictured |= other && painted();
      Platform.requestNextPulse();
    }
  }

  private void panning() throws InterruptedException {
    Fx.run(() -> ((TextField) stage.getScene().lookup("#search")).clear());
    until(() -> answer().filter(a -> a.rows().length == a.table().size()).isPresent());
    until(this::painted);
    TimelinePane pane = window.frame().orElseThrow().timeline();
    Viewport whole = Fx.get(() -> Inside.target(pane));
    for (int turn = 0; turn < 6; turn++) {
      List<Double> frames =
          TimelineBenchmark.frames(
              pane, frame -> whole.zoomed(whole.width() / 2, 4).panned(frame * 12 - 700));
      if (turn == 5) {
        System.out.printf(
            Locale.ROOT,
            "a frame of panning: cpu p50 %.1f p95 %.1f ms%n",
            at(frames, 0.5),
            at(frames, 0.95));
      }
    }
  }

  private Optional<Answer> answer() {
    return window.session().flatMap(open -> open.now().answer());
  }

  private static boolean same(Optional<Answer> one, Optional<Answer> other) {
    return same(one.orElse(null), other.orElse(null));
  }

  @SuppressWarnings("ReferenceEquality") // another answer, or list, is another object
  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one == other;
  }

  private List<?> lines() {
    return ((TableView<?>) stage.getScene().lookup("#events")).getItems();
  }

  private boolean painted() {
    Optional<Answer> shown = window.frame().flatMap(f -> Inside.answer(f.timeline()));
    return shown.isPresent() && same(shown, answer());
  }

  /// Waits without a busy loop, which would cost the others a core.
  private static void until(BooleanSupplier holds) throws InterruptedException {
    while (!Fx.get(holds::getAsBoolean)) {
      Thread.sleep(2);
    }
  }

  private void pulses(int count) throws InterruptedException {
    CountDownLatch painted = new CountDownLatch(count);
    Runnable each = painted::countDown;
    Fx.run(() -> stage.getScene().addPostLayoutPulseListener(each));
    while (painted.getCount() > 0) {
      Fx.run(Platform::requestNextPulse);
      Thread.sleep(2);
    }
    Fx.run(() -> stage.getScene().removePostLayoutPulseListener(each));
  }

  private static void heap(String when) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(Locale.ROOT, "heap %s: %d MB%n", when, used >> 20);
  }

  private static double at(List<Double> times, double part) {
    return times.stream().sorted().toList().get((int) (times.size() * part));
  }

  private static void say(String what, Clock clock) {
    System.out.printf(
        Locale.ROOT, "%s: wall %.0f ms, cpu %.0f ms%n", what, clock.wall(), clock.cpu());
  }

  private static final class Clock {
    private final long wall = System.nanoTime();
    private final long cpu = now();

    private static long now() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }

    double wall() {
      return (System.nanoTime() - wall) / 1e6;
    }

    double cpu() {
      return (now() - cpu) / 1e6;
    }
  }
}
