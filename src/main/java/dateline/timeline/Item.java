package dateline.timeline;

/// An event in its place: on a track, with as much of its label as fits.
///
/// `from` and `to` are the edges of its bar, in pixels from the instant 0 at this scale; `left` and
/// `right` those of all it takes up. An empty label leaves only the sign.
record Item(
    int row,
    int track,
    double from,
    double to,
    double left,
    double right,
    String label,
    double labelWidth) {
  /// The same on another track.
  Item on(int other) {
    return new Item(row, other, from, to, left, right, label, labelWidth);
  }

  /// Whether only its sign is drawn.
  boolean bare() {
    return label.isEmpty();
  }
}
