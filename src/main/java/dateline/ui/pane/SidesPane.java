package dateline.ui.pane;

import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Quotation;
import dateline.ui.part.Wrapped;
import dateline.ui.screen.Sources;
import dateline.ui.session.Chosen;
import dateline.ui.words.Names;
import dateline.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What each side says about one event, beside each other, and which topics only one of them
/// mentions.
public final class SidesPane extends ScrollPane {
  private static final double GAP = 10;

  private final Words words;
  private final FlowPane columns = new FlowPane();
  private final Label hint = new Label();
  private final VBox all = new VBox(hint, columns);

  /// No event yet.
  public SidesPane(Words words) {
    this.words = words;
    getStyleClass().addAll("sides", "edge-to-edge");
    setFitToWidth(true);
    setAccessibleText(words.say("sides.name"));
    columns.getStyleClass().add("side-columns");
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    all.getStyleClass().add("side-content");
    setContent(all);
    show(Optional.empty());
  }

  /// Shows the voices on an event.
  public void show(Optional<Chosen> chosen) {
    columns.getChildren().clear();
    Map<String, List<Mention>> voices = chosen.map(this::voices).orElse(Map.of());
    hint.setText(words.say(hintKey(chosen, voices.size())));
    voices.forEach((voice, mentions) -> columns.getChildren().add(column(voice, mentions, voices)));
  }

  private static String hintKey(Optional<Chosen> chosen, int voices) {
    if (chosen.isEmpty()) {
      return "detail.none";
    }
    return voices < 2 ? "sides.one" : "sides.many";
  }

  private Map<String, List<Mention>> voices(Chosen chosen) {
    Event event = chosen.corrected().event();
    Map<String, String> names = new LinkedHashMap<>();
    chosen
        .articles()
        .values()
        .forEach(a -> names.put(a.id(), a.source().isEmpty() ? Sources.title(a) : a.source()));
    return Sources.byVoice(event, names);
  }

  private Node column(String voice, List<Mention> mentions, Map<String, List<Mention>> voices) {
    VBox column = new VBox();
    column.getStyleClass().add("side");
    column.prefWidthProperty().bind(columns.widthProperty().subtract(GAP + 2).divide(2));
    column.getChildren().add(Wrapped.label(voice, "side-name"));
    for (Mention mention : mentions) {
      column.getChildren().add(Wrapped.label(mention.text(), "side-text"));
    }
    mentions.stream()
        .flatMap(mention -> mention.quotes().stream())
        .filter(quote -> isOf(quote, voice, voices))
        .distinct()
        .forEach(quote -> column.getChildren().add(new Quoted(words, quote)));
    Set<String> only = new TreeSet<>(Sources.topics(mentions));
    voices.forEach((other, others) -> {
      if (!other.equals(voice)) {
        only.removeAll(Sources.topics(others));
      }
    });
    if (voices.size() > 1 && !only.isEmpty()) {
      String topics = only.stream().map(new Names(words)::topic).collect(Collectors.joining(", "));
      column.getChildren().add(Wrapped.label(words.say("sides.only", topics), "side-only"));
    }
    return column;
  }

  /// What somebody is quoted with stands under his own name where he has a column.
  private static boolean isOf(Quotation quote, String voice, Map<String, List<Mention>> voices) {
    return quote.speaker().equals(voice) || !voices.containsKey(quote.speaker());
  }
}
