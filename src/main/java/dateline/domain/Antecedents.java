package dateline.domain;

import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says who is meant by words that point elsewhere in the article: "his Chinese counterpart", "the
/// two leaders", "both sides", "he". Looks a bounded way back and forth, so that the work stays
/// linear.
final class Antecedents {
  private final List<Hit> hits;
  private final Knowledge knowledge;
  private final Casting casting;
  private final List<String> sides;

  Antecedents(List<Hit> hits, Knowledge knowledge, Casting casting) {
    this.hits = hits;
    this.knowledge = knowledge;
    this.casting = casting;
    this.sides = sides(hits);
  }

  /// The two countries that the article speaks of most.
  private static List<String> sides(List<Hit> hits) {
    Map<String, Integer> counts = new HashMap<>();
    for (Hit hit : hits) {
      String country =
          switch (hit) {
            case Hit.Side side -> side.country();
            case Hit.Named named ->
                named.candidates().isEmpty()
                    ? named.country()
                    : named.candidates().getFirst().country();
            case Hit.Titled titled -> titled.country();
            case Hit.Body body -> body.organisation().country();
            case Hit.Nameless nameless -> nameless.country();
            case Hit.Counterpart counterpart -> counterpart.country();
            case Hit.Pair p -> "";
            case Hit.Pronoun p -> "";
          };
      if (!country.isEmpty()) {
        counts.merge(country, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(2)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The one on the other side of whoever was named last.
  Optional<Who> counterpart(Hit.Counterpart counterpart, int i, DateRange when) {
    int self = before(i, when, person -> !person.country().equals(counterpart.country()));
    if (self < 0) {
      return Optional.empty();
    }
    Person one = casting.person((Hit.Named) hits.get(self), when).orElseThrow();
    Set<String> wanted = new HashSet<>();
    List<Office> offices = new ArrayList<>();
    for (Term term : knowledge.held(one, when.start(), when.end())) {
      wanted.addAll(term.office().counterparts());
      term.office().counterparts().forEach(id -> knowledge.office(id).ifPresent(offices::add));
    }
    Predicate<Person> other =
        person ->
            (counterpart.country().isEmpty()
                    ? !person.country().equals(one.country())
                    : person.country().equals(counterpart.country()))
                && knowledge.held(person, when.start(), when.end()).stream()
                    .anyMatch(term -> wanted.contains(term.office().id()));
    int named = before(i, when, other);
    int found = named >= 0 ? named : after(i, when, other);
    String why = "counterpart of " + one.name();
    if (found >= 0) {
      return casting
          .named((Hit.Named) hits.get(found), when)
          .map(who -> who.spokenOf(counterpart.span(), How.DESCRIPTION, why));
    }
    return offices.stream()
        .filter(office ->
            counterpart.country().isEmpty() || office.country().equals(counterpart.country()))
        .map(office -> knowledge.holders(office, when.start(), when.end()))
        .filter(holders -> holders.size() == 1)
        .findFirst()
        .map(holders ->
            Casting.holder(holders.getFirst(), counterpart.span(), How.DESCRIPTION, when)
                .spokenOf(counterpart.span(), How.DESCRIPTION, why));
  }

  /// The two of a rank, of two sides, whom the article names nearest before, else after; or the two
  /// countries that it is about.
  List<Who> pair(Hit.Pair pair, int i, DateRange when) {
    if (pair.rank() == Rank.NONE) {
      return sides.size() < 2
          ? List.of()
          : sides.stream().map(country -> side(pair, country)).toList();
    }
    List<Who> found = new ArrayList<>();
    for (int step = 0; step < 2 * Casting.REACH && found.size() < 2; step++) {
      int at = step < Casting.REACH ? i - 1 - step : i + 1 + step - Casting.REACH;
      if (at >= 0 && at < hits.size() && hits.get(at) instanceof Hit.Named named) {
        casting
            .named(named, when)
            .filter(who -> who.rank() == pair.rank() && !who.country().isEmpty())
            .filter(who -> found.stream().noneMatch(f -> f.country().equals(who.country())))
            .map(who -> who.spokenOf(pair.span(), How.DESCRIPTION, "one of the two in the text"))
            .ifPresent(found::add);
      }
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  private static Who side(Hit.Pair pair, String country) {
    return new Who(
        pair.span(),
        country,
        "",
        country,
        Rank.NONE,
        How.COUNTRY,
        true,
        "one of the two countries that the text is about");
  }

  /// Whoever of this sex was named last.
  Optional<Who> pronoun(Hit.Pronoun pronoun, int i, DateRange when) {
    int found = before(i, when, person -> person.sex().equals(pronoun.sex()));
    return found < 0
        ? Optional.empty()
        : casting
            .named((Hit.Named) hits.get(found), when)
            .map(who -> who.spokenOf(pronoun.span(), How.PRONOUN, "named last before"));
  }

  /// The last hit before `i` that names a person who fits, or -1.
  private int before(int i, DateRange when, Predicate<Person> fits) {
    for (int at = i - 1; at >= Math.max(0, i - Casting.REACH); at--) {
      if (names(at, when, fits)) {
        return at;
      }
    }
    return -1;
  }

  private int after(int i, DateRange when, Predicate<Person> fits) {
    for (int at = i + 1; at < Math.min(hits.size(), i + Casting.REACH); at++) {
      if (names(at, when, fits)) {
        return at;
      }
    }
    return -1;
  }

  private boolean names(int at, DateRange when, Predicate<Person> fits) {
    return hits.get(at) instanceof Hit.Named named
        && casting.person(named, when).filter(fits).isPresent();
  }
}
