package dateline.collection;

/// Watches a long task, and may call it off.
public interface Progress {
  /// So much is done; `total` may grow while the task finds out how much there is.
  void at(long done, long total);

  /// Whether to stop as soon as that can be done without harm. What was done so far stays.
  default boolean cancelled() {
    return false;
  }

  /// The same watcher for what must not be called off half-way.
  default Progress untilTheEnd() {
    return (done, total) -> at(done, total);
  }

  /// Nobody watches.
  Progress NONE = (_, _) -> {};
}
