package dateline.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// What a table beside the texts says about them.
///
/// Columns `file`, `published`, `title`, `source`, `url`, in any order and any case; others are
/// ignored. Fields are separated by tabs or commas, whichever the first line has; commas follow RFC
/// 4180, between tabs a quotation mark is an ordinary character. `file` may be written with or
/// without folder and extension.
record MetadataTable(String name, Map<String, Row> exact, Map<String, Row> byStem) {
  static final MetadataTable NONE = new MetadataTable("", Map.of(), Map.of());

  private static final Pattern DAY = Pattern.compile(WrittenDay.PATTERN, Pattern.CASE_INSENSITIVE);

  /// The apostrophe that tables of Dateline put before what a spreadsheet would run as a formula.
  private static final Pattern GUARD = Pattern.compile("^'(?='*+[=+\\-@\\t\\r\\n])");

  private static final Pattern LINE = Pattern.compile("line:? (\\d+)");
  private static final Pattern EXTENSION = Pattern.compile("\\.(?:txt|text|md|markdown|html?)$");

  /// One text of the table; what it does not say is empty.
  record Row(Optional<LocalDate> published, String title, String source, String url) {}

  /// A table and what is wrong with it.
  record Loaded(MetadataTable table, List<Incoming.Problem> problems) {}

  static Loaded load(Path file) {
    return switch (Decoder.read(file)) {
      case Decoder.Result.Wrong wrong ->
          broken(file, "%s %s; the texts were read without it.".formatted(file, wrong.what()));
      case Decoder.Result.Text text -> parse(file, text.text());
    };
  }

  /// What the table says about an article's file, by the longest part of its path that it knows.
  Optional<Row> row(String file) {
    if (exact.isEmpty()) {
      return Optional.empty();
    }
    String path = key(file);
    for (int from = 0; from >= 0; from = path.indexOf('/', from) + 1) {
      String tail = path.substring(from);
      Row row = exact.getOrDefault(tail, exact.get(stem(tail)));
      if (row != null) {
        return Optional.of(row);
      }
      if (path.indexOf('/', from) < 0) {
        return Optional.ofNullable(byStem.get(stem(tail)));
      }
    }
    return Optional.empty();
  }

  private static Loaded parse(Path file, String text) {
    String head = text.lines().findFirst().orElse("");
    boolean tabs = head.contains("\t");
    CSVFormat format =
        tabs
            ? CSVFormat.TDF.builder().setQuote(null).setIgnoreSurroundingSpaces(false).get()
            : CSVFormat.RFC4180;
    try (CSVParser records = CSVParser.parse(new StringReader(text), format)) {
      return new Reader(file).read(records);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return broken(file, unreadable(file, String.valueOf(e.getMessage())));
    }
  }

  private static String unreadable(Path file, String message) {
    Matcher line = LINE.matcher(message);
    return "%s, line %s: %s; the texts were read without it."
        .formatted(
            file,
            line.find() ? line.group(1) : "1",
            message.contains("EOF")
                ? "a quotation mark opens and is never closed"
                : "a cell goes on after its closing quotation mark");
  }

  private static Loaded broken(Path file, String sentence) {
    return new Loaded(NONE, List.of(new Incoming.Problem(file.toString(), sentence)));
  }

  private static String key(String path) {
    String slashes = path.strip().replace('\\', '/');
    return slashes.startsWith("./") ? slashes.substring(2) : slashes;
  }

  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /// Reads the records one by one and keeps what is wrong with them.
  private static final class Reader {
    private final Path file;
    private final Map<String, Row> exact = new HashMap<>();
    private final Map<String, Row> byStem = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final List<Incoming.Problem> problems = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();

    Reader(Path file) {
      this.file = file;
    }

    Loaded read(CSVParser records) {
      for (CSVRecord record : records) {
        if (columns.isEmpty()) {
          columns = columns(record);
          if (!columns.containsKey("file")) {
            return broken(
                file,
                "%s, line 1: there is no column \"file\" (it has: %s); the texts were read without it."
                    .formatted(file, String.join(", ", record.toList())));
          }
        } else if (!String.join("", record.toList()).isBlank()) {
          add(record, records.getCurrentLineNumber());
        }
      }
      ambiguous.forEach(byStem::remove);
      return new Loaded(
          new MetadataTable(file.getFileName().toString(), exact, byStem), List.copyOf(problems));
    }

    private static Map<String, Integer> columns(CSVRecord header) {
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
      }
      return columns;
    }

    private void add(CSVRecord record, long line) {
      String name = key(cell(record, "file"));
      if (name.isEmpty()) {
        problem(line, "the cell \"file\" is empty; the line was passed over.");
        return;
      }
      Row row =
          new Row(
              published(record, line),
              cell(record, "title"),
              cell(record, "source"),
              cell(record, "url"));
      exact.putIfAbsent(name, row);
      String base = name.substring(name.lastIndexOf('/') + 1);
      String stem = EXTENSION.matcher(base).replaceFirst("");
      if (byStem.putIfAbsent(stem, row) != null) {
        ambiguous.add(stem);
      }
    }

    private Optional<LocalDate> published(CSVRecord record, long line) {
      String cell = cell(record, "published");
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      Matcher day = DAY.matcher(cell);
      Optional<LocalDate> read = day.find() ? WrittenDay.read(day.group()) : Optional.empty();
      if (read.isEmpty()) {
        problem(
            line,
            "\"%s\" is not a day; write it as 2023-11-15. %s was read without it."
                .formatted(cell, cell(record, "file")));
      }
      return read;
    }

    private String cell(CSVRecord record, String column) {
      int index = columns.getOrDefault(column, -1);
      return index < 0 || index >= record.size()
          ? ""
          : GUARD.matcher(record.get(index)).replaceFirst("").strip();
    }

    private void problem(long line, String what) {
      problems.add(
          new Incoming.Problem(file.toString(), "%s, line %d: %s".formatted(file, line, what)));
    }
  }
}
