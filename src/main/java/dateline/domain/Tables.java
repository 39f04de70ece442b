package dateline.domain;

import dateline.domain.Rows.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The tables of one or more packs, read and checked against each other. A later pack adds to the
/// earlier ones; a row with the same key takes the place of theirs.
final class Tables {
  /// The columns that each file of a pack must have.
  static final Map<String, List<String>> COLUMNS =
      Map.of(
          "people.tsv",
          List.of("id", "name", "surname", "alone", "sex", "country", "others", "source"),
          "offices.tsv",
          List.of(
              "id",
              "name",
              "country",
              "rank",
              "titles",
              "short",
              "counterparts",
              "topic",
              "source"),
          "terms.tsv",
          List.of("person", "office", "from", "to", "source"),
          "countries.tsv",
          List.of("name", "names", "adjectives", "capitals", "source"),
          "organisations.tsv",
          List.of("name", "names", "kind", "country", "source"),
          "places.tsv",
          List.of("name", "names", "within", "country", "source"),
          "topics.tsv",
          List.of("topic", "words", "not", "source"),
          "phrases.tsv",
          List.of("kind", "words", "value", "source"));

  final Map<String, Person> people = new LinkedHashMap<>();
  final Map<String, Office> offices = new LinkedHashMap<>();
  final Map<String, Row> countries = new LinkedHashMap<>();
  final Map<String, Row> organisations = new LinkedHashMap<>();
  final Map<String, Row> places = new LinkedHashMap<>();
  final Map<String, Row> topics = new LinkedHashMap<>();
  final List<Row> phrases = new ArrayList<>();
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Consumer<Mistake> mistakes;

  private Tables(Consumer<Mistake> mistakes) {
    this.mistakes = mistakes;
  }

  /// Reads packs, the earlier first; each is its files' names and texts.
  static Tables of(List<Map<String, String>> packs, Consumer<Mistake> mistakes) {
    Tables tables = new Tables(mistakes);
    packs.forEach(tables::add);
    return tables;
  }

  /// The terms of office in the order of the tables, with people and offices as the last pack has
  /// them.
  List<Term> terms() {
    return terms.values().stream()
        .map(term ->
            new Term(
                people.getOrDefault(term.person().id(), term.person()),
                offices.getOrDefault(term.office().id(), term.office()),
                term.from(),
                term.to()))
        .toList();
  }

  private void add(Map<String, String> pack) {
    Map<String, List<Row>> rows = new TreeMap<>();
    COLUMNS.forEach((file, columns) ->
        rows.put(file, Rows.of(file, pack.getOrDefault(file, ""), columns, mistakes)));
    for (Row row : rows.getOrDefault("countries.tsv", List.of())) {
      countries.put(row.cell("name"), row);
    }
    rows.getOrDefault("people.tsv", List.of()).forEach(this::person);
    rows.getOrDefault("offices.tsv", List.of()).forEach(this::office);
    rows.getOrDefault("terms.tsv", List.of()).forEach(this::term);
    for (Row row : rows.getOrDefault("organisations.tsv", List.of())) {
      country(row);
      organisations.put(row.cell("name"), row);
    }
    for (Row row : rows.getOrDefault("places.tsv", List.of())) {
      country(row);
      places.put(row.cell("name") + "\t" + row.cell("within"), row);
    }
    for (Row row : rows.getOrDefault("topics.tsv", List.of())) {
      topics.put(row.cell("topic"), row);
    }
    phrases.addAll(rows.getOrDefault("phrases.tsv", List.of()));
    Set<String> names = new LinkedHashSet<>();
    places.values().forEach(row -> names.add(row.cell("name")));
    for (Row row : rows.getOrDefault("places.tsv", List.of())) {
      if (!row.cell("within").isEmpty() && !names.contains(row.cell("within"))) {
        wrong(row, "No place is called " + row.cell("within") + ".");
      }
    }
    for (Row row : rows.getOrDefault("offices.tsv", List.of())) {
      for (String id : row.list("counterparts")) {
        if (!offices.containsKey(id)) {
          wrong(row, "No office has the id " + id + ".");
        }
      }
    }
  }

  private void person(Row row) {
    if (!country(row) || !full(row, "id", "name", "surname", "source")) {
      return;
    }
    people.put(
        row.cell("id"),
        new Person(
            row.cell("id"),
            row.cell("name"),
            row.cell("surname"),
            row.cell("alone").equals("yes"),
            row.cell("sex"),
            row.cell("country"),
            row.list("others")));
  }

  private void office(Row row) {
    if (!row.cell("country").equals("*") && !country(row)) {
      return;
    }
    try {
      offices.put(
          row.cell("id"),
          new Office(
              row.cell("id"),
              row.cell("name"),
              row.cell("country"),
              Rank.valueOf(row.cell("rank").toUpperCase(Locale.ROOT)),
              row.list("titles"),
              row.list("short"),
              row.list("counterparts"),
              row.cell("topic")));
    } catch (IllegalArgumentException e) {
      wrong(row, row.cell("rank") + " is no rank: leader, cabinet, official, military or none.");
    }
  }

  private void term(Row row) {
    Person person = people.get(row.cell("person"));
    Office office = offices.get(row.cell("office"));
    if (person == null) {
      wrong(row, "No person has the id " + row.cell("person") + ".");
    } else if (office == null) {
      wrong(row, "No office has the id " + row.cell("office") + ".");
    } else if (full(row, "from", "source")) {
      try {
        LocalDate from = day(row.cell("from"), true);
        LocalDate to = row.cell("to").isEmpty() ? LocalDate.MAX : day(row.cell("to"), false);
        if (to.isBefore(from)) {
          wrong(row, "The term ends before it begins.");
        } else {
          terms.put(
              person.id() + "\t" + office.id() + "\t" + row.cell("from"),
              new Term(person, office, from, to));
        }
      } catch (DateTimeException e) {
        wrong(row, "A day is written 2021-01-20, 2021-01 or 2021.");
      }
    }
  }

  /// A day; of a month or a year, the first or the last one.
  private static LocalDate day(String text, boolean first) {
    return switch (text.length()) {
      case 4 -> first ? LocalDate.parse(text + "-01-01") : LocalDate.parse(text + "-12-31");
      case 7 -> {
        LocalDate start = LocalDate.parse(text + "-01");
        yield first ? start : start.plusMonths(1).minusDays(1);
      }
      default -> LocalDate.parse(text);
    };
  }

  private boolean country(Row row) {
    String country = row.cell("country");
    if (country.isEmpty() || countries.containsKey(country)) {
      return true;
    }
    wrong(row, "No country of countries.tsv is called " + country + ".");
    return false;
  }

  private boolean full(Row row, String... columns) {
    for (String column : columns) {
      if (row.cell(column).isEmpty()) {
        wrong(row, "The column " + column + " is empty.");
        return false;
      }
    }
    return true;
  }

  private void wrong(Row row, String sentence) {
    mistakes.accept(new Mistake(row.file(), row.line(), sentence));
  }
}
