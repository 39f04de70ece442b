package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.part.Theme;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PreferencesTest {
  @RegisterExtension private final Windows windows = new Windows();
  private Rig rig;

  @BeforeEach
  void open() {
    rig = windows.open(HandCollection.filled());
    rig.command("preferences");
  }

  private List<String> shown() {
    return Fx.get(() ->
        rig.scene().getRoot().lookupAll(".paper .field").stream()
            .filter(javafx.scene.Node::isVisible)
            .map(field -> ((Label) field.lookup(".field-name")).getText())
            .toList());
  }

  @Test
  void typingFindsASettingByItsNameOrByWhatCanBeChosen() {
    assertEquals(5, shown().size(), shown().toString());
    rig.write("#preferences-find", "dark");
    assertEquals(List.of("Theme"), shown());
    rig.write("#preferences-find", "size let");
    assertEquals(List.of("Size of letters"), shown());
    rig.write("#preferences-find", "français");
    assertEquals(List.of("Language"), shown());
    rig.write("#preferences-find", "coffee");
    assertEquals(List.of(), shown());
    assertTrue(
        Fx.get(() ->
            rig.scene().getRoot().lookupAll(".paper .muted").stream()
                .anyMatch(node ->
                    node.isVisible()
                        && node instanceof Label label
                        && label.getText().equals("No setting has these words."))));
  }

  @Test
  void theSizeOfLettersChangesAtOnceAndIsKept() {
    Fx.run(() -> rig.find("#font-size", Slider.class).setValue(18));
    assertTrue(Fx.get(() -> rig.scene().getRoot().getStyle()).contains("18"));
    Fx.run(rig.window::remember);
    windows.close(rig);
    Rig next = windows.open(HandCollection.filled());
    assertTrue(Fx.get(() -> next.scene().getRoot().getStyle()).contains("18"));
  }

  @Test
  void itLeadsToTheKeysAndToTheDomainPacks() {
    Fx.run(rig.find("#rekey", Button.class)::fire);
    assertTrue(Fx.get(() -> rig.scene().lookup("#packs") == null));
    rig.command("preferences");
    Fx.run(rig.find(".paper #packs", Button.class)::fire);
    assertTrue(rig.find("#packs-add", Button.class).isVisible());
  }

  @Test
  void theThemesAreThoseOfTheSystemLightDarkAndHighContrast() {
    ComboBox<?> theme = rig.find("#theme", ComboBox.class);
    assertEquals(
        List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK, Theme.CONTRAST),
        Fx.get(() -> List.copyOf(theme.getItems())));
  }
}
