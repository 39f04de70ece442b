package dateline.domain;

import dateline.article.Span;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everybody and everything that one article names, in the order of its text.
///
/// The words are found once; who an office or a description means is decided when somebody asks,
/// for the days they ask about.
public final class Cast {
  private final List<Hit> hits;
  private final Casting casting;
  private final List<Where> places;
  private final List<About> topics;
  private final List<SaidBy> sources;

  Cast(Tokens tokens, Knowledge knowledge) {
    this.hits = Hits.of(tokens, knowledge);
    this.casting = new Casting(hits, knowledge);
    this.places = Places.of(tokens, knowledge);
    this.topics = Topics.of(tokens, knowledge);
    this.sources = Sources.of(tokens, knowledge, hits, casting);
  }

  /// Whom the words of a part of the text speak of, in order, repetitions and all.
  public List<Who> everybody(Span part, DateRange when) {
    List<Who> found = new ArrayList<>();
    for (int i = first(part); i < hits.size() && hits.get(i).span().start() < part.end(); i++) {
      if (part.contains(hits.get(i).span())) {
        found.addAll(casting.who(i, when));
      }
    }
    return List.copyOf(found);
  }

  /// The participants that a part of the text names: each once, people before the countries they
  /// speak for, no mere places and attributes.
  public List<Who> who(Span part, DateRange when) {
    Map<String, Who> byName = new LinkedHashMap<>();
    for (Who who : everybody(part, when)) {
      if (who.actor()) {
        byName.merge(who.name(), who, (a, b) -> a);
      }
    }
    List<Who> all = new ArrayList<>(byName.values());
    all.removeIf(who -> Casting.spokenFor(who, byName.values()));
    return List.copyOf(all);
  }

  /// The places that a part of the text names.
  public List<Where> where(Span part) {
    return places.stream().filter(place -> part.contains(place.span())).toList();
  }

  /// The topics that a part of the text speaks of.
  public List<About> topics(Span part) {
    return topics.stream().filter(topic -> part.contains(topic.span())).toList();
  }

  /// The sources that a part of the text names.
  public List<SaidBy> saidBy(Span part) {
    return sources.stream().filter(source -> part.contains(source.span())).toList();
  }

  private int first(Span part) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).span().start() < part.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
