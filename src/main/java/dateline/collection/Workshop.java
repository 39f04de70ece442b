package dateline.collection;

import dateline.article.Article;
import dateline.article.Span;
import dateline.correction.Anchor;
import dateline.correction.Anchors;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.correction.Corrections;
import dateline.event.Event;
import dateline.event.Reading;
import dateline.index.Entry;
import dateline.index.EventIndex;
import dateline.index.Kept;
import dateline.index.Originals;
import dateline.index.Replacement;
import dateline.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Makes the index show what the store holds: reads articles, puts mentions together, applies
/// corrections.
///
/// [#all] does it from whatever the index held before; [#corrected] takes the short way when only
/// corrections changed, by working on those events alone that a correction ever spoke of.
final class Workshop {
  private static final int BATCH = 64;

  /// The mark of an index that lacks something: no state of a collection is called so.
  private static final String UNFINISHED = "unfinished";

  private final Store store;
  private final EventIndex index;
  private final Rules rules;
  private final Corrections corrections;
  private final int most;

  /// What the rules read, for every id that a correction speaks of.
  private final Map<String, Event> bases = new LinkedHashMap<>();

  /// What became of those.
  private Map<String, Corrected> touched = Map.of();

  Workshop(Store store, EventIndex index, Rules rules) throws IOException {
    this(store, index, rules, Merging.most());
  }

  /// A workshop that merges at most `most` mentions at once.
  Workshop(Store store, EventIndex index, Rules rules, int most) throws IOException {
    this.most = most;
    this.store = store;
    this.index = index;
    this.rules = rules;
    this.corrections = new Corrections(rules.merger(), this::text);
    bases.putAll(index.originals().bases());
    touched = apply(tied());
  }

  /// What the index says when it shows just what the store holds.
  String mark() throws IOException {
    return store.state() + " " + rules.version();
  }

  /// Whether nothing needs to be done.
  boolean isCurrent() throws IOException {
    return index.mark().equals(Optional.of(mark()));
  }

