package dateline.ui;

import dateline.ui.screen.Settings;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where the panes stand: three columns, or, in a narrow window, the event beside the list and the
/// facets only when asked for. The lines between them stay where the reader put them.
public final class Panes extends StackPane {
  private static final double NARROW = 1100;

  private final Settings settings;
  private final String name;
  private final Region facets;
  private final Region list;
  private final Region side;
  private final SplitPane across = new SplitPane();
  private final SplitPane middle = new SplitPane();
  private final SplitPane below = new SplitPane();
  private final Node empty;
  private boolean narrow;
  private boolean facetsWanted = true;
  private boolean arranged;

  /// Panes in the places that they had when the collection was last open; those of another one are
  /// as good at the first time.
  public Panes(
      Settings settings,
      Path collection,
      Region facets,
      Region timeline,
      Region list,
      Region side,
      Node empty) {
    this.settings = settings;
    name = "panes." + collection.toAbsolutePath().normalize() + ".";
    this.facets = facets;
    this.list = list;
    this.side = side;
    this.empty = empty;
    facets.setMinWidth(150);
    timeline.setMinHeight(140);
    list.setMinHeight(100);
    side.setMinWidth(240);
    SplitPane.setResizableWithParent(facets, false);
    SplitPane.setResizableWithParent(side, false);
    middle.setOrientation(Orientation.VERTICAL);
    middle.getItems().addAll(timeline, below);
    below.getStyleClass().add("plain-split");
    getStyleClass().add("panes");
    getChildren().addAll(across, empty);
    empty.setVisible(false);
    widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
  }

  /// Shows the empty state, or the panes.
  public void empty(boolean yes) {
    empty.setVisible(yes);
    across.setVisible(!yes);
  }

  /// Whether the empty state is shown.
  public boolean isEmpty() {
    return empty.isVisible();
  }

  /// Shows the facets, or hides them.
  public void toggleFacets() {
    remember();
    facetsWanted = !across.getItems().contains(facets);
    arrange();
  }

  /// The panes that F6 goes through.
  public java.util.List<Node> stops() {
    return java.util.List.of(facets, middle.getItems().getFirst(), list, side);
  }

  /// Keeps the places for the next start.
  public void remember() {
    if (!arranged) {
      return;
    }
    boolean shown = across.getItems().contains(facets);
    double[] lines = across.getDividerPositions();
    keep("facets", shown ? 1 : 0);
    if (shown) {
      keep("left", lines[0]);
    }
    keep("middle", middle.getDividerPositions()[0]);
    if (narrow) {
      keep("below", below.getDividerPositions()[0]);
    } else {
      keep("right", lines[lines.length - 1]);
    }
  }

  private void keep(String line, double place) {
    settings.set(name + arrangement() + line, place);
    settings.set("panes." + arrangement() + line, place);
  }

  private double kept(String line, double usual) {
    String place = arrangement() + line;
    return settings.get(name + place, settings.get("panes." + place, usual));
  }

  private String arrangement() {
    return narrow ? "narrow." : "";
  }

  /// Puts the panes where they belong in a window of that width. To be told before the panes are
  /// shown saves them from being laid out twice.
  public void fit(double width) {
    boolean now = width < NARROW;
    if (width > 0 && (now != narrow || !arranged)) {
      remember();
      narrow = now;
      facetsWanted = kept("facets", now ? 0 : 1) > 0;
      arranged = true;
      arrange();
    }
  }

  private void arrange() {
    across.getItems().clear();
    below.getItems().clear();
    below.getItems().add(list);
    if (facetsWanted) {
      across.getItems().add(facets);
    }
    across.getItems().add(middle);
    (narrow ? below : across).getItems().add(side);
    if (getScene() != null) {
      applyCss();
      layout();
    }
    place();
    Platform.runLater(this::place);
  }

  /// A new split pane takes its lines' places only once it has been laid out.
  private void place() {
    middle.setDividerPositions(kept("middle", narrow ? 0.46 : 0.52));
    double left = kept("left", narrow ? 0.24 : 0.165);
    double right = kept("right", 0.74);
    if (narrow) {
      below.setDividerPositions(kept("below", 0.56));
      across.setDividerPositions(facetsWanted ? left : 0);
    } else if (facetsWanted) {
      across.setDividerPositions(left, right);
    } else {
      across.setDividerPositions(right);
    }
  }
}
