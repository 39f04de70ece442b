package dateline.cli;

/// Counts up on a terminal's last line while something long goes on; says nothing elsewhere.
final class Counter {
  private static final int STEP_MILLIS = 100;

  private final World world;
  private final String doing;
  private long total;
  private long done;
  private long shown;
  private int length;

  Counter(World world, String doing) {
    this.world = world;
    this.doing = doing;
  }

  void expect(long count) {
    total = count;
  }

  void next() {
    at(done + 1, total);
  }

  void at(long now, long all) {
    done = now;
    total = all;
    long time = System.nanoTime() / 1_000_000;
    if (!world.terminal() || time - shown < STEP_MILLIS) {
      return;
    }
    shown = time;
    String line = doing + " " + done + (total > 0 ? " of " + total : "");
    world.err().print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
    world.err().flush();
    length = line.length();
  }

  /// Clears the line.
  void wipe() {
    if (length > 0) {
      world.err().print("\r" + " ".repeat(length) + "\r");
      world.err().flush();
      length = 0;
    }
  }
}
