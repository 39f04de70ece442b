package dateline.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracksTest {
  private final long seed = System.nanoTime();
  private final SplittableRandom random = new SplittableRandom(seed);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 63, 64, 65, 150})
  void theFirstTrackThatIsFreeAllAlongIsFound(int count) {
    Tracks tracks = new Tracks(count, -100, 400);
    boolean[][] taken = new boolean[count][400];
    for (int i = 0; i < 2000; i++) {
      int left = random.nextInt(398) / 2 * 2;
      int right = Math.min(398, left + random.nextInt(80) / 2 * 2);
      int track = tracks.free(left - 100, right - 100);
      assertEquals(byHand(taken, left, right), track, "seed " + seed);
      if (track >= 0) {
        tracks.take(track, left - 100, right - 100);
        Arrays.fill(taken[track], left, right + 2, true);
      }
    }
  }

  private static int byHand(boolean[][] taken, int left, int right) {
    for (int track = 0; track < taken.length; track++) {
      boolean free = true;
      for (int x = left; x < right + 2; x++) {
        free &= !taken[track][x];
      }
      if (free) {
        return track;
      }
    }
    return -1;
  }
}
