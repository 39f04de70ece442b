package dateline.domain;

import dateline.article.Span;
import dateline.time.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One line beside a table: words, and what a reader finds in them on a day, or must not find.
///
/// ```
/// on  2015-09-24
/// yes The US President arrived. = Barack Obama
/// no  Bush House closed. = George W. Bush
/// ```
record Example(
    String file, int line, LocalDate day, boolean wanted, String text, List<String> names) {
  private static final List<String> FILES =
      List.of(
          "people.examples",
          "offices.examples",
          "countries.examples",
          "organisations.examples",
          "places.examples",
          "topics.examples",
          "phrases.examples",
          "terms.examples");

  /// Whether a file of a pack holds examples.
  static boolean belongs(String file) {
    return FILES.contains(file);
  }

  /// The names of the files that hold examples.
  static List<String> files() {
    return FILES;
  }

  /// All examples of a pack.
  static List<Example> all(Map<String, String> pack, Consumer<Mistake> mistakes) {
    List<Example> examples = new ArrayList<>();
    new TreeMap<>(pack)
        .forEach((file, text) -> {
          if (belongs(file)) {
            read(file, text, examples, mistakes);
          }
        });
    return examples;
  }

  private static void read(
      String file, String text, List<Example> examples, Consumer<Mistake> mistakes) {
    LocalDate day = LocalDate.of(2024, 1, 1);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      int equals = line.lastIndexOf(" = ");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean yes = line.startsWith("yes ");
      if (line.startsWith("on ")) {
        try {
          day = LocalDate.parse(line.substring(3).strip());
        } catch (DateTimeException e) {
          mistakes.accept(new Mistake(file, number, "A day is written 2021-01-20."));
        }
      } else if ((yes || line.startsWith("no ")) && equals > 0) {
        String words = line.substring(3, equals).strip();
        List<String> names =
            Stream.of(line.substring(equals + 3).split(";", -1)).map(String::strip).toList();
        examples.add(new Example(file, number, day, yes, words, names));
      } else {
        mistakes.accept(
            new Mistake(file, number, "An example is written: yes WORDS = NAME; NAME."));
      }
    }
  }

  /// What is wrong with the domain's reading, if anything.
  Optional<Mistake> fault(Domain domain) {
    List<String> found = found(domain);
    for (String name : names) {
      if (found.contains(name) != wanted) {
        String sentence =
            "\"" + text + "\" gives " + (found.isEmpty() ? "nothing" : String.join("; ", found));
        return Optional.of(
            new Mistake(
                file, line, sentence + (wanted ? ", not " + name + "." : ", and should not.")));
      }
    }
    return Optional.empty();
  }

  private List<String> found(Domain domain) {
    Cast cast = domain.read(text);
    Span all = new Span(0, text.length());
    return switch (file) {
      case "places.examples" ->
          cast.where(all).stream()
              .map(place ->
                  place.name().isEmpty()
                      ? place.country()
                      : place.country().isEmpty()
                          ? place.name()
                          : place.name() + ", " + place.country())
              .toList();
      case "topics.examples" ->
          cast.topics(all, DateRange.day(day)).stream().map(About::topic).toList();
      case "offices.examples", "terms.examples" ->
          cast.who(all, DateRange.day(day)).stream()
              .flatMap(who -> Stream.of(who.name(), who.role()))
              .toList();
      case "phrases.examples" ->
          Stream.concat(
                  cast.who(all, DateRange.day(day)).stream().map(Who::name),
                  cast.saidBy(all, DateRange.day(day)).stream()
                      .map(source -> "said by " + source.source()))
              .toList();
      default -> cast.who(all, DateRange.day(day)).stream().map(Who::name).toList();
    };
  }
}
