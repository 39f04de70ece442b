package dateline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.ui.command.Command;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.host.Host;
import dateline.ui.screen.Settings;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class RepertoireTest {
  static List<Command> commands() {
    return Fx.get(() -> {
      Settings settings = new Settings(Path.of("target", "none.properties"));
      Host host =
          new Host(
              settings,
              new Rig.Answers(),
              List.of(),
              LocalDate.EPOCH,
              _ -> {},
              _ -> {},
              _ -> {},
              _ -> {},
              () -> {},
              () -> {});
      Session session = new Session(HandCollection.filled(), _ -> {});
      Frame frame = new Frame(session, Words.of(Locale.ENGLISH), host);
      frame.close();
      return frame.commands().all();
    });
  }

  @Test
  void noKeyMeansTwoThings() {
    List<String> keys = new ArrayList<>();
    commands().forEach(command -> command.keys().forEach(key -> keys.add(key)));
    Set<String> once = new TreeSet<>(keys);
    assertEquals(once.size(), keys.size(), keys.toString());
  }

  @Test
  void everyKeyIsOne() {
    for (Command command : commands()) {
      for (String key : command.keys()) {
        assertTrue(key.length() == 1 || KeyCombination.valueOf(key) != null, key);
      }
    }
  }

  @Test
  void theMenusNameCommandsThatThereAre() {
    Set<String> ids = commands().stream().map(Command::id).collect(Collectors.toSet());
    Menus.all()
        .values()
        .forEach(menu ->
            menu.stream()
                .filter(id -> !id.equals("-"))
                .forEach(id -> assertTrue(ids.contains(id), id)));
  }
}
