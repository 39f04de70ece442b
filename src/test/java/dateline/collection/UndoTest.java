package dateline.collection;

import static dateline.collection.LineCollections.CALL;
import static dateline.collection.LineCollections.RETOLD;
import static dateline.collection.LineCollections.VISIT;
import static dateline.collection.LineCollections.add;
import static dateline.collection.LineCollections.events;
import static dateline.collection.LineCollections.first;
import static dateline.collection.LineCollections.headlines;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.Step.Deed;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Manner;
import dateline.event.Place;
import dateline.event.Status;
import dateline.time.DateRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader did is taken back and done again.
class UndoTest {
  @TempDir private Path folder;
  private final LineCollections lines = new LineCollections(() -> folder);

  @Test
  void everythingIsUndoneAndDoneAgainStepByStepAndTomorrow() throws IOException {
    List<List<Corrected>> states = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    try (OpenCollection open = lines.open()) {
      states.add(events(open));
      for (Work work : works()) {
        work.on(open);
        states.add(events(open));
        steps.add(open.undoable().orElseThrow());
      }
    }
    try (OpenCollection open = lines.open()) {
      for (int i = states.size() - 1; i > 0; i--) {
        assertEquals(states.get(i), events(open));
        assertEquals(Optional.of(steps.get(i - 1)), open.undo());
      }
      assertEquals(states.getFirst(), events(open));
      assertEquals(Optional.empty(), open.undo());
    }
    try (OpenCollection open = lines.open()) {
      for (int i = 1; i < states.size(); i++) {
        assertEquals(Optional.of(steps.get(i - 1)), open.redo());
        assertEquals(states.get(i), events(open), "after " + steps.get(i - 1));
      }
      assertEquals(Optional.empty(), open.redo());
    }
    assertRebuiltAs(states.getLast());
  }

  private interface Work {
    void on(OpenCollection open) throws IOException;
  }

  private static List<Work> works() {
    return List.of(
        open -> add(open, "one.txt", CALL + "\n" + VISIT),
        open -> add(open, "two.txt", RETOLD),
        open -> open.correct(List.of(new Correction.Star(first(open).id(), true))),
        open -> open.correct(List.of(new Correction.Rename(first(open).id(), "A visit"))),
        open -> {
          Event call = open.table().event(1).event();
          open.correct(
              List.of(new Correction.Split(call.id(), List.of(call.mentions().getLast().id()))));
        },
        open -> {
          String one = open.table().id(1);
          open.correct(List.of(new Correction.Merge(one, open.table().id(2))));
        },
        open ->
            open.correct(
                List.of(
                    new Correction.Hide(first(open).id(), true),
                    new Correction.Annotate(first(open).id(), "Not news."))),
        open -> add(open, "three.txt", "talks 2022 Wang Yi # trade"),
        open ->
            open.correct(
                List.of(
                    new Correction.Add(
                        "mine",
                        Kind.OTHER,
                        "Mine",
                        Optional.of(DateRange.year(2021)),
                        Status.OCCURRED,
                        Manner.UNSTATED,
                        List.of(),
                        Place.UNKNOWN,
                        List.of(),
                        Optional.empty()))),
        open ->
            open.correct(List.of(new Correction.Restore(first(open).id(), Correction.Field.DATE))));
  }

  /// The index is a cache: without it the same events come from the file alone.
  private void assertRebuiltAs(List<Corrected> expected) throws IOException {
    try (OpenCollection open =
        OpenCollection.open(
            lines.file(), folder.resolve("other cache"), lines.rules("1"), Progress.NONE)) {
      assertEquals(expected, events(open));
    }
  }

  @Test
  void anythingNewEndsWhatCouldBeRedone() throws IOException {
    try (OpenCollection open = lines.open()) {
      add(open, "one.txt", CALL);
      open.undo();
      assertTrue(open.redoable().isPresent());
      add(open, "two.txt", VISIT);
      assertFalse(open.redoable().isPresent());
      assertEquals(List.of(VISIT), headlines(open.table()));
    }
  }

  @Test
  void aDayToldLaterReplacesTheInferredOneUntilThatIsUndone() throws IOException {
    try (OpenCollection open = lines.open()) {
      String id = add(open, "one.txt", CALL);
      Supplier<Optional<LocalDate>> day = () -> open.article(id).orElseThrow().published().day();
      assertEquals(Optional.of(LocalDate.of(2024, 5, 15)), day.get());
      open.addText("one.txt", CALL, Optional.of(LocalDate.of(2024, 4, 3)));
      assertEquals(Optional.of(LocalDate.of(2024, 4, 3)), day.get());
      assertEquals(new Step(Deed.IMPORT, 1, "one.txt"), open.undo().orElseThrow());
      assertEquals(Optional.of(LocalDate.of(2024, 5, 15)), day.get());
    }
  }
}
