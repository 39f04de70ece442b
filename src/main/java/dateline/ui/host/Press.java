package dateline.ui.host;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;

/// A printer that is ready to print.
public interface Press {
  /// What it is called.
  String name();

  /// How much of a page it prints on, in points.
  Dimension2D page();

  /// Prints these pages; false where the printer did not take them.
  boolean print(List<? extends Node> pages);
}
