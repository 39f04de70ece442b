package dateline.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The rows of one tab-separated table of a pack.
///
/// The first line that is no comment names the columns. Lines that start with `#` and empty lines
/// are passed over. A cell may hold several values separated by `;`.
final class Rows {
  private Rows() {}

  /// One row, with the file and the line it stands on.
  record Row(String file, int line, Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    List<String> list(String column) {
      List<String> values = new ArrayList<>();
      for (String value : cell(column).split(";", -1)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }
  }

  /// The rows of a table, whose first line must name these columns.
  static List<Row> of(String file, String text, List<String> columns, Consumer<Mistake> mistakes) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        if (!header.equals(columns)) {
          mistakes.accept(
              new Mistake(file, number, "The columns must be " + String.join(", ", columns) + "."));
          return rows;
        }
      } else if (cells.size() != header.size()) {
        mistakes.accept(
            new Mistake(
                file, number, "There are " + cells.size() + " cells for " + header.size() + "."));
      } else {
        rows.add(new Row(file, number, zip(header, cells)));
      }
    }
    return rows;
  }

  private static Map<String, String> zip(List<String> header, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i), cells.get(i).strip());
    }
    return row;
  }
}
