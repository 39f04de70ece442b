package dateline.ui.sheet;

import dateline.collection.PackFolders;
import dateline.event.Pack;
import dateline.ui.part.Wrapped;
import dateline.ui.words.Words;
import dateline.ui.work.Latest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The domain packs that the collection is read with: add and remove them, read their folders
/// again. Nothing happens to the collection before that is asked for.
final class PackSheet extends Sheet {
  private final Words words;
  private final PackPlaces places;
  private final Supplier<Optional<Path>> folder;
  private final List<Pack> before;
  private final ObservableList<Pack> packs = FXCollections.observableArrayList();
  private final List<Pack> changed = new ArrayList<>();
  private final ListView<Pack> list = new ListView<>(packs);
  private final TextArea mistakes = new TextArea();
  private final Latest looking = new Latest();
  private final Button remove;
  private final Button again;
  private final Button builtIn;
  private final Button apply;

  /// A sheet about these packs; `folder` asks for another one's, `take` gets those that are wanted.
  PackSheet(
      Words words,
      List<Pack> before,
      PackPlaces places,
      Supplier<Optional<Path>> folder,
      Consumer<List<Pack>> take,
      Runnable close) {
    super(words.say("packs.title"), 620);
    this.words = words;
    this.before = List.copyOf(before);
    this.places = places;
    this.folder = folder;
    packs.setAll(before);
    add(Wrapped.label(words.say("packs.text"), "muted"));
    list.setId("packs");
    list.setPrefHeight(150);
    list.setAccessibleText(words.say("packs.title"));
    list.setPlaceholder(Wrapped.label(words.say("packs.none"), "muted"));
    list.setCellFactory(_ -> new Cell());
    add(list);
    Button more = action("packs-add", words.say("packs.add"), this::addFolder);
    builtIn =
        action("packs-builtin", words.say("packs.builtIn", PackFolders.BUILT_IN), this::addBuiltIn);
    again = action("packs-again", words.say("packs.again"), this::readAgain);
    remove = action("packs-remove", words.say("packs.remove"), this::removeChosen);
    add(new FlowPane(8, 8, more, builtIn, again, remove));
    mistakes.setId("packs-mistakes");
    mistakes.setEditable(false);
    mistakes.setWrapText(true);
    mistakes.setPrefRowCount(5);
    mistakes.setAccessibleText(words.say("packs.mistakes"));
    add(mistakes);
    button(words.say("sheet.cancel"), false, close);
    apply =
        button(
            words.say("packs.apply"),
            true,
            () -> {
              close.run();
              take.accept(List.copyOf(packs));
            });
    apply.setId("packs-apply");
    list.getSelectionModel().selectedItemProperty().subscribe(_ -> enable());
    wrong(List.of());
    enable();
    compare();
  }

  Node first() {
    return list;
  }

  private static Button action(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Optional<Pack> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void enable() {
    boolean one = chosen().isPresent();
    remove.setDisable(!one);
    again.setDisable(chosen().flatMap(places::of).isEmpty());
    builtIn.setDisable(packs.stream().anyMatch(p -> p.name().equals(PackFolders.BUILT_IN)));
    apply.setDisable(before.equals(packs));
  }

  private void addFolder() {
    folder.get().ifPresent(found -> look(found, packs.size()));
  }

  private void addBuiltIn() {
    look(Path.of(PackFolders.BUILT_IN), packs.size());
  }

  private void readAgain() {
    chosen()
        .ifPresent(pack -> places.of(pack).ifPresent(found -> look(found, packs.indexOf(pack))));
  }

  private void removeChosen() {
    chosen().ifPresent(packs::remove);
    wrong(PackFolders.mistakes(packs));
    enable();
  }

  /// Reads a folder beside the window; a pack with mistakes is not taken, and all of them are told.
  private void look(Path found, int at) {
    List<Pack> below = List.copyOf(packs.subList(0, at));
    looking.ask(
        _ -> Optional.of(PackFolders.look(below, found)),
        look -> take(look, found, at),
        e -> wrong(List.of(words.failure(e))));
  }

  private void take(PackFolders.Look look, Path found, int at) {
    wrong(look.mistakes());
    if (look.mistakes().isEmpty()) {
      places.keep(look.pack(), found);
      packs.removeIf(pack -> pack.name().equals(look.pack().name()));
      packs.add(Math.min(at, packs.size()), look.pack());
      changed.removeIf(pack -> pack.name().equals(look.pack().name()));
      list.getSelectionModel().select(look.pack());
    }
    enable();
  }

  private void wrong(List<String> sentences) {
    mistakes.setText(
        sentences.isEmpty()
            ? ""
            : words.say("packs.mistakes") + "\n" + String.join("\n", sentences));
    mistakes.setVisible(!sentences.isEmpty());
    mistakes.setManaged(!sentences.isEmpty());
  }

  /// Whose folder says something else by now.
  private void compare() {
    looking.ask(
        _ -> Optional.of(before.stream().filter(places::hasChanged).toList()),
        others -> {
          changed.addAll(others);
          list.refresh();
        },
        e -> wrong(List.of(words.failure(e))));
  }

  private final class Cell extends ListCell<Pack> {
    @Override
    protected void updateItem(Pack pack, boolean empty) {
      super.updateItem(pack, empty);
      if (empty || pack == null) {
        setGraphic(null);
        return;
      }
      VBox lines = new VBox(2, new Label(pack.name()));
      String files = words.say("packs.files", pack.files().size());
      String from = places.of(pack).map(path -> files + " · " + path).orElse(files);
      lines.getChildren().add(Wrapped.label(from, "muted"));
      if (changed.contains(pack)) {
        lines.getChildren().add(Wrapped.label(words.say("packs.changed"), "doubt"));
      }
      setGraphic(lines);
    }
  }
}
