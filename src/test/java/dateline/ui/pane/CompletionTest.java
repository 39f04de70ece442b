package dateline.ui.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.collection.OpenCollection;
import dateline.ui.fixture.HandCollection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private final OpenCollection collection = HandCollection.filled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          who:bl            | who:"Antony Blinken"
          taiwan who:xi     | taiwan who:"Xi Jinping"
          -kind:ca          | -kind:call
          (topic:fen        | (topic:fentanyl
          topi              | topic:
          aft               | after:
          kind:zzz          |
          taiwan x          |
          """)
  void theWordUnderTheCaretIsCompleted(String typed, String wanted) {
    String offered =
        Completion.of(typed, typed.length(), Optional.of(collection.table())).stream()
            .map(completion -> completion.applied(typed))
            .collect(Collectors.joining(" / "));
    assertEquals(wanted == null ? "" : wanted, offered);
  }

  @org.junit.jupiter.api.Test
  void peopleAndTopicsAreOfferedWithTheirField() {
    var offered =
        Completion.of("tai", 3, Optional.of(collection.table())).stream()
            .map(Completion::words)
            .toList();
    assertEquals(
        java.util.List.of(
            "who:taiwan",
            "topic:taiwan",
            "country:taiwan",
            "place:taiwan",
            "place:\"Taipei, Taiwan\""),
        offered);
  }

  @org.junit.jupiter.api.Test
  void theRestOfTheQuestionStays() {
    Completion completion =
        Completion.of("kind:ca taiwan", 7, Optional.of(collection.table())).getFirst();
    assertEquals("kind:call taiwan", completion.applied("kind:ca taiwan"));
  }
}
