package dateline.domain;

import java.util.List;

/// An office of the tables, and the titles by which texts call it.
///
/// `shorts` are titles that need a name beside or before them ("secretary"). `country` is `*` for
/// an office that any country may have ("prime minister"). `counterparts` are the ids of the
/// offices on other sides whose holders it deals with, nearest first; `topic` is what its holder
/// mostly deals with, or empty.
record Office(
    String id,
    String name,
    String country,
    Rank rank,
    List<String> titles,
    List<String> shorts,
    List<String> counterparts,
    String topic) {
  boolean anywhere() {
    return country.equals("*");
  }
}
