package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Where events stand in time: at their hour, outside of what is in sight, on both sides of a gap.
class PlacesInTimeTest {
  private static final double WIDTH = 1200;
  private final Layout layout = new Layout(TestWording.WIDTHS, new TestWording());

  private static final SomeBars A_DAY =
      SomeBars.of(
          """
          2023-06-01 | DAY | CALL   | OCCURRED | 0.5 | @06:00 | in the morning | x
          2023-06-01 | DAY | CALL   | OCCURRED | 0.5 | @18:00 | in the evening | x
          2023-06-01 | DAY | SUMMIT | OCCURRED | 0.5 |        | some time      | x
          """);

  private Picture picture(SomeBars bars, Lanes lanes, String first, double days) {
    Stage stage = Stage.of(WIDTH, 600, lanes, 1);
    double from = SomeBars.day(first);
    Viewport viewport = Viewport.between(from, from + days, stage.plot().width());
    return layout.picture(bars.scene(lanes, -1), stage, viewport, WIDTH, 600);
  }

  private static double signOf(Picture picture, int nth) {
    List<Double> signs = new ArrayList<>();
    picture.layers().stream()
        .flatMap(layer -> layer.marks().stream())
        .filter(Mark.Sign.class::isInstance)
        .forEach(mark -> signs.add(((Mark.Sign) mark).x()));
    signs.sort(Double::compare);
    return signs.get(nth);
  }

  private static String texts(Picture picture) {
    return picture.layers().stream()
        .flatMap(layer -> layer.marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void amongHoursAnEventStandsAtItsOwn() {
    Picture day = picture(A_DAY, A_DAY.lanes(), "2023-06-01", 2);
    assertEquals(WIDTH / 8, signOf(day, 1), 1);
    assertEquals(WIDTH * 3 / 8, signOf(day, 2), 1);
  }

  @Test
  void withoutATimeOfDayItStaysADayWide() {
    Picture day = picture(A_DAY, A_DAY.lanes(), "2023-06-01", 2);
    Box widest =
        day.events().stream()
            .map(Spot::box)
            .max((a, b) -> Double.compare(a.width(), b.width()))
            .orElseThrow();
    assertEquals(WIDTH / 2, widest.width(), 8);
  }

  @Test
  void amongDaysEveryEventOfADayStandsInItsMiddle() {
    Picture month = picture(A_DAY, A_DAY.lanes(), "2023-05-17", 30);
    double day = WIDTH / 30;
    assertEquals(signOf(month, 0), signOf(month, 2), day / 2);
  }

  /// Thirty events of one year and one of fifty years before.
  private static SomeBars withOneFarAway() {
    StringBuilder table = new StringBuilder();
    table.append("1972-02-21 | DAY | VISIT | OCCURRED | 0.5 | | the week | x\n");
    for (int i = 1; i <= 30; i++) {
      table.append(
          "2023-%02d-10 | DAY | CALL | OCCURRED | 0.5 | | call %d | x%n".formatted(1 + i % 12, i));
    }
    return SomeBars.of(table.toString());
  }

  @Test
  void fittingLeavesOutWhatLiesFarFromAllOthers() {
    SomeBars bars = withOneFarAway();
    Stage stage = Stage.of(WIDTH, 600, bars.lanes(), 1);
    Viewport fitted = stage.fitted(bars.lanes().census());
    assertTrue(fitted.first() > SomeBars.day("2022-06-01"), "from " + fitted.first());
    assertTrue(fitted.last() > SomeBars.day("2023-12-10"), "to " + fitted.last());
    assertTrue(stage.whole(bars.lanes().census()).first() < SomeBars.day("1972-02-21"));
  }

  @Test
  void fittingShowsAllOfAFewOrOfAnEvenSpread() {
    for (SomeBars bars : List.of(A_DAY, SomeBars.random(7, 300))) {
      Stage stage = Stage.of(WIDTH, 600, bars.lanes(), 1);
      Census census = bars.lanes().census();
      assertEquals(stage.whole(census), stage.fitted(census));
    }
  }

  @Test
  void aSignSaysHowManyLieOutsideAndWhereTheNearestIs() {
    SomeBars bars = withOneFarAway();
    Picture picture = picture(bars, bars.lanes(), "2023-02-01", 100);
    List<Thing> beyond =
        picture.spots().stream().map(Spot::thing).filter(Thing.Beyond.class::isInstance).toList();
    int before =
        (int) bars.list().stream().filter(bar -> bar.end() < SomeBars.day("2023-02-01")).count();
    assertEquals(
        new Thing.Beyond(before, SomeBars.day("2023-01-10")), beyond.getLast(), beyond.toString());
    assertTrue(texts(picture).contains("‹ " + before + " earlier"), texts(picture));
    assertEquals(SomeBars.day("2023-06-10"), ((Thing.Beyond) beyond.getFirst()).day());
  }

  @Test
  void nothingOutsideNoSign() {
    Picture all = picture(A_DAY, A_DAY.lanes(), "2023-01-01", 365);
    assertFalse(all.spots().stream().anyMatch(spot -> spot.thing() instanceof Thing.Beyond));
  }

  @Test
  void aGapOfOneLaneIsMarkedInItThoughOthersHaveEvents() {
    SomeBars bars =
        SomeBars.of(
            """
            2020-01-01 | DAY | CALL | OCCURRED | 0.5 | | one   | a
            2023-01-01 | DAY | CALL | OCCURRED | 0.5 | | two   | a
            2020-01-01 | DAY | CALL | OCCURRED | 0.5 | | three | b
            2021-01-01 | DAY | CALL | OCCURRED | 0.5 | | four  | b
            2022-01-01 | DAY | CALL | OCCURRED | 0.5 | | five  | b
            2023-01-01 | DAY | CALL | OCCURRED | 0.5 | | six   | b
            """);
    String gap = new TestWording().gap(SomeBars.day("2023-01-01") - SomeBars.day("2020-01-01") - 1);
    String apart = texts(picture(bars, bars.grouped(2), "2019-10-01", 1300));
    assertTrue(apart.contains(gap), apart);
    assertFalse(texts(picture(bars, bars.lanes(), "2019-10-01", 1300)).contains(gap));
  }
}
