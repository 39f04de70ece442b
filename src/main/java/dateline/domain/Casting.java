package dateline.domain;

import dateline.article.Span;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says who is meant by a name or a title, for certain days: a name by office and day, a title by
/// its holder, whom the article names or the tables know.
final class Casting {
  /// How many hits away a title may look for its holder's name; keeps the work linear.
  static final int REACH = 150;

  private static final int FEW = 2;
  private static final int NEAR = 60;

  private final List<Hit> hits;
  private final Knowledge knowledge;
  private final Set<Person> inFull = new HashSet<>();
  private final IdentityHashMap<Hit, Integer> places = new IdentityHashMap<>();

  Casting(List<Hit> hits, Knowledge knowledge) {
    this.hits = hits;
    this.knowledge = knowledge;
    for (int i = 0; i < hits.size(); i++) {
      places.put(hits.get(i), i);
      if (hits.get(i) instanceof Hit.Named named && named.full()) {
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
                    && other.how() != How.UNNAMED
                    && other.country().equals(who.country()));
  }

  /// The person whom a name means on these days, if the tables know one.
  Optional<Person> person(Hit.Named named, DateRange when) {
    Person best = null;
    int most = -1;
    for (Person person : named.candidates()) {
      int points = points(person, named, when);
      if (points > most || (points == most && points > 0 && beside(person, named, when))) {
        most = points;
        best = person;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Whether a person's counterpart is named right beside: with Sullivan it is Wang Yi who meets,
  /// with Raimondo Wang Wentao.
  private boolean beside(Person person, Hit.Named named, DateRange when) {
    Integer place = places.get(named);
    if (place == null || named.full()) {
      return false;
    }
    Set<String> offices =
        knowledge.held(person, when.start(), when.end()).stream()
            .map(term -> term.office().id())
            .collect(Collectors.toSet());
    return IntStream.of(place - 1, place + 1)
        .filter(at -> at >= 0 && at < hits.size())
        .mapToObj(hits::get)
        .filter(hit -> hit instanceof Hit.Named)
        .flatMap(hit -> ((Hit.Named) hit).candidates().stream())
        .filter(inFull::contains)
        .flatMap(other -> knowledge.held(other, when.start(), when.end()).stream())
        .anyMatch(term -> term.office().counterparts().stream().anyMatch(offices::contains));
  }

  /// Whether a bare surname is that of a minister of these days beside somebody of another side:
  /// "Sullivan met Wang Yi".
  private boolean opposed(Person person, List<Term> held, Hit.Named named, DateRange when) {
    Integer place = places.get(named);
    boolean high = !held.isEmpty() && held.getFirst().office().rank().compareTo(Rank.CABINET) <= 0;
    return high
        && place != null
        && IntStream.rangeClosed(place - FEW, place + FEW)
            .filter(at -> at >= 0 && at < hits.size() && at != place)
            .mapToObj(hits::get)
            .filter(hit -> hit instanceof Hit.Named)
            .map(hit -> (Hit.Named) hit)
            .filter(other -> near(named.span(), other.span()))
            .flatMap(
                other -> other.candidates().stream().filter(one -> other.full() || one.alone()))
            .filter(one -> !one.country().equals(person.country()))
            .anyMatch(one -> !knowledge.held(one, when.start(), when.end()).isEmpty());
  }

  private static boolean near(Span one, Span two) {
    return Math.max(one.start(), two.start()) - Math.min(one.end(), two.end()) <= NEAR;
  }

  private int points(Person person, Hit.Named named, DateRange when) {
    if (!named.country().isEmpty() && !named.country().equals(person.country())) {
      return -1;
    }
    int points = named.full() || person.alone() ? 1 : 0;
    if (inFull.contains(person)) {
      points += 8;
    }
    List<Term> held = knowledge.held(person, when.start(), when.end());
    if (held.stream().anyMatch(term -> named.offices().contains(term.office()))) {
      points += 8;
    } else if (knowledge.everHeld(person, named.offices())) {
      points += named.former() ? 4 : 2;
    }
    if (points == 0 && named.offices().isEmpty() && !opposed(person, held, named, when)) {
      return -1;
    }
    return held.isEmpty() ? points : points + held.getFirst().office().rank().weight();
  }

  /// The participant whom a name means; none for a bare surname that may be anybody's.
  Optional<Who> named(Hit.Named named, DateRange when) {
    Optional<Person> person = person(named, when);
    if (person.isEmpty()) {
      boolean nobody = named.offices().isEmpty() && !named.full();
      return nobody ? Optional.empty() : Optional.of(stranger(named));
    }
    Optional<Term> term = term(person.get(), named.offices(), when);
    Optional<Office> office = term.map(Term::office);
    return Optional.of(
        new Who(
            named.span(),
            person.get().name(),
            office.map(Office::name).orElse(""),
            person.get().country(),
            office.map(Office::rank).orElse(Rank.NONE),
            How.NAME,
            true,
            Credentials.named(named.words(), person.get(), term)));
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

  /// The term in which a person held an office that the words say, else the highest.
  private Optional<Term> term(Person person, List<Office> said, DateRange when) {
    List<Term> held = knowledge.held(person, when.start(), when.end());
    return held.stream()
        .filter(term -> said.contains(term.office()))
        .findFirst()
        .or(() -> held.stream().findFirst());
  }

  /// The topic of the office that a person held on these days, if the tables give one.
  Optional<String> topic(Hit.Named named, DateRange when) {
    return person(named, when)
        .flatMap(person -> term(person, named.offices(), when))
        .map(term -> term.office().topic())
        .filter(topic -> !topic.isEmpty());
  }

  /// Whom hit `i`, a title without a name, means.
  Optional<Who> titled(Hit.Titled titled, int i, DateRange when) {
    Optional<Who> known = spokenOf(titled, i, when);
    if (known.isPresent()) {
      return known.map(
          who -> who.spokenOf(titled.span(), How.OFFICE, Credentials.titled(title(titled), who)));
    }
    if (titled.former() || titled.brief()) {
      return Optional.empty();
    }
    List<Office> offices = meant(titled);
    if (offices.stream().map(Office::country).distinct().count() > 1) {
      return Optional.empty();
    }
    for (Office office : offices) {
      List<Term> holders = knowledge.holders(office, when.start(), when.end());
      if (holders.size() == 1) {
        return Optional.of(holder(holders.getFirst(), titled.span(), How.OFFICE, when));
      }
    }
    return fitting(titled.offices(), titled.country())
        .filter(office -> !titled.country().isEmpty() || !office.anywhere())
        .map(office -> unheld(office, titled));
  }

  /// The offices of the side that a title names, or of every side if it names none.
  private static List<Office> meant(Hit.Titled titled) {
    return titled.offices().stream()
        .filter(office ->
            titled.country().isEmpty()
                ? !office.anywhere()
                : office.country().equals(titled.country()))
        .toList();
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

  /// The holder of an office as a participant.
  static Who holder(Term term, Span span, How how, DateRange when) {
    return new Who(
        span,
        term.person().name(),
        term.office().name(),
        term.person().country(),
        term.office().rank(),
        how,
        true,
        Credentials.holder(term, when));
  }

  /// The holder of one of these offices whom the article names nearest to the hit.
  private Optional<Who> spokenOf(Hit.Titled titled, int i, DateRange when) {
    for (int distance = 1; distance < Math.min(REACH, hits.size()); distance++) {
      for (int at : new int[] {i - distance, i + distance}) {
        if (at >= 0 && at < hits.size() && hits.get(at) instanceof Hit.Named named) {
          Optional<Person> person = person(named, when).filter(p -> holds(p, titled, when));
          if (person.isPresent()) {
            return named(named, when);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String title(Hit.Titled titled) {
    return titled.offices().isEmpty() ? "office" : titled.offices().getFirst().name();
  }

  private boolean holds(Person person, Hit.Titled titled, DateRange when) {
    if (!titled.country().isEmpty() && !titled.country().equals(person.country())) {
      return false;
    }
    LocalDate from = titled.former() ? LocalDate.MIN : when.start();
    return knowledge.held(person, from, when.end()).stream()
        .anyMatch(term -> titled.offices().contains(term.office()));
  }
}
