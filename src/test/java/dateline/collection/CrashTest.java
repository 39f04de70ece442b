package dateline.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.correction.Corrected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program killed at the worst moments, and what is there afterwards.
class CrashTest {
  private static final int FILES = 200;

  @TempDir Path folder;
  private Path file;
  private Path texts;

  @BeforeEach
  void writeTexts() throws IOException {
    file = folder.resolve("test.dateline");
    texts = Files.createDirectory(folder.resolve("texts"));
    for (int i = 0; i < FILES; i++) {
      String day = "2024-%02d-%02d".formatted(1 + i / 28, 1 + i % 28);
      Files.writeString(texts.resolve("%03d.txt".formatted(i)), "call " + day + " Xi " + i);
    }
  }

  private Process other(String deed, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProgram.class.getName(),
                deed,
                file.toString(),
                folder.resolve("cache").toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private void dies(String deed, String... more) throws IOException, InterruptedException {
    assertEquals(9, other(deed, more).waitFor());
  }

  private OpenCollection open() throws IOException {
    return OpenCollection.open(file, folder.resolve("cache"), LineRules.RULES, Progress.NONE);
  }

  private static List<Corrected> events(OpenCollection open) {
    return IntStream.range(0, open.table().size()).mapToObj(open.table()::event).toList();
  }

  private ImportReport add(OpenCollection open) throws IOException {
    return open.add(List.of(texts), Optional.empty(), Optional.empty(), Progress.NONE);
  }

  private List<Corrected> undisturbed() throws IOException {
    try (OpenCollection clean =
        OpenCollection.open(
            folder.resolve("clean.dateline"),
            folder.resolve("cache"),
            LineRules.RULES,
            Progress.NONE)) {
      add(clean);
      return events(clean);
    }
  }

  @Test
  void anImportThatDiesKeepsWholeBatchesAndCanBeRepeated() throws Exception {
    dies("die while files come", texts.toString(), "150");
    try (OpenCollection open = open()) {
      assertEquals(128, open.articles(), "two batches of 64 were saved");
      assertEquals(128, open.table().size());
      ImportReport report = add(open);
      assertEquals(FILES - 128, report.added());
      assertEquals(128, report.known());
      assertEquals(undisturbed(), events(open));
    }
  }

  @Test
  void whatTheFileHasButTheIndexLacksIsShownNextTime() throws Exception {
    dies("die before events show", texts.toString());
    try (OpenCollection open = open()) {
      assertEquals(undisturbed(), events(open));
      assertEquals(FILES, open.undoable().orElseThrow().size());
    }
  }

  @Test
  void aCorrectionThatWasSavedIsShownNextTime() throws Exception {
    Files.writeString(texts.resolve("again.txt"), "call 2024-01-01 Xi once more");
    dies("die in a correction", texts.toString());
    try (OpenCollection open = open()) {
      assertEquals(Step.Deed.SPLIT, open.undoable().orElseThrow().deed());
      assertEquals(FILES + 1, open.table().size());
      open.undo();
      assertEquals(FILES, open.table().size());
    }
  }

  @Test
  void anotherProgramKeepsTheCollectionUntilItIsKilled() throws Exception {
    Process other = other("hold");
    try (BufferedReader says =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("open", says.readLine());
      assertThrows(BusyException.class, this::open);
      other.destroyForcibly().waitFor();
      try (OpenCollection open = open()) {
        add(open);
        assertEquals(FILES, open.table().size());
      }
    } finally {
      other.destroyForcibly();
    }
  }
}
