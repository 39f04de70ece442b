package dateline.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples beside the tables of the packs that come with the program.
class PackExamplesTest {
  private static final Map<String, String> WORLD = Domain.pack("world");

  @TestFactory
  Stream<DynamicTest> everyExampleReadsAsItSays() {
    return Stream.of("us-china", "us-russia").flatMap(PackExamplesTest::examples);
  }

  private static Stream<DynamicTest> examples(String name) {
    Map<String, String> pack = Domain.pack(name);
    Domain domain = Domain.of(List.of(WORLD, pack));
    return Example.all(pack, mistake -> fail(mistake.toString())).stream()
        .map(example ->
            DynamicTest.dynamicTest(
                name + "/" + example.file() + ":" + example.line(),
                () -> assertEquals(Optional.empty(), example.fault(domain))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-china", "us-russia"})
  void everyTableHasExamplesForAndAgainst(String name) {
    Map<String, String> pack = Domain.pack(name);
    for (String file : List.of("people", "offices", "places", "topics")) {
      String examples = pack.getOrDefault(file + ".examples", "");
      assertNotEquals(0, examples.lines().filter(line -> line.startsWith("yes ")).count(), file);
      assertNotEquals(0, examples.lines().filter(line -> line.startsWith("no ")).count(), file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-china", "us-russia"})
  void aPackThatComesWithTheProgramHasNoMistake(String name) {
    assertEquals(List.of(), PackCheck.check(List.of(WORLD), Domain.pack(name)));
  }

  @Test
  void twoPacksLieOnOneAnother() {
    assertEquals(List.of(), PackCheck.check(Domain.pack("us-russia")));
  }
}
