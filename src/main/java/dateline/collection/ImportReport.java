package dateline.collection;

import java.util.List;

/// What became of an import.
///
/// `added` articles are new, `known` ones were there already, `failed` could not be read, `undated`
/// are the new ones whose day of publication nobody knows. The new articles tell `events` events,
/// of which `doubtful` deserve a second look and `withoutDate` have no date. `cancelled` tells that
/// the reader stopped it; what was read until then is kept.
public record ImportReport(
    int added,
    int known,
    int failed,
    int undated,
    int events,
    int doubtful,
    int withoutDate,
    boolean cancelled,
    List<FileResult> files) {
  /// Copies the list, so that a report never changes.
  public ImportReport {
    files = List.copyOf(files);
  }

  /// How much an article tells: sentences that tell an event, the events they tell, and how many of
  /// those have no date or deserve a second look.
  public record Told(int mentions, int events, int withoutDate, int doubtful) {
    /// Nothing.
    public static final Told NOTHING = new Told(0, 0, 0, 0);

    /// As much as both together.
    Told plus(Told other) {
      return new Told(
          mentions + other.mentions,
          events + other.events,
          withoutDate + other.withoutDate,
          doubtful + other.doubtful);
    }
  }

  /// What became of one file: `sentences` for the reader, such as why it failed; `articleId` is
  /// empty where nothing could be read.
  public record FileResult(
      String name, Outcome outcome, String articleId, Told told, List<String> sentences) {
    /// Copies the list, so that a result never changes.
    public FileResult {
      sentences = List.copyOf(sentences);
    }
  }

  /// What can become of a file.
  public enum Outcome {
    /// It is a new article.
    ADDED,
    /// The collection had it.
    KNOWN,
    /// It could not be read.
    FAILED
  }
}
