package dateline.ui;

import dateline.correction.Corrected;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Status;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.FacetValues;
import dateline.query.Query;
import dateline.query.Table;
import dateline.time.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of a few events in memory, and answers by looking at each of them.
public final class HandTable implements Table {
  private final List<Corrected> rows;
  private final Map<Facet, List<String>> values = new EnumMap<>(Facet.class);

  /// A table of these events, in the order of their days.
  public HandTable(List<Corrected> events) {
    rows =
        events.stream()
            .filter(event -> !event.hidden())
            .sorted(
                Comparator.comparingInt((Corrected c) -> first(c) == NO_DAY ? 1 : 0)
                    .thenComparingInt(HandTable::first)
                    .thenComparingInt(HandTable::last)
                    .thenComparing(c -> c.event().id()))
            .toList();
    for (Facet facet : Facet.values()) {
      TreeSet<String> names = new TreeSet<>();
      rows.forEach(row -> names.addAll(values(facet, row)));
      values.put(facet, List.copyOf(names));
    }
  }

  /// The answer to a question.
  public Answer find(Query query) {
    int[] found = IntStream.range(0, size()).filter(row -> matches(query, row)).toArray();
    Map<Facet, List<Answer.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Long> numbers =
          IntStream.range(0, size())
              .filter(row -> matches(without(query, facet), row))
              .boxed()
              .flatMap(row -> values(facet, rows.get(row)).stream())
              .collect(Collectors.groupingBy(v -> v, Collectors.counting()));
      counts.put(
          facet,
          numbers.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(e -> new Answer.Count(e.getKey(), e.getValue().intValue()))
              .toList());
    }
    return new Answer(query, this, found, counts, terms(query));
  }

  private static Query without(Query query, Facet facet) {
    return switch (query) {
      case Query.Has has when has.facet() == facet -> Query.EVERYTHING;
      case Query.Or or
          when or.parts().stream().allMatch(p -> p instanceof Query.Has h && h.facet() == facet) ->
          Query.EVERYTHING;
      case Query.And and ->
          new Query.And(and.parts().stream().map(part -> without(part, facet)).toList());
      default -> query;
    };
  }

  private static List<String> terms(Query query) {
    return switch (query) {
      case Query.Word word -> List.of(word.text());
      case Query.Prefix prefix -> List.of(prefix.text());
      case Query.Phrase phrase -> List.of(phrase.text().split(" "));
      case Query.And and -> and.parts().stream().flatMap(p -> terms(p).stream()).toList();
      case Query.Or or -> or.parts().stream().flatMap(p -> terms(p).stream()).toList();
      default -> List.of();
    };
  }

  private boolean matches(Query query, int row) {
    return switch (query) {
      case Query.Everything _ -> true;
      case Query.Word word -> text(row).contains(FacetValues.folded(word.text()));
      case Query.Prefix prefix -> text(row).contains(FacetValues.folded(prefix.text()));
      case Query.Phrase phrase -> text(row).contains(FacetValues.folded(phrase.text()));
      case Query.Has has ->
          values(has.facet(), rows.get(row)).stream()
              .anyMatch(
                  v -> FacetValues.matches(FacetValues.folded(v), FacetValues.folded(has.value())));
      case Query.During during ->
          start(row) != NO_DAY
              && start(row) <= during.last().toEpochDay()
              && end(row) >= during.first().toEpochDay();
      case Query.And and -> and.parts().stream().allMatch(part -> matches(part, row));
      case Query.Or or -> or.parts().stream().anyMatch(part -> matches(part, row));
      case Query.Not not -> !matches(not.part(), row);
    };
  }

  private String text(int row) {
    Event event = rows.get(row).event();
    return FacetValues.folded(
        event.headline()
            + " "
            + event.mentions().stream().map(Mention::text).collect(Collectors.joining(" "))
            + " "
            + String.join(" ", event.topics()));
  }

  private static List<String> values(Facet facet, Corrected row) {
    Event event = row.event();
    return switch (facet) {
      case KIND -> List.of(event.kind().name().toLowerCase(Locale.ROOT));
      case TOPIC -> event.topics();
      case WHO -> event.participants().stream().map(Participant::name).distinct().toList();
      case COUNTRY ->
          event.participants().stream()
              .map(Participant::country)
              .filter(c -> !c.isEmpty())
              .distinct()
              .toList();
      case PLACE -> event.place().name().isEmpty() ? List.of() : List.of(event.place().name());
      case SOURCE ->
          event.mentions().stream()
              .flatMap(m -> m.saidBy().stream())
              .map(a -> a.source())
              .distinct()
              .toList();
      case STATUS -> List.of(event.status().name().toLowerCase(Locale.ROOT));
      case PRECISION ->
          event.when().range().stream()
              .map(r -> r.precision().name().toLowerCase(Locale.ROOT))
              .toList();
      case YEAR ->
          event.when().range().stream()
              .flatMap(r ->
                  IntStream.rangeClosed(r.start().getYear(), r.end().getYear())
                      .mapToObj(String::valueOf))
              .toList();
      case TAG -> row.tags();
      case IS -> marks(row);
    };
  }

  private static List<String> marks(Corrected row) {
    List<String> marks = new ArrayList<>();
    if (row.starred()) {
      marks.add("starred");
    }
    if (!row.event().doubts().isEmpty()) {
      marks.add("doubtful");
    }
    if (!row.fields().isEmpty()) {
      marks.add("corrected");
    }
    if (first(row) == NO_DAY) {
      marks.add("undated");
    }
    return marks;
  }

  private static int first(Corrected row) {
    return row.event().when().range().map(r -> day(r.start())).orElse(NO_DAY);
  }

  private static int last(Corrected row) {
    return row.event().when().range().map(r -> day(r.end())).orElse(NO_DAY);
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  @Override
  public int size() {
    return rows.size();
  }

  @Override
  public int start(int row) {
    return first(rows.get(row));
  }

  @Override
  public int end(int row) {
    return last(rows.get(row));
  }

  @Override
  public Kind kind(int row) {
    return rows.get(row).event().kind();
  }

  @Override
  public Status status(int row) {
    return rows.get(row).event().status();
  }

  @Override
  public Precision precision(int row) {
    return rows.get(row).event().when().range().map(r -> r.precision()).orElse(Precision.VAGUE);
  }

  @Override
  public float weight(int row) {
    return Math.min(1, rows.get(row).event().mentions().size() / 4f + 0.2f);
  }

  @Override
  public boolean doubtful(int row) {
    return !rows.get(row).event().doubts().isEmpty();
  }

  @Override
  public boolean starred(int row) {
    return rows.get(row).starred();
  }

  @Override
  public boolean hidden(int row) {
    return rows.get(row).hidden();
  }

  @Override
  public int[] ordinals(Facet facet, int row) {
    return values(facet, rows.get(row)).stream().mapToInt(values(facet)::indexOf).toArray();
  }

  @Override
  public List<String> values(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }

  @Override
  public int row(String eventId) {
    return IntStream.range(0, size()).filter(r -> id(r).equals(eventId)).findFirst().orElse(-1);
  }

  @Override
  public String id(int row) {
    return rows.get(row).event().id();
  }

  @Override
  public String headline(int row) {
    return rows.get(row).event().headline();
  }

  @Override
  public Corrected event(int row) {
    return rows.get(row);
  }

  /// Every event, as it stands.
  public Stream<Corrected> events() {
    return rows.stream();
  }
}
