package dateline.merging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Event;
import dateline.event.Link;
import dateline.reading.EventReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  private static final String VISIT =
      """
      Two days in the Chinese capital

      Antony Blinken visited Beijing from June 18 to 19. He met Qin Gang there on Sunday.

      Blinken met Wang Yi in Beijing on June 19. On June 25 he met Wang Yi in Jakarta.

      Biden spoke with Xi by phone on June 19.
      """;

  @Test
  void aVisitAndTheMeetingsOnItAreLinkedAndStaySeparate() {
    List<Event> events = events(VISIT);
    assertEquals(
        new TreeSet<>(
            List.of(
                "meeting 2023-06-18 PART_OF visit 2023-06-18",
                "meeting 2023-06-19 PART_OF visit 2023-06-18",
                "visit 2023-06-18 HAS_PART meeting 2023-06-18",
                "visit 2023-06-18 HAS_PART meeting 2023-06-19")),
        links(events));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Blinken met Wang Yi in Munich on June 2. It was their first meeting since July 2022. | meeting 2023-06-02 RECALLS meeting 2022-07-01
          Biden spoke by phone with Xi on June 5, months after the two leaders met in Bali on Nov. 14, 2022. | call 2023-06-05 RECALLS summit 2022-11-14
          Blinken met Wang Yi on June 2 in Munich. The two had last met in Bali in July 2022. | meeting 2023-06-02 RECALLS meeting 2022-07-01
          Blinken met Wang Yi in Munich on June 2. He met Qin Gang in Beijing in May 2022. |
          """)
  void anEventRecallsAnEarlierOne(String text, String link) {
    List<String> found =
        links(events("Contacts\n\n" + text)).stream().filter(l -> l.contains("RECALLS")).toList();
    assertEquals(link == null ? List.of() : List.of(link), found);
  }

  @Test
  void everyLinkHasItsCounterpartInAnyOrder() {
    long seed = new Random().nextLong();
    List<Event> events = new ArrayList<>(events(VISIT));
    Collections.shuffle(events, new Random(seed));
    assertEquals(links(events(VISIT)), links(Links.linked(events)), "seed " + seed);
    Map<String, Event> byId = new HashMap<>();
    events.forEach(event -> byId.put(event.id(), event));
    for (Event event : Links.linked(events)) {
      for (Link link : event.links()) {
        assertEquals(
            1,
            Objects.requireNonNull(byId.get(link.event())).links().stream()
                .filter(back -> back.event().equals(event.id()))
                .filter(back -> back.relation() == link.relation().turned())
                .count());
      }
    }
  }

  private static Set<String> links(List<Event> events) {
    Map<String, String> names = new HashMap<>();
    events.forEach(event -> names.put(event.id(), name(event)));
    TreeSet<String> links = new TreeSet<>();
    for (Event event : events) {
      event
          .links()
          .forEach(l -> links.add(name(event) + " " + l.relation() + " " + names.get(l.event())));
    }
    return links;
  }

  private static String name(Event event) {
    String day = event.when().range().map(range -> range.start().toString()).orElse("undated");
    return event.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + day;
  }

  private static List<Event> events(String text) {
    Published day = new Published.Stated(LocalDate.of(2023, 6, 20), "the test");
    return Merger.merge(
        EventReader.standard().read(Article.of("one.txt", "", "", "", day, text)).mentions());
  }
}
