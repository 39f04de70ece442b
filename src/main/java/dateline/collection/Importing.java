package dateline.collection;

import dateline.article.Article;
import dateline.collection.ImportReport.FileResult;
import dateline.collection.ImportReport.Outcome;
import dateline.collection.ImportReport.Told;
import dateline.correction.Corrected;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.index.Kept;
import dateline.index.Originals;
import dateline.ingest.Incoming;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One import under way: articles go into the store by the batch, and what became of each is
/// remembered for the report.
final class Importing {
  private static final int BATCH = 64;

  private record Arrived(Article article, List<String> notes) {}

  private final Store store;
  private final Reader reader;
  private Optional<Long> step = Optional.empty();
  private final List<Arrived> waiting = new ArrayList<>();
  private final List<FileResult> results = new ArrayList<>();
  private final Set<String> added = new HashSet<>();
  private final Map<String, Told> told = new HashMap<>();
  private Told all = Told.NOTHING;

  /// Reads articles as soon as they are saved, so that who stops an import has what came so far.
  interface Reader {
    void read(List<String> articleIds) throws IOException;
  }

  Importing(Store store, Reader reader) {
    this.store = store;
    this.reader = reader;
  }

  /// Takes what comes from the files; full batches are saved at once.
  ///
  /// @throws UncheckedIOException where they cannot be, since an importer knows of no store
  void take(Incoming incoming) {
    switch (incoming) {
      case Incoming.Taken(Article article, List<String> notes) ->
          waiting.add(new Arrived(article, notes));
      case Incoming.Problem(String name, String sentence) ->
          results.add(new FileResult(name, Outcome.FAILED, "", Told.NOTHING, List.of(sentence)));
    }
    if (waiting.size() >= BATCH) {
      try {
        save();
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
    }
  }

  /// Saves what is waiting.
  void save() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    if (step.isEmpty()) {
      step = Optional.of(store.begin(Step.Deed.IMPORT.name()));
    }
    List<Store.Added> outcomes =
        store.add(step.get(), waiting.stream().map(Arrived::article).toList());
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      results.add(result(waiting.get(i), outcomes.get(i)));
      if (outcomes.get(i) != Store.Added.KNOWN) {
        unread.add(waiting.get(i).article().id());
      }
    }
    reader.read(unread);
    waiting.clear();
  }

  private FileResult result(Arrived arrived, Store.Added outcome) {
    Article article = arrived.article();
    if (outcome == Store.Added.NEW) {
      added.add(article.id());
    }
    Outcome shown = outcome == Store.Added.NEW ? Outcome.ADDED : Outcome.KNOWN;
    return new FileResult(article.name(), shown, article.id(), Told.NOTHING, arrived.notes());
  }

  /// Saves the rest; a step to which nothing was added is none.
  void finish() throws IOException {
    save();
    if (step.isPresent()) {
      store.dropIfEmpty(step.get());
    }
  }

  /// Is shown every event there is now, and counts those that a new article tells.
  void see(Corrected shown) {
    Event event = shown.event();
    List<String> articles =
        event.mentions().stream()
            .map(Mention::articleId)
            .distinct()
            .filter(added::contains)
            .toList();
    if (!articles.isEmpty()) {
      Told one =
          new Told(0, 1, event.when().range().isEmpty() ? 1 : 0, event.doubts().isEmpty() ? 0 : 1);
      all = all.plus(one);
      articles.forEach(id -> told.merge(id, one, Told::plus));
    }
  }

  /// What became of it, now that every event was seen.
  ImportReport report(Originals originals, boolean cancelled) throws IOException {
    int undated = 0;
    for (String id : added) {
      Optional<Kept> kept = originals.kept(id);
      if (kept.isPresent()) {
        undated += kept.get().published().day().isEmpty() ? 1 : 0;
        told.merge(id, new Told(kept.get().mentions().size(), 0, 0, 0), Told::plus);
      }
    }
    return new ImportReport(
        added.size(),
        count(Outcome.KNOWN),
        count(Outcome.FAILED),
        undated,
        all.events(),
        all.doubtful(),
        all.withoutDate(),
        cancelled,
        results.stream().map(this::counted).toList());
  }

  private FileResult counted(FileResult result) {
    return new FileResult(
        result.name(),
        result.outcome(),
        result.articleId(),
        told.getOrDefault(result.articleId(), Told.NOTHING),
        result.sentences());
  }

  private int count(Outcome outcome) {
    return (int) results.stream().filter(result -> result.outcome() == outcome).count();
  }
}
