package dateline.ui;

import dateline.bench.GeneratedEvents;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Everything that there is among generated events, counted.
final class GeneratedAnswer {
  private GeneratedAnswer() {}

  static Answer of(int count) {
    GeneratedEvents events = GeneratedEvents.of(count);
    int[] rows = IntStream.range(0, count).toArray();
    Map<Facet, List<Answer.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : List.of(Facet.TOPIC, Facet.KIND, Facet.COUNTRY, Facet.STATUS)) {
      counts.put(facet, counts(events, facet));
    }
    return new Answer(Query.EVERYTHING, events, rows, counts, List.of());
  }

  private static List<Answer.Count> counts(GeneratedEvents events, Facet facet) {
    List<String> values = events.values(facet);
    int[] numbers = new int[values.size()];
    for (int row = 0; row < events.size(); row++) {
      for (int value : events.ordinals(facet, row)) {
        numbers[value]++;
      }
    }
    List<Answer.Count> counts = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      counts.add(new Answer.Count(values.get(i), numbers[i]));
    }
    counts.sort(Comparator.comparingInt(Answer.Count::events).reversed());
    return counts;
  }
}
