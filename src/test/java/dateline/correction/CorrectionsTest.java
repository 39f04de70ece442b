package dateline.correction;

import static dateline.correction.HandMade.mention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dateline.correction.Correction.Add;
import dateline.correction.Correction.Annotate;
import dateline.correction.Correction.Field;
import dateline.correction.Correction.Hide;
import dateline.correction.Correction.Merge;
import dateline.correction.Correction.Passage;
import dateline.correction.Correction.Recast;
import dateline.correction.Correction.Redate;
import dateline.correction.Correction.Rename;
import dateline.correction.Correction.Replace;
import dateline.correction.Correction.Restatus;
import dateline.correction.Correction.Restore;
import dateline.correction.Correction.Retopic;
import dateline.correction.Correction.Retype;
import dateline.correction.Correction.Split;
import dateline.correction.Correction.Star;
import dateline.correction.Correction.Tag;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Link;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Mention CALL =
      mention("a", 0, "call 2024-04-02 Joe Biden, Xi Jinping # taiwan");
  private static final Mention RETOLD =
      mention("b", 0, "call 2024-04-02 Joe Biden, Xi Jinping # trade");
  private static final Mention VAGUE = mention("c", 0, "call 2024-04 Wang Yi @ Beijing # trade");
  private static final List<Event> EVENTS = HandMade.merge(List.of(CALL, RETOLD, VAGUE));
  private static final String EXACT_ID = "e-a-0";
  private static final String VAGUE_ID = "e-c-0";

  private static Corrected shown(String id, Correction... corrections) {
    return apply(List.of(corrections)).stream()
        .filter(each -> each.event().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Corrected> apply(List<Correction> corrections) {
    return HandMade.corrections().apply(EVENTS, corrections);
  }

  @Test
  void anUncorrectedEventIsTheOneThatWasRead() {
    assertEquals(EVENTS.stream().map(Corrected::untouched).toList(), apply(List.of()));
  }

  @Test
  void aLinkLeadsToWhatAnEventHasGoneUpIn() {
    Event visit =
        HandMade.event(List.of(mention("d", 0, "visit 2024-04-01 Wang Yi @ Washington")))
            .linked(List.of(new Link(Link.Relation.HAS_PART, VAGUE_ID, "during it")));
    List<Event> events = new ArrayList<>(EVENTS);
    events.add(visit);
    Event shown =
        HandMade.corrections().apply(events, List.of(new Merge(VAGUE_ID, EXACT_ID))).stream()
            .map(Corrected::event)
            .filter(event -> event.id().equals(visit.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(EXACT_ID, shown.links().getFirst().event());
  }

  @Test
  void everyFieldCanBeSetAndRemembersThatItWas() {
    DateRange day = DateRange.day(LocalDate.of(2024, 4, 3));
    Participant wang = new Participant("Wang Yi", "", "China", dateline.event.Level.CABINET);
    Corrected shown =
        shown(
            EXACT_ID,
            new Redate(EXACT_ID, Optional.of(day)),
            new Retype(EXACT_ID, Kind.TALKS),
            new Restatus(EXACT_ID, Status.PLANNED),
            new Rename(EXACT_ID, "They talked"),
            new Recast(EXACT_ID, List.of(wang)),
            new Replace(EXACT_ID, new Place("Geneva", "Switzerland")),
            new Retopic(EXACT_ID, List.of("climate")),
            new Tag(EXACT_ID, List.of("mine")),
            new Annotate(EXACT_ID, "Check this."),
            new Star(EXACT_ID, true),
            new Hide(EXACT_ID, true));
    Event event = shown.event();
    assertEquals(Optional.of(day), event.when().range());
    assertEquals(Kind.TALKS, event.kind());
    assertEquals(Status.PLANNED, event.status());
    assertEquals("They talked", event.headline());
    assertEquals(List.of(wang), event.participants());
    assertEquals("Geneva, Switzerland", event.place().text());
    assertEquals(List.of("climate"), event.topics());
    assertEquals(List.of(CALL, RETOLD), event.mentions());
    assertEquals(Set.of(Field.values()), shown.fields());
    assertEquals(
        new Corrected(event, Set.of(Field.values()), true, true, List.of("mine"), "Check this."),
        shown);
  }

  @Test
  void aFieldIsTakenBackAlone() {
    Corrected shown =
        shown(
            EXACT_ID,
            new Rename(EXACT_ID, "They talked"),
            new Retype(EXACT_ID, Kind.TALKS),
            new Restore(EXACT_ID, Field.HEADLINE));
    assertEquals(EVENTS.getLast().headline(), shown.event().headline());
    assertEquals(Set.of(Field.KIND), shown.fields());
  }

  @Test
  void joinedEventsKeepTheSharperDateAndAllMentions() {
    List<Corrected> shown = apply(List.of(new Merge(EXACT_ID, VAGUE_ID)));
    assertEquals(1, shown.size());
    Event event = shown.getFirst().event();
    assertEquals(VAGUE_ID, event.id());
    assertEquals(Optional.of(DateRange.day(LocalDate.of(2024, 4, 2))), event.when().range());
    assertEquals(List.of(VAGUE, CALL, RETOLD), event.mentions());
    assertEquals(event.mentions().size() - 1, event.merged().size());
    assertEquals(List.of("trade", "taiwan"), event.topics());
    assertEquals(
        List.of("Wang Yi", "Joe Biden", "Xi Jinping"),
        event.participants().stream().map(Participant::name).toList());
  }

  @Test
  void whatWasSaidOfAJoinedEventIsSaidOfTheWhole() {
    Corrected shown =
        shown(
            VAGUE_ID,
            new Retype(EXACT_ID, Kind.MEETING),
            new Merge(EXACT_ID, VAGUE_ID),
            new Rename(EXACT_ID, "Later name"));
    assertEquals(Kind.MEETING, shown.event().kind());
    assertEquals("Later name", shown.event().headline());
  }

  @Test
  void aSplitMakesAnEventOfItsOwn() {
    Split split = new Split(EXACT_ID, List.of(RETOLD.id()));
    List<Corrected> shown = apply(List.of(split, new Rename(split.pieceId(), "The other call")));
    assertEquals(3, shown.size());
    Corrected piece =
        shown.stream()
            .filter(each -> each.event().id().equals(split.pieceId()))
            .findFirst()
            .orElseThrow();
    assertEquals("The other call", piece.event().headline());
    assertEquals(List.of(RETOLD), piece.event().mentions());
    assertEquals(List.of(CALL), shown(EXACT_ID, split).event().mentions());
  }

  @Test
  void whatWasJoinedByHandCanBeTakenApartAgain() {
    Merge merge = new Merge(EXACT_ID, VAGUE_ID);
    Split split = new Split(VAGUE_ID, List.of(CALL.id(), RETOLD.id()));
    List<Corrected> shown = apply(List.of(merge, split));
    assertEquals(
        List.of(List.of(VAGUE), List.of(CALL, RETOLD)),
        shown.stream().map(each -> each.event().mentions()).toList());
  }

  @Test
  void nothingOrEverythingCannotBeSplitOff() {
    assertEquals(shown(EXACT_ID), shown(EXACT_ID, new Split(EXACT_ID, List.of("no such mention"))));
    assertEquals(
        shown(EXACT_ID), shown(EXACT_ID, new Split(EXACT_ID, List.of(CALL.id(), RETOLD.id()))));
  }

  @Test
  void anAddedEventStandsOnItsPassage() {
    Add add =
        new Add(
            "mine",
            Kind.VISIT,
            "A visit",
            Optional.of(DateRange.year(2023)),
            Status.OCCURRED,
            Manner.IN_PERSON,
            List.of(),
            Place.UNKNOWN,
            List.of("trade"),
            Optional.of(new Passage("a", 3, 9)));
    Corrections corrections = new Corrections(HandMade::merge, _ -> Optional.of("a visit"));
    Corrected shown = corrections.apply(List.of(), List.of(add)).getFirst();
    assertEquals(true, shown.added());
    assertEquals("a visit", shown.event().mentions().getFirst().text());
    assertEquals(
        List.of(),
        HandMade.corrections().apply(List.of(), List.of(add)).getFirst().event().mentions());
  }

  @Test
  void whatSpeaksOfNoEventDoesNothing() {
    List<Correction> strangers =
        List.of(
            new Rename("x", "y"),
            new Merge("x", EXACT_ID),
            new Merge(EXACT_ID, "x"),
            new Merge(EXACT_ID, EXACT_ID),
            new Split("x", List.of(CALL.id())));
    assertEquals(sorted(apply(List.of())), sorted(apply(strangers)));
  }

  @Test
  void noCorrectionLosesOrDoublesAMention() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> ids = List.of(EXACT_ID, VAGUE_ID);
    List<String> mentions = List.of(CALL.id(), RETOLD.id(), VAGUE.id());
    for (int round = 0; round < 500; round++) {
      List<Correction> corrections = new ArrayList<>();
      List<String> known = new ArrayList<>(ids);
      for (int i = random.nextInt(6); i > 0; i--) {
        String id = known.get(random.nextInt(known.size()));
        if (random.nextBoolean()) {
          corrections.add(new Merge(id, known.get(random.nextInt(known.size()))));
        } else {
          Split split = new Split(id, List.of(mentions.get(random.nextInt(3))));
          corrections.add(split);
          known.add(split.pieceId());
        }
      }
      List<String> left =
          apply(corrections).stream()
              .flatMap(each -> each.event().mentions().stream())
              .map(Mention::id)
              .sorted()
              .toList();
      assertEquals(mentions, left, "seed " + seed + ": " + corrections);
    }
  }

  @Test
  void correctionsFindTheirEventAfterTheRulesChanged() {
    Mention renamed =
        new Mention(
            "other",
            "a",
            CALL.sentence(),
            CALL.cue(),
            CALL.text(),
            Kind.TALKS,
            CALL.status(),
            CALL.manner(),
            CALL.when(),
            CALL.participants(),
            CALL.place(),
            CALL.topics(),
            List.of(),
            List.of(),
            "newer",
            0.9);
    List<Event> today = HandMade.merge(List.of(renamed, VAGUE));
    Anchors anchors = new Anchors(Map.of(EXACT_ID, Anchor.of(EVENTS.getLast())), today);
    assertEquals("e-other", anchors.today(EXACT_ID));
    assertEquals(new Rename("e-other", "x"), anchors.today(new Rename(EXACT_ID, "x")));
    Split split = new Split(EXACT_ID, List.of(CALL.id()));
    assertEquals(new Split("e-other", List.of("other"), split.pieceId()), anchors.today(split));
    assertNotEquals("e-c-0", anchors.today("nowhere"));
  }

  private static List<Corrected> sorted(List<Corrected> events) {
    return events.stream().sorted(Comparator.comparing(each -> each.event().id())).toList();
  }
}
