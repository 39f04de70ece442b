package dateline.ui.canvas;

import dateline.timeline.Ink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The colours and the font of a timeline, taken from the style sheet: `-dateline-accent`,
/// `-dateline-summit`, …, `-fx-font`.
final class Inks {
  private static final Map<Ink, CssMetaData<TimelinePane, Color>> COLORS = new EnumMap<>(Ink.class);
  private static final CssMetaData<TimelinePane, Font> FONT =
      new javafx.css.FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(TimelinePane pane) {
          return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(TimelinePane pane) {
          return pane.inks().font;
        }
      };
  private static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>();

  static {
    ALL.addAll(Region.getClassCssMetaData());
    ALL.add(FONT);
    for (Ink ink : Ink.values()) {
      CssMetaData<TimelinePane, Color> color = new InkColor(ink);
      COLORS.put(ink, color);
      ALL.add(color);
    }
  }

  private final Map<Ink, SimpleStyleableObjectProperty<Color>> colors = new EnumMap<>(Ink.class);
  private final SimpleStyleableObjectProperty<Font> font;

  Inks(TimelinePane pane, Runnable changed) {
    font = new SimpleStyleableObjectProperty<>(FONT, pane, "font", Font.getDefault());
    font.subscribe((before, now) -> changed.run());
    COLORS.forEach((ink, meta) -> {
      var color = new SimpleStyleableObjectProperty<>(meta, pane, ink.name(), Color.GRAY);
      color.subscribe((before, now) -> changed.run());
      colors.put(ink, color);
    });
  }

  /// The style sheet with the usual ones.
  static String sheet() {
    return Objects.requireNonNull(Inks.class.getResource("/dateline/ui/timeline.css"))
        .toExternalForm();
  }

  static List<CssMetaData<? extends Styleable, ?>> metaData() {
    return List.copyOf(ALL);
  }

  Color color(Ink ink) {
    return property(ink).get();
  }

  Font font() {
    return font.get();
  }

  ObjectProperty<Font> fontProperty() {
    return font;
  }

  private SimpleStyleableObjectProperty<Color> property(Ink ink) {
    SimpleStyleableObjectProperty<Color> color = colors.get(ink);
    if (color == null) {
      throw new IllegalStateException("no colour for " + ink);
    }
    return color;
  }

  private static final class InkColor extends CssMetaData<TimelinePane, Color> {
    private final Ink ink;

    InkColor(Ink ink) {
      super(
          "-dateline-" + ink.name().toLowerCase(Locale.ROOT),
          StyleConverter.getColorConverter(),
          Color.GRAY);
      this.ink = ink;
    }

    @Override
    public boolean isSettable(TimelinePane pane) {
      return true;
    }

    @Override
    public StyleableProperty<Color> getStyleableProperty(TimelinePane pane) {
      return pane.inks().property(ink);
    }
  }
}
