package dateline.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.correction.Correction;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.time.DateRange;
import dateline.ui.fixture.HandCollection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {
  private final Event event =
      HandCollection.filled().table().event(HandCollection.filled().table().row("e1")).event();

  @Test
  void whatIsLeftAsItStandsIsNotCorrected() {
    assertEquals(List.of(), Draft.of(event).corrections(event));
  }

  @Test
  void everyFieldThatDiffersIsCorrected() {
    Optional<DateRange> day = Optional.of(DateRange.day(LocalDate.of(2023, 11, 16)));
    List<Participant> people = List.of(new Participant("Wang Yi", "", "China", Level.CABINET));
    Place place = new Place("Beijing", "China");
    Draft draft =
        new Draft("Other", day, Kind.CALL, Status.PLANNED, people, place, List.of("trade"));
    assertEquals(
        List.of(
            new Correction.Rename("e1", "Other"),
            new Correction.Redate("e1", day),
            new Correction.Retype("e1", Kind.CALL),
            new Correction.Restatus("e1", Status.PLANNED),
            new Correction.Recast("e1", people),
            new Correction.Replace("e1", place),
            new Correction.Retopic("e1", List.of("trade"))),
        draft.corrections(event));
  }

  @Test
  void participantsAreReadBackFromTheirLines() {
    List<Participant> people =
        List.of(
            new Participant("Joe Biden", "President", "United States", Level.LEADER),
            new Participant("China", "", "China", Level.NONE),
            new Participant("Wang Yi", "", "China", Level.CABINET));
    assertEquals(
        "Joe Biden; President; United States\nChina\nWang Yi; ; China", Draft.lines(people));
    assertEquals(people, Draft.people(Draft.lines(people), people));
  }

  @Test
  void aNewParticipantHasNoRank() {
    assertEquals(
        List.of(new Participant("Qin Gang", "Foreign Minister", "China", Level.NONE)),
        Draft.people("\n Qin Gang ;Foreign Minister; China\n", List.of()));
  }

  @Test
  void topicsAreWrittenAsNamesAndKeptAsIds() {
    assertEquals(List.of("export-controls", "taiwan"), Draft.topicIds("Export controls,, taiwan "));
  }
}
