package dateline.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Pack;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPacksTest {
  private static final String TEXT =
      "Talks\n\nSergei Ryabkov met Wendy Sherman in Geneva on Jan. 10, 2022.\n";

  @TempDir private Path folder;

  @Test
  void aCollectionIsReadWithThePacksThatItKeeps() throws IOException {
    assertEquals("", names(RuleChoice.KEPT, true));
    List<Pack> packs = PackFolders.read(List.of(Path.of("us-russia")));
    assertEquals("Sergei Ryabkov", names(RuleChoice.keeping(packs), false));
    assertEquals("Sergei Ryabkov", names(RuleChoice.KEPT, false));
    assertEquals("", names(RuleChoice.keeping(List.of()), false));
    assertEquals("", names(RuleChoice.KEPT, false));
  }

  @Test
  void aKeptPackThatNoLongerFitsIsNamedAndTheCollectionIsReadWithoutIt() throws IOException {
    Pack old = Pack.of("old", Map.of("people.tsv", "name\tborn\nXi Jinping\t1953\n"));
    assertEquals("", names(store -> keeping(store, old), true));
    UnfitPackException unfit =
        assertThrows(UnfitPackException.class, () -> names(RuleChoice.KEPT, false));
    assertTrue(unfit.fault().contains("people.tsv"), unfit.fault());
    assertEquals("", names(RuleChoice.PLAIN, false));
    assertThrows(UnfitPackException.class, () -> names(RuleChoice.KEPT, false), "it is kept");
  }

  private static Rules keeping(Store store, Pack pack) throws IOException {
    store.keepPacks(List.of(pack));
    return Rules.standard();
  }

  @Test
  void aPackThatDoesNotFitIsNotKept() throws IOException {
    Pack old = Pack.of("old", Map.of("people.tsv", "name\tborn\nXi Jinping\t1953\n"));
    assertThrows(
        IllegalArgumentException.class, () -> names(RuleChoice.keeping(List.of(old)), true));
    assertEquals("", names(RuleChoice.KEPT, true));
  }

  @Test
  void aBrokenPackIsRefusedWithFileAndLine() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("mine.cues"), "cue x\nkind call\nneeds two\npast * y\nyes z\n");
    IOException refused = assertThrows(IOException.class, () -> PackFolders.read(List.of(pack)));
    String sentence = String.valueOf(refused.getMessage());
    assertTrue(sentence.startsWith(pack.resolve("mine.cues") + ":4: A pattern"), sentence);
  }

  /// The Russian whom the events name.
  private String names(RuleChoice rules, boolean add) throws IOException {
    try (OpenCollection open =
        OpenCollection.open(
            folder.resolve("one.dateline"), folder.resolve("cache"), rules, Progress.NONE)) {
      if (add) {
        open.addText("one.txt", TEXT, Optional.of(LocalDate.of(2022, 2, 1)));
      }
      StringBuilder names = new StringBuilder();
      for (int row = 0; row < open.table().size(); row++) {
        open.table().event(row).event().participants().stream()
            .filter(one -> one.role().contains("Russia"))
            .forEach(one -> names.append(one.name()));
      }
      return names.toString();
    }
  }
}
