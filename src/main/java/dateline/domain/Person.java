package dateline.domain;

import java.util.List;

/// A person of the tables.
///
/// `surname` is the name by which a text goes on once the full one was said; `alone` tells whether
/// it may stand without a title and without the full name anywhere in the text ("Xi", not "Rice").
/// `sex` is `f`, `m` or empty.
record Person(
    String id,
    String name,
    String surname,
    boolean alone,
    String sex,
    String country,
    List<String> others) {}
