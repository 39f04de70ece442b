package dateline.domain;

/// A body of the tables: `kind` is `government`, `military`, `agency` (news), `firm`, `forum`,
/// `party` or `body`.
record Organisation(String name, String kind, String country) {}
