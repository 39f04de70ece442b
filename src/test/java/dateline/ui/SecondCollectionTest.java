package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.collection.RuleChoice;
import dateline.ui.fixture.Fx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// While another collection is opened, the window goes on with the one that it has.
class SecondCollectionTest {
  @RegisterExtension private final Windows windows = new Windows();
  private final CountDownLatch half = new CountDownLatch(1);
  private Path second = Path.of("");
  private Rig rig;

  /// The second collection takes long: half of it is there at once, the rest when the test says so,
  /// or when nobody wants it.
  private OpenCollection open(Path file, RuleChoice rules, Progress progress) throws IOException {
    if (file.equals(second)) {
      progress.at(1, 2);
      while (half.getCount() > 0 && !progress.cancelled()) {
        Thread.onSpinWait();
      }
    }
    return OpenCollection.open(file, windows.folder().resolve("cache"), rules, progress);
  }

  @BeforeEach
  void begin() {
    second = windows.folder().resolve("second.dateline");
    rig = windows.on(this::open, windows.folder().resolve("first.dateline"));
    Fx.run(() -> rig.window.open(second));
    rig.until("it says how far it is", () -> part() == 0.5);
    assertEquals("first.dateline", shown());
  }

  private double part() {
    return rig.scene().lookup("#opening-progress") instanceof ProgressBar bar
        ? bar.getProgress()
        : -1;
  }

  private String shown() {
    return String.valueOf(rig.session().collection().file().getFileName());
  }

  @Test
  void itComesWhenItIsReady() {
    half.countDown();
    rig.until("the second is shown", () -> shown().equals("second.dateline"));
    assertEquals("second – Dateline", Fx.get(rig.stage::getTitle));
  }

  @Test
  void withoutAnyCollectionThereIsAWordAndAWayOut() {
    half.countDown();
    rig.until("the second is shown", () -> shown().equals("second.dateline"));
    Fx.run(() -> {
      rig.window.shut();
      rig.window.open(windows.folder());
    });
    rig.until("it says why", () -> rig.scene().lookup("#way-openFile") != null);
    rig.answers.collection = Optional.of(windows.folder().resolve("first.dateline"));
    Fx.run(rig.find("#way-openFile", Button.class)::fire);
    rig.until("the first is shown", () -> rig.window.session().isPresent());
    assertEquals("first.dateline", shown());
  }

  @Test
  void whoWouldRatherStayStays() {
    Fx.run(rig.find("#opening-cancel", Button.class)::fire);
    assertNull(rig.scene().lookup("#opening-progress"));
    half.countDown();
    Fx.run(() -> rig.window.open(second));
    rig.until("it can be opened later", () -> shown().equals("second.dateline"));
  }

  @Test
  void aNewCollectionNeverTakesThePlaceOfAnOldOne() {
    half.countDown();
    rig.until("the second is shown", () -> shown().equals("second.dateline"));
    rig.answers.collection = Optional.of(windows.folder().resolve("first.dateline"));
    rig.command("new");
    rig.until("the first is shown", () -> shown().equals("first.dateline"));
    String word = "“first” was there already. It is open now; nothing in it was replaced.";
    rig.until("it says so", () -> word.equals(notice()));
    rig.answers.collection = Optional.of(windows.folder().resolve("third.dateline"));
    rig.command("new");
    rig.until("the third is shown", () -> shown().equals("third.dateline"));
    assertEquals("", Fx.get(this::notice));
  }

  private String notice() {
    return rig.scene().lookup(".notice .label") instanceof Label label ? label.getText() : "";
  }
}
