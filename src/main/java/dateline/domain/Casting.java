package dateline.domain;

import dateline.article.Span;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Says who is meant by a hit, for certain days: names by office and day, titles by term of office,
/// descriptions by what the article said before.
final class Casting {
  private final List<Hit> hits;
  private final Knowledge knowledge;
  private final Set<Person> inFull = new HashSet<>();

  Casting(List<Hit> hits, Knowledge knowledge) {
    this.hits = hits;
    this.knowledge = knowledge;
    for (Hit hit : hits) {
      if (hit instanceof Hit.Named named && named.full()) {
        inFull.addAll(named.candidates());
      }
    }
  }

  /// Whether another participant makes this one superfluous: a country beside its people.
  static boolean spokenFor(Who who, Collection<Who> all) {
    return who.how() == How.COUNTRY
        && all.stream()
            .anyMatch(other ->
                other.how() != How.COUNTRY
                    && other.how() != How.ORGANISATION
                    && other.country().equals(who.country()));
  }

  /// Those whom hit `i` means.
  List<Who> who(int i, DateRange when) {
    return switch (hits.get(i)) {
      case Hit.Named named -> List.of(named(named, when));
      case Hit.Titled titled -> titled(titled, i, when).stream().toList();
      case Hit.Side(var span, String country, var use, boolean actor) ->
          List.of(
              new Who(
                  span,
                  country,
                  "",
                  country,
                  Rank.NONE,
                  use == Sense.Use.ADJECTIVE ? How.ADJECTIVE : How.COUNTRY,
                  actor,
                  "the text names the country"));
      case Hit.Body(var span, Organisation body, boolean actor) ->
          List.of(
              new Who(
                  span,
                  body.name(),
                  "",
                  body.country(),
                  Rank.NONE,
                  How.ORGANISATION,
                  actor,
                  "the text names the " + body.kind()));
      case Hit.Nameless(var span, String words, String country, Rank rank) ->
          List.of(
              new Who(span, words, "", country, rank, How.UNNAMED, true, "the text gives no name"));
      case Hit.Counterpart c -> counterpart(c, i, when).stream().toList();
      case Hit.Pair pair -> pair(pair, i, when);
      case Hit.Pronoun pronoun -> pronoun(pronoun, i, when).stream().toList();
    };
  }

  /// The name of a source that a hit means, whatever the day; empty if it means none.
  String source(Hit hit) {
    return switch (hit) {
      case Hit.Named named ->
          named.candidates().isEmpty() ? named.words() : named.candidates().getFirst().name();
      case Hit.Titled titled -> titled.offices().getFirst().name();
      case Hit.Side side -> side.use() == Sense.Use.ADJECTIVE ? "" : side.country();
      case Hit.Body body -> body.organisation().name();
      case Hit.Nameless nameless -> nameless.words();
      case Hit.Counterpart c -> "";
      case Hit.Pair p -> "";
      case Hit.Pronoun p -> "";
    };
  }

  /// The person whom a name means on these days, if the tables know one.
  Optional<Person> person(Hit.Named named, DateRange when) {
    Person best = null;
    int most = -1;
    for (Person person : named.candidates()) {
      int points = points(person, named, when);
      if (points > most) {
        most = points;
        best = person;
      }
    }
    return Optional.ofNullable(most < 0 ? null : best);
  }

  private int points(Person person, Hit.Named named, DateRange when) {
    if (!named.country().isEmpty() && !named.country().equals(person.country())) {
      return -1;
    }
    int points = named.full() ? 1 : person.alone() ? 1 : 0;
    if (inFull.contains(person)) {
      points += 8;
    }
    List<Term> held = knowledge.held(person, when.start(), when.end());
    if (held.stream().anyMatch(term -> named.offices().contains(term.office()))) {
      points += 8;
    } else if (knowledge.everHeld(person, named.offices())) {
      points += named.former() ? 4 : 2;
    }
    if (!held.isEmpty()) {
      points += held.getFirst().office().rank().weight();
    }
    return points == 0 && named.offices().isEmpty() ? -1 : points;
  }

  private Who named(Hit.Named named, DateRange when) {
    Optional<Person> person = person(named, when);
    if (person.isEmpty()) {
      return stranger(named);
    }
    Optional<Office> office = office(person.get(), named.offices(), when);
    return new Who(
        named.span(),
        person.get().name(),
        office.map(Office::name).orElse(""),
        person.get().country(),
        office.map(Office::rank).orElse(Rank.NONE),
        How.NAME,
        true,
        "the text names " + person.get().name());
  }

