package dateline.index;

import dateline.query.Facet;
import dateline.query.Query;
import dateline.query.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Answers questions the slow and obvious way, to hold the fast one to it.
final class Loop {
  private Loop() {}

  static boolean holds(Query query, Table table, int row) {
    return switch (query) {
      case Query.Everything _ -> true;
      case Query.Has(Facet facet, String value) -> names(table, facet, row).contains(value);
      case Query.During(LocalDate first, LocalDate last) ->
          table.start(row) != Table.NO_DAY
              && table.start(row) <= last.toEpochDay()
              && table.end(row) >= first.toEpochDay();
      case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> holds(part, table, row));
      case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> holds(part, table, row));
      case Query.Not(Query part) -> !holds(part, table, row);
      case Query.Word _, Query.Prefix _, Query.Phrase _ ->
          throw new IllegalArgumentException("words need an index: " + query);
    };
  }

  /// How many of the rows found, the facet's own choice apart, have each value.
  static Map<String, Integer> counts(Query query, Table table, Facet facet) {
    List<Query> parts = query instanceof Query.And(List<Query> each) ? each : List.of(query);
    List<Query> others = parts.stream().filter(part -> !isChoice(part, facet)).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int row = 0; row < table.size(); row++) {
      if (holds(new Query.And(others), table, row)) {
        names(table, facet, row).forEach(name -> counts.merge(name, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static boolean isChoice(Query query, Facet facet) {
    return switch (query) {
      case Query.Has has -> has.facet() == facet;
      case Query.Not not -> isChoice(not.part(), facet);
      case Query.Or or -> or.parts().stream().allMatch(part -> isChoice(part, facet));
      case Query.And and -> and.parts().stream().allMatch(part -> isChoice(part, facet));
      case Query.Everything _, Query.Word _, Query.Prefix _, Query.Phrase _, Query.During _ ->
          false;
    };
  }

  private static List<String> names(Table table, Facet facet, int row) {
    return Arrays.stream(table.ordinals(facet, row)).mapToObj(table.values(facet)::get).toList();
  }

  static Query has(Random random, Table table) {
    Facet[] facets = {Facet.KIND, Facet.TOPIC, Facet.COUNTRY, Facet.YEAR, Facet.STATUS, Facet.IS};
    Facet facet = facets[random.nextInt(facets.length)];
    List<String> values = table.values(facet);
    int most = Math.min(values.size(), facet == Facet.YEAR ? values.size() : 6);
    return new Query.Has(facet, values.get(random.nextInt(most)));
  }

  static Query during(Random random) {
    LocalDate first = LocalDate.of(1976, 1, 1).plusDays(random.nextInt(50 * 365));
    LocalDate last = first.plusDays(random.nextInt(1_000));
    return switch (random.nextInt(3)) {
      case 0 -> new Query.During(first, LocalDate.MAX);
      case 1 -> new Query.During(LocalDate.MIN, last);
      default -> new Query.During(first, last);
    };
  }
}
