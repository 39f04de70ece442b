package dateline.reading;

import java.util.Locale;

/// How many of the found are right, how many of the wanted were found.
record Ratio(int right, int found, int wanted) {
  static final Ratio NONE = new Ratio(0, 0, 0);

  Ratio plus(Ratio other) {
    return new Ratio(right + other.right, found + other.found, wanted + other.wanted);
  }

  double precision() {
    return share(right, found);
  }

  double recall() {
    return share(right, wanted);
  }

  /// The harmonic mean of both, in percent.
  double f1() {
    return share(2 * right, found + wanted);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %5.1f  R %5.1f  F1 %5.1f  (%d)", precision(), recall(), f1(), wanted);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
