package dateline.reading;

import dateline.article.Span;
import dateline.domain.How;
import dateline.domain.SaidBy;
import dateline.domain.Where;
import dateline.domain.Who;
import dateline.reading.Cues.Hit;
import dateline.reading.Parties.Part;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everybody whom a sentence names as one who may take part, in its order, and the words they are.
final class Roll {
  private static final Set<String> LAWS = Grammar.named("law");

  private final Scene scene;
  private final Possessors possessors;
  private final List<Where> places;
  private final List<Who> all;
  private final List<Who> everybody;

  /// Offices are filled by those who held them at `when`.
  Roll(Scene scene, DateRange when) {
    this.scene = scene;
    this.possessors = new Possessors(scene);
    this.places = scene.cast().where(scene.span());
    List<Span> sources = sources(scene);
    List<Who> named = scene.cast().everybody(scene.span(), when);
    this.all =
        named.stream()
            .filter(who -> takesPart(who) && !possessors.possesses(who, named))
            .map(who -> possessors.serves(who) ? OtherSide.land(who) : who)
            .toList();
    this.everybody =
        all.stream()
            .filter(who -> sources.stream().noneMatch(said -> said.contains(who.span())))
            .toList();
  }

  /// Those who take part, without those who only say so.
  List<Who> everybody() {
    return everybody;
  }

  /// The places, but no seat of a government that stands for those who sit there.
  List<Where> places() {
    return places.stream()
        .filter(place ->
            place.situated()
                || all.stream()
                    .noneMatch(
                        who -> who.how() == How.ORGANISATION && who.span().overlaps(place.span())))
        .toList();
  }

  /// Whether the words at `end` make the one who is named before them an owner.
  boolean owns(int end) {
    return possessors.owns(end);
  }

  /// "Trump said that his call with Xi …": who says so took part himself.
  List<Who> withSayers(List<Who> found, Part part) {
    List<Who> both = new ArrayList<>();
    for (Who who : all) {
      boolean able = who.how() == How.NAME || who.how() == How.OFFICE || who.how() == How.COUNTRY;
      if (able && who.actor() && !everybody.contains(who) && startOf(who) < part.to()) {
        both.add(who);
      }
    }
    both.addAll(found);
    return both;
  }

  /// The people who are named before a word, those who say something among them.
  List<Who> saying(int until) {
    return all.stream()
        .filter(who -> who.actor() && Parties.isPerson(who) && endOf(who) <= until)
        .toList();
  }

  /// Whoever is named at a word or right behind it, even as one who says something.
  Optional<Who> at(int word) {
    return all.stream()
        .filter(who -> who.actor() && startOf(who) >= word && startOf(who) <= word + 1)
        .findFirst();
  }

  /// Whoever is named by the words right before `end`, even as one who says something: "said
  /// Yellen, who met".
  List<Who> endingAt(int end) {
    return all.stream().filter(who -> who.actor() && endOf(who) == end).toList();
  }

  /// "US and Chinese officials": two countries, of whom only the second has its noun.
  List<Who> coordinated(List<Who> found) {
    List<Who> all = new ArrayList<>();
    for (Who who : found) {
      int at = startOf(who);
      List<Who> first =
          who.how() == How.UNNAMED && scene.is(at - 1, "and", "-")
              ? everybody.stream()
                  .filter(other -> Parties.isSide(other) && endOf(other) == at - 1)
                  .toList()
              : List.of();
      all.addAll(first);
      all.add(first.isEmpty() ? who : OtherSide.land(who));
    }
    return all;
  }

  /// The words that name those who only say so.
  private static List<Span> sources(Scene scene) {
    List<Span> sayings =
        scene.hits().stream()
            .filter(hit -> hit.cue().saying())
            .map(hit -> scene.spanOf(hit.from(), hit.to()))
            .toList();
    return scene.cast().saidBy(scene.span()).stream()
        .map(SaidBy::span)
        .filter(said -> sayings.stream().anyMatch(said::overlaps))
        .toList();
  }

  /// A month is nobody, and a country that only says where takes no part.
  private boolean takesPart(Who who) {
    boolean month =
        scene.times().stream().anyMatch(t -> t.expression().span().overlaps(who.span()));
    boolean where =
        who.how() == How.COUNTRY
            && places.stream()
                .anyMatch(place ->
                    place.span().overlaps(who.span())
                        && (place.situated() || place.span().length() > who.span().length()));
    return !month && !where && !titled(who);
  }

  /// "The US-China Relations Act", "the US-China Business Council": a country in the name of a law
  /// or a body.
  private boolean titled(Who who) {
    for (int i = endOf(who); Parties.isSide(who) && i < endOf(who) + 6; i++) {
      if (LAWS.contains(scene.words().lower(i)) && scene.words().capital(i)) {
        return true;
      }
      if (!scene.words().capital(i) && !scene.is(i, "-", "and", "of")) {
        return false;
      }
    }
    return false;
  }

  List<Who> within(int from, int to) {
    return everybody.stream()
        .filter(who -> who.actor() && startOf(who) >= from && startOf(who) < to)
        .toList();
  }

  /// Actors that follow one another from word `start`, joined by commas and "and".
  List<Who> run(int start, int limit) {
    List<Who> found = new ArrayList<>();
    int next = start;
    for (Who who : everybody) {
      int at = startOf(who);
      boolean pair = !found.isEmpty() && who.span().equals(found.getLast().span());
      boolean follows = at >= next && at < limit && joint(next, at, found.isEmpty());
      if (who.actor() && (pair || follows)) {
        found.add(who);
        next = endOf(who);
      }
    }
    return found;
  }

  /// Whether nothing but "and", commas and a few words of title stand between two names.
  private boolean joint(int from, int to, boolean first) {
    for (int i = from; i < to; i++) {
      boolean joins = scene.is(i, ",", "and", "the", "'s", "his", "her", "their", "then", "-");
      if (!joins && !(first && to - from <= 6) && !scene.words().capital(i)) {
        return false;
      }
    }
    return true;
  }

  int startOf(Who who) {
    return scene.words().wordAt(who.span().start());
  }

  int endOf(Who who) {
    return scene.words().wordAt(who.span().end() - 1) + 1;
  }

  /// Countries named by an adjective right before the cue: "US-China human rights talks".
  List<Who> withAdjectives(Hit hit, List<Who> found) {
    List<Who> all = new ArrayList<>(found);
    for (Who who : everybody) {
      int distance = hit.from() - endOf(who);
      if (who.how() == How.ADJECTIVE && distance >= 0 && distance <= 5) {
        all.add(who);
      }
    }
    return all;
  }
}
