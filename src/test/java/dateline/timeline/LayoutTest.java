package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);
  private final Layout layout = new Layout(TestWording.WIDTHS, new TestWording());

  private record Shot(
      SomeBars bars, Lanes lanes, Stage stage, Viewport viewport, Picture picture) {}

  private Shot shot(SomeBars bars, Lanes lanes, double width, double height, int chosen) {
    Stage stage = Stage.of(width, height, lanes, 1);
    double scale = Math.exp(random.nextDouble(Math.log(0.02), Math.log(8)));
    double first = 15_800 + random.nextDouble(3000);
    Viewport viewport = new Viewport(first, scale, stage.plot().width(), 0);
    Picture picture = layout.picture(bars.scene(lanes, chosen), stage, viewport, width, height);
    return new Shot(bars, lanes, stage, viewport, picture);
  }

  private Shot some() {
    SomeBars bars = SomeBars.random(seed, 10 + random.nextInt(800));
    Lanes lanes = random.nextBoolean() ? bars.lanes() : bars.grouped(1 + random.nextInt(8));
    double width = 320 + random.nextInt(1400);
    return shot(bars, lanes, width, 260 + random.nextInt(800), -1);
  }

  @RepeatedTest(60)
  void eventsNeverOverlap() {
    List<Spot> spots = some().picture.events();
    for (int i = 0; i < spots.size(); i++) {
      for (int j = i + 1; j < spots.size(); j++) {
        Box one = spots.get(i).box();
        Box other = spots.get(j).box();
        assertTrue(!one.overlaps(other), one + " and " + other + ", seed " + seed);
      }
    }
  }

  /// The chosen event and its neighbours, which it refers to or which refer to it, are drawn where
  /// they are in sight, without covering each other; an arc joins each with it.
  @RepeatedTest(60)
  void arcsLeadToEventsThatAreDrawn() {
    SomeBars bars = SomeBars.random(seed, 10 + random.nextInt(800));
    int chosen = 1 + random.nextInt(5);
    Shot shot = shot(bars, bars.lanes(), 1200, 700, chosen);
    List<Spot> spots = shot.picture.events();
    for (int i = 0; i < spots.size(); i++) {
      for (int j = i + 1; j < spots.size(); j++) {
        assertTrue(!spots.get(i).box().overlaps(spots.get(j).box()), "seed " + seed);
      }
    }
    for (int row : new int[] {chosen - 1, chosen, chosen + 1}) {
      double x = shot.viewport.x(bars.start(row));
      boolean drawn = spots.stream().anyMatch(spot -> isRow(spot, row));
      assertTrue(drawn || x < 1 || x > shot.viewport.width() - 1, row + ", seed " + seed);
    }
    boolean chosenDrawn = shot.picture.events().stream().anyMatch(spot -> isRow(spot, chosen));
    long arcs =
        shot.picture.layers().stream()
            .flatMap(layer -> layer.marks().stream())
            .filter(Mark.Arc.class::isInstance)
            .count();
    assertEquals(chosenDrawn ? 2 : 0, arcs, "seed " + seed);
  }

  private static boolean isRow(Spot spot, int row) {
    return spot.thing() instanceof Thing.Event event && event.row() == row;
  }

  @RepeatedTest(60)
  void labelsNeverOverlap() {
    List<Box> boxes = new ArrayList<>();
    for (Layer layer : some().picture.layers()) {
      for (Mark mark : layer.marks()) {
        if (mark instanceof Mark.Text text && text.lettering() == Lettering.LABEL) {
          double width = TestWording.WIDTHS.of(text.text(), Lettering.LABEL);
          boxes.add(new Box(text.x(), text.y() - 10, width, 10));
        }
      }
    }
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertTrue(!boxes.get(i).overlaps(boxes.get(j)), boxes.get(i) + ", seed " + seed);
      }
    }
  }

  /// What is drawn and what is counted as `+n` is everything: in each lane, of the events that
  /// touch the stretch of time from its first to its last slot.
  @RepeatedTest(60)
  void whatIsDrawnAndWhatIsCountedIsEverything() {
    Shot shot = some();
    Slots slots = Slots.of(shot.viewport.daysPerPixel(), 96);
    int from = slots.first(slots.of(shot.viewport.first()));
    int to = slots.last(slots.of(shot.viewport.last()));
    for (int lane = 0; lane < shot.lanes.list().size(); lane++) {
      int here = lane;
      List<Item> items =
          Packing.of(
              shot.bars,
              shot.lanes.list().get(lane).crowd(),
              new Contenders(),
              shot.stage.rows().get(lane),
              TestWording.WIDTHS,
              shot.viewport,
              1);
      long drawn =
          items.stream()
              .filter(
                  item -> shot.bars.start(item.row()) <= to && shot.bars.end(item.row()) >= from)
              .count();
      long counted = 0;
      for (Spot spot : shot.picture.spots()) {
        counted +=
            switch (spot.thing()) {
              case Thing.More more -> more.lane() == here ? more.count() : 0;
              case Thing.Lasting more -> more.lane() == here ? more.count() : 0;
              default -> 0;
            };
      }
      int all = shot.lanes.list().get(lane).crowd().census().touching(from, to);
      boolean inSight = shot.stage.rows().get(lane).chipTop() + 17 < shot.stage.plot().height();
      if (inSight) {
        assertEquals(all, drawn + counted, "lane " + lane + ", seed " + seed);
      }
    }
  }

  @RepeatedTest(40)
  void whatOneHitsIsWhatIsDrawnLastThere() {
    Shot shot = some();
    for (Spot spot : shot.picture.events()) {
      double x = spot.box().x() + spot.box().width() / 2;
      double y = spot.box().y() + spot.box().height() / 2;
      assertEquals(Optional.of(spot.thing()), shot.picture.at(x, y), "seed " + seed);
    }
    assertEquals(Optional.empty(), shot.picture.at(-5, -5));
  }

  @RepeatedTest(20)
  void panningOverAPageMovesEverythingAlike() {
    Shot shot = some();
    double page = Packing.page(shot.viewport);
    double room = (page + 1) * 512 - shot.viewport.first() / Packing.daysPerPixel(shot.viewport);
    double dx = Math.floor(Math.min(40, room - 1));
    Viewport panned = shot.viewport.panned(dx);
    Scene scene = shot.bars.scene(shot.lanes, -1);
    Picture after =
        layout.picture(scene, shot.stage, panned, shot.picture.width(), shot.picture.height());
    Map<String, Double> before = tops(shot.picture);
    tops(after)
        .forEach(
            (event, y) -> assertEquals(before.getOrDefault(event, y), y, event + ", seed " + seed));
  }

  /// As long as the scale is of one step of the row, every event stays on its track, and the labels
  /// do not touch as they move apart.
  @RepeatedTest(40)
  void whileOneZoomsALittleEverythingStaysOnItsTrack() {
    SomeBars bars = SomeBars.random(seed, 10 + random.nextInt(800));
    Lanes lanes = random.nextBoolean() ? bars.lanes() : bars.grouped(1 + random.nextInt(8));
    Stage stage = Stage.of(900, 600, lanes, 1);
    Viewport whole = stage.whole(bars.scene(lanes, -1).all());
    double coarse = Packing.daysPerPixel(whole);
    double middle = whole.dayAt(400);
    Map<String, Double> before = new TreeMap<>();
    for (double closer = 1; closer < 1.18; closer += 0.03) {
      double scale = coarse / closer;
      Viewport viewport = new Viewport(middle - 400 * scale, scale, whole.width(), 0);
      if (Packing.page(viewport) != Packing.page(whole)) {
        continue;
      }
      Scene scene = bars.scene(lanes, -1);
      Map<String, Double> tops = tops(layout.picture(scene, stage, viewport, 900, 600));
      tops.forEach(
          (event, y) -> assertEquals(before.getOrDefault(event, y), y, event + ", seed " + seed));
      before.putAll(tops);
    }
  }

  @RepeatedTest(200)
  void placesAreFoundForAScaleThatIsNoCloserAndHardlyFarther() {
    double scale = Viewport.CLOSEST * Math.pow(Viewport.FARTHEST * 960, random.nextDouble());
    Viewport viewport = new Viewport(0, scale, 800, 0);
    double coarser = Packing.daysPerPixel(viewport) / scale;
    assertTrue(coarser > 1 - 1e-9 && coarser < 1.19, scale + ", seed " + seed);
    Viewport exact = new Viewport(0, Packing.daysPerPixel(viewport), 800, 0);
    assertEquals(Packing.daysPerPixel(viewport), Packing.daysPerPixel(exact), "seed " + seed);
  }

  /// What it remembers of the pictures before changes nothing.
  @RepeatedTest(20)
  void aLayoutThatDrewBeforeDrawsLikeANewOne() {
    SomeBars bars = SomeBars.random(seed, 10 + random.nextInt(800));
    Lanes lanes = random.nextBoolean() ? bars.lanes() : bars.grouped(1 + random.nextInt(8));
    Scene scene = bars.scene(lanes, -1);
    Stage stage = Stage.of(900, 600, lanes, 1);
    Viewport viewport = stage.whole(scene.all());
    for (int i = 0; i < 60; i++) {
      int x = random.nextInt(800);
      viewport = random.nextBoolean() ? viewport.zoomed(x, 1.15) : viewport.panned(x - 400);
      Picture used = layout.picture(scene, stage, viewport, 900, 600);
      Layout anew = new Layout(TestWording.WIDTHS, new TestWording());
      Picture fresh = anew.picture(scene, stage, viewport, 900, 600);
      assertEquals(written(fresh), written(used), "seed " + seed);
      assertEquals(fresh.spots(), used.spots(), "seed " + seed);
    }
  }

  private static List<String> written(Picture picture) {
    return picture.layers().stream()
        .flatMap(layer -> layer.marks().stream())
        .map(mark ->
            mark instanceof Mark.Columns columns
                ? Arrays.toString(columns.heights())
                : mark.toString())
        .toList();
  }

  private static Map<String, Double> tops(Picture picture) {
    Map<String, Double> tops = new TreeMap<>();
    picture.events().forEach(spot -> tops.put(spot.thing().toString(), spot.box().y()));
    return tops;
  }

  @RepeatedTest(20)
  void theChosenEventIsAlwaysWrittenOut() {
    SomeBars bars = SomeBars.random(seed, 800);
    Lanes lanes = bars.lanes();
    Stage stage = Stage.of(900, 500, lanes, 1);
    int chosen = random.nextInt(600);
    Viewport viewport = new Viewport(0, 2, stage.plot().width(), 0).centred(bars.start(chosen));
    Picture picture = layout.picture(bars.scene(lanes, chosen), stage, viewport, 900, 500);
    boolean written =
        picture.events().stream().anyMatch(spot -> spot.thing().equals(new Thing.Event(chosen, 0)));
    assertTrue(written, "row " + chosen + ", seed " + seed);
  }

  @Test
  void theWeightiestGetsTheLabel() {
    SomeBars bars =
        SomeBars.of(
            """
            2023-06-01 | DAY | CALL   | OCCURRED | 0.1 | | a small matter of no weight    | x
            2023-06-01 | DAY | SUMMIT | OCCURRED | 0.9 | | the leaders of both sides meet | x
            2023-06-01 | DAY | CALL   | OCCURRED | 0.2 | | another small matter           | x
            """);
    Stage.Row row = new Stage.Row(0, 60, 0, 1, 25, false, 0);
    Viewport viewport = new Viewport(SomeBars.day("2023-01-01"), 1, 400, 0);
    Crowd crowd = bars.lanes().list().getFirst().crowd();
    List<Item> items =
        Packing.of(bars, crowd, new Contenders(), row, TestWording.WIDTHS, viewport, 1);
    assertEquals(
        List.of("the leaders of both sides meet"), items.stream().map(Item::label).toList());
  }

  @Test
  void onPaperTheLabelOfTheLastEventIsWhole() {
    String label = "both sides' leaders meet once more";
    SomeBars bars =
        SomeBars.of(
            """
            2019-01-01 | DAY | CALL | OCCURRED | 0.5 | | call |
            2024-01-01 | DAY | SUMMIT | OCCURRED | 0.9 | | both sides' leaders meet once more |
            """);
    Stage stage = Stage.onPaper(1600, 900, bars.lanes());
    Scene scene = bars.scene(bars.lanes(), -1);
    Viewport viewport = stage.wholeOnPaper(scene.all());
    List<String> written = written(layout.picture(scene, stage, viewport, 1600, stage.height()));
    assertTrue(written.stream().anyMatch(mark -> mark.contains(label)), written + "");
  }

  @Test
  void undatedEventsAreCountedAtTheFoot() {
    SomeBars bars =
        SomeBars.of(
            """
            2023-06-01 | DAY | CALL | OCCURRED | 0.1 | | a | x
            undated    | DAY | CALL | OCCURRED | 0.1 | | b | x
            undated    | DAY | CALL | OCCURRED | 0.1 | | c | x
            """);
    Shot shot = shot(bars, bars.lanes(), 800, 400, -1);
    assertTrue(
        shot.picture.spots().stream().anyMatch(spot -> spot.thing().equals(new Thing.Undated(2))));
  }
}
