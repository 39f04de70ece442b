package dateline.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The examples beside the tables of the packs that come with the program.
class PackExamplesTest {
  @TestFactory
  Stream<DynamicTest> everyExampleReadsAsItSays() {
    Map<String, String> pack = Domain.pack("us-china");
    return Example.all(pack, mistake -> fail(mistake.toString())).stream()
        .map(example ->
            DynamicTest.dynamicTest(
                example.file() + ":" + example.line(),
                () -> assertEquals(Optional.empty(), example.fault(Domain.standard()))));
  }

  @Test
  void theTablesHaveNoMistake() {
    List<Mistake> mistakes = new ArrayList<>();
    Tables.of(List.of(Domain.pack("us-china")), mistakes::add);
    assertEquals(List.of(), mistakes);
  }
}
