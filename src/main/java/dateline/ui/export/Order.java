package dateline.ui.export;

import dateline.export.Csv;
import dateline.ui.screen.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a reader wants to take away: which events, in which form, and of a table which columns,
/// with a byte order mark or without.
public record Order(Scope scope, Format format, boolean mark, List<String> columns) {
  private static final String KEPT = "export.";

  /// Copies the columns.
  public Order {
    columns = List.copyOf(columns);
  }

  /// The table that is to be written.
  Csv table() {
    return new Csv(format == Format.MENTIONS, true, mark, columns);
  }

  /// Keeps what is not about the events of today, for the next time.
  public void keep(Settings settings) {
    settings.set(KEPT + "format", format);
    settings.set(KEPT + "mark", mark);
    List<String> without = new ArrayList<>(Csv.COLUMNS);
    without.removeAll(columns);
    settings.set(KEPT + "without", String.join(",", without));
  }

  /// What was taken last, of other events.
  public static Order last(Settings settings, Scope scope) {
    List<String> columns = new ArrayList<>(Csv.COLUMNS);
    columns.removeAll(List.of(settings.get(KEPT + "without", "").split(",", -1)));
    String name = settings.get(KEPT + "format", Format.CSV.name());
    Format format =
        Arrays.stream(Format.values())
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElse(Format.CSV);
    return new Order(
        scope,
        format,
        Boolean.parseBoolean(settings.get(KEPT + "mark", "false")),
        columns.isEmpty() ? Csv.COLUMNS : columns);
  }
}
