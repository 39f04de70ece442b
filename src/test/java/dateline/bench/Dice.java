package dateline.bench;

/// A die whose first sides come up most, by Zipf's law.
final class Dice {
  private final int sides;
  private final short[] table = new short[1 << 16];

  Dice(int sides, double skew) {
    this.sides = sides;
    double[] sums = new double[sides];
    double sum = 0;
    for (int i = 0; i < sides; i++) {
      sum += 1 / Math.pow(i + 1.5, skew);
      sums[i] = sum;
    }
    int side = 0;
    for (int i = 0; i < table.length; i++) {
      while (sums[side] < (i + 0.5) / table.length * sum) {
        side++;
      }
      table[i] = (short) side;
    }
  }

  int roll(long hash) {
    return table[(int) (hash >>> 48)] & 0xffff;
  }

  int sides() {
    return sides;
  }

  /// SplitMix64 over the row and a salt: neighbouring rows have nothing in common.
  static long hash(long row, int salt) {
    long z = (row + 1) * 0x9e3779b97f4a7c15L + salt * 0xd1342543de82ef95L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  static double unit(long hash) {
    return (hash >>> 11) * 0x1p-53;
  }
}
