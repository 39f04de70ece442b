package dateline.domain;

/// A place of the tables.
///
/// `within` is the name of the next greater place of the tables (a venue's city, a city's region),
/// or empty.
record Locality(String name, String within, String country) {}
