package dateline.bench;

import atlantafx.base.theme.PrimerLight;
import dateline.Main;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What the first painted frame costs: the CPU seconds of the whole process until the window shows
/// the samples, beside a window of the same theme and size that says hello. Each start is a process
/// of its own; they take turns, so that a busy machine slows all.
public final class FirstFrame {
  private static final int ROUNDS = 7;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final Path LIBRARIES = Path.of("target/dateline/lib").toAbsolutePath();

  private FirstFrame() {}

  /// Without an argument measures both, with one is the process that is measured.
  public static void main(String[] args) throws IOException, InterruptedException {
    switch (args.length == 0 ? "" : args[0]) {
      case "hello" -> hello();
      case "dateline" -> dateline();
      default -> measure();
    }
  }

  private static void measure() throws IOException, InterruptedException {
    if (!Files.exists(LIBRARIES.resolve("dateline.aot"))) {
      System.err.println("Build and train first: mvn package; target/dateline/bin/dateline train");
      System.exit(1);
    }
    String ours = LIBRARIES.resolve("dateline.jar") + File.pathSeparator + "target/test-classes";
    String options = "@" + LIBRARIES.resolve("window.options");
    String trained = "-XX:AOTCache=" + LIBRARIES.resolve("dateline.aot");
    List<Start> starts =
        List.of(
            new Start("hello", "hello window", System.getProperty("java.class.path"), List.of()),
            new Start("dateline", "Dateline, no options", ours, List.of()),
            new Start("dateline", "Dateline, window.options", ours, List.of(options)),
            new Start("dateline", "Dateline, trained", ours, List.of(options, trained)));
    Path home = Files.createTempDirectory("dateline-first-frame");
    double first = starts.getLast().seconds(home);
    Map<Start, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Start start : starts) {
        seconds.computeIfAbsent(start, _ -> new ArrayList<>()).add(start.seconds(home));
      }
    }
    double hello = median(seconds.get(starts.getFirst()));
    System.out.printf("%-38s %5.2f s of CPU%n", "very first start, reading the samples", first);
    seconds.forEach((start, taken) ->
        System.out.printf(
            "%-38s %5.2f s, %.2f times%n", start.name, median(taken), median(taken) / hello));
  }

  private static double median(List<Double> values) {
    return values.stream()
        .flatMapToDouble(DoubleStream::of)
        .sorted()
        .skip(ROUNDS / 2)
        .findFirst()
        .orElseThrow();
  }

  /// A way to start a process and what it is called in the table.
  private record Start(String what, String name, String classPath, List<String> options) {
    /// The CPU seconds until it has painted.
    double seconds(Path home) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      for (String name : List.of("glass.platform", "prism.order")) {
        String value = System.getProperty(name);
        if (value != null) {
          command.add("-D" + name + "=" + value);
        }
      }
      command.addAll(options);
      command.addAll(List.of(System.getProperty("flags", "").split(" ")));
      command.removeIf(String::isEmpty);
      command.addAll(List.of("-cp", classPath, FirstFrame.class.getName(), what));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      for (String variable :
          List.of("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")) {
        builder.environment().put(variable, home.resolve(variable).toString());
      }
      Process process = builder.start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        String line = out.readLine();
        process.waitFor(1, TimeUnit.MINUTES);
        if (line == null) {
          throw new IOException(what + " showed nothing");
        }
        return Double.parseDouble(line);
      }
    }
  }

  private static void hello() {
    Platform.startup(() -> {
      Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(new Label("Hello")), WIDTH, HEIGHT));
      stage.show();
    });
    await(scene -> true);
  }

  private static void dateline() {
    Main.main(new String[0]);
    await(scene ->
        scene.lookup("#events") instanceof TableView<?> events && !events.getItems().isEmpty());
  }

  /// Prints the CPU seconds of this process when a scene is as it should be and has been painted,
  /// and ends it.
  private static void await(Predicate<Scene> ready) {
    Platform.runLater(() ->
        new AnimationTimer() {
          private int painted;

          @Override
          public void handle(long now) {
            boolean there =
                Window.getWindows().stream()
                    .map(Window::getScene)
                    .anyMatch(scene -> scene != null && ready.test(scene));
            painted = there ? painted + 1 : 0;
            if (painted == 3) {
              Duration cpu =
                  ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
              System.out.println(cpu.toMillis() / 1000.0);
              System.exit(0);
            }
          }
        }.start());
  }
}
