package dateline.domain;

import dateline.article.Span;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everybody and everything that one article names, in the order of its text.
///
/// The words are found once; who an office or a description means is decided when somebody asks,
/// for the days they ask about. Something belongs to the part of the text in which it ends.
public final class Cast {
  private final DateRange day;
  private final List<Hit> hits;
  private final Casting casting;
  private final Antecedents antecedents;
  private final int[] pronouns;
  private final List<Where> places;
  private final List<About> topics;
  private final List<Sources.Source> sources;

  Cast(Tokens tokens, Knowledge knowledge, DateRange day) {
    this.day = day;
    this.hits = Hits.of(tokens, knowledge);
    this.casting = new Casting(hits, knowledge);
    this.antecedents = new Antecedents(hits, knowledge, casting);
    this.pronouns = Pronouns.of(tokens.text, hits);
    this.places = Places.of(tokens, knowledge);
    this.topics = Topics.of(tokens, knowledge);
    this.sources = Sources.of(tokens, knowledge, hits);
  }

  /// Whom the words of a part of the text speak of, in order, repetitions and all.
  public List<Who> everybody(Span part, DateRange when) {
    List<Who> found = new ArrayList<>();
    for (int i = first(part); i < hits.size() && hits.get(i).span().end() <= part.end(); i++) {
      found.addAll(who(i, when));
    }
    return List.copyOf(found);
  }

  /// Whom the words of a part of the text speak of on the day of the article.
  public List<Who> everybody(Span part) {
    return everybody(part, day);
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
    return places.stream().filter(place -> in(part, place.span())).toList();
  }

  /// The topics that a part of the text speaks of.
  public List<About> topics(Span part) {
    return topics(part, day);
  }

  /// The topics that a part of the text speaks of, also by offices: a meeting of two defense
  /// ministers is about the military. What one of them does may be about anything.
  public List<About> topics(Span part, DateRange when) {
    List<About> found =
        new ArrayList<>(topics.stream().filter(topic -> in(part, topic.span())).toList());
    Map<String, Who> holders = new HashMap<>();
    for (int i = first(part); i < hits.size() && hits.get(i).span().end() <= part.end(); i++) {
      if (hits.get(i) instanceof Hit.Named named) {
        Optional<Who> who = casting.named(named, when);
        casting
            .topic(named, when)
            .filter(topic -> who.isPresent())
            .ifPresent(topic -> {
              Who other = holders.putIfAbsent(topic, who.orElseThrow());
              if (other != null && !other.country().equals(who.orElseThrow().country())) {
                found.add(new About(named.span(), topic, named.words()));
              }
            });
      }
    }
    return List.copyOf(found);
  }

  /// The sources that a part of the text names, as they were on the day of the article.
  public List<SaidBy> saidBy(Span part) {
    return saidBy(part, day);
  }

  /// The sources that a part of the text names, as they were on these days.
  public List<SaidBy> saidBy(Span part, DateRange when) {
    List<SaidBy> found = new ArrayList<>();
    for (Sources.Source source : sources) {
      if (in(part, source.span())) {
        who(source.hit(), when).stream()
            .findFirst()
            .ifPresent(who -> found.add(new SaidBy(source.span(), who.name())));
      }
    }
    return List.copyOf(found);
  }

  private static boolean in(Span part, Span span) {
    return part.start() < span.end() && span.end() <= part.end();
  }

  /// The first hit that ends in a part of the text.
  private int first(Span part) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).span().end() <= part.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Who> who(int i, DateRange when) {
    Optional<Who> one =
        switch (hits.get(i)) {
          case Hit.Named named -> casting.named(named, when);
          case Hit.Titled titled -> casting.titled(titled, i, when);
          case Hit.Side side -> Optional.of(side(side));
          case Hit.Body body -> Optional.of(body(body));
          case Hit.Nameless nameless -> Optional.of(nameless(nameless));
          case Hit.Counterpart counterpart -> antecedents.counterpart(counterpart, i, when);
          case Hit.Pronoun pronoun -> pronoun(pronoun, pronouns[i], when);
          case Hit.Pair pair -> Optional.empty();
        };
    return hits.get(i) instanceof Hit.Pair pair
        ? antecedents.pair(pair, i, when)
        : one.stream().toList();
  }

  private Optional<Who> pronoun(Hit.Pronoun pronoun, int meant, DateRange when) {
    return meant < 0
        ? Optional.empty()
        : who(meant, when).stream()
            .findFirst()
            .map(who ->
                who.spokenOf(
                    pronoun.span(),
                    How.PRONOUN,
                    "the pronoun of " + who.name() + ", named before"));
  }

  private Who side(Hit.Side side) {
    return new Who(
        side.span(),
        side.country(),
        "",
        side.country(),
        Rank.NONE,
        side.use() == Sense.Use.ADJECTIVE ? How.ADJECTIVE : How.COUNTRY,
        side.actor() && !placed(side.span()),
        side.use() == Sense.Use.NAME
            ? "the text names the country"
            : "the text names " + side.country() + " by its capital or adjective (countries.tsv)");
  }

  /// Whether words are a part of a longer name of a place ("Bali, Indonesia").
  private boolean placed(Span span) {
    int low = 0;
    int high = places.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Where place = places.get(middle);
      if (place.span().end() <= span.start()) {
        low = middle + 1;
      } else if (place.span().start() >= span.end()) {
        high = middle - 1;
      } else {
        return place.span().length() > span.length() || place.situated();
      }
    }
    return false;
  }

  private static Who body(Hit.Body body) {
    return new Who(
        body.span(),
        body.organisation().name(),
        "",
        body.organisation().country(),
        Rank.NONE,
        How.ORGANISATION,
        body.actor(),
        Who.named(body.organisation().kind()));
  }

  private static Who nameless(Hit.Nameless nameless) {
    return new Who(
        nameless.span(),
        nameless.words(),
        "",
        nameless.country(),
        nameless.rank(),
        How.UNNAMED,
        !nameless.country().isEmpty(),
        "the text gives no name");
  }
}
