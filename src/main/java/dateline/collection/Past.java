package dateline.collection;

import dateline.article.Span;
import dateline.correction.Anchors;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.correction.Corrections;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.index.EventIndex;
import dateline.index.Kept;
import dateline.query.Answer;
import dateline.query.Query;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// A collection as it was known on a day: its events, merged again from what those articles say
/// that had appeared by then.
///
/// What was only announced is planned again, dates are as vague as they were, what nobody had
/// reported is absent. Articles without a day are left out. The reader's corrections are no news:
/// they are applied as they are today, where they find their event.
///
/// The events stand in an index of their own, which goes from one day to another by writing what
/// differs; so a step is quick, and only the first one takes as long as the collection is large. It
/// can be called off anywhere, and goes on from there.
public final class Past implements AutoCloseable {
  private static final int BATCH = 64;

  private final Store store;
  private final IndexFolder folder;
  private final Originals originals;
  private final Rules rules;
  private Optional<List<Kept>> articles = Optional.empty();
  private Optional<EventIndex> index = Optional.empty();
  private Optional<Mark> shows = Optional.empty();
  private final Map<String, Corrected> shown = new LinkedHashMap<>();
  private Function<List<Mention>, List<Event>> merger;

  /// Hands out what was found in every article.
  interface Originals {
    /// One after the other.
    void each(java.util.function.Consumer<Kept> sink) throws IOException;
  }

  /// What the index shows: a day, and a state of the store.
  private record Mark(LocalDate day, String state) {}

  Past(Store store, IndexFolder folder, Originals originals, Rules rules) {
    this.store = store;
    this.folder = folder;
    this.originals = originals;
    this.rules = rules;
    this.merger = rules.remembering().get();
  }

  /// When the articles appeared.
  public synchronized Appeared appeared() throws IOException {
    List<Kept> all = articles();
    Map<LocalDate, Integer> days = new TreeMap<>();
    all.forEach(kept -> kept.published().day().ifPresent(day -> days.merge(day, 1, Integer::sum)));
    long undated = all.stream().filter(kept -> kept.published().day().isEmpty()).count();
    return new Appeared(new TreeMap<>(days), (int) undated);
  }

  /// Answers a question as it would have been answered on a day; empty where it was called off.
  public synchronized Optional<Answer> find(Query query, LocalDate day, Progress progress)
      throws IOException {
    Mark wanted = new Mark(day, store.state());
    if (!shows.equals(Optional.of(wanted)) && !show(day, progress)) {
      return Optional.empty();
    }
    shows = Optional.of(wanted);
    return index().find(query, progress::cancelled);
  }

  /// Forgets everything: other articles are there, or they were read anew.
  synchronized void forget() {
    articles = Optional.empty();
    shows = Optional.empty();
    shown.clear();
    merger = rules.remembering().get();
    close();
  }

  /// The articles in the order of their days, undated ones last.
  private List<Kept> articles() throws IOException {
    if (articles.isEmpty()) {
      List<Kept> all = new ArrayList<>();
      originals.each(all::add);
      all.sort(Comparator.comparing(kept -> kept.published().day().orElse(LocalDate.MAX)));
      articles = Optional.of(all);
    }
    return articles.get();
  }

  private EventIndex index() throws IOException {
    if (index.isEmpty()) {
      EventIndex opened = folder.open("-past");
      opened.clear();
      index = Optional.of(opened);
    }
    return index.get();
  }

  /// Brings the index to a day; false where it was called off on the way.
  private boolean show(LocalDate day, Progress progress) throws IOException {
    Map<String, Corrected> wanted = known(day);
    List<Corrected> changed =
        wanted.values().stream()
            .filter(each -> !each.equals(shown.get(each.event().id())))
            .toList();
    shows = Optional.empty();
    Map<String, String> publishers = store.sources();
    for (int from = 0; from < changed.size(); from += BATCH) {
      progress.at(from, changed.size());
      if (progress.cancelled()) {
        return false;
      }
      List<Corrected> batch = changed.subList(from, Math.min(changed.size(), from + BATCH));
      index().put(batch.stream().map(each -> Workshop.entry(each, publishers)).toList());
      batch.forEach(each -> shown.put(each.event().id(), each));
    }
    Set<String> gone = new HashSet<>(shown.keySet());
    gone.removeAll(wanted.keySet());
    index().remove(gone);
    shown.keySet().removeAll(gone);
    index().refresh();
    progress.at(changed.size(), changed.size());
    return true;
  }

  /// The events that were known on a day, by id.
  private Map<String, Corrected> known(LocalDate day) throws IOException {
    Set<String> out = new HashSet<>();
    List<Mention> mentions = new ArrayList<>();
    for (Kept kept : articles()) {
      if (kept.published().day().filter(date -> !date.isAfter(day)).isPresent()) {
        out.add(kept.articleId());
        mentions.addAll(kept.mentions());
      }
    }
    List<Event> events = merger.apply(mentions);
    Anchors anchors = new Anchors(store.anchors(), events);
    List<Correction> corrections =
        store.corrections().stream()
            .filter(correction -> isOut(correction, out))
            .map(anchors::today)
            .toList();
    Map<String, Corrected> known = new LinkedHashMap<>();
    new Corrections(rules.merger(), this::text)
        .apply(events, corrections)
        .forEach(each -> known.put(each.event().id(), each));
    return known;
  }

  /// An event that the reader found in an article is as old as the article.
  private static boolean isOut(Correction correction, Set<String> articles) {
    return !(correction instanceof Correction.Add add)
        || add.passage().map(passage -> articles.contains(passage.articleId())).orElse(true);
  }

  private Optional<String> text(Correction.Passage passage) {
    try {
      return store
          .article(passage.articleId())
          .filter(article -> passage.end() <= article.text().length())
          .map(article -> new Span(passage.start(), passage.end()).of(article.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Gives the index free; nothing in it is needed again.
  @Override
  public synchronized void close() {
    index.ifPresent(EventIndex::close);
    index = Optional.empty();
  }
}
