package dateline.timeline;

/// Cuts time into equal slots of whole days that do not move when one pans.
///
/// A slot has a power of two of days, so that one splits into two halves when zooming in, and what
/// mattered most in the whole still matters most in its half: no label flickers.
record Slots(int days) {
  /// The narrowest slots that are at least so many pixels wide.
  static Slots of(double daysPerPixel, double pixels) {
    double wanted = Math.min(daysPerPixel * pixels, 1 << 29);
    int days = 1;
    while (days < wanted) {
      days *= 2;
    }
    return new Slots(days);
  }

  /// The number of the slot that holds a day.
  int of(double day) {
    return (int) Math.floor(day / days);
  }

  /// The first day of a slot.
  int first(int slot) {
    return slot * days;
  }

  /// The last day of a slot.
  int last(int slot) {
    return slot * days + days - 1;
  }
}
