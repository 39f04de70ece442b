package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.collection.RuleChoice;
import dateline.collection.Rules;
import dateline.event.Pack;
import dateline.ui.fixture.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Domain packs are chosen in the window: taken when they have no mistakes, kept by the collection,
/// and read again when their folder has changed.
class PackSheetTest {
  private static final String HEADER = "topic\twords\tnot\tsource\n";

  @RegisterExtension private final Windows windows = new Windows();
  private Path pack = Path.of("");
  private Rig rig;

  @BeforeEach
  void open() throws IOException {
    pack = Files.createDirectory(windows.folder().resolve("mine"));
    topics(HEADER + "pandas\tgiant pandas\t\town\n");
    rig =
        windows.on(
            (file, rules, progress) ->
                OpenCollection.open(file, windows.folder().resolve("cache"), rules, progress),
            windows.folder().resolve("news.dateline"));
    rig.session()
        .collection()
        .addText(
            "call.txt",
            "WASHINGTON (Reuters) - President Joe Biden spoke by phone with Chinese President Xi"
                + " Jinping on April 2, 2024, about giant pandas and red lanterns.",
            Optional.of(LocalDate.of(2024, 4, 3)));
    rig.until("it is read", () -> table().size() == 1);
  }

  private dateline.query.Table table() {
    return rig.now().answer().orElseThrow().table();
  }

  private void topics(String table) throws IOException {
    Files.writeString(pack.resolve("topics.tsv"), table);
  }

  private List<String> topics() {
    return rig.window.session().isEmpty() || rig.now().answer().isEmpty() || table().size() == 0
        ? List.of("none yet")
        : table().event(0).event().topics();
  }

  private void press(String id) {
    Fx.run(rig.find(id, Button.class)::fire);
  }

  private List<String> listed() {
    return Fx.get(() ->
        ((ListView<?>) rig.scene().lookup("#packs"))
            .getItems().stream().map(each -> ((Pack) each).name()).toList());
  }

  private void add() {
    rig.answers.folder = Optional.of(pack);
    rig.command("packs");
    press("#packs-add");
    rig.until("it is taken", () -> listed().contains("mine"));
    press("#packs-apply");
    rig.until("the articles are read with it", () -> topics().contains("pandas"));
  }

  @Test
  void aCollectionWhosePackNoLongerFitsIsOpenedWithoutIt() throws IOException {
    Path file = windows.folder().resolve("old.dateline");
    Pack old = Pack.of("old", Map.of("people.tsv", "name\tborn\nXi Jinping\t1953\n"));
    RuleChoice keeping =
        store -> {
          store.keepPacks(List.of(old));
          return Rules.standard();
        };
    OpenCollection.open(file, windows.folder().resolve("cache"), keeping, Progress.NONE).close();
    Fx.run(() -> rig.window.open(file));
    rig.until("it is open", () -> rig.session().collection().file().equals(file));
    rig.until(
        "it says so",
        () ->
            rig.scene().getRoot().lookupAll(".notice .label").stream()
                .anyMatch(
                    node -> node instanceof Label label && label.getText().contains("people.tsv")));
    assertEquals(List.of(old), rig.session().collection().packs());
  }

  @Test
  void aPackIsAddedAndTheCollectionKeepsIt() {
    assertFalse(topics().contains("pandas"));
    add();
    assertEquals(List.of("mine"), packs());
    assertEquals("news – Dateline", Fx.get(rig.stage::getTitle));
  }

  private List<String> packs() {
    return rig.session().collection().packs().stream().map(Pack::name).toList();
  }

  @Test
  void aPackIsRemoved() {
    add();
    rig.command("packs");
    assertTrue(rig.find("#packs-apply", Button.class).isDisabled(), "nothing was changed yet");
    Fx.run(() -> rig.find("#packs", ListView.class).getSelectionModel().selectFirst());
    press("#packs-remove");
    press("#packs-apply");
    rig.until("they are read without it", () -> topics().equals(List.of()));
    assertEquals(List.of(), packs());
  }

  @Test
  void aPackWithMistakesIsNotTakenAndEachIsNamed() throws IOException {
    topics(HEADER + "pandas\tgiant pandas\t\town\nx\n");
    Files.writeString(pack.resolve("poeple.tsv"), "name\n");
    rig.answers.folder = Optional.of(pack);
    rig.command("packs");
    press("#packs-add");
    TextArea mistakes = rig.find("#packs-mistakes", TextArea.class);
    rig.until("they are told", mistakes::isVisible);
    assertEquals(List.of(), listed());
    String text = Fx.get(mistakes::getText);
    assertTrue(text.contains(pack.resolve("topics.tsv") + ":3: "), text);
    assertTrue(
        text.contains(pack.resolve("poeple.tsv") + ":1: A pack has no file of this name."), text);
    topics(HEADER + "pandas\tgiant pandas\t\town\n");
    Files.delete(pack.resolve("poeple.tsv"));
    press("#packs-add");
    rig.until("mended it is taken", () -> listed().equals(List.of("mine")));
    assertFalse(Fx.get(mistakes::isVisible));
  }

  @Test
  void aFolderThatHasChangedIsReadAgain() throws IOException {
    add();
    topics(HEADER + "pandas\tgiant pandas\t\town\nlanterns\tred lanterns\t\town\n");
    rig.command("packs");
    rig.until(
        "it says so",
        () ->
            rig.scene().lookup("#packs .doubt") instanceof Label label
                && label.getText().startsWith("The folder has changed"));
    Fx.run(() -> rig.find("#packs", ListView.class).getSelectionModel().selectFirst());
    press("#packs-again");
    rig.until("it can be read", () -> !rig.find("#packs-apply", Button.class).isDisabled());
    press("#packs-apply");
    rig.until("the new topic is there", () -> topics().contains("lanterns"));
  }

  @Test
  void thePackOfTheProgramIsAddedByItsName() {
    rig.command("packs");
    press("#packs-builtin");
    rig.until("it is taken", () -> listed().equals(List.of("us-russia")));
    assertTrue(rig.find("#packs-builtin", Button.class).isDisabled());
    assertTrue(rig.find("#packs-again", Button.class).isDisabled(), "it has no folder");
  }
}
