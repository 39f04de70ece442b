package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-11-15 | 2023-11-16 | 03:00 06:00 09:00      | Wed, Nov 15, 2023
          2023-11-12 | 2023-11-16 | 06:00 12:00 18:00      | Sun, Nov 12, 2023
          2023-11-12 | 2023-11-19 | 13 Mon 14 Tue 15 Wed   | November 2023
          2023-11-01 | 2023-12-01 | 2 3 4                  | November 2023
          2023-11-01 | 2024-02-01 | 6 13 20                | November 2023
          2023-01-01 | 2024-01-01 | Feb Mar Apr            | 2023
          2021-01-01 | 2024-01-01 | Q2 Q3 Q4               | 2021
          2015-01-01 | 2025-01-01 | 2016 2017 2018         | ''
          2000-01-01 | 2025-01-01 | 2002 2004 2006         | ''
          1980-01-01 | 2025-01-01 | 1985 1990 1995         | ''
          1900-01-01 | 2025-01-01 | 1910 1920 1930         | ''
          1000-01-01 | 2025-01-01 | 1100 1150 1200         | ''
          """)
  void theAxisSpeaksOfWhatCanBeSeen(LocalDate from, LocalDate to, String fine, String coarse) {
    Viewport viewport = Viewport.between((double) from.toEpochDay(), (double) to.toEpochDay(), 900);
    Axis axis = Axis.of(viewport, TestWording.WIDTHS, Locale.ENGLISH);
    String names =
        axis.fine().stream().skip(1).limit(3).map(Axis.Tick::name).collect(Collectors.joining(" "));
    assertEquals(fine, names);
    assertEquals(coarse, axis.coarse().stream().map(Axis.Tick::name).findFirst().orElse(""));
  }

  @RepeatedTest(50)
  void namesNeverOverlapOrLeaveTheAxis() {
    double scale = Math.exp(random.nextDouble(Math.log(Viewport.CLOSEST), Math.log(300)));
    Viewport viewport =
        new Viewport(random.nextDouble(-300_000, 40_000), scale, 300 + random.nextInt(1500), 0);
    Axis axis = Axis.of(viewport, TestWording.WIDTHS, Locale.ENGLISH);
    boolean single = axis.coarse().isEmpty();
    apart(axis.fine(), single ? Lettering.AXIS_STRONG : Lettering.AXIS, viewport);
    apart(axis.coarse(), Lettering.AXIS_STRONG, viewport);
    assertTrue(!axis.fine().isEmpty(), "seed " + seed);
  }

  private void apart(List<Axis.Tick> ticks, Lettering lettering, Viewport viewport) {
    double end = 0;
    for (Axis.Tick tick : ticks) {
      if (!tick.name().isEmpty()) {
        assertTrue(tick.nameX() >= end, tick + " begins before " + end + ", seed " + seed);
        end = tick.nameX() + TestWording.WIDTHS.of(tick.name(), lettering);
      }
    }
    assertTrue(end <= viewport.width(), "seed " + seed);
  }
}
