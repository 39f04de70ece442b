package dateline.cli;

import dateline.collection.BusyException;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole.
public final class Cli {
  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

  private Cli() {}

  /// Does what the arguments say and returns the exit code.
  public static int run(World world, String... args) {
    if (args.length == 0) {
      // The usual start should not pay for reading a command line.
      return world.window().open(Optional.empty());
    }
    CommandLine line = new CommandLine(new Root(world));
    commands(world, args).forEach(command -> line.addSubcommand(command.get()));
    CommandLine events = line.getSubcommands().get("events");
    if (events != null) {
      // A query may begin with a minus: "-tariffs" asks for what is not about tariffs.
      events
          .setUnmatchedOptionsArePositionalParams(true)
          .setPosixClusteredShortOptionsAllowed(false);
    }
    line.setOut(world.out());
    line.setErr(world.err());
    line.setUsageHelpWidth(Math.clamp(world.width(), 60, 100));
    line.setParameterExceptionHandler((fault, _) -> misunderstood(fault, world));
    line.setExecutionExceptionHandler((fault, _, _) -> failed(fault, world));
    return line.execute(args);
  }

  /// The command that is asked for, alone where the first argument names it: looking at a command
  /// loads the classes that it needs, and a small command should not pay for a large one.
  private static Collection<Supplier<Object>> commands(World world, String[] args) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("open", () -> new OpenCommand(world));
    commands.put("import", () -> new ImportCommand(world));
    commands.put("events", () -> new EventsCommand(world));
    commands.put("read", () -> new ReadCommand(world));
    commands.put("times", () -> new TimesCommand(world));
    commands.put("check-pack", () -> new CheckPackCommand(world));
    Supplier<Object> asked = args.length == 0 ? null : commands.get(args[0]);
    return asked == null ? commands.values() : List.of(asked);
  }

  private static int misunderstood(ParameterException fault, World world) {
    String message =
        fault instanceof UnmatchedArgumentException unmatched
            ? "There is no \"%s\" here".formatted(unmatched.getUnmatched().getFirst())
            : String.valueOf(fault.getMessage());
    world.complain(message.endsWith(".") ? message : message + ".");
    CommandLine command = fault.getCommandLine();
    world.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    world.err().flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Exception fault, World world) {
    switch (fault) {
      case BusyException busy -> world.complain(String.valueOf(busy.getMessage()));
      case IOException io -> world.complain(String.valueOf(io.getMessage()));
      case Exception other -> {
        LOG.error("A command failed", other);
        world.complain(
            "This is a mistake in Dateline (%s). Details are in %s; please report it."
                .formatted(other.getClass().getSimpleName(), world.places().log()));
      }
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Command(
      name = "dateline",
      scope = CommandLine.ScopeType.INHERIT,
      version = "Dateline 0.1",
      synopsisHeading = "Usage: ",
      descriptionHeading = "%n",
      parameterListHeading = "%n",
      optionListHeading = "%n",
      commandListHeading = "%nCommands:%n",
      description =
          "A viewer of the dated events in news articles. Without a command it opens the window.",
      footer = {
        "",
        "Exit codes: 0 all is well, 1 something could not be read or written, 2 not understood."
      })
  @SuppressWarnings("UnusedVariable")
  private static final class Root implements Callable<Integer> {
    private final World world;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = "show this help")
    private boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        description = "show the version")
    private boolean version;

    Root(World world) {
      this.world = world;
    }

    @Override
    public Integer call() {
      return world.window().open(Optional.empty());
    }
  }
}