  private static Who stranger(Hit.Named named) {
    Optional<Office> office = fitting(named.offices(), named.country());
    String country =
        named.country().isEmpty()
            ? office.filter(o -> !o.anywhere()).map(Office::country).orElse("")
            : named.country();
    return new Who(
        named.span(),
        named.words(),
        office.map(Office::name).orElse(""),
        country,
        office.map(Office::rank).orElse(Rank.NONE),
        How.NAME,
        true,
        "the text names " + named.words());
  }

  /// The office of a country among those that a title may mean.
  private static Optional<Office> fitting(List<Office> offices, String country) {
    return offices.stream()
        .filter(office -> office.country().equals(country))
        .findFirst()
        .or(() -> offices.stream().filter(Office::anywhere).findFirst())
        .or(() -> country.isEmpty() ? offices.stream().findFirst() : Optional.empty());
  }

  private Optional<Office> office(Person person, List<Office> said, DateRange when) {
    List<Term> held = knowledge.held(person, when.start(), when.end());
    return held.stream()
        .map(Term::office)
        .filter(said::contains)
        .findFirst()
        .or(() -> held.stream().map(Term::office).findFirst());
  }

  private Optional<Who> titled(Hit.Titled titled, int i, DateRange when) {
    Optional<Who> known = spokenOf(titled, i, when);
    if (known.isPresent()) {
      return known.map(
          who -> describe(who, titled.span(), How.OFFICE, "named elsewhere in the text"));
    }
    if (titled.former() || titled.brief()) {
      return Optional.empty();
    }
    List<Office> offices =
        titled.offices().stream()
            .filter(office ->
                titled.country().isEmpty()
                    ? !office.anywhere()
                    : office.country().equals(titled.country()))
            .toList();
    if (offices.stream().map(Office::country).distinct().count() > 1) {
      return Optional.empty();
    }
    for (Office office : offices) {
      List<Term> holders = knowledge.holders(office, when.start(), when.end());
      if (holders.size() == 1) {
        return Optional.of(holder(holders.getFirst(), titled.span(), when));
      }
    }
    return fitting(titled.offices(), titled.country())
        .filter(office -> !titled.country().isEmpty() || !office.anywhere())
        .map(office -> unheld(office, titled));
  }

  private Who unheld(Office office, Hit.Titled titled) {
    String country = office.anywhere() ? titled.country() : office.country();
    String name =
        office.anywhere() ? knowledge.adjective(country) + " " + office.name() : office.name();
    return new Who(
        titled.span(),
        name,
        office.name(),
        country,
        office.rank(),
        How.OFFICE,
        true,
        "the text names the office only");
  }

  private static Who holder(Term term, Span span, DateRange when) {
    return new Who(
        span,
        term.person().name(),
        term.office().name(),
        term.person().country(),
        term.office().rank(),
        How.OFFICE,
        true,
        term.person().name() + " held the office on " + when.start());
  }

