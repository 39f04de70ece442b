package dateline.event;

/// A mention speaks of an earlier event: `mention` is the id of the mention of that one in the same
/// article, `why` the words that tell it.
public record Recall(String mention, String why) {}
