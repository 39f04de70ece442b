package dateline.export;

import dateline.article.Article;
import dateline.event.Link;
import dateline.event.Participant;
import dateline.event.When;
import dateline.time.DateRange;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of the table of events: its name, what it says (for `docs/csv.md`), and its cell.
record Column(String name, String meaning, Function<Row, String> cell) {
  /// What stands between several values of one cell.
  static final String BETWEEN = "; ";

  /// The columns, in their order: the header, the rows and the documentation are made from this.
  static final List<Column> ALL =
      List.of(
          new Column(
              "event_id",
              "The event's name among programs. It is made from what the articles say, so the same"
                  + " articles give the same ids on every machine.",
              row -> row.event().id()),
          new Column(
              "start",
              "The first day on which the event can have begun, as `2023-11-15`; empty where no"
                  + " date is known.",
              row -> day(row, DateRange::start)),
          new Column(
              "end",
              "The last day on which it can have ended; the same as `start` for one day. A month is"
                  + " its first and last day.",
              row -> day(row, DateRange::end)),
          new Column(
              "precision",
              "How sharply the text says it: `day`, `week`, `month`, `season`, `quarter`, `half`,"
                  + " `part` (early, late …), `year`, `decade`, `century`, `vague`; empty where no"
                  + " date is known.",
              row -> row.when().range().map(range -> word(range.precision())).orElse("")),
          new Column(
              "date_text",
              "The words of the article that gave the date: `this Tuesday`.",
              Column::dateText),
          new Column(
              "kind",
              "`summit`, `meeting`, `call`, `visit`, `talks`, `conference`, `agreement`,"
                  + " `statement`, `measure`, `incident`, `election`, `other`.",
              row -> word(row.kind())),
          new Column(
              "status",
              "`occurred`, `planned`, `proposed`, `postponed`, `cancelled`, `denied`.",
              row -> word(row.status())),
          new Column("headline", "What happened, in a line.", row -> row.event().headline()),
          new Column(
              "participants",
              "Who took part, by their usual names.",
              row -> all(row.participants().stream().map(Participant::name))),
          new Column(
              "countries",
              "The countries of those who took part.",
              row -> all(row.participants().stream().map(Participant::country))),
          new Column(
              "place", "Where, as precisely as the text says it.", row -> row.place().text()),
          new Column(
              "topics",
              "What it was about: `taiwan`, `export-controls` ….",
              row -> all(row.topics().stream())),
          new Column(
              "said_by",
              "Who says so, where the article names a source.",
              row -> all(row.saidBy().stream())),
          new Column(
              "sentence",
              "The sentence that tells it; of several, the one that gave the date. Line breaks are"
                  + " spaces here.",
              row -> row.sentence().strip().replaceAll("\\s+", " ")),
          new Column(
              "article",
              "The files of the articles that tell it; the first is the one that `sentence` stands"
                  + " in.",
              row -> each(row, Article::name)),
          new Column(
              "article_title",
              "Their titles, in the same order.",
              row -> each(row, Article::title)),
          new Column(
              "published",
              "The days on which they appeared, in the same order, stated or inferred.",
              row -> each(row, Column::published)),
          new Column(
              "source", "Their publishers, in the same order.", row -> each(row, Article::source)),
          new Column(
              "mentions",
              "How many sentences tell the event; 1 in a row of a mention.",
              row -> String.valueOf(row.mentions())),
          new Column(
              "confidence",
              "From 0 to 1: how likely the row is right.",
              row -> String.format(Locale.ROOT, "%.2f", row.confidence())),
          new Column(
              "doubts",
              "Why to look twice: `weekday` (the text names another one than the date has),"
                  + " `no-such-day`, `far-year` (far from the article's day), `only-length`,"
                  + " `other-date` and `other-status` (another source says otherwise).",
              row -> all(row.doubts().stream().map(doubt -> word(doubt.reason())))),
          new Column(
              "part_of",
              "The `event_id` of the visit during which it took place.",
              row -> linked(row, Link.Relation.PART_OF)),
          new Column(
              "recalls",
              "The `event_id` of each earlier event that its sentences speak of.",
              row -> linked(row, Link.Relation.RECALLS)),
          new Column(
              "plover",
              "What PLOVER calls it, with the mode behind a colon: `CONSULT:visit`; empty where it"
                  + " has no type for it.",
              row -> row.codes().type()),
          new Column("cameo", "What CAMEO calls it: `042`.", row -> row.codes().cameo()),
          new Column(
              "starred",
              "`yes` where the reader starred the event.",
              row -> row.corrected().starred() ? "yes" : ""),
          new Column("tags", "The reader's tags.", row -> all(row.corrected().tags().stream())),
          new Column("note", "The reader's note.", row -> row.corrected().note().strip()),
          new Column(
              "corrected",
              "What the reader corrected of it: `date`, `kind`, `status`, `headline`,"
                  + " `participants`, `place`, `topics`.",
              row -> all(row.corrected().fields().stream().sorted().map(Column::word))));

  /// A constant as it stands in a cell.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String day(Row row, Function<DateRange, java.time.LocalDate> end) {
    return row.when().range().map(range -> end.apply(range).toString()).orElse("");
  }

  private static String dateText(Row row) {
    return switch (row.when()) {
      case When.Dated dated -> dated.words().strip().replaceAll("\\s+", " ");
      case When.Undated _ -> "";
    };
  }

  private static String linked(Row row, Link.Relation relation) {
    return all(row.event().links().stream().filter(l -> l.relation() == relation).map(Link::event));
  }

  private static String published(Article article) {
    return article.published().day().map(Object::toString).orElse("");
  }

  private static String all(Stream<String> values) {
    return values.filter(value -> !value.isBlank()).distinct().collect(Collectors.joining(BETWEEN));
  }

  /// One value for each article, empty ones too, unless all are.
  private static String each(Row row, Function<Article, String> value) {
    List<String> values = row.articles().stream().map(value).toList();
    return values.stream().allMatch(String::isEmpty) ? "" : String.join(BETWEEN, values);
  }
}
