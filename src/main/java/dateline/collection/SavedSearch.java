package dateline.collection;

/// A question kept under a name, in the words that were typed.
public record SavedSearch(String name, String query) {}
