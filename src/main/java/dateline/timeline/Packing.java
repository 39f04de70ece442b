package dateline.timeline;

import dateline.event.When;
import dateline.time.Precision;
import dateline.timeline.Contenders.Contender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds a place on the tracks of one lane for the events that matter most.
///
/// The candidates come from slots of time that stand still, and the stretch packed is a page that
/// stands still too, so that panning moves the picture without changing it. Places are found for
/// one of a row of scales and stretched to those that are a little closer, so that labels stand
/// still while one zooms, and jump only now and then. The weightiest event takes the topmost track
/// with room for its label; what finds no room for a label may leave its sign; the rest is counted.
final class Packing {
  /// The distance between the left edges of pages.
  private static final double PAGE = 512;

  /// From one scale that places are found for to the next.
  private static final double STEP = Math.pow(2, 0.25);

  /// The most that a label may take.
  static final double LONG = 280;

  /// The least.
  private static final double SHORT = 112;

  /// From the middle of a sign to its label.
  private static final double ANCHOR = 10;

  /// What is left free after a label, so that one sees which bar it belongs to.
  private static final double AIR = 12;

  /// The room for a mark before the label.
  static final double MARKER = 14;

  /// From so many pixels for a day on, an event whose time of day is known stands at its hour.
  static final double HOURS = 24 * 12;

  private static final Comparator<Contender> BEST_FIRST =
      (one, other) -> {
        int byWeight = Float.compare(other.weight(), one.weight());
        return byWeight != 0 ? byWeight : Integer.compare(one.event(), other.event());
      };

  private final Bars bars;
  private final Stage.Row row;
  private final TextWidths widths;
  private final double perDay;
  private final double scale;
  private final double left;
  private final double right;
  private final Tracks tracks;
  private final List<Item> items = new ArrayList<>();
  private int wide;

  private Packing(
      Bars bars,
      Stage.Row row,
      TextWidths widths,
      Viewport viewport,
      double daysPerPixel,
      double scale) {
    this.bars = bars;
    this.row = row;
    this.widths = widths;
    this.scale = scale;
    perDay = 1 / daysPerPixel;
    left = (page(viewport) - 0.5) * PAGE;
    right = left + Math.ceil(viewport.width() / PAGE) * PAGE + 2 * PAGE;
    tracks = new Tracks(row.tracks(), left, right - left);
  }

  /// The days to a pixel for which the places of a viewport are found: its own or a little more, so
  /// that what has room there has room here.
  static double daysPerPixel(Viewport viewport) {
    double steps = Math.log(viewport.daysPerPixel()) / Math.log(STEP);
    return Math.pow(STEP, Math.ceil(steps - 1e-9));
  }

  /// The number of the page at the left edge: the packing is the same on all of a page.
  static long page(Viewport viewport) {
    return (long) Math.floor(viewport.first() / daysPerPixel(viewport) / PAGE);
  }

  /// The places as they are in a viewport on the same page, of the scale that they were found for
  /// or a little closer: everything moves apart, labels stay as long as they are.
  static List<Item> stretched(List<Item> items, Bars bars, Viewport viewport, double scale) {
    double factor = daysPerPixel(viewport) / viewport.daysPerPixel();
    List<Item> stretched = new ArrayList<>(items.size());
    for (Item item : items) {
      stretched.add(
          item(
              bars,
              item.row(),
              item.track(),
              item.from() * factor,
              item.to() * factor,
              item.label(),
              item.labelWidth(),
              scale));
    }
    return stretched;
  }

  /// The events of a lane in their places, in pixels of the scale of [#daysPerPixel].
  static List<Item> of(
      Bars bars,
      Crowd crowd,
      Contenders contenders,
      Stage.Row row,
      TextWidths widths,
      Viewport viewport,
      double scale) {
    Packing packing = new Packing(bars, row, widths, viewport, daysPerPixel(viewport), scale);
    packing.pack(packing.candidates(contenders, crowd));
    return List.copyOf(packing.items);
  }

  /// The item of one event on this track, with its label, whatever stands there.
  static Item forced(
      Bars bars,
      int event,
      int track,
      TextWidths widths,
      Viewport viewport,
      double scale,
      boolean roomy) {
    Stage.Row row = new Stage.Row(0, 0, 0, 1, 0, roomy, 0);
    Packing packing = new Packing(bars, row, widths, viewport, viewport.daysPerPixel(), scale);
    return packing.labelled(event, track, LONG * scale);
  }

