package dateline.ui;

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
  CLOCK;

  /// A node with this picture, in the colour of the text around it.
  public Region node() {
    Region node = new Region();
    node.getStyleClass().addAll("icon", "icon-" + name().toLowerCase(java.util.Locale.ROOT));
    return node;
  }

  /// The picture of a kind of event: a shape of its own, so that colour is never the only sign.
  public static Region of(dateline.event.Kind kind) {
    Region node = new Region();
    node.getStyleClass().addAll("kind", "kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    return node;
  }
}
