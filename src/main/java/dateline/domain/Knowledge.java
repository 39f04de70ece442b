package dateline.domain;

import dateline.domain.Rows.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The tables made ready for finding: three lexicons, and who held which office when.
final class Knowledge {
  final Lexicon<Sense> names = new Lexicon<>();
  final Lexicon<Locality> places = new Lexicon<>();
  final Lexicon<String> topics = new Lexicon<>();
  final Lexicon<String> speech = new Lexicon<>();
  final Lexicon<String> bynames = new Lexicon<>();
  private final Map<String, Locality> localities = new HashMap<>();
  private final Map<String, Office> offices = new HashMap<>();
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, List<Term>> byPerson = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, Integer> weights = new HashMap<>();

  /// Makes the lexicons.
  Knowledge(Tables tables) {
    tables.people.values().forEach(this::person);
    tables.offices.values().forEach(this::office);
    for (Term term : tables.terms()) {
      byOffice.computeIfAbsent(term.office().id(), id -> new ArrayList<>()).add(term);
      byPerson.computeIfAbsent(term.person().id(), id -> new ArrayList<>()).add(term);
    }
    tables.countries.values().forEach(this::country);
    tables.organisations.values().forEach(this::organisation);
    tables.places.values().forEach(this::place);
    tables.topics.values().forEach(this::topic);
    tables.phrases.forEach(this::phrase);
  }

  /// The terms of an office that meet these days, the earlier first.
  List<Term> holders(Office office, LocalDate from, LocalDate to) {
    return byOffice.getOrDefault(office.id(), List.of()).stream()
        .filter(term -> term.meets(from, to))
        .sorted(Comparator.comparing(Term::from))
        .toList();
  }

  /// The terms of those who led a country in these days.
  List<Term> leaders(String country, LocalDate from, LocalDate to) {
    return offices.values().stream()
        .filter(office -> office.country().equals(country) && office.rank() == Rank.LEADER)
        .flatMap(office -> holders(office, from, to).stream())
        .sorted(Comparator.comparing(Term::from).thenComparing(term -> term.office().id()))
        .toList();
  }

  /// Everything a person was in these days, the highest rank first.
  List<Term> held(Person person, LocalDate from, LocalDate to) {
    return byPerson.getOrDefault(person.id(), List.of()).stream()
        .filter(term -> term.meets(from, to))
        .sorted(
            Comparator.comparing((Term term) -> term.office().rank())
                .thenComparing(Term::from, Comparator.reverseOrder()))
        .toList();
  }

  /// Whether a person ever held one of these offices.
  boolean everHeld(Person person, List<Office> some) {
    return byPerson.getOrDefault(person.id(), List.of()).stream()
        .anyMatch(term -> some.contains(term.office()));
  }

  Optional<Office> office(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /// The greater place around a place.
  Optional<Locality> around(Locality place) {
    return Optional.ofNullable(localities.get(place.within()));
  }

  /// How much the tables are about a country: the number of its offices.
  int weight(String country) {
    return weights.getOrDefault(country, 0);
  }

  /// "US" for the United States, "Chinese" for China: how an official of a country is called.
  String adjective(String country) {
    return adjectives.getOrDefault(country, country);
  }

  private void person(Person person) {
    names.add(person.name(), new Sense.Full(person));
    person.others().forEach(name -> names.add(name, new Sense.Full(person)));
    names.add(person.surname(), new Sense.Surname(person));
    person.others().stream()
        .filter(name -> surnameFirst(person.name(), person.surname()))
        .filter(name -> !name.contains(person.surname()) && name.contains(" "))
        .map(name -> name.substring(0, name.indexOf(' ')))
        .filter(name -> !name.startsWith("Mad"))
        .forEach(name -> names.add(name, new Sense.Surname(person)));
  }

  private static boolean surnameFirst(String name, String surname) {
    return name.startsWith(surname + " ");
  }

  private void office(Office office) {
    offices.put(office.id(), office);
    weights.merge(office.country(), 1, Integer::sum);
    office.titles().forEach(title -> names.add(title, new Sense.Title(office, false)));
    office.shorts().forEach(title -> names.add(title, new Sense.Title(office, true)));
  }

  private void country(Row row) {
    String country = row.cell("name");
    names.add(country, new Sense.Land(country, Sense.Use.NAME));
    row.list("names").forEach(name -> names.add(name, new Sense.Land(country, Sense.Use.NAME)));
    row.list("adjectives")
        .forEach(name -> names.add(name, new Sense.Land(country, Sense.Use.ADJECTIVE)));
    row.list("capitals")
        .forEach(name -> names.add(name, new Sense.Land(country, Sense.Use.CAPITAL)));
    row.list("adjectives").stream()
        .findFirst()
        .ifPresent(adjective -> adjectives.put(country, adjective));
    Locality locality = new Locality("", "", country);
    places.add(country, locality);
    row.list("names").forEach(name -> places.add(name, locality));
  }

  private void organisation(Row row) {
    Organisation body = new Organisation(row.cell("name"), row.cell("kind"), row.cell("country"));
    names.add(body.name(), new Sense.Body(body));
    row.list("names").forEach(name -> names.add(name, new Sense.Body(body)));
  }

  private void place(Row row) {
    Locality place = new Locality(row.cell("name"), row.cell("within"), row.cell("country"));
    localities.putIfAbsent(place.name(), place);
    places.add(place.name(), place);
    row.list("names").forEach(name -> places.add(name, place));
  }

  private void topic(Row row) {
    row.list("words").forEach(words -> topics.add(words, row.cell("topic")));
    row.list("not").forEach(words -> topics.add(words, ""));
  }

  private void phrase(Row row) {
    String value = row.cell("value");
    for (String words : row.list("words")) {
      switch (row.cell("kind")) {
        case "counterpart" -> names.add(words, new Sense.Counterpart());
        case "pair" -> names.add(words, new Sense.Pair(rank(value)));
        case "official" -> names.add(words, new Sense.Official(words, rank(value)));
        case "pronoun" -> names.add(words, new Sense.Pronoun(value));
        case "nothing" -> names.add(words, new Sense.Nothing());
        case "byname" -> bynames.add(words, value);
        case "says" -> speech.add(words, value);
        default -> throw new IllegalArgumentException(row.toString());
      }
    }
  }

  private static Rank rank(String value) {
    return Rank.valueOf(value.toUpperCase(Locale.ROOT));
  }
}
