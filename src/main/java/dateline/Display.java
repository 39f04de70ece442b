package dateline;

import dateline.cli.Places;
import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.collection.RuleChoice;
import dateline.store.NativeLibrary;
import dateline.ui.Desk;
import dateline.ui.Window;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the window, or says in a sentence why there can be none and what to do instead.
final class Display {
  private static final Logger LOG = LoggerFactory.getLogger(Display.class);

  private static final String NO_DISPLAY =
      "There is no display here, so the window cannot open. The same timeline on the command line:"
          + " dateline events (see dateline --help).";
  private final Places places;
  private final Samples samples;

  Display(Places places, Samples samples) {
    this.places = places;
    this.samples = samples;
  }

  /// Opens the window and returns at once with 0, or complains and returns 1.
  int open(Optional<Path> collection, PrintWriter err) {
    if (isMissing(System.getProperty("os.name", ""), System.getenv())) {
      return complain(NO_DISPLAY, err);
    }
    try {
      Window.launch(desk(), collection.or(this::usual));
      return 0;
    } catch (RuntimeException | LinkageError e) {
      LOG.error("The window did not open", e);
      return complain(sentence(e), err);
    }
  }

  /// Whether a Unix without a display server would have to show the window.
  static boolean isMissing(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean unix = !name.contains("windows") && !name.contains("mac");
    return unix
        && environment.getOrDefault("DISPLAY", "").isBlank()
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank()
        && !"Headless".equals(System.getProperty("glass.platform"));
  }

  /// What to tell about a failure of the window's toolkit.
  static String sentence(Throwable fault) {
    StringBuilder all = new StringBuilder();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      all.append(cause.getMessage()).append('\n');
    }
    String messages = all.toString();
    if (messages.contains("DISPLAY") || messages.contains("No toolkit found")) {
      return NO_DISPLAY;
    }
    if (fault instanceof LinkageError || messages.contains(".so") || messages.contains("GTK")) {
      return "The window needs a system library that is not there (%s). %s Until then, the same timeline on the command line: dateline events."
          .formatted(messages.lines().findFirst().orElse(""), fix());
    }
    return "The window did not open (%s). The same timeline on the command line: dateline events."
        .formatted(messages.lines().findFirst().orElse(""));
  }

  private static String fix() {
    return "Debian/Ubuntu: sudo apt-get install libgtk-3-0 libxtst6. Fedora: sudo dnf install gtk3"
        + " libXtst. On macOS and Windows nothing is missing; install Dateline again.";
  }

  private Desk desk() {
    return new Desk(this::collection, places.settings(), places.collections(), samples::unpack);
  }

  private OpenCollection collection(Path file, RuleChoice rules, Progress progress)
      throws IOException {
    NativeLibrary.keepIn(places.cache());
    return OpenCollection.open(file, places.cache(), rules, progress);
  }

  /// What was imported on the command line is shown at the first start, rather than the samples.
  private Optional<Path> usual() {
    return !Files.exists(places.settings()) && Files.exists(places.usual())
        ? Optional.of(places.usual())
        : Optional.empty();
  }

  private static int complain(String sentence, PrintWriter err) {
    err.println("dateline: " + sentence);
    err.flush();
    return 1;
  }
}
