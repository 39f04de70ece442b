package dateline.cli;

import dateline.collection.OpenCollection;
import dateline.query.Answer;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds events in a collection.
@Command(
    name = "events",
    description = {
      "Find events in a collection and print them.",
      "",
      "Without -c it is your usual collection, or, as long as there is none, the samples."
    },
    footer = {
      "",
      "Examples:",
      "  dateline events",
      "  dateline events who:blinken kind:visit after:2023-06",
      "  dateline events '\"export controls\" OR topic:taiwan' --format csv -o found.csv",
      "  dateline events -c us-china.dateline during:2023 NOT kind:statement"
    })
final class EventsCommand implements Callable<Integer> {
  private final World world;

  @Mixin private Shelf shelf = new Shelf();
  @Mixin private Output output = new Output();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "words and fields, as in the window's search box; all events without it")
  private List<String> query = List.of();

  @Option(
      names = "--explain",
      description = "show which words and which rule gave each part of an event")
  private boolean explain;

  @Spec private CommandSpec spec = CommandSpec.create();

  EventsCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() throws IOException {
    for (String word : query) {
      if (word.startsWith("--")) {
        throw new ParameterException(spec.commandLine(), "There is no option " + word);
      }
    }
    String typed = String.join(" ", query);
    return switch (Queries.parse(typed)) {
      case Parsed.Understood(Query understood) -> print(understood);
      case Parsed.Fault fault -> {
        world.complain("The query is not understood: " + sentence(fault) + ".");
        world.err().println("  " + typed);
        world.err().println("  " + " ".repeat(fault.position()) + "^");
        world.err().flush();
        yield 2;
      }
    };
  }

  private int print(Query understood) throws IOException {
    try (OpenCollection collection = shelf.toFind(world)) {
      Answer answer = collection.find(understood);
      return output.write(
          Arrays.stream(answer.rows()).mapToObj(answer.table()::event),
          collection::article,
          explain,
          world);
    }
  }

  private static String sentence(Parsed.Fault fault) {
    return switch (fault.problem()) {
      case OPEN_QUOTE -> "a quotation mark is not closed";
      case OPEN_BRACKET -> "a bracket is not closed";
      case STRAY_BRACKET -> "a bracket closes nothing";
      case MISSING_OPERAND -> "AND, OR or NOT has nothing to join";
      case UNKNOWN_FIELD -> "there is no field \"%s\"".formatted(fault.detail());
      case MISSING_VALUE -> "a field has no value";
      case BAD_DATE ->
          "\"%s\" is no date; write 2023, 2023-06 or 2023-06-15".formatted(fault.detail());
      case UNKNOWN_VALUE -> "there is no value \"%s\" for that field".formatted(fault.detail());
      case TOO_COMPLEX -> "it is too long or too deep";
    };
  }
}
