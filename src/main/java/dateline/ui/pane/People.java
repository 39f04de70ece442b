package dateline.ui.pane;

import dateline.event.Event;
import dateline.event.Participant;
import dateline.query.Facet;
import dateline.ui.part.Wrapped;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Who took part in an event, in which office, and which words of the texts say so; all of these
/// stand in the tip of the first.
final class People extends VBox {
  People(Session session, Words words, Event event) {
    getStyleClass().add("people");
    for (Participant participant : event.participants()) {
      Hyperlink name = new Hyperlink(participant.name());
      name.getStyleClass().add("person");
      name.setAccessibleHelp(words.say("detail.personHelp"));
      name.setOnAction(_ -> session.next(s -> s.toggled(Facet.WHO, participant.name())));
      VBox person = new VBox(name);
      String role =
          Stream.of(participant.role(), participant.country())
              .filter(text -> !text.isBlank() && !text.equals(participant.name()))
              .collect(Collectors.joining(" · "));
      if (!role.isEmpty()) {
        person.getChildren().add(Wrapped.label(role, "muted"));
      }
      List<String> reasons =
          event.appearances(participant).stream()
              .filter(appearance -> !appearance.words().equals(participant.name()))
              .map(appearance -> words.say("detail.because", appearance.words(), appearance.why()))
              .distinct()
              .toList();
      if (!reasons.isEmpty()) {
        Label first = Wrapped.label(reasons.getFirst(), "why");
        first.setTooltip(new Tooltip(String.join("\n", reasons)));
        person.getChildren().add(first);
      }
      getChildren().add(person);
    }
  }
}
