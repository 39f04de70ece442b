package dateline.ui.sheet;

import dateline.export.PictureForm;
import dateline.ui.words.Words;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Asks how the timeline is to be saved as a picture.
final class PictureSheet extends Sheet {
  private final ToggleGroup forms = new ToggleGroup();
  private final ToggleGroup extents = new ToggleGroup();
  private final TextField title;

  /// Takes what was asked for.
  @FunctionalInterface
  interface Take {
    void take(PictureForm form, boolean whole, String title);
  }

  /// What is not the same for all pictures: the sheet's own name, what its button says, the usual
  /// title, and whether one can choose a part of the picture, or its form.
  record About(String name, String button, String usualTitle, boolean parts, boolean forms) {}

  /// Asks about a picture.
  PictureSheet(Words words, About about, Take take, Runnable close) {
    super(words.say(about.name), 480);
    title = new TextField(about.usualTitle);
    title.setId("picture-title");
    add(words.say("picture.name"), title);
    VBox which = new VBox(6);
    which.getChildren().add(button(extents, "picture-part", words.say("picture.part"), false));
    which.getChildren().add(button(extents, "picture-all", words.say("picture.all"), true));
    if (about.parts) {
      add(words.say("picture.which"), which);
    }
    VBox as = new VBox(6);
    for (PictureForm form : PictureForm.values()) {
      as.getChildren().add(button(forms, "picture-" + form.ending(), words.name(form), form));
    }
    if (about.forms) {
      add(words.say("picture.as"), as);
    }
    button(words.say("sheet.cancel"), false, close);
    button(
        words.say(about.button),
        true,
        () -> {
          close.run();
          take.take(
              (PictureForm) forms.getSelectedToggle().getUserData(),
              (Boolean) extents.getSelectedToggle().getUserData(),
              title.getText().strip());
        });
  }

  Node first() {
    return title;
  }

  private static RadioButton button(ToggleGroup group, String id, String text, Object value) {
    RadioButton button = new RadioButton(text);
    button.setId(id);
    button.setUserData(value);
    button.setSelected(group.getToggles().isEmpty());
    button.setToggleGroup(group);
    return button;
  }
}
