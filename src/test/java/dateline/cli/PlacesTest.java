package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Path HOME = Path.of("/home/ann");

  @Test
  void linuxKeepsThemWhereXdgSays() {
    assertEquals(
        new Places(
            Path.of("/home/ann/.local/share/dateline"),
            Path.of("/home/ann/.cache/dateline"),
            Path.of("/home/ann/.config/dateline/settings.properties"),
            Path.of("/home/ann/.local/state/dateline/dateline.log")),
        Places.of("Linux", Map.of(), HOME));
    Map<String, String> told =
        Map.of("XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/c", "XDG_STATE_HOME", "relative");
    Places places = Places.of("Linux", told, HOME);
    assertEquals(Path.of("/d/dateline/collections/news.dateline"), places.usual());
    assertEquals(Path.of("/c/dateline"), places.cache());
    assertEquals(Path.of("/home/ann/.local/state/dateline/dateline.log"), places.log());
  }

  @Test
  void macOsKeepsThemInTheLibrary() {
    Places places = Places.of("Mac OS X", Map.of(), HOME);
    assertEquals(Path.of("/home/ann/Library/Application Support/Dateline"), places.data());
    assertEquals(Path.of("/home/ann/Library/Caches/Dateline"), places.cache());
  }

  @Test
  void windowsKeepsThemInAppData() {
    Places places = Places.of("Windows 11", Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), HOME);
    assertEquals(Path.of("/r/Dateline"), places.data());
    assertEquals(Path.of("/l/Dateline/Cache"), places.cache());
    assertEquals(
        HOME.resolve("AppData/Roaming/Dateline"), Places.of("Windows 11", Map.of(), HOME).data());
  }
}
