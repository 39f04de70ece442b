package dateline.ui;

import dateline.article.Article;
import dateline.bench.GeneratedEvents;
import dateline.collection.ImportReport;
import dateline.collection.Progress;
import dateline.collection.SavedSearch;
import dateline.collection.Step;
import dateline.correction.Correction;
import dateline.event.Reading;
import dateline.query.Answer;
import dateline.query.Facet;
import dateline.query.Query;
import dateline.query.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A collection of generated events, to be looked at only.
final class GeneratedShelf implements Shelf {
  private final GeneratedEvents events;
  private final Answer everything;

  GeneratedShelf(int count) {
    events = GeneratedEvents.of(count);
    int[] rows = IntStream.range(0, count).toArray();
    Map<Facet, List<Answer.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : List.of(Facet.TOPIC, Facet.KIND, Facet.COUNTRY, Facet.STATUS)) {
      counts.put(facet, counts(facet));
    }
    everything = new Answer(Query.EVERYTHING, events, rows, counts, List.of());
  }

  private List<Answer.Count> counts(Facet facet) {
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

  @Override
  public Path file() {
    return Path.of("target", "generated.dateline");
  }

  @Override
  public Optional<String> readOnly() {
    return Optional.of("These events are generated; there is no file to change.");
  }

  @Override
  public Table table() {
    return events;
  }

  @Override
  public Optional<Answer> find(Query query, BooleanSupplier stale) {
    return Optional.of(everything);
  }

  @Override
  public int articles() {
    return 1;
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Reading> reading(String articleId) {
    return Optional.empty();
  }

  @Override
  public ImportReport add(List<Path> paths, Optional<Path> metadata, Progress progress)
      throws IOException {
    throw new IOException(readOnly().orElseThrow());
  }

  @Override
  public ImportReport addText(String name, String text, Optional<LocalDate> published)
      throws IOException {
    throw new IOException(readOnly().orElseThrow());
  }

  @Override
  public void correct(List<Correction> step) throws IOException {
    throw new IOException(readOnly().orElseThrow());
  }

  @Override
  public Optional<Step> undo() {
    return Optional.empty();
  }

  @Override
  public Optional<Step> redo() {
    return Optional.empty();
  }

  @Override
  public Optional<Step> undoable() {
    return Optional.empty();
  }

  @Override
  public Optional<Step> redoable() {
    return Optional.empty();
  }

  @Override
  public void onChange(Consumer<Table> listener) {
    // these events never change
  }

  @Override
  public void rebuild(Progress progress) {
    // these events come from no articles
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return List.of();
  }

  @Override
  public void saveSearch(SavedSearch search) throws IOException {
    throw new IOException(readOnly().orElseThrow());
  }

  @Override
  public void deleteSearch(String name) throws IOException {
    throw new IOException(readOnly().orElseThrow());
  }

  @Override
  public void close() {
    // there is no file
  }
}
