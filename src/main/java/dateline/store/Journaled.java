package dateline.store;

/// A step of the journal: its number, what was done, to how many things, and the first of them.
public record Journaled(long id, String deed, int size, String subject) {}
