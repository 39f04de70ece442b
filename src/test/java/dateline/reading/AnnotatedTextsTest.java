package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the tables of annotated texts to the texts. A gold that is wrong teaches the wrong thing.
class AnnotatedTextsTest {
  private static final List<Annotated> TEXTS = Annotated.all();

  private static final Set<String> TYPES =
      Set.of(
          "SUMMIT/MEETING",
          "CALL",
          "VISIT",
          "TALKS/CONSULTATION",
          "STATEMENT",
          "INCIDENT",
          "SANCTION/MEASURE",
          "AGREEMENT",
          "ELECTION",
          "CONFERENCE",
          "OTHER");

  private static final Set<String> BASES =
      Set.of(
          "explicit",
          "explicit-noyear",
          "month-noyear",
          "relative",
          "doc-date",
          "heading",
          "inferred-nodocdate");

  @Test
  void everyTextIsInTheIndexAndTheOtherWayRound() throws IOException {
    try (Stream<Path> files = Files.list(Annotated.FOLDER.resolve("text"))) {
      Set<String> found = files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
      Set<String> indexed = new TreeSet<>();
      TEXTS.forEach(text -> indexed.add(text.article().name()));
      assertEquals(indexed, new TreeSet<>(found));
    }
  }

  @Test
  void everyTextHasEventsThatCount() {
    assertEquals(List.of(), docs(text -> text.events().stream().noneMatch(GoldEvent::core)));
  }

  @Test
  void everyCueStandsOnceInItsTextAndIsShort() {
    List<String> wrong = new ArrayList<>();
    for (Annotated text : TEXTS) {
      String folded = AnnotatedScore.folded(text.article().text());
      for (GoldEvent event : text.events()) {
        String cue = AnnotatedScore.folded(event.cue());
        int first = folded.indexOf(cue);
        if (first < 0 || folded.indexOf(cue, first + 1) >= 0 || cue.split(" ").length > 12) {
          wrong.add(text.doc() + ": " + event.cue());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyRowUsesTheWordsOfTheGuidelines() {
    List<String> wrong = new ArrayList<>();
    for (Annotated text : TEXTS) {
      for (GoldEvent event : text.events()) {
        if (!TYPES.contains(event.type())
            || !BASES.contains(event.basis())
            || !Set.of("occurred", "planned", "negated").contains(event.status())
            || !Set.of("LEADER", "CABINET", "OFFICIAL", "MILITARY", "-").contains(event.level())) {
          wrong.add(text.doc() + ": " + event);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theSameEventHasDatesThatCanBeTrueTogether() {
    List<GoldEvent> events = TEXTS.stream().flatMap(text -> text.events().stream()).toList();
    List<String> wrong = new ArrayList<>();
    for (GoldEvent one : events) {
      for (GoldEvent other : events) {
        if (one.id().equals(other.id()) && !one.window().intersects(other.window())) {
          wrong.add(one.doc() + " and " + other.doc() + ": " + one.id());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everySpanOfTimeHoldsItsWords() {
    List<String> wrong = new ArrayList<>();
    for (Annotated text : TEXTS) {
      for (GoldTime time : text.times()) {
        String words = time.span().of(text.article().text()).replace('\n', ' ');
        if (!words.equals(time.words())) {
          wrong.add(text.doc() + ": " + words + " for " + time.words());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void aWeekdayAmongTheWordsIsTheWeekdayOfTheValue() {
    Locale english = Locale.ENGLISH;
    List<String> wrong = new ArrayList<>();
    for (Annotated text : TEXTS) {
      for (GoldTime time : text.times()) {
        String value = time.timex().value();
        if (value.matches("\\d{4}-\\d\\d-\\d\\d.*")) {
          var day = LocalDate.parse(value.substring(0, 10)).getDayOfWeek();
          Stream<String> named =
              Arrays.stream(DayOfWeek.values())
                  .map(name -> name.getDisplayName(TextStyle.FULL, english))
                  .filter(time.words()::contains);
          if (named.anyMatch(name -> !name.equals(day.getDisplayName(TextStyle.FULL, english)))) {
            wrong.add(text.doc() + ": " + time.words() + " is not " + value);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void thereAreEnoughTextsOfBothEras() {
    assertTrue(TEXTS.size() >= 40, TEXTS.size() + " texts");
    assertTrue(TEXTS.stream().filter(Annotated::timed).count() >= 15);
    long old =
        TEXTS.stream()
            .filter(text ->
                text.article().published().day().stream().anyMatch(day -> day.getYear() <= 2020))
            .count();
    assertTrue(old >= 12, old + " texts of 1972 to 2020");
  }

  private static List<String> docs(Predicate<Annotated> wrong) {
    return TEXTS.stream().filter(wrong).map(Annotated::doc).toList();
  }
}
