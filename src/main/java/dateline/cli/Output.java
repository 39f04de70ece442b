package dateline.cli;

import dateline.article.Article;
import dateline.correction.Corrected;
import dateline.export.Csv;
import dateline.export.Ics;
import dateline.export.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how events are written, and the writing.
final class Output {
  enum Format {
    table,
    csv,
    json,
    ics
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for reading), csv, json or ics (a calendar). Default: ${DEFAULT-VALUE}")
  private Format format = Format.table;

  @Option(
      names = "--mentions",
      description = "show every sentence that tells an event; in CSV, one row for each")
  private boolean mentions;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to FILE instead of standard output")
  private @Nullable Path file;

  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      split = ",",
      description = "in CSV, only these columns, with commas between: start,end,headline")
  private List<String> columns = Csv.COLUMNS;

  @Option(names = "--bom", description = "begin CSV with a byte order mark, for Excel on Windows")
  private boolean mark;

  @Option(
      names = "--no-guard",
      description = "in CSV, write cells that a spreadsheet takes for formulas as they are")
  private boolean bare;

  /// Writes the events and returns the exit code.
  int write(
      Stream<Corrected> events,
      Function<String, Optional<Article>> articles,
      boolean explain,
      World world) {
    Path target = file;
    if (target == null) {
      try {
        write(events, articles, explain, world, world.out());
      } catch (IOException e) {
        world.complain("The output could not be written: " + e.getMessage() + ".");
        return 1;
      }
      world.out().flush();
      return 0;
    }
    return toFile(
        target, out -> checked(out, into -> write(events, articles, explain, world, into)), world);
  }

  private interface Writing<T extends Writer> {
    void to(T out) throws IOException;
  }

  /// A print writer swallows what goes wrong; a file that is not whole must not pass for one.
  private static void checked(Writer out, Writing<PrintWriter> writing) throws IOException {
    PrintWriter printer = new PrintWriter(out);
    writing.to(printer);
    if (printer.checkError()) {
      throw new IOException("the disk may be full");
    }
  }

  /// Writes beside the file first, so that a full disk costs the new file and not the old one.
  private static int toFile(Path target, Writing<Writer> writing, World world) {
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(draft)) {
        writing.to(out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      return 0;
    } catch (IOException e) {
      world.complain(
          "%s could not be written (%s); name another file with -o.".formatted(target, reason(e)));
      discard(draft);
      return 1;
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      // It could not be written either: the sentence above says so already.
    }
  }

  private static String reason(IOException e) {
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return switch (e) {
      case java.nio.file.NoSuchFileException _ -> "there is no such folder";
      case java.nio.file.AccessDeniedException _ -> "you may not write there";
      default -> String.valueOf(e.getMessage());
    };
  }

  private static List<String> known(List<String> columns) throws IOException {
    for (String column : columns) {
      if (!Csv.COLUMNS.contains(column)) {
        throw new IOException(
            "there is no column \"%s\"; there are %s"
                .formatted(column, String.join(", ", Csv.COLUMNS)));
      }
    }
    return columns;
  }

  private void write(
      Stream<Corrected> events,
      Function<String, Optional<Article>> articles,
      boolean explain,
      World world,
      PrintWriter out)
      throws IOException {
    switch (format) {
      case table -> new EventTable(out, world.width(), detail(explain), articles).print(events);
      case csv -> new Csv(mentions, !bare, mark, known(columns)).write(events, articles, out);
      case json -> Json.write(events, articles, out);
      case ics -> {
        int undated = Ics.write(events, articles, out);
        if (undated > 0) {
          world.complain(
              "A calendar has no place for undated events: "
                  + EventTable.number(undated, "event")
                  + " left out.");
        }
      }
    }
    out.flush();
  }

  private EventTable.Detail detail(boolean explain) {
    if (explain) {
      return EventTable.Detail.REASONS;
    }
    return mentions ? EventTable.Detail.MENTIONS : EventTable.Detail.NONE;
  }
}
