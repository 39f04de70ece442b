package dateline.domain;

import dateline.time.DateRange;
import java.util.ArrayList;
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
    return Foremost.two(counts);
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
                .spokenOf(counterpart.span(), How.DESCRIPTION, why))
        .or(() -> land(counterpart));
  }

  /// "her Chinese counterparts", whoever they are.
  private static Optional<Who> land(Hit.Counterpart counterpart) {
    String country = counterpart.country();
    return country.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Who.land(counterpart.span(), country, "counterparts from there, without a name"));
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
            .filter(who -> found.isEmpty() || matched(found.getFirst(), who, pair, when))
            .filter(who -> found.stream().noneMatch(f -> f.country().equals(who.country())))
            .map(who -> who.spokenOf(pair.span(), How.DESCRIPTION, "one of the two in the text"))
            .ifPresent(found::add);
      }
    }
    if (found.size() == 1 && pair.rank() == Rank.CABINET) {
      opposite(found.getFirst(), when)
          .map(who -> who.spokenOf(pair.span(), How.DESCRIPTION, "held the office then"))
          .ifPresent(found::add);
    }
    if (found.size() < 2 && pair.rank() == Rank.LEADER) {
      return leaders(pair, when);
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  /// Those who led the two countries of the article on these days, where it was one person each.
  private List<Who> leaders(Hit.Pair pair, DateRange when) {
    List<Who> leaders = new ArrayList<>();
    for (String country : sides) {
      List<Term> terms =
          knowledge.leaders(country, when.start(), when.end()).stream()
              .filter(term -> first(term.office()))
              .toList();
      if (terms.stream().map(Term::person).distinct().count() == 1) {
        leaders.add(Casting.holder(terms.getFirst(), pair.span(), How.DESCRIPTION, when));
      }
    }
    return leaders.size() == 2 ? leaders : List.of();
  }

  /// Whether an office is the one that deals with the leader of another side before all others.
  private boolean first(Office office) {
    return office.counterparts().stream()
            .findFirst()
            .flatMap(knowledge::office)
            .flatMap(other -> other.counterparts().stream().findFirst())
            .filter(office.id()::equals)
            .isPresent()
        && !office.name().startsWith("Vice ");
  }

  /// Ministers come in pairs of offices: the two defence ministers are no foreign minister and a
  /// defence minister.
  private boolean matched(Who one, Who two, Hit.Pair pair, DateRange when) {
    List<Office> offices = opposites(one.name(), when);
    return pair.rank() != Rank.CABINET
        || offices.isEmpty()
        || offices.stream().anyMatch(office -> holds(two.name(), office, when));
  }

  private boolean holds(String name, Office office, DateRange when) {
    return knowledge.holders(office, when.start(), when.end()).stream()
        .anyMatch(term -> term.person().name().equals(name));
  }

  /// The offices with which somebody's own dealt on these days.
  private List<Office> opposites(String name, DateRange when) {
    return hits.stream()
        .filter(hit -> hit instanceof Hit.Named)
        .flatMap(hit -> ((Hit.Named) hit).candidates().stream())
        .filter(person -> person.name().equals(name))
        .findFirst()
        .map(person -> knowledge.held(person, when.start(), when.end()))
        .orElse(List.of())
        .stream()
        .flatMap(term -> term.office().counterparts().stream())
        .flatMap(id -> knowledge.office(id).stream())
        .toList();
  }

  /// Who held the office opposite to somebody's on these days, where it was one person.
  private Optional<Who> opposite(Who one, DateRange when) {
    return opposites(one.name(), when).stream()
        .filter(office -> !office.country().equals(one.country()))
        .map(office -> knowledge.holders(office, when.start(), when.end()))
        .filter(holders -> holders.size() == 1)
        .findFirst()
        .map(holders -> Casting.holder(holders.getFirst(), one.span(), How.DESCRIPTION, when));
  }

  private static boolean ranked(Who who, Hit.Pair pair) {
    return pair.rank() == Rank.OFFICIAL ? who.rank() != Rank.NONE : who.rank() == pair.rank();
  }

  private static Who side(Hit.Pair pair, String country) {
    return Who.oneOfTwo(pair.span(), country);
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
