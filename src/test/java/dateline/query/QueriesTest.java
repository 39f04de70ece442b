package dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.query.Parsed.Fault;
import dateline.query.Parsed.Problem;
import dateline.query.Parsed.Understood;
import dateline.query.Query.And;
import dateline.query.Query.During;
import dateline.query.Query.Has;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Query.Phrase;
import dateline.query.Query.Prefix;
import dateline.query.Query.Word;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueriesTest {
  @Test
  void aQuestionIsReadAsItIsMeant() {
    Query expected =
        new And(
            List.of(
                new Or(List.of(new Has(Facet.TOPIC, "taiwan"), new Phrase("One China"))),
                new Has(Facet.KIND, "call"),
                new Not(new Prefix("tariff")),
                new Word("U.S."),
                new During(LocalDate.of(2023, 6, 1), LocalDate.MAX)));
    assertEquals(
        new Understood(expected),
        Queries.parse("(topic:taiwan OR “One  China”) kind:CALL -tariff* U.S. after:2023-06"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | ''
          '  '                            | ''
          *                               | ''
          xi biden                        | xi biden
          xi AND biden                    | xi biden
          xi and biden                    | xi and biden
          xi OR biden AND blinken         | xi OR (biden blinken)
          xi OR (biden OR blinken)        | xi OR biden OR blinken
          NOT xi                          | -xi
          -(xi OR biden)                  | -(xi OR biden)
          NOT NOT xi                      | --xi
          biden - xi                      | biden xi
          biden & xi                      | biden xi
          +biden                          | biden
          «trade  talks»                  | "trade talks"
          „trade talks“                   | "trade talks"
          "AND"                           | "AND"
          sanction***                     | sanction*
          topic:export-controls           | topic:export-controls
          topic:"export controls"         | topic:"export controls"
          who:"blinken"                   | who:blinken
          WHO:blinken                     | who:blinken
          who:blink*                      | who:blink
          kind:(summit OR Call)           | kind:summit OR kind:call
          -status:planned                 | -status:planned
          -topic:(taiwan OR trade) xi     | -(topic:taiwan OR topic:trade) xi
          is:starred year:02023           | !UNKNOWN_VALUE 16
          year:0850                       | year:850
          after:2023                      | after:2023
          after:2023-01-01                | after:2023
          after:2023-6                    | after:2023-06
          after:2023/06/05                | after:2023-06-05
          before:2024-03-01               | before:2024-03
          during:2023                     | during:2023
          during:2024-02                  | during:2024-02
          during:2024-02-29               | during:2024-02-29
          during:2022-11..2023            | during:2022-11..2023
          during:2022-11-02..2023-02-28   | during:2022-11-02..2023-02
          during:(2022 OR 2024)           | during:2022 OR during:2024
          10:30                           | 10:30
          https://example.org/a           | https://example.org/a
          习近平                          | 习近平
          "xi                             | !OPEN_QUOTE 0
          topic:"xi                       | !OPEN_QUOTE 6
          (xi                             | !OPEN_BRACKET 0
          a (b OR (c d)                   | !OPEN_BRACKET 2
          xi)                             | !STRAY_BRACKET 2
          ()                              | !MISSING_OPERAND 1
          AND xi                          | !MISSING_OPERAND 0
          xi AND                          | !MISSING_OPERAND 6
          xi AND OR biden                 | !MISSING_OPERAND 7
          xi OR                           | !MISSING_OPERAND 5
          OR                              | !MISSING_OPERAND 0
          NOT                             | !MISSING_OPERAND 3
          (NOT )                          | !MISSING_OPERAND 5
          xi colour:red                   | !UNKNOWN_FIELD 3
          topic:                          | !MISSING_VALUE 6
          topic: taiwan                   | !MISSING_VALUE 6
          topic:""                        | !MISSING_VALUE 6
          kind:party                      | !UNKNOWN_VALUE 5
          status:maybe                    | !UNKNOWN_VALUE 7
          is:odd                          | !UNKNOWN_VALUE 3
          precision:rough                 | !UNKNOWN_VALUE 10
          year:soon                       | !UNKNOWN_VALUE 5
          during:2023-13                  | !BAD_DATE 7
          during:2023-02-30               | !BAD_DATE 7
          after:999999999                 | !BAD_DATE 6
          before:0000                     | !BAD_DATE 7
          during:2024..2023               | !BAD_DATE 7
          after:2022..2023                | !BAD_DATE 6
          during:soon                     | !BAD_DATE 7
          """)
  void everyFormIsReadAndWrittenAgain(String typed, String expected) {
    String got =
        switch (Queries.parse(typed)) {
          case Understood(Query query) -> Queries.text(query);
          case Fault(Problem problem, int position, String _) -> "!" + problem + " " + position;
        };
    assertEquals(expected, got);
  }

  @Test
  void daysRunFromTheFirstToTheDayBefore() {
    assertEquals(
        new Understood(
            new And(
                List.of(
                    new During(LocalDate.of(2023, 1, 1), LocalDate.MAX),
                    new During(LocalDate.MIN, LocalDate.of(2023, 12, 31))))),
        Queries.parse("after:2023 before:2024"));
  }

  @Test
  void hugeQuestionsAreRefused() {
    assertFault(Problem.TOO_COMPLEX, "x ".repeat(501));
    assertFault(Problem.TOO_COMPLEX, "(".repeat(999));
    assertFault(Problem.TOO_COMPLEX, "-".repeat(900) + "x");
    assertFault(Problem.TOO_COMPLEX, "NOT ".repeat(200) + "x");
    assertFault(Problem.TOO_COMPLEX, "ab* ".repeat(65));
    assertInstanceOf(Understood.class, Queries.parse("ab* ".repeat(64)));
    assertInstanceOf(Understood.class, Queries.parse("(".repeat(50) + "x" + ")".repeat(50)));
  }

  @Test
  void whateverIsTypedIsReadOrFaultedInsideTheTextAndAtOnce() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "(",
            ")",
            "\"",
            "“",
            "-",
            "+",
            "*",
            " ",
            " ",
            "AND",
            "OR",
            "NOT",
            "AND ",
            "OR ",
            "xi",
            "U.S.",
            "topic:",
            "kind:call",
            "who:",
            "during:",
            "2023",
            "2023-06",
            "..",
            "is:",
            ":",
            "\u0000",
            "\ud800",
            "\u202e",
            "é",
            "习",
            "/",
            "~",
            "^",
            "[",
            "{",
            "\\",
            "&",
            "'");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 50_000; i++) {
            String typed =
                random
                    .ints(random.nextInt(14), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            holds(typed, "seed " + seed + ": " + typed);
          }
        },
        "seed " + seed);
  }

  /// A fault lies inside the text; what was understood, written down, is understood the same.
  private static void holds(String typed, String story) {
    switch (Queries.parse(typed)) {
      case Fault fault ->
          assertEquals(
              Math.clamp(fault.position(), 0, typed.length()), fault.position(), () -> story);
      case Understood understood -> {
        String written = Queries.text(understood.query());
        assertEquals(understood, Queries.parse(written), () -> story + " written " + written);
      }
    }
  }

  private static void assertFault(Problem problem, String typed) {
    assertEquals(problem, assertInstanceOf(Fault.class, Queries.parse(typed)).problem());
  }
}
