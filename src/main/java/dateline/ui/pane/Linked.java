package dateline.ui.pane;

import dateline.event.Event;
import dateline.event.Link;
import dateline.query.Table;
import dateline.ui.part.Icon;
import dateline.ui.part.Wrapped;
import dateline.ui.session.Session;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The events that an event has to do with: the visit it was a part of, what it recalls. Each leads
/// there and says why.
final class Linked extends VBox {
  private static final int MOST = 120;

  private Linked(Session session, Words words, Table table, List<Link> links) {
    getStyleClass().add("links");
    DayWords days = DayWords.brief(words);
    for (Link link : links) {
      Event other = table.event(table.row(link.event())).event();
      Label relation = Wrapped.label(words.name(link.relation()), "muted");
      Hyperlink name =
          new Hyperlink(
              words.say("detail.linked", other.headline(), days.say(other.when())),
              Icon.LINK.node());
      name.setWrapText(true);
      name.getStyleClass().add("link-name");
      name.setOnAction(_ -> session.next(s -> s.chose(link.event())));
      Label why = Wrapped.label(brief(link.why()), "why");
      why.setTooltip(new Tooltip(link.why()));
      getChildren().add(new VBox(relation, name, why));
    }
  }

  private static String brief(String why) {
    return why.length() <= MOST ? why : why.substring(0, MOST).stripTrailing() + "…";
  }

  /// The links of an event to those that are in a table.
  static VBox of(Session session, Words words, Event event) {
    Table table = session.now().answer().orElseThrow().table();
    List<Link> links =
        event.links().stream()
            .filter(link -> table.row(link.event()) >= 0)
            .sorted(Comparator.comparing(Link::relation))
            .toList();
    return new Linked(session, words, table, links);
  }
}
