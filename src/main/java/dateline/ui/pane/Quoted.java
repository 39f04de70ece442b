package dateline.ui.pane;

import dateline.event.Quotation;
import dateline.ui.part.Wrapped;
import dateline.ui.words.Words;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Words that a text quotes, with who said them and how that was found.
final class Quoted extends VBox {
  Quoted(Words words, Quotation quote) {
    getStyleClass().add("quote");
    getChildren().add(Wrapped.label(words.say("quote.words", quote.text()), "quote-words"));
    String who = quote.speaker().isBlank() ? words.say("quote.unknown") : quote.speaker();
    String role = quote.role().isBlank() ? "" : ", " + quote.role();
    var by = Wrapped.label(words.say("quote.by", who + role), "muted");
    if (!quote.why().isBlank()) {
      by.setTooltip(new Tooltip(quote.why()));
    }
    getChildren().add(by);
  }
}
