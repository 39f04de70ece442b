package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Published;
import dateline.domain.Domain;
import dateline.event.Pack;
import dateline.event.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {
  private static final String HAGGLE =
      """
      cue   haggle
      kind  talks
      needs two
      past  haggled over
      yes   The two envoys haggled over warheads.
      no    They met.
      """;
  private static final Pack RUSSIA = Pack.of("us-russia", Domain.pack("us-russia"));
  private static final Pack MINE = Pack.of("mine", Map.of("mine.cues", HAGGLE));

  @Test
  void packsAddPeopleAndCues() {
    String text =
        "Talks\n\nSergei Ryabkov and Wendy Sherman haggled over New START on Jan. 10, 2022.";
    assertEquals(List.of(), told(List.of(MINE), text));
    assertEquals(List.of("TALKS Sergei Ryabkov, Wendy Sherman"), told(List.of(RUSSIA, MINE), text));
  }

  @Test
  void aCueOfTheSameNameTakesThePlaceOfTheOther() {
    Pack other = Pack.of("other", Map.of("other.cues", HAGGLE.replace("talks", "call")));
    String text = "Talks\n\nJoe Biden and Xi Jinping haggled over warheads on Jan. 10, 2022.";
    assertEquals(List.of("CALL Joe Biden, Xi Jinping"), told(List.of(MINE, other), text));
  }

  @Test
  void aPersonOfALowerPackHoldsTheOfficeOfAHigherOne() {
    String text =
        "Talks\n\nThe US Secretary of State met the Russian foreign minister in Geneva on Jan. 21,"
            + " 2022.";
    assertEquals(List.of("MEETING Antony Blinken, Sergei Lavrov"), told(List.of(RUSSIA), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind  talks   | kind  talk    | mine.cues:2: kind must be one of
          needs two     | neds  two     | mine.cues:3: There is no key
          haggled over  | * over        | mine.cues:4: A pattern cannot begin with a gap
          haggled over warheads. | met. | mine.cues:5: The cue is not found in: The two envoys met.
          They met.     | They haggled over it. | mine.cues:6: The cue is found in: They haggled
          """)
  void aMistakeIsNamedWithFileAndLine(String right, String wrong, String mistake) {
    Pack pack = Pack.of("mine", Map.of("mine.cues", HAGGLE.replace(right, wrong)));
    List<String> found = Packs.check(List.of(RUSSIA), pack).stream().map(Object::toString).toList();
    assertTrue(found.stream().anyMatch(each -> each.startsWith(mistake)), found.toString());
  }

  private static List<String> told(List<Pack> packs, String text) {
    Published day = new Published.Stated(LocalDate.of(2022, 2, 1), "the test");
    return EventReader.with(packs)
        .read(Article.of("one.txt", "", "", "", day, text))
        .mentions()
        .stream()
        .filter(mention -> mention.participants().size() == 2)
        .map(mention ->
            mention.kind()
                + " "
                + String.join(
                    ", ", mention.participants().stream().map(Participant::name).sorted().toList()))
        .toList();
  }
}