  private Optional<String> text(Correction.Passage passage) {
    try {
      return store
          .article(passage.articleId())
          .map(Article::text)
          .filter(text -> passage.start() <= passage.end() && passage.end() <= text.length())
          .map(text -> new Span(passage.start(), passage.end()).of(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Brings everything up to date, and shows each event to `seen`. A reader who calls the reading
  /// off finds the rest done next time; who calls the merging off keeps what was there, or, where
  /// nothing was, has what was done.
  void all(Progress progress, Consumer<Corrected> seen) throws IOException {
    boolean whole = read(progress);
    whole &= merge(whole ? progress : progress.untilTheEnd(), seen);
    index.save(whole ? mark() : UNFINISHED);
  }

  private boolean merge(Progress progress, Consumer<Corrected> seen) throws IOException {
    try (Merging merging = new Merging(index, rules, most)) {
      boolean whole = merging.merged(progress);
      if (whole || index.table().size() == 0) {
        Map<String, List<Anchor>> anchored = store.anchors();
        List<Event> spoken = spoken(anchored, merging);
        Anchors anchors = new Anchors(anchored, spoken);
        rebase(anchored.keySet(), anchors, spoken);
        touched = apply(anchors);
        replace(merging, spoken, today(anchors), seen);
      }
      return whole;
    }
  }

  /// The events that a correction may speak of: by their id, or by the article that tells them.
  private List<Event> spoken(Map<String, List<Anchor>> anchored, Merging merging)
      throws IOException {
    Set<String> ids = new HashSet<>(anchored.keySet());
    ids.addAll(named(store.corrections()));
    Set<String> articles = new HashSet<>();
    anchored.values().forEach(all -> all.forEach(anchor -> articles.add(anchor.articleId())));
    List<Event> spoken = new ArrayList<>();
    if (!ids.isEmpty()) {
      merging.each(some ->
          some.stream()
              .filter(event ->
                  ids.contains(event.id())
                      || event.mentions().stream()
                          .anyMatch(mention -> articles.contains(mention.articleId())))
              .forEach(spoken::add));
    }
    return spoken;
  }

  /// Writes the events as the reader wants them seen.
  private void replace(
      Merging merging, List<Event> spoken, List<Correction> today, Consumer<Corrected> seen)
      throws IOException {
    Map<String, String> publishers = store.sources();
    Set<String> ids = new HashSet<>();
    spoken.forEach(event -> ids.add(event.id()));
    try (Replacement replacement = index.replacement()) {
      List<Corrected> corrected = corrections.apply(spoken, today);
      put(replacement, corrected, publishers, seen);
      corrected.forEach(each -> ids.add(each.event().id()));
      merging.each(some -> {
        List<Event> others = new ArrayList<>(some);
        others.removeIf(event -> ids.contains(event.id()));
        others.addAll(spoken);
        List<Corrected> shown = corrections.apply(others, today);
        put(
            replacement,
            shown.stream().filter(each -> !ids.contains(each.event().id())).toList(),
            publishers,
            seen);
      });
      replacement.finish();
    }
  }

  private static void put(
      Replacement replacement,
      List<Corrected> shown,
      Map<String, String> publishers,
      Consumer<Corrected> seen)
      throws IOException {
    for (Corrected each : shown) {
      replacement.put(entry(each, publishers));
      seen.accept(each);
    }
  }

  /// Reads the articles that are new, or were read by other rules; false where it was called off.
  private boolean read(Progress progress) throws IOException {
    Originals originals = index.originals();
    Map<String, String> made = originals.made();
    Map<String, String> wanted = new LinkedHashMap<>();
    store.headings().forEach((id, heading) -> wanted.put(id, made(heading)));
    for (String id : made.keySet()) {
      if (!wanted.containsKey(id)) {
        originals.forget(id);
      }
    }
    List<String> unread =
        wanted.keySet().stream()
            .filter(id -> !Objects.equals(wanted.get(id), made.get(id)))
            .toList();
    for (int from = 0; from < unread.size(); from += BATCH) {
      progress.at(from, unread.size());
      if (progress.cancelled()) {
        return false;
      }
      read(unread.subList(from, Math.min(unread.size(), from + BATCH)));
    }
    progress.at(unread.size(), unread.size());
    return true;
  }

  /// Reads these articles, side by side, and keeps what is found. Nothing shows before [#all].
  void read(Collection<String> articleIds) throws IOException {
    Map<Article, String> batch = new LinkedHashMap<>();
    for (String id : articleIds) {
      Optional<Article> article = store.article(id);
      if (article.isPresent()) {
        batch.put(article.get(), made(store.heading(id)));
      }
    }
    for (Kept kept : batch.entrySet().parallelStream().map(this::kept).toList()) {
      index.originals().keep(kept);
    }
  }

  private String made(String heading) {
    return heading + " " + rules.version();
  }

  private Kept kept(Map.Entry<Article, String> entry) {
    Reading reading = rules.reader().apply(entry.getKey());
    String id = entry.getKey().id();
    return new Kept(id, entry.getValue(), reading.article().published(), reading.mentions());
  }

  private void rebase(Set<String> ids, Anchors anchors, List<Event> events) throws IOException {
    Map<String, Event> byId = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    ids.forEach(id -> wanted.add(anchors.today(id)));
    events.stream()
        .filter(event -> wanted.contains(event.id()))
        .forEach(event -> byId.put(event.id(), event));
    bases.clear();
    index.originals().clearBases();
    for (String id : ids) {
      Event event = byId.get(anchors.today(id));
      if (event != null) {
        bases.put(id, event);
        index.originals().putBase(id, event);
      }
    }
  }

  /// The places by which the events that corrections speak of are found again; to be asked before
  /// the corrections are stored.
  Map<String, List<Anchor>> anchors(List<Correction> step) throws IOException {
    Map<String, List<Anchor>> anchors = new LinkedHashMap<>();
    for (String id : named(step)) {
      base(id).ifPresent(event -> anchors.put(id, Anchor.of(event)));
    }
    return anchors;
  }

  /// What the rules read under this id: an event that no correction touched is its own reading.
  private Optional<Event> base(String id) {
    Optional<Event> known =
        bases.values().stream().filter(event -> event.id().equals(id)).findFirst();
    if (known.isPresent() || touched.containsKey(id)) {
      return known;
    }
    int row = index.table().row(id);
    return row < 0 ? Optional.empty() : Optional.of(index.table().event(row).event());
  }

  private static Set<String> named(List<Correction> step) {
    Set<String> ids = new LinkedHashSet<>();
    step.forEach(correction -> ids.addAll(Corrections.ids(correction)));
    return ids;
  }

  /// Shows what follows from the corrections now in the store; `step` are those that came or went.
  void corrected(List<Correction> step, boolean whole) throws IOException {
    Map<String, Corrected> before = new HashMap<>(touched);
    for (String id : named(step)) {
      Optional<Event> base = bases.containsKey(id) ? Optional.empty() : base(id);
      if (base.isPresent()) {
        if (!isBase(base.get())) {
          before.put(id, Corrected.untouched(base.get()));
        }
        bases.put(id, base.get());
        index.originals().putBase(id, base.get());
      }
    }
    touched = apply(tied());
    Map<String, String> publishers = store.sources();
    List<Entry> changed = new ArrayList<>();
    for (Corrected each : touched.values()) {
      if (!Objects.equals(before.remove(each.event().id()), each)) {
        changed.add(entry(each, publishers));
      }
    }
    index.put(changed);
    index.remove(before.keySet());
    index.save(whole ? mark() : UNFINISHED);
  }

  private boolean isBase(Event event) {
    return bases.values().stream().anyMatch(each -> each.id().equals(event.id()));
  }

  private Anchors tied() throws IOException {
    return new Anchors(store.anchors(), distinct());
  }

  /// Two ids of old may be one event today.
  private List<Event> distinct() {
    Map<String, Event> byId = new LinkedHashMap<>();
    bases.values().forEach(event -> byId.put(event.id(), event));
    return List.copyOf(byId.values());
  }

  private List<Correction> today(Anchors anchors) throws IOException {
    return store.corrections().stream().map(anchors::today).toList();
  }

  private Map<String, Corrected> apply(Anchors anchors) throws IOException {
    Map<String, Corrected> applied = new LinkedHashMap<>();
    corrections
        .apply(distinct(), today(anchors))
        .forEach(each -> applied.put(each.event().id(), each));
    return applied;
  }

  static Entry entry(Corrected shown, Map<String, String> publishers) {
    List<String> sources =
        shown.event().mentions().stream()
            .map(mention -> publishers.getOrDefault(mention.articleId(), ""))
            .filter(source -> !source.isEmpty())
            .distinct()
            .toList();
    return new Entry(shown, sources);
  }
}
