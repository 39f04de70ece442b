package dateline.ui.part;

import java.util.Locale;
import javafx.scene.layout.Region;

/// The small pictures of the window; their shapes and colours stand in the style sheet.
public enum Icon {
  /// A magnifying glass.
  SEARCH,
  /// A cross.
  CLOSE,
  /// An arrow to the left.
  BACK,
  /// An arrow to the right.
  FORWARD,
  /// A star.
  STAR,
  /// A warning triangle.
  DOUBT,
  /// A pencil.
  PENCIL,
  /// A page.
  PAGE,
  /// A chain link.
  LINK,
  /// A person.
  PERSON,
  /// A pin on a map.
  PLACE,
  /// A label.
  TAG,
  /// Two things becoming one.
  MERGE,
  /// An arrow into a tray.
  IMPORT,
  /// An arrow out of a tray.
  EXPORT,
  /// An arrow that turns back.
  UNDO,
  /// A tick.
  TICK,
  /// Three lines.
  MENU,
  /// A funnel.
  FILTER,
  /// A clock.
  CLOCK,
  /// A triangle that points ahead.
  PLAY,
  /// A triangle that points back.
  PLAYBACK,
  /// An arrow that goes round.
  LOOP,
  /// Two upright bars.
  PAUSE;

  /// A node with this picture, in the colour of the text around it.
  public Region node() {
    Region node = new Region();
    node.getStyleClass().addAll("icon", "icon-" + name().toLowerCase(Locale.ROOT));
    return node;
  }
}
