package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.export.Palette;
import dateline.timeline.Ink;
import dateline.ui.canvas.Inside;
import dateline.ui.canvas.TimelinePane;
import dateline.ui.fixture.Fx;
import dateline.ui.part.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contrast of every theme, worked out from the colours that its style sheets come to: 4.5 : 1
/// for text, 3 : 1 for marks (WCAG 2.1, 1.4.3 and 1.4.11).
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;

  /// What is written, and what it is written on; a third colour lies under a ground that lets it
  /// through.
  private static final String WRITTEN =
      """
      fg-default     | bg-default
      fg-default     | bg-subtle
      fg-default     | bg-overlay
      fg-muted       | bg-default
      fg-muted       | bg-subtle
      fg-muted       | bg-overlay
      accent-fg      | bg-default
      accent-fg      | bg-subtle
      accent-fg      | bg-overlay
      danger-fg      | bg-default
      danger-fg      | bg-overlay
      warning-fg     | bg-default
      fg-muted       | neutral-subtle   | bg-overlay
      fg-default     | neutral-subtle   | bg-default
      fg-default     | neutral-muted    | bg-default
      accent-fg      | accent-subtle    | bg-default
      accent-fg      | accent-subtle    | bg-subtle
      success-fg     | success-subtle   | bg-default
      warning-fg     | warning-subtle   | bg-default
      danger-fg      | danger-subtle    | bg-default
      fg-default     | warning-subtle   | bg-default
      fg-default     | accent-subtle    | bg-default
      fg-default     | attention-hit
      fg-default     | mark-cue
      fg-default     | mark-time
      fg-default     | mark-voice
      fg-default     | mark-mention
      fg-default     | mark-chosen
      """;

  private static final String DRAWN =
      """
      accent-emphasis  | bg-default
      accent-emphasis  | bg-subtle
      warning-emphasis | bg-default
      fg-muted         | bg-default
      warning-fg       | bg-default
      """;

  /// The colours of a theme, as its style sheets come to them.
  private static final class Colours {
    private final Pane root = new StackPane();
    private final TimelinePane timeline = new TimelinePane();

    Colours(Theme theme) {
      root.getChildren().add(timeline);
      theme.dress(new Scene(root, 300, 300), 13);
      root.applyCss();
    }

    Color of(String name) {
      Region sample = new Region();
      sample.setStyle("-fx-background-color: -color-" + name + ";");
      root.getChildren().add(sample);
      sample.applyCss();
      Color color = (Color) sample.getBackground().getFills().getFirst().getFill();
      root.getChildren().remove(sample);
      return color;
    }

    Color of(Ink ink) {
      return Inside.color(timeline, ink);
    }
  }

  private static List<String> tooFaint(Colours colours, String pairs, double wanted) {
    List<String> faint = new ArrayList<>();
    for (String line : pairs.lines().toList()) {
      String[] names = line.strip().split("\\s*\\|\\s*", -1);
      Color ground = colours.of(names[1]);
      if (names.length > 2) {
        ground = over(ground, colours.of(names[2]));
      }
      double contrast = contrast(over(colours.of(names[0]), ground), ground);
      if (contrast < wanted) {
        faint.add("%s: %.2f".formatted(line.strip().replaceAll("\\s+", " "), contrast));
      }
    }
    return faint;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
  void textCanBeReadInEveryTheme(Theme theme) {
    Fx.run(() -> assertEquals(List.of(), tooFaint(new Colours(theme), WRITTEN, TEXT)));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
  void marksCanBeSeenInEveryTheme(Theme theme) {
    Fx.run(() -> assertEquals(List.of(), tooFaint(new Colours(theme), DRAWN, MARK)));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
  void theInksOfTheTimelineCanBeSeenInEveryTheme(Theme theme) {
    Fx.run(() -> {
      Colours colours = new Colours(theme);
      List<String> faint = new ArrayList<>();
      for (Ink ink : seen()) {
        double contrast = contrast(colours.of(ink), colours.of(Ink.PAPER));
        if (contrast < wanted(ink)) {
          faint.add("%s: %.2f".formatted(ink, contrast));
        }
      }
      assertEquals(List.of(), faint);
    });
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
  void buttonsCanBeReadInEveryTheme(Theme theme) {
    Fx.run(() -> {
      Colours colours = new Colours(theme);
      Button accent = new Button("Save");
      accent.getStyleClass().add("accent");
      ToggleButton on = new ToggleButton("Filter");
      on.setSelected(true);
      for (Labeled button : List.of(accent, on, new Button("Close"), new Hyperlink("More"))) {
        colours.root.getChildren().add(button);
        colours.root.applyCss();
        Color ground = colours.of("bg-default");
        if (button.getBackground() != null) {
          for (var fill : button.getBackground().getFills()) {
            ground = over((Color) fill.getFill(), ground);
          }
        }
        double contrast = contrast(over((Color) button.getTextFill(), ground), ground);
        assertTrue(contrast >= TEXT, () -> button.getText() + ": " + contrast);
      }
    });
  }

  /// So that no colour of letters comes in unseen.
  @Test
  void everyColourOfLettersIsMeasured() throws IOException {
    Set<String> measured = new TreeSet<>();
    WRITTEN.lines().forEach(line -> measured.add(line.strip().split("\\s*\\|\\s*", -1)[0]));
    Set<String> used = new TreeSet<>();
    Pattern letters = Pattern.compile("-fx-text-fill: -color-([a-z-]+)");
    for (String sheet : List.of("window.css", "timeline.css", "icons.css", "contrast.css")) {
      String css = Files.readString(Path.of("src/main/resources/dateline/ui", sheet));
      letters.matcher(css).results().forEach(match -> used.add(match.group(1)));
    }
    used.removeAll(measured);
    assertEquals(Set.of(), used);
  }

  @Test
  void theInksOfPaperCanBeSeen() {
    for (Ink ink : seen()) {
      double contrast =
          contrast(paper(Palette.PAPER.color(ink)), paper(Palette.PAPER.color(Ink.PAPER)));
      assertTrue(contrast >= wanted(ink), () -> ink + ": " + contrast);
    }
  }

  @Test
  void theMeasureIsThatOfTheRule() {
    assertEquals(21, contrast(Color.BLACK, Color.WHITE), 0.01);
    assertEquals(4.48, contrast(Color.web("#777777"), Color.WHITE), 0.01);
    assertEquals(1, contrast(Color.RED, Color.RED), 0.001);
  }

  /// Fine lines and shades may be fine: nothing is lost where they are not seen.
  private static Set<Ink> seen() {
    return EnumSet.complementOf(EnumSet.of(Ink.PAPER, Ink.SHADE, Ink.GRID, Ink.RULE));
  }

  private static double wanted(Ink ink) {
    return switch (ink) {
      case TEXT, MUTED, TODAY -> TEXT;
      default -> MARK;
    };
  }

  private static Color paper(java.awt.Color color) {
    return Color.rgb(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static Color over(Color top, Color under) {
    double alpha = top.getOpacity();
    return Color.color(
        top.getRed() * alpha + under.getRed() * (1 - alpha),
        top.getGreen() * alpha + under.getGreen() * (1 - alpha),
        top.getBlue() * alpha + under.getBlue() * (1 - alpha));
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
