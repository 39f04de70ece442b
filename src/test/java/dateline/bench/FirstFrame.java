package dateline.bench;

import atlantafx.base.theme.PrimerLight;
import dateline.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
/// of its own; the two take turns, so that a busy machine slows both.
public final class FirstFrame {
  private static final int ROUNDS = 7;
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

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
    Path home = Files.createTempDirectory("dateline-first-frame");
    double first = seconds("dateline", home);
    List<Double> ours = new ArrayList<>();
    List<Double> hello = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      hello.add(seconds("hello", home));
      ours.add(seconds("dateline", home));
    }
    System.out.printf("very first start, reading the samples  %.2f s of CPU%n", first);
    System.out.printf("hello window                           %.2f s%n", median(hello));
    System.out.printf("Dateline on the samples                %.2f s%n", median(ours));
    System.out.printf(
        "ratio                                  %.2f%n", median(ours) / median(hello));
  }

  private static double median(List<Double> values) {
    return values.stream()
        .flatMapToDouble(DoubleStream::of)
        .sorted()
        .skip(ROUNDS / 2)
        .findFirst()
        .orElseThrow();
  }

  private static double seconds(String what, Path home) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    for (String name : List.of("glass.platform", "prism.order")) {
      String value = System.getProperty(name);
      if (value != null) {
        command.add("-D" + name + "=" + value);
      }
    }
    command.addAll(List.of(System.getProperty("flags", "").split(" ")));
    command.removeIf(String::isEmpty);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), FirstFrame.class.getName(), what));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
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
