package dateline.ui.sheet;

import dateline.collection.ImportReport;
import dateline.collection.ImportReport.FileResult;
import dateline.collection.ImportReport.Outcome;
import dateline.collection.ImportReport.Told;
import dateline.ui.words.Words;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What became of an import, file by file; what failed stands first.
final class ReportSheet extends Sheet {
  /// The names of the files stand below one another, whatever became of them.
  private static final double WIDEST = 62;

  private final Words words;
  private final Button close;

  ReportSheet(Words words, ImportReport report, Runnable away) {
    super(words.say(report.cancelled() ? "report.cancelled" : "report.title"), 880);
    this.words = words;
    FlowPane figures = new FlowPane();
    figures.getStyleClass().add("figures");
    figure(figures, "report.added", report.added());
    figure(figures, "report.events", report.events());
    figure(figures, "report.withoutDate", report.withoutDate());
    figure(figures, "report.doubtful", report.doubtful());
    figure(figures, "report.known", report.known());
    figure(figures, "report.undated", report.undated());
    figure(figures, "report.failed", report.failed());
    ListView<FileResult> files = new ListView<>();
    files.getItems().setAll(sorted(report.files()));
    files.setPrefHeight(340);
    files.setAccessibleText(words.say("report.files"));
    files.getStyleClass().add("report-files");
    files.setCellFactory(_ -> new Cell());
    add(figures);
    add(files);
    close = button(words.say("sheet.close"), true, away);
  }

  Node first() {
    return close;
  }

  private void figure(FlowPane figures, String key, int number) {
    Label value = new Label(words.number(number));
    value.getStyleClass().add("figure");
    Label name = new Label(words.say(key, number));
    name.getStyleClass().add("muted");
    VBox box = new VBox(value, name);
    box.getStyleClass().add("figure-box");
    box.setDisable(number == 0);
    figures.getChildren().add(box);
  }

  private static List<FileResult> sorted(List<FileResult> files) {
    return files.stream()
        .sorted(
            Comparator.comparing((FileResult file) -> file.outcome() != Outcome.FAILED)
                .thenComparing(file -> file.sentences().isEmpty()))
        .toList();
  }

  private final class Cell extends ListCell<FileResult> {
    @Override
    protected void updateItem(FileResult file, boolean empty) {
      super.updateItem(file, empty);
      if (empty || file == null) {
        setGraphic(null);
        return;
      }
      Label outcome = new Label(words.name(file.outcome()));
      outcome
          .getStyleClass()
          .addAll("badge", "outcome-" + file.outcome().name().toLowerCase(java.util.Locale.ROOT));
      outcome.setMinWidth(WIDEST);
      outcome.setAlignment(Pos.CENTER);
      Label name = new Label(file.name());
      name.getStyleClass().add("file-name");
      name.setMinWidth(0);
      VBox text = new VBox(2, name);
      if (file.outcome() == Outcome.ADDED) {
        text.getChildren().add(line(told(file.told())));
      }
      file.sentences().forEach(sentence -> text.getChildren().add(line(sentence)));
      setGraphic(new HBox(10, outcome, text));
    }

    private String told(Told told) {
      return told.events() == 0
          ? words.say("report.toldNothing")
          : words.say("report.told", told.events(), told.withoutDate(), told.doubtful());
    }

    private Label line(String sentence) {
      Label label = new Label(sentence);
      label.getStyleClass().add("muted");
      label.setWrapText(true);
      label.setMaxWidth(660);
      return label;
    }
  }
}
