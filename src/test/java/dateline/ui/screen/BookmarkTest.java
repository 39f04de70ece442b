package dateline.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Facet;
import dateline.query.Query;
import dateline.timeline.LaneBy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookmarkTest {
  private static final LocalDate DAY = LocalDate.of(2023, 11, 16);
  private static final Path ONE = Path.of("one", "news.dateline");

  @TempDir private Path folder;

  private Settings settings() {
    return new Settings(folder.resolve("settings.properties"));
  }

  private static Screen busy() {
    return Screen.START
        .at(
            new View(
                "taiwan",
                Choices.NONE
                    .toggle(Facet.KIND, "visit")
                    .toggle(Facet.KIND, "call")
                    .ban(Facet.PLACE, "San Francisco, California"),
                Optional.of(new Query.During(DAY.minusDays(9), DAY)),
                Optional.of(DAY)))
        .dimmed(true)
        .lanedBy(LaneBy.COUNTRY)
        .chose("e1");
  }

  @Test
  void aCollectionIsShownAsItWasLeft() {
    Settings before = settings();
    Sight sight = new Sight(19_600, 90);
    new Bookmark(before, ONE).keep(busy(), Optional.of(sight));
    before.save();
    Screen after = new Bookmark(settings(), ONE).restored(Screen.START);
    assertEquals(busy().view(), after.view());
    assertEquals(busy().looking(sight).trail().sight(), after.trail().sight());
    assertEquals(LaneBy.COUNTRY, after.lanes());
    assertEquals(Optional.of("e1"), after.chosen());
    assertTrue(after.dim());
  }

  @Test
  void collectionsOfTheSameNameInTwoFoldersAreTwo() {
    Settings settings = settings();
    new Bookmark(settings, ONE).keep(busy(), Optional.empty());
    Bookmark other = new Bookmark(settings, Path.of("two", "news.dateline"));
    assertEquals(Screen.START, other.restored(Screen.START));
  }

  @Test
  void whatCannotBeReadAnyMoreIsLeftOut() {
    Settings settings = settings();
    String name = "view." + ONE.toAbsolutePath() + ".";
    settings.set(name + "choices", "+GONE x\n*\n+KIND visit");
    settings.set(name + "days", "2023-11-16..2023-11-01");
    settings.set(name + "known", "yesterday");
    settings.set(name + "lanes", "GONE");
    settings.set(name + "sight.first", "NaN");
    Screen after = new Bookmark(settings, ONE).restored(Screen.START);
    assertEquals(
        new View("", Choices.NONE.toggle(Facet.KIND, "visit"), Optional.empty()), after.view());
    assertEquals(Screen.START.lanes(), after.lanes());
  }
}
