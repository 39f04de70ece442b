package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.domain.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckPackTest {
  @TempDir private Path home;

  @Test
  void aPackWithoutMistakesPasses() throws IOException {
    Path pack = Files.createDirectory(home.resolve("pack"));
    for (Map.Entry<String, String> file : Domain.pack("us-china").entrySet()) {
      Files.writeString(pack.resolve(file.getKey()), file.getValue());
    }
    Typed.Outcome outcome = new Typed(home).line("check-pack", pack.toString());
    assertEquals("", outcome.err());
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().endsWith("no mistakes.\n"), outcome.out());
  }

  @Test
  void aMistakeIsNamedWithFileAndLine() throws IOException {
    Path pack = Files.createDirectory(home.resolve("pack"));
    Files.writeString(pack.resolve("poeple.tsv"), "name\n");
    assertEquals(
        new Typed.Outcome(1, "", "~/pack/poeple.tsv:1: A pack has no file of this name.\n"),
        new Typed(home).line("check-pack", pack.toString()));
  }

  @Test
  void aFolderThatIsNoneIsNamed() {
    assertEquals(
        new Typed.Outcome(
            1, "", "dateline: ~/none is not a folder that can be read; check the spelling.\n"),
        new Typed(home).line("check-pack", home.resolve("none").toString()));
  }
}
