package dateline.store;

import dateline.article.Article;
import dateline.article.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of an article besides its text, put together from every time it was imported: the
/// first name, and of everything else the last that was told.
record Heading(
    String name, String title, String source, String url, Optional<LocalDate> day, String told) {

  static Heading of(Article article) {
    boolean stated = article.published() instanceof Published.Stated;
    return new Heading(
        article.name(),
        article.title(),
        article.source(),
        article.url(),
        stated ? article.published().day() : Optional.empty(),
        article.published() instanceof Published.Stated by ? by.from() : "");
  }

  /// All sightings as one, in their order; empty where there are none.
  static Optional<Heading> of(List<Heading> sightings) {
    return sightings.stream().reduce(Heading::then);
  }

  /// This, corrected by what a later import told.
  Heading then(Heading later) {
    boolean dated = later.day.isPresent();
    return new Heading(
        name,
        last(title, later.title),
        last(source, later.source),
        last(url, later.url),
        dated ? later.day : day,
        dated ? later.told : told);
  }

  private static String last(String before, String later) {
    return later.isEmpty() ? before : later;
  }

  Article article(String id, String text) {
    Published published =
        day.<Published>map(date -> new Published.Stated(date, told)).orElse(Published.UNKNOWN);
    return new Article(id, name, title, source, url, published, text);
  }
}
