package dateline.ui.session;

import dateline.event.Mention;
import dateline.query.Table;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the event that a mention belongs to.
public final class Mentions {
  private Mentions() {}

  /// The id of the event that has the mention: those on its days are looked at first, then, where
  /// it was dated otherwise by others or by hand, the rest.
  public static Optional<String> eventOf(Mention mention, Table table) {
    IntStream near =
        mention
            .when()
            .range()
            .map(range ->
                IntStream.range(0, table.size())
                    .filter(row ->
                        table.start(row) <= range.end().toEpochDay()
                            && table.end(row) >= range.start().toEpochDay()))
            .orElse(IntStream.empty());
    return IntStream.concat(near, IntStream.range(0, Math.min(table.size(), 20_000)))
        .filter(row -> has(table, row, mention))
        .mapToObj(table::id)
        .findFirst();
  }

  private static boolean has(Table table, int row, Mention mention) {
    return table.event(row).event().mentions().stream().anyMatch(m -> m.id().equals(mention.id()));
  }
}
