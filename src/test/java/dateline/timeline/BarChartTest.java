package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private final BarChart chart = new BarChart(TestWording.WIDTHS, new TestWording());

  private List<Mark> marks(List<BarChart.Bar> bars) {
    Picture picture = chart.picture(bars, 400);
    List<Mark> marks = picture.layers().stream().flatMap(layer -> layer.marks().stream()).toList();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Fill(Box box, double _, Ink _, double _)) {
        assertTrue(box.right() <= 400 && box.bottom() <= picture.height());
      }
    }
    return marks;
  }

  private static List<Box> fills(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Fill.class::isInstance)
        .map(mark -> ((Mark.Fill) mark).box())
        .toList();
  }

  @Test
  void barsAreAsLongAsTheirCounts() {
    List<Box> fills =
        fills(marks(List.of(new BarChart.Bar("A", 10, 0, 0), new BarChart.Bar("B", 5, 0, 0))));
    assertEquals(fills.get(0).width(), 2 * fills.get(1).width(), 0.001);
    assertEquals(fills.get(0).x(), fills.get(1).x());
    assertTrue(fills.get(0).bottom() < fills.get(1).y());
  }

  @Test
  void thePartsAreToldApartWithoutColour() {
    List<Mark> marks = marks(List.of(new BarChart.Bar("A", 4, 3, 2)));
    assertEquals(1, fills(marks).size());
    assertEquals(2, marks.stream().filter(Mark.Outline.class::isInstance).count());
    assertTrue(marks.stream().filter(Mark.Line.class::isInstance).count() > 3, "no hatching");
    assertTrue(
        marks.stream().anyMatch(m -> m instanceof Mark.Text text && text.text().equals("9")));
  }

  @Test
  void longNamesAreCutAndNothingIsAPicture() {
    List<Mark> marks = marks(List.of(new BarChart.Bar("A very long name ".repeat(9), 1, 0, 0)));
    assertTrue(
        marks.stream().anyMatch(m -> m instanceof Mark.Text text && text.text().endsWith("…")));
    assertTrue(chart.picture(List.of(), 400).height() > 0);
  }
}
