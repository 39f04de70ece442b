package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Holds the table of rooms in `docs/house.md` to the one that the code is held to. `mvn test
/// -Dtest=HouseTest -Ddateline.rewrite=true` writes it.
class HouseTest {
  private static final Path HOUSE = Path.of("docs/house.md");
  private static final String START = "<!-- rooms: written by HouseTest -->\n";
  private static final String END = "<!-- end -->";

  @Test
  void thePageShowsTheRoomsThatThereAre() throws IOException {
    String page = Files.readString(HOUSE).replace("\r\n", "\n");
    int start = page.indexOf(START);
    int end = page.indexOf(END);
    assertTrue(start >= 0 && end > start, "the page has lost its marks");
    String wanted = page.substring(0, start) + START + table() + page.substring(end);
    if (Boolean.getBoolean("dateline.rewrite")) {
      Files.writeString(HOUSE, wanted);
    } else {
      assertEquals(wanted, page, "run: mvn test -Dtest=HouseTest -Ddateline.rewrite=true");
    }
  }

  private static String table() throws IOException {
    StringBuilder table =
        new StringBuilder("| room | what it is for | may know |\n|---|---|---|\n");
    for (String line : ArchitectureTest.ROOMS.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      String room = cells[0].strip();
      table.append("| `%s` | %s | %s |\n".formatted(room, purpose(room), known(cells)));
    }
    return table
        .append("| `dateline` (root) | The door of the program. | everything |\n")
        .toString();
  }

  private static String known(String[] cells) {
    String rooms = cells[1].strip().replaceAll("\\s+", ", ");
    String libraries = cells[2].strip().replaceAll("(\\S+)", "`$1`").replaceAll("\\s+", ", ");
    if (rooms.isEmpty() || libraries.isEmpty()) {
      return rooms.isEmpty() && libraries.isEmpty() ? "–" : rooms + libraries;
    }
    return rooms + "; " + libraries;
  }

  /// The first sentence of the package's essay.
  private static String purpose(String room) throws IOException {
    String essay =
        Files.readString(
                Path.of("src/main/java/dateline", room.replace('.', '/'), "package-info.java"))
            .lines()
            .takeWhile(line -> line.startsWith("///") && !line.equals("///"))
            .map(line -> line.substring(3).strip())
            .reduce("", (a, b) -> a + " " + b)
            .strip();
    return essay;
  }
}
