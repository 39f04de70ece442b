package dateline.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Events sorted into lanes: an event stands in every lane that it belongs to.
///
/// The lanes with most events come first; what is in none of them is collected in one last lane.
public final class Lanes {
  private final List<Lane> lanes;
  private final Census census;
  private final int undated;

  private Lanes(List<Lane> lanes, Census census, int undated) {
    this.lanes = List.copyOf(lanes);
    this.census = census;
    this.undated = undated;
  }

  /// A lane; `rest` is the one of all that is in no other.
  public record Lane(String name, boolean rest, Crowd crowd) {}

  /// Says to which groups a row belongs.
  public interface Grouping {
    /// Everything in one lane.
    Grouping NONE =
        new Grouping() {
          @Override
          public List<String> names() {
            return List.of();
          }

          @Override
          public int[] of(int row) {
            return new int[0];
          }
        };

    /// The names of the groups.
    List<String> names();

    /// The groups of a row, as numbers into the names.
    int[] of(int row);
  }

  /// Sorts rows, given in order of their first day, into at most `most` lanes and a rest.
  public static Lanes of(Bars bars, int[] rows, Grouping grouping, int most, IntPredicate strong) {
    int dated = Census.dated(bars, rows);
    List<String> names = grouping.names();
    int[] laneOf = laneOfGroup(rows, dated, grouping, most);
    int[] sizes = new int[Math.min(most, names.size()) + 1];
    int[][] members = members(rows, dated, grouping, laneOf, sizes);
    List<Lane> lanes = new ArrayList<>();
    for (int lane = 0; lane < sizes.length; lane++) {
      boolean rest = lane == sizes.length - 1;
      if (sizes[lane] > 0 || (rest && lanes.isEmpty())) {
        String name = rest ? "" : names.get(group(laneOf, lane));
        lanes.add(new Lane(name, rest, Crowd.of(bars, members[lane], sizes[lane], strong)));
      }
    }
    Census census =
        lanes.size() == 1 ? lanes.getFirst().crowd().census() : Census.of(bars, rows, dated);
    return new Lanes(lanes, census, rows.length - dated);
  }

  /// No events.
  public static Lanes none() {
    Crowd crowd = Crowd.nobody();
    return new Lanes(List.of(new Lane("", true, crowd)), crowd.census(), 0);
  }

  /// The lanes from the top; never empty.
  public List<Lane> list() {
    return lanes;
  }

  /// Whether they are told apart by names: one lane of everything has none.
  boolean isNamed() {
    return !list().getFirst().rest() || list().size() > 1;
  }

  /// How many events there are on which days, each counted once.
  public Census census() {
    return census;
  }

  /// The number of events without a date; they stand in no lane.
  public int undated() {
    return undated;
  }

  private static int[] laneOfGroup(int[] rows, int dated, Grouping grouping, int most) {
    int[] counts = new int[grouping.names().size()];
    for (int i = 0; i < dated; i++) {
      for (int group : grouping.of(rows[i])) {
        counts[group]++;
      }
    }
    int[] laneOf = new int[counts.length];
    Arrays.fill(laneOf, -1);
    int[] order =
        IntStream.range(0, counts.length)
            .boxed()
            .sorted((a, b) -> counts[b] != counts[a] ? counts[b] - counts[a] : a - b)
            .limit(most)
            .mapToInt(Integer::intValue)
            .toArray();
    for (int lane = 0; lane < order.length; lane++) {
      laneOf[order[lane]] = lane;
    }
    return laneOf;
  }

  private static int[][] members(
      int[] rows, int dated, Grouping grouping, int[] laneOf, int[] sizes) {
    int[][] members = new int[sizes.length][16];
    int rest = sizes.length - 1;
    for (int i = 0; i < dated; i++) {
      boolean placed = false;
      for (int group : laneOf.length == 0 ? laneOf : grouping.of(rows[i])) {
        int lane = laneOf[group];
        if (lane >= 0) {
          add(members, sizes, lane, rows[i]);
          placed = true;
        }
      }
      if (!placed) {
        add(members, sizes, rest, rows[i]);
      }
    }
    return members;
  }

  private static void add(int[][] members, int[] sizes, int lane, int row) {
    int size = sizes[lane];
    if (size > 0 && members[lane][size - 1] == row) {
      return;
    }
    if (size == members[lane].length) {
      members[lane] = Arrays.copyOf(members[lane], 2 * size);
    }
    members[lane][size] = row;
    sizes[lane]++;
  }

  private static int group(int[] laneOf, int lane) {
    for (int group = 0; group < laneOf.length; group++) {
      if (laneOf[group] == lane) {
        return group;
      }
    }
    throw new IllegalStateException("lane " + lane);
  }
}
