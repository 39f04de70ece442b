package dateline.ui.sheet;

import dateline.event.Kind;
import dateline.event.Place;
import dateline.event.Status;
import dateline.time.DateRange;
import dateline.time.Precision;
import dateline.ui.words.DayInput;
import dateline.ui.words.DayInputs;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The form in which an event is corrected or added. Dates are typed as words, and what was
/// understood stands beneath them.
final class EventSheet extends Sheet {
  private final Words words;
  private final Draft before;
  private final LocalDate today;
  private final TextField headline = new TextField();
  private final TextField date = new TextField();
  private final Label understood = new Label();
  private final ComboBox<Precision> precision = new ComboBox<>();
  private final ComboBox<Kind> kind = new ComboBox<>();
  private final ComboBox<Status> status = new ComboBox<>();
  private final TextArea people = new TextArea();
  private final TextField place = new TextField();
  private final TextField country = new TextField();
  private final TextField topics = new TextField();
  private final Button save;

  EventSheet(
      Words words,
      String title,
      Draft before,
      LocalDate today,
      Consumer<Draft> take,
      Runnable close) {
    super(title, 620);
    this.words = words;
    this.before = before;
    this.today = today;
    fill();
    add(words.say("event.headline"), headline);
    understood.getStyleClass().add("muted");
    VBox when = new VBox(4, date, understood);
    add(beside(field("event.date", when, date), field("event.precision", precision, precision)));
    add(beside(field("event.kind", kind, kind), field("event.status", status, status)));
    add(words.say("event.people"), people);
    add(beside(field("event.place", place, place), field("event.country", country, country)));
    add(words.say("event.topics"), topics);
    button(words.say("sheet.cancel"), false, close);
    save =
        button(
            words.say("sheet.save"),
            true,
            () -> {
              close.run();
              take.accept(draft());
            });
    date.textProperty().addListener((_, _, _) -> dated());
    precision.valueProperty().addListener((_, _, _) -> dated());
    headline.textProperty().addListener((_, _, _) -> dated());
    dated();
  }

  Node first() {
    return date;
  }

  private void fill() {
    date.setId("event-date");
    headline.setId("event-headline");
    headline.setText(before.headline());
    date.setText(before.dates().map(DayInputs::write).orElse(""));
    date.setPromptText(words.say("event.datePrompt"));
    choice(precision, Precision.values());
    precision.setPromptText(words.say("event.asTyped"));
    before.dates().ifPresent(range -> precision.setValue(range.precision()));
    choice(kind, Kind.values());
    kind.setValue(before.kind());
    choice(status, Status.values());
    status.setValue(before.status());
    people.setText(Draft.lines(before.participants()));
    people.setPrefRowCount(4);
    place.setText(before.place().name());
    country.setText(before.place().country());
    topics.setText(String.join(", ", before.topics()));
    date.textProperty().addListener((_, _, _) -> precision.setValue(null));
  }

  private <E extends Enum<E>> void choice(ComboBox<E> box, E[] values) {
    box.getItems().setAll(Arrays.asList(values));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(E value) {
            return value == null ? "" : words.name(value);
          }

          @Override
          public E fromString(String text) {
            throw new IllegalStateException("the box is not for typing: " + text);
          }
        });
  }

  private void dated() {
    boolean none = date.getText().isBlank();
    Optional<DateRange> range = range();
    understood.setText(
        range
            .map(r -> new DayWords(words).say(r))
            .orElse(words.say(none ? "date.undated" : "event.noDate")));
    understood.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("wrong"), !none && range.isEmpty());
    save.setDisable((!none && range.isEmpty()) || headline.getText().isBlank());
  }

  private Optional<DateRange> range() {
    Optional<DateRange> typed =
        before
            .dates()
            .filter(range -> DayInputs.write(range).equals(date.getText().strip()))
            .or(() -> DayInput.parse(date.getText(), today));
    Optional<Precision> sharp = Optional.ofNullable(precision.getValue());
    return typed.map(r -> new DateRange(r.start(), r.end(), sharp.orElse(r.precision())));
  }

  private Draft draft() {
    return new Draft(
        headline.getText().strip(),
        range(),
        kind.getValue(),
        status.getValue(),
        Draft.people(people.getText(), before.participants()),
        new Place(place.getText().strip(), country.getText().strip()),
        Draft.topicIds(topics.getText()));
  }

  private Node field(String name, Node content, javafx.scene.control.Control control) {
    Label label = new Label(words.say(name));
    label.getStyleClass().add("field-name");
    label.setLabelFor(control);
    control.setAccessibleText(words.say(name));
    VBox box = new VBox(label, content);
    box.getStyleClass().add("field");
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setPrefWidth(280);
    return box;
  }

  private static Node beside(Node... fields) {
    HBox box = new HBox(16, fields);
    return box;
  }
}
