package dateline.collection;

/// One thing that was done to a collection and can be undone as a whole.
///
/// `size` is the number of articles or corrections in it; `subject` names the first of them: a file
/// or the headline of an event.
public record Step(Deed deed, int size, String subject) {
  /// What was done.
  public enum Deed {
    /// Articles were added.
    IMPORT,
    /// An event got other days.
    REDATE,
    /// An event got another kind.
    RETYPE,
    /// An event got another status.
    RESTATUS,
    /// An event got another headline.
    RENAME,
    /// An event got other participants.
    RECAST,
    /// An event got another place.
    REPLACE,
    /// An event got other topics.
    RETOPIC,
    /// Events were made one.
    MERGE,
    /// An event was taken apart.
    SPLIT,
    /// An event was hidden.
    HIDE,
    /// A hidden event was shown again.
    SHOW,
    /// An event was starred.
    STAR,
    /// A star was taken away.
    UNSTAR,
    /// An event got other tags.
    TAG,
    /// A note was written.
    ANNOTATE,
    /// An event was added by hand.
    ADD,
    /// A correction was taken back.
    RESTORE,
    /// Several kinds of corrections at once.
    SEVERAL
  }
}
