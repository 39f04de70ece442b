package dateline.ui;

import dateline.ui.session.Deeds;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes the files and texts that are dropped on the window, and imports them.
final class Drops {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Deeds deeds;

  Drops(Deeds deeds) {
    this.deeds = deeds;
  }

  /// Takes what is dropped on a node, which shows while something is held over it that it can be.
  void on(Node node) {
    node.setOnDragOver(Drops::over);
    node.setOnDragEntered(_ -> node.pseudoClassStateChanged(DROP, true));
    node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROP, false));
    node.setOnDragDropped(this::drop);
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void drop(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      take(board.getFiles().stream().map(File::toPath).toList());
    } else if (board.hasString()) {
      deeds.addText(board.getString(), Optional.empty());
    }
    event.setDropCompleted(true);
    event.consume();
  }

  /// Imports what was dropped; whether there was anything to import.
  boolean take(List<Path> files) {
    deeds.add(files);
    return !files.isEmpty();
  }
}
