package dateline.ui.part;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// How the window looks: as the system does, light, dark, or in strong contrasts. It changes while
/// the window is open.
public enum Theme {
  /// As the system.
  SYSTEM,
  /// Dark on light.
  LIGHT,
  /// Light on dark.
  DARK,
  /// White and yellow on black.
  CONTRAST;

  private static final String SHEETS = "/dateline/ui/";
  private static final PseudoClass DARKNESS = PseudoClass.getPseudoClass("dark");

  /// The theme of that name, or the system's.
  public static Theme named(String name) {
    for (Theme theme : values()) {
      if (theme.name().equals(name.toUpperCase(Locale.ROOT))) {
        return theme;
      }
    }
    return SYSTEM;
  }

  /// Dresses a window, with letters of `size` pixels.
  public void dress(Scene scene, double size) {
    boolean dark =
        switch (this) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK, CONTRAST -> true;
        };
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheets(dark));
    scene.getRoot().pseudoClassStateChanged(DARKNESS, dark);
    scene.getRoot().setStyle("-fx-font-size: " + size + "px;");
  }

  private List<String> sheets(boolean dark) {
    String window = sheet("window.css");
    String icons = sheet("icons.css");
    String colours = sheet(dark ? "dark.css" : "light.css");
    return this == CONTRAST
        ? List.of(window, icons, colours, sheet("contrast.css"))
        : List.of(window, icons, colours);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(SHEETS + name), name).toExternalForm();
  }
}