  /// The holder of one of these offices whom the article names nearest to the hit, before it if
  /// possible.
  private Optional<Who> spokenOf(Hit.Titled titled, int i, DateRange when) {
    for (int distance = 1; distance < hits.size(); distance++) {
      for (int at : new int[] {i - distance, i + distance}) {
        if (at >= 0 && at < hits.size() && hits.get(at) instanceof Hit.Named named) {
          Optional<Person> person = person(named, when).filter(p -> holds(p, titled, when));
          if (person.isPresent()) {
            return Optional.of(named(named, when));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean holds(Person person, Hit.Titled titled, DateRange when) {
    if (!titled.country().isEmpty() && !titled.country().equals(person.country())) {
      return false;
    }
    LocalDate from = titled.former() ? LocalDate.MIN : when.start();
    return knowledge.held(person, from, when.end()).stream()
        .anyMatch(term -> titled.offices().contains(term.office()));
  }

  private static Who describe(Who who, Span span, How how, String why) {
    return new Who(span, who.name(), who.role(), who.country(), who.rank(), how, who.actor(), why);
  }

  /// The one on the other side of whoever was named last.
  private Optional<Who> counterpart(Hit.Counterpart counterpart, int i, DateRange when) {
    Optional<Who> self = before(i, when, who -> !who.country().equals(counterpart.country()));
    if (self.isEmpty() || self.get().role().isEmpty()) {
      return Optional.empty();
    }
    Who one = self.get();
    Set<String> wanted = new HashSet<>();
    for (Term term : heldBy(one, when)) {
      wanted.addAll(term.office().counterparts());
    }
    Optional<Who> named =
        near(i, when, who -> other(who, one, counterpart) && holdsOne(who, wanted, when));
    if (named.isPresent()) {
      return named.map(who ->
          describe(who, counterpart.span(), How.DESCRIPTION, "counterpart of " + one.name()));
    }
    for (Term term : heldBy(one, when)) {
      for (String id : term.office().counterparts()) {
        Optional<Who> holder =
            knowledge
                .office(id)
                .filter(office ->
                    counterpart.country().isEmpty()
                        || office.country().equals(counterpart.country()))
                .map(office -> knowledge.holders(office, when.start(), when.end()))
                .filter(holders -> holders.size() == 1)
                .map(holders -> holder(holders.getFirst(), counterpart.span(), when));
        if (holder.isPresent()) {
          return holder.map(who ->
              describe(who, counterpart.span(), How.DESCRIPTION, "counterpart of " + one.name()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean other(Who who, Who one, Hit.Counterpart counterpart) {
    return counterpart.country().isEmpty()
        ? !who.country().equals(one.country())
        : who.country().equals(counterpart.country());
  }

  private List<Term> heldBy(Who who, DateRange when) {
    return hits.stream()
        .filter(hit -> hit instanceof Hit.Named)
        .map(hit -> person((Hit.Named) hit, when))
        .flatMap(Optional::stream)
        .filter(person -> person.name().equals(who.name()))
        .findFirst()
        .map(person -> knowledge.held(person, when.start(), when.end()))
        .orElse(List.of());
  }

  private boolean holdsOne(Who who, Set<String> offices, DateRange when) {
    return heldBy(who, when).stream().anyMatch(term -> offices.contains(term.office().id()));
  }

  /// The last person named before hit `i` who fits.
  private Optional<Who> before(int i, DateRange when, Predicate<Who> fits) {
    for (int at = i - 1; at >= 0; at--) {
      if (hits.get(at) instanceof Hit.Named named) {
        Who who = named(named, when);
        if (fits.test(who)) {
          return Optional.of(who);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Who> near(int i, DateRange when, Predicate<Who> fits) {
    Optional<Who> earlier = before(i, when, fits);
    if (earlier.isPresent()) {
      return earlier;
    }
    for (int at = i + 1; at < hits.size(); at++) {
      if (hits.get(at) instanceof Hit.Named named && fits.test(named(named, when))) {
        return Optional.of(named(named, when));
      }
    }
    return Optional.empty();
  }

  /// The two of a rank, of two sides, whom the article names nearest before; else after.
  private List<Who> pair(Hit.Pair pair, int i, DateRange when) {
    List<Who> found = new ArrayList<>();
    boolean people = pair.rank() != Rank.NONE;
    for (int step = 0; step < 2 * hits.size() && found.size() < 2; step++) {
      int at = step < hits.size() ? i - 1 - step : i + 1 + step - hits.size();
      if (at < 0 || at >= hits.size()) {
        continue;
      }
      Optional<Who> who = Optional.empty();
      if (people && hits.get(at) instanceof Hit.Named named) {
        who = Optional.of(named(named, when)).filter(w -> w.rank() == pair.rank());
      } else if (!people && hits.get(at) instanceof Hit.Side side) {
        who = Optional.of(who(at, when).getFirst()).filter(w -> !side.country().equals("Taiwan"));
      }
      who.filter(w -> !w.country().isEmpty())
          .filter(w -> found.stream().noneMatch(f -> f.country().equals(w.country())))
          .ifPresent(w -> found.add(paired(w, pair)));
    }
    return found.size() == 2 ? List.copyOf(found) : List.of();
  }

  private static Who paired(Who who, Hit.Pair pair) {
    return new Who(
        pair.span(),
        pair.rank() == Rank.NONE ? who.country() : who.name(),
        who.role(),
        who.country(),
        who.rank(),
        pair.rank() == Rank.NONE ? How.COUNTRY : How.DESCRIPTION,
        true,
        "the two whom the text names");
  }

  private Optional<Who> pronoun(Hit.Pronoun pronoun, int i, DateRange when) {
    for (int at = i - 1; at >= 0; at--) {
      if (hits.get(at) instanceof Hit.Named named) {
        Optional<Person> person = person(named, when);
        if (person.isEmpty() || person.get().sex().equals(pronoun.sex())) {
          return Optional.of(named(named, when))
              .map(who -> describe(who, pronoun.span(), How.PRONOUN, "named last before"));
        }
      }
    }
    return Optional.empty();
  }
}