  private List<Contender> candidates(Contenders contenders, Crowd crowd) {
    int most = row.tracks() * 2;
    Slots slots = Slots.of(1 / perDay, 140 * scale);
    int first = slots.of(left / perDay);
    int last = slots.of(right / perDay);
    List<Contender> found = new ArrayList<>((last - first + 2) * most);
    found.addAll(contenders.lasting(crowd, slots.first(first), most));
    for (int slot = first; slot <= last; slot++) {
      found.addAll(contenders.starting(crowd, slots.first(slot), slots.last(slot), most));
    }
    found.sort(BEST_FIRST);
    return found;
  }

  private void pack(List<Contender> candidates) {
    List<Contender> leftOver = new ArrayList<>(candidates.size());
    for (Contender candidate : candidates) {
      if (!place(candidate.event())) {
        leftOver.add(candidate);
      }
    }
    for (Contender candidate : leftOver) {
      Item bare = bare(candidate.event(), 0);
      int track = isWide(bare) ? -1 : tracks.free(bare.left(), bare.right());
      if (track >= 0) {
        take(bare.on(track));
      }
    }
  }

  private boolean place(int event) {
    Item bare = bare(event, 0);
    if (isWide(bare) && ++wide > Math.max(1, tracks.count() / 3)) {
      return false;
    }
    double least = anchor(event) + SHORT * scale;
    if (tracks.free(bare.left(), Math.max(bare.right(), least)) < 0) {
      return false;
    }
    for (double most = LONG; most >= SHORT; most -= (LONG - SHORT) / 2) {
      Item item = labelled(event, 0, most * scale);
      int track = tracks.free(item.left(), reach(item));
      if (track >= 0) {
        take(item.on(track));
        return true;
      }
    }
    return false;
  }

  private void take(Item item) {
    tracks.take(item.track(), item.left(), reach(item));
    items.add(item);
  }

  private double reach(Item item) {
    return item.right() + (item.bare() ? 0 : AIR * scale);
  }

  /// Whether it would take a track for itself over most of the page.
  private boolean isWide(Item item) {
    return item.to() - item.from() > 0.4 * (right - left);
  }

  private boolean atItsHour(int event) {
    return perDay >= HOURS
        && bars.minute(event) != When.NO_MINUTE
        && bars.start(event) == bars.end(event);
  }

  private double from(int event) {
    double minute = atItsHour(event) ? bars.minute(event) : 0;
    return (bars.start(event) + minute / When.NO_MINUTE) * perDay;
  }

  /// The end of the last day; an event at its hour has no length that we know of.
  private double to(int event) {
    return atItsHour(event) ? from(event) : (bars.end(event) + 1) * perDay;
  }

  private Item bare(int event, int track) {
    return item(bars, event, track, from(event), to(event), "", 0, scale);
  }

  private Item labelled(int event, int track, double most) {
    Item bare = bare(event, track);
    double room = Math.max(most, Math.min(bare.to() - bare.from() - 34 * scale, 2 * LONG * scale));
    String label = widths.fitted(bars.label(event), Lettering.LABEL, room);
    double width = widths.of(label, Lettering.LABEL) + markers(event);
    if (row.roomy()) {
      width = Math.max(width, Math.min(room, widths.of(bars.detail(event), Lettering.DETAIL)));
    }
    return item(bars, event, track, bare.from(), bare.to(), label, width, scale);
  }

  private static Item item(
      Bars bars,
      int event,
      int track,
      double from,
      double to,
      String label,
      double width,
      double scale) {
    double sign = signX(bars, event, from, to, scale);
    double end = sign + (label.isEmpty() ? 9 * scale : ANCHOR * scale + width + 12 * scale);
    double left = Math.min(from, sign - 7 * scale);
    return new Item(event, track, from, to, left, Math.max(to, end), label, width);
  }

  private double markers(int event) {
    int markers = (bars.doubtful(event) ? 1 : 0) + (bars.starred(event) ? 1 : 0);
    return markers * MARKER * scale;
  }

  /// Where a label begins that stands right of its sign.
  private double anchor(int event) {
    return signX(bars, event, from(event), to(event), scale) + ANCHOR * scale;
  }

  /// Where the sign stands: at the beginning of exact days, in the middle of what is not exact.
  private static double signX(Bars bars, int event, double from, double to, double scale) {
    boolean exact = bars.precision(event) == Precision.DAY;
    return exact && to - from >= 20 * scale ? from + 10 * scale : (from + to) / 2;
  }
}
