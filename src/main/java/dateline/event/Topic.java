package dateline.event;

/// A topic of an event (`taiwan`, `export-controls`) and the `words` of the text that gave it.
public record Topic(String id, String words) {}
