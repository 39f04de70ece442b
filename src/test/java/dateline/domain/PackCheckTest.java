package dateline.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.article.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackCheckTest {
  private static final String PLACES = "name\tnames\twithin\tcountry\tsource\n";
  private static final String TERMS = "person\toffice\tfrom\tto\tsource\n";

  @Test
  void aPackAddsToTheDomainBelowIt() {
    Map<String, String> pack =
        Map.of(
            "places.tsv",
            "# Ours\n" + PLACES + "Lake Hut\tthe Hut\tCalifornia\tUnited States\tour map\n",
            "places.examples",
            """
            yes They met at the Hut. = Lake Hut, California, United States
            no The hat was red. = Lake Hut, California, United States
            """);
    assertEquals(List.of(), PackCheck.check(pack));
    Domain domain = Domain.of(List.of(Domain.pack("world"), Domain.pack("us-china"), pack));
    String text = "At the Hut they talked.";
    assertEquals(
        "Lake Hut, California",
        domain.read(text).where(new Span(0, text.length())).getFirst().name());
  }

  @Test
  void aRowOfALaterPackTakesThePlaceOfTheEarlierOne() {
    String topics = "topic\twords\tnot\tsource\n";
    Map<String, String> pack = Map.of("topics.tsv", topics + "climate\tbarometer\t\tours\n");
    Domain domain = Domain.of(List.of(Domain.pack("world"), Domain.pack("us-china"), pack));
    Span all = new Span(0, 30);
    assertEquals(1, domain.read("The barometer fell in the end.").topics(all).size());
    assertEquals(List.of(), domain.read("The climate fell in the end!!!").topics(all));
  }

  @Test
  void everyMistakeNamesItsFileAndLine() {
    Map<String, String> pack =
        Map.of(
            "people.txt", "",
            "places.tsv", PLACES + "Hut\t\tNowhere\tUnited States\tmap\nHut\tmap\n",
            "terms.tsv",
                TERMS
                    + "nobody\tus-president\t2001\t2002\tours\n"
                    + "biden\tus-president\t2001-13-01\t\tours\n"
                    + "biden\tus-president\t2005\t2004\tours\n");
    assertEquals(
        List.of(
            "people.txt:1: A pack has no file of this name.",
            "places.tsv:3: There are 2 cells for 5.",
            "places.tsv:2: No place is called Nowhere.",
            "terms.tsv:2: No person has the id nobody.",
            "terms.tsv:3: A day is written 2021-01-20, 2021-01 or 2021.",
            "terms.tsv:4: The term ends before it begins."),
        PackCheck.check(pack).stream().map(Mistake::toString).sorted(byFile()).toList());
  }

  private static java.util.Comparator<String> byFile() {
    return java.util.Comparator.comparing(line -> line.substring(0, line.indexOf(':')));
  }

  @Test
  void anExampleThatFailsIsAMistake() {
    Map<String, String> pack =
        Map.of(
            "topics.examples",
            """
            # For and against
            yes The barometer fell. = climate
            no Tariffs rose. = trade
            maybe
            """);
    assertEquals(
        List.of(
            "topics.examples:4: An example is written: yes WORDS = NAME; NAME.",
            "topics.examples:2: \"The barometer fell.\" gives nothing, not climate.",
            "topics.examples:3: \"Tariffs rose.\" gives trade, and should not."),
        PackCheck.check(pack).stream().map(Mistake::toString).toList());
  }

  @Test
  void aPackWithAMistakeMakesNoDomain() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Domain.of(List.of(Map.of("places.tsv", "name\tnames\n"))));
  }
}
