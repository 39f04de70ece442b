package dateline.collection;

import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Recall;
import dateline.index.Aside;
import dateline.index.EventIndex;
import dateline.merging.Links;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes the events of a collection out of the mentions of all its articles.
///
/// Where memory holds all of them, they are merged at once. Of more than that, those that cannot be
/// one event ([Rules#apart]) are laid aside on the disk in shelves, and merged shelf by shelf; the
/// events wait on the disk too, until all are there and can be linked. It comes to the same.
final class Merging implements Closeable {
  private static final int SHELVES = 64;
  private static final int AT_ONCE = 2_000;

  private final EventIndex index;
  private final Rules rules;
  private final int most;
  private final Map<Integer, Aside<Mention>> shelves = new TreeMap<>();
  private final Set<String> recalled = new HashSet<>();
  private final Links links = new Links();
  private List<Mention> mentions = new ArrayList<>();
  private List<Event> events = List.of();
  private Optional<Aside<Event>> waiting = Optional.empty();

  /// Of the mentions kept in an index, at most `most` of them at once.
  Merging(EventIndex index, Rules rules, int most) {
    this.index = index;
    this.rules = rules;
    this.most = most;
  }

  /// As many as half of the memory holds: merging takes some eight thousand bytes for each.
  static int most() {
    return (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 16_384);
  }

  /// Merges; false where it was called off, with the events of some mentions made.
  boolean merged(Progress progress) throws IOException {
    try {
      index.originals().each(kept -> kept.mentions().forEach(this::take));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (shelves.isEmpty()) {
      events = rules.merger().apply(mentions);
      mentions = List.of();
      return true;
    }
    shelve();
    long total = shelves.values().stream().mapToLong(Aside::size).sum();
    long done = 0;
    for (Aside<Mention> shelf : shelves.values()) {
      progress.at(done, total);
      if (progress.cancelled()) {
        break;
      }
      shelf.each(Integer.MAX_VALUE, this::merge);
      done += shelf.size();
    }
    links.find();
    progress.at(done, total);
    return done == total;
  }

  /// Hands out the events, some at a time.
  void each(Aside.Sink<Event> sink) throws IOException {
    if (waiting.isEmpty()) {
      sink.take(events);
    } else {
      waiting.get().each(AT_ONCE, some -> sink.take(some.stream().map(links::linked).toList()));
    }
  }

  private void take(Mention mention) {
    mentions.add(mention);
    if (shelves.isEmpty() ? mentions.size() > most : mentions.size() == AT_ONCE) {
      try {
        shelve();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void shelve() throws IOException {
    for (Mention mention : mentions) {
      int shelf = Math.floorMod(rules.apart().apply(mention).hashCode(), SHELVES);
      Aside<Mention> there = shelves.get(shelf);
      if (there == null) {
        there = index.mentionsAside();
        shelves.put(shelf, there);
      }
      there.add(mention);
      mention.recalls().stream().map(Recall::mention).forEach(recalled::add);
    }
    mentions = new ArrayList<>();
  }

  private void merge(List<Mention> shelf) throws IOException {
    if (waiting.isEmpty()) {
      waiting = Optional.of(index.eventsAside());
    }
    for (Event event : rules.merger().apply(shelf)) {
      waiting.get().add(event);
      links.add(event, recalled::contains);
    }
  }

  @Override
  public void close() throws IOException {
    for (Aside<Mention> shelf : shelves.values()) {
      shelf.close();
    }
    if (waiting.isPresent()) {
      waiting.get().close();
    }
  }
}
