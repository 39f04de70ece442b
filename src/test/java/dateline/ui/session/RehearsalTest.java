package dateline.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Query;
import dateline.ui.fixture.GeneratedAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  @Test
  void aLargeCollectionRehearsesChoicesWordsAndBeginnings() {
    List<Query> questions = Rehearsal.of(GeneratedAnswer.of(20_000));
    assertTrue(questions.stream().anyMatch(Query.Has.class::isInstance));
    assertTrue(questions.stream().anyMatch(Query.Word.class::isInstance));
    assertTrue(questions.stream().anyMatch(Query.Prefix.class::isInstance));
    assertTrue(questions.stream().anyMatch(Query.And.class::isInstance));
  }

  @Test
  void aSmallOneNeedsNone() {
    assertEquals(List.of(), Rehearsal.of(GeneratedAnswer.of(2_000)));
  }
}
