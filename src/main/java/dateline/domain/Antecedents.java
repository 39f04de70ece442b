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
/// two leaders", "both sides". Looks a bounded way back and forth, so that the work stays linear.
final class Antecedents {
  private final List<Hit> hits;
  private final Knowledge knowledge;
  private final Casting casting;
  private final List<String> sides;

  Antecedents(List<Hit> hits, Knowledge knowledge, Casting casting) {
    this.hits = hits;
    this.knowledge = knowledge;
    this.casting = casting;
    this.sides = sides();
  }

  /// The two countries that the article speaks of most; those that the tables know best count more.
  private List<String> sides() {
    Map<String, Integer> counts = new HashMap<>();
    for (Hit hit : hits) {
      String country = country(hit);
      if (!country.isEmpty()) {
        counts.merge(country, 1 + knowledge.weight(country), Integer::sum);
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

  private static String country(Hit hit) {
    return switch (hit) {
      case Hit.Side side -> side.country();
      case Hit.Named named ->
          named.candidates().isEmpty() ? named.country() : named.candidates().getFirst().country();
      case Hit.Titled titled -> titled.country();
      case Hit.Body body -> body.organisation().country();
      case Hit.Nameless nameless -> nameless.country();
      case Hit.Counterpart counterpart -> counterpart.country();
      case Hit.Pair p -> "";
      case Hit.Pronoun p -> "";
    };
  }

  /// The one on the other side of whoever was named last.
  Optional<Who> counterpart(Hit.Counterpart counterpart, int i, DateRange when) {
    int self = before(i, when, person -> !person.country().equals(counterpart.country()));
    if (self < 0) {
      return Optional.empty();
    }
    Person one = casting.person((Hit.Named) hits.get(self), when).orElseThrow();
    Set<Office> wanted = new HashSet<>();
    List<Office> offices = new ArrayList<>();
    for (Term term : knowledge.held(one, when.start(), when.end())) {
      term.office().counterparts().forEach(id -> knowledge.office(id).ifPresent(offices::add));
    }
    wanted.addAll(offices);
    Predicate<Person> other =
        person ->
            across(person.country(), one, counterpart)
                && knowledge.held(person, when.start(), when.end()).stream()
                    .anyMatch(term -> wanted.contains(term.office()));
    int named = before(i, when, other);
    int found = named >= 0 ? named : after(i, when, other);
    String why = "the counterpart of " + one.name() + " (offices.tsv)";
    if (found >= 0) {
      return casting
          .named((Hit.Named) hits.get(found), when)
          .map(who -> who.spokenOf(counterpart.span(), How.DESCRIPTION, why));
    }
    return offices.stream()
        .filter(office -> across(office.country(), one, counterpart))
        .map(office -> knowledge.holders(office, when.start(), when.end()))
        .filter(holders -> holders.size() == 1)
        .findFirst()
        .map(holders ->
            Casting.holder(holders.getFirst(), counterpart.span(), How.DESCRIPTION, when)
                .spokenOf(counterpart.span(), How.DESCRIPTION, why));
  }

  private static boolean across(String country, Person one, Hit.Counterpart counterpart) {
    return counterpart.country().isEmpty()
        ? !country.equals(one.country())
        : country.equals(counterpart.country());
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
            .filter(who -> ranked(who, pair) && !who.country().isEmpty())
            .filter(who -> found.stream().noneMatch(f -> f.country().equals(who.country())))
            .map(who -> who.spokenOf(pair.span(), How.DESCRIPTION, "one of the two in the text"))
            .ifPresent(found::add);
      }
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  private static boolean ranked(Who who, Hit.Pair pair) {
    return pair.rank() == Rank.OFFICIAL ? who.rank() != Rank.NONE : who.rank() == pair.rank();
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
