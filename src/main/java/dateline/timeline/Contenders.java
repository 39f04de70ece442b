package dateline.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The most important events of slots of time, remembered: while one zooms in or pans, a dozen
/// pictures ask for the same slots.
final class Contenders {
  private static final int MOST = 1000;

  private final Map<Slot, List<Contender>> known = new HashMap<>();

  /// An event that wants a place, and what it weighs.
  record Contender(int event, float weight) {}

  private record Slot(Crowd crowd, int first, int last, int most) {}

  /// Those that begin from `first` to `last`, at most `most`, best first.
  List<Contender> starting(Crowd crowd, int first, int last, int most) {
    return of(new Slot(crowd, first, last, most));
  }

  /// Those that begin before `day` and still last on it.
  List<Contender> lasting(Crowd crowd, int day, int most) {
    return of(new Slot(crowd, day, day - 1, most));
  }

  /// The number of slots that are remembered.
  int size() {
    return known.size();
  }

  private List<Contender> of(Slot slot) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(slot, Contenders::found);
  }

  private static List<Contender> found(Slot slot) {
    List<Contender> found = new ArrayList<>(slot.most);
    Crowd.Found add = (event, weight) -> found.add(new Contender(event, weight));
    if (slot.last < slot.first) {
      slot.crowd.lasting(slot.first, slot.most, add);
    } else {
      slot.crowd.starting(slot.first, slot.last, slot.most, add);
    }
    return found;
  }
}
