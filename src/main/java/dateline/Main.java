package dateline;

import dateline.cli.Cli;
import dateline.cli.Places;
import dateline.cli.World;
import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The door of the program: builds the object graph by hand, once, and runs what the command line
/// says.
public final class Main {
  private static final int USUAL_WIDTH = 100;

  private Main() {}

  /// Starts Dateline. Where the window was opened, the program lives as long as the window.
  public static void main(String[] args) {
    Places places = Places.of(System.getProperty("os.name", ""), System.getenv(), home());
    Log.writeTo(places.log());
    int code = Cli.run(world(places), args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /// Unix programs go by `HOME`; Java asks who the user is instead.
  private static Path home() {
    String told = System.getenv().getOrDefault("HOME", "");
    boolean asUnix = !told.isBlank() && !System.getProperty("os.name", "").startsWith("Windows");
    return Path.of(asUnix ? told : System.getProperty("user.home", ""));
  }

  private static World world(Places places) {
    Samples samples = new Samples(places.cache().resolve("samples"));
    Display display = new Display(places, samples);
    PrintWriter err = writer(System.err);
    return new World(
        System.in,
        writer(System.out),
        err,
        isTerminal(System.console()),
        width(),
        places,
        collection -> display.open(collection, err),
        samples::unpack);
  }

  /// Texts are UTF-8 wherever they go, but for a Windows console, which says what it understands.
  private static PrintWriter writer(PrintStream stream) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    Charset charset =
        windows && isTerminal(System.console()) ? stream.charset() : StandardCharsets.UTF_8;
    return new PrintWriter(stream, false, charset);
  }

  private static boolean isTerminal(@org.jspecify.annotations.Nullable Console console) {
    return console != null && console.isTerminal();
  }

  private static int width() {
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
