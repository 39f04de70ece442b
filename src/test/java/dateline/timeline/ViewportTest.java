package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);

  private Viewport some() {
    double scale = Math.exp(random.nextDouble(Math.log(0.01), Math.log(300)));
    return new Viewport(random.nextDouble(-50_000, 50_000), scale, 100 + random.nextInt(2000), 0);
  }

  @RepeatedTest(20)
  void zoomKeepsTheDayUnderThePointer() {
    Viewport viewport = some();
    double x = random.nextDouble(viewport.width());
    Viewport zoomed = viewport.zoomed(x, Math.exp(random.nextDouble(-3, 3)));
    assertEquals(viewport.dayAt(x), zoomed.dayAt(x), 1e-6, "seed " + seed);
  }

  @RepeatedTest(20)
  void zoomStopsAtHoursAndAtDecades() {
    Viewport viewport = some();
    double x = random.nextDouble(viewport.width());
    Viewport near = viewport.zoomed(x, 1e9);
    Viewport far = viewport.zoomed(x, 1e-9);
    assertEquals(Viewport.CLOSEST, near.daysPerPixel(), "seed " + seed);
    assertEquals(Viewport.FARTHEST, far.daysPerPixel(), "seed " + seed);
    assertEquals(viewport.dayAt(x), near.dayAt(x), 1e-6, "seed " + seed);
  }

  @RepeatedTest(20)
  void aDayGoesWithThePixelsThatArePanned() {
    Viewport viewport = some();
    double dx = random.nextDouble(-500, 500);
    double day = viewport.dayAt(200);
    assertEquals(200 - dx, viewport.panned(dx).x(day), 1e-6, "seed " + seed);
  }

  @RepeatedTest(20)
  void zoomingOutAndInComesBack() {
    Viewport viewport = new Viewport(19_000, 1, 800, 0);
    double x = random.nextDouble(800);
    Viewport back = viewport.zoomed(x, 0.5).zoomed(x, 2);
    assertEquals(viewport.first(), back.first(), 1e-6, "seed " + seed);
    assertEquals(viewport.daysPerPixel(), back.daysPerPixel(), 1e-9, "seed " + seed);
  }

  @RepeatedTest(20)
  void aRevealedDayIsInSightAndWhatIsInSightStays() {
    Viewport viewport = some();
    double day = viewport.dayAt(random.nextDouble(-5, 6) * viewport.width());
    Viewport revealed = viewport.revealing(day);
    double part = revealed.x(day) / revealed.width();
    assertTrue(part >= 0.05 && part <= 0.8, part + " with seed " + seed);
    assertEquals(revealed, revealed.revealing(day), "seed " + seed);
  }

  @Test
  void whatIsNearIsRevealedWithoutLosingWhatWasInSight() {
    Viewport viewport = new Viewport(19_000, 1, 1000, 0);
    assertEquals(viewport, viewport.revealing(19_500));
    assertEquals(18_931, viewport.revealing(19_001).first(), 1e-9);
    assertEquals(19_230, viewport.revealing(20_010).first(), 1e-9);
    assertEquals(25_500, viewport.revealing(26_000).first(), 1e-9);
  }

  @RepeatedTest(20)
  void glidingStartsHereAndEndsThere() {
    Viewport from = some();
    Viewport to = some().resized(from.width());
    assertEquals(from.first(), from.towards(to, 0).first(), 1e-6, "seed " + seed);
    assertEquals(to.first(), from.towards(to, 1).first(), 1e-6, "seed " + seed);
    assertEquals(to.daysPerPixel(), from.towards(to, 1).daysPerPixel(), 1e-9, "seed " + seed);
  }

  @Test
  void aWiderPaneShowsTheSameDays() {
    Viewport wider = new Viewport(100, 0.5, 800, 0).resized(1000);
    assertEquals(new Viewport(100, 0.4, 1000, 0), wider);
  }

  @Test
  void betweenShowsItsTwoDays() {
    Viewport viewport = Viewport.between(100, 300, 400);
    assertEquals(100, viewport.first(), 1e-9);
    assertEquals(300, viewport.last(), 1e-9);
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, 100, 0));
    assertThrows(IllegalArgumentException.class, () -> new Viewport(Double.NaN, 1, 100, 0));
    assertTrue(new Viewport(0, 1, 100, 5).scrolled(-9).scroll() == 0);
  }
}
