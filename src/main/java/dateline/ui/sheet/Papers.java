package dateline.ui.sheet;

import dateline.ui.sheet.AskSheet.Question;
import dateline.ui.words.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Lays sheets over the window, and asks small questions on them.
record Papers(Words words, Overlay overlay) {
  /// Asks for a line, or for a text where it may be lengthy; `take` answers what is wrong with it.
  void ask(String key, String text, boolean lengthy, Function<String, Optional<String>> take) {
    Question question =
        new Question(words.say(key + ".title"), words.say(key + ".prompt"), text, lengthy, take);
    AskSheet sheet = new AskSheet(words, question, overlay::close);
    lay(sheet, sheet.first());
  }

  /// Lays a sheet in the middle.
  void lay(Region sheet, Node first) {
    overlay.show(sheet, first, Pos.CENTER);
  }

  /// Puts the sheet away.
  void close() {
    overlay.close();
  }

  /// What is wrong.
  Optional<String> wrong(String key) {
    return Optional.of(words.say(key));
  }

  /// Nothing is wrong, and it is done.
  static Optional<String> done(Runnable action) {
    action.run();
    return Optional.empty();
  }
}
