package dateline.ui;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.collection.ImportReport;
import dateline.collection.Progress;
import dateline.collection.SavedSearch;
import dateline.collection.Step;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.correction.Corrections;
import dateline.event.Attribution;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Reading;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.event.When;
import dateline.query.Answer;
import dateline.query.Query;
import dateline.query.Table;
import dateline.time.DateRange;
import dateline.time.Meaning;
import dateline.time.Precision;
import dateline.time.TimeExpression;
import dateline.time.Timex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A collection held in memory, of events written down by hand, for tests of the window.
public final class HandShelf implements Shelf {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 2);
  private static final Map<String, Participant> PEOPLE =
      Map.of(
          "Biden", new Participant("Joe Biden", "President", "United States", Level.LEADER),
          "Xi", new Participant("Xi Jinping", "President", "China", Level.LEADER),
          "Blinken",
              new Participant(
                  "Antony Blinken", "Secretary of State", "United States", Level.CABINET),
          "Yellen",
              new Participant("Janet Yellen", "Treasury Secretary", "United States", Level.CABINET),
          "Pelosi",
              new Participant(
                  "Nancy Pelosi", "Speaker of the House", "United States", Level.CABINET),
          "US", new Participant("United States", "", "United States", Level.NONE),
          "China", new Participant("China", "", "China", Level.NONE),
          "Taiwan", new Participant("Taiwan", "", "Taiwan", Level.NONE));

  private static final String EVENTS =
      """
      ELECTION|OCCURRED|2024-01-13|DAY|Taiwan votes for a president|Taiwan|Taiwan;Taiwan|taiwan,elections|1>Taiwan held its presidential election>election>on January 13
      SUMMIT|OCCURRED|2023-11-15|DAY|Biden and Xi meet at the Filoli estate|Biden,Xi|Filoli estate, Woodside, California;United States|fentanyl,military-communications,taiwan,artificial-intelligence|0>Joe Biden and Xi Jinping met at Filoli for about four hours>met>on Wednesday>White House;1>The summit that the two held in California eased the tone>summit>in November>;2>The two presidents are to meet near San Francisco>meet>on November 15>senior US official
      SUMMIT|OCCURRED|2022-11-14|DAY|Biden and Xi meet in Bali|Biden,Xi|Bali;Indonesia|taiwan,ukraine|0>They had last sat down together in Bali>sat down together>a year earlier>
      CALL|OCCURRED|2024-04-02|DAY|Biden and Xi speak by phone|Biden,Xi|;|taiwan,technology,ukraine|1>Joe Biden and Xi Jinping spoke by phone for nearly two hours>spoke by phone>on Tuesday>White House;1>Xi said on the call that Taiwan is a red line>said on the call>>Xinhua
      VISIT|PLANNED|2024-04-03..2024-04-09|VAGUE|Yellen is to visit China|Yellen|China;China|trade|1>Janet Yellen will travel to China>will travel>in the coming days>White House official
      VISIT|PLANNED|2024-04-03..2024-05-31|VAGUE|Blinken is to visit China|Blinken|China;China|diplomacy|1>Antony Blinken will follow>will follow>in the coming weeks>White House official
      INCIDENT|OCCURRED|2023-01-01..2023-04-30|PART|The United States shoots down a Chinese balloon|US,China|United States;United States|balloon|1>Relations soured when a balloon was shot down>was shot down>in early 2023>
      VISIT|OCCURRED|2023-06-01..2023-06-30|MONTH|Blinken visits China|Blinken|Beijing;China|diplomacy|0>Antony Blinken went to Beijing>went to>in June>
      VISIT|OCCURRED|2022-06-01..2022-08-31|SEASON|The Speaker of the House visits Taiwan|Pelosi,Taiwan|Taipei;Taiwan|taiwan|2>The speaker flew to Taipei>flew to>in the summer of 2022>
      MEASURE|OCCURRED|2022-06-01..2022-08-31|SEASON|China suspends military communications|China,US|;|military-communications,taiwan|2>Beijing cut the military channels>cut>in the summer of 2022>;0>The channels between the two militaries had been shut>had been shut>for more than a year>
      CONFERENCE|OCCURRED|2023-11-12..2023-11-18|DAY|APEC leaders gather in San Francisco|US,China|San Francisco;United States|trade|2>APEC gathers in San Francisco>gathers>from November 12 to 18>
      ELECTION|PLANNED|2024-11-01..2024-11-30|MONTH|The United States votes for a president|US|United States;United States|elections|2>Americans choose a president>choose>next November>senior US official
      VISIT|OCCURRED|2017-01-01..2017-12-31|YEAR|Xi Jinping visits the United States|Xi|United States;United States|diplomacy|2>It is Xi's first journey to the country>journey>since 2017>
      OTHER|OCCURRED|2015-01-01..2015-12-31|YEAR|Obama receives Xi at Andrews|Xi|Joint Base Andrews, Maryland;United States|diplomacy|2>The photograph shows Xi at Andrews>shows>in 2015>
      STATEMENT|OCCURRED||DAY|Beijing asks for mutual respect|China|;|diplomacy|1>Beijing has often asked for mutual respect>asked>>Xinhua
      MEETING|CANCELLED|2023-06-02|DAY|Defence ministers do not meet in Singapore|US,China|Singapore;Singapore|military-communications|0>A meeting of the defence ministers was called off>called off>on June 2>
      """;

  private final Path file;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final List<Event> read = new ArrayList<>();
  private final List<List<Correction>> done = new ArrayList<>();
  private final List<List<Correction>> undone = new ArrayList<>();
  private final Map<String, SavedSearch> searches = new LinkedHashMap<>();
  private final List<Consumer<Table>> listeners = new ArrayList<>();
  private volatile HandTable table = new HandTable(List.of());
  private int added;

  private HandShelf(Path file) {
    this.file = file;
  }

  /// A collection without an article.
  public static HandShelf empty() {
    return new HandShelf(Path.of("target", "empty.dateline"));
  }

  /// Three articles and sixteen events.
  public static HandShelf filled() {
    HandShelf shelf = new HandShelf(Path.of("target", "us-china.dateline"));
    shelf.fill();
    shelf.refresh();
    return shelf;
  }

  private void fill() {
    List<StringBuilder> texts =
        List.of(new StringBuilder(), new StringBuilder(), new StringBuilder());
    List<String[]> specs = EVENTS.lines().map(line -> line.split("\\|", -1)).toList();
    for (String[] spec : specs) {
      for (String told : spec[8].split(";", -1)) {
        String[] parts = told.split(">", -1);
        String time = parts[3].isEmpty() ? "" : " " + parts[3];
        String said = parts.length > 4 && !parts[4].isEmpty() ? ", the " + parts[4] + " said" : "";
        texts
            .get(Integer.parseInt(parts[0]))
            .append(parts[1])
            .append(time)
            .append(said)
            .append(".\n\n");
      }
    }
    String[] titles = {
      "Two presidents talk at last",
      "A phone call between rivals",
      "What to expect near San Francisco"
    };
    String[] sources = {"The Harbour Post", "Daily Meridian", "Agence du Nord"};
    LocalDate[] days = {LocalDate.of(2023, 11, 16), DAY, LocalDate.of(2023, 11, 10)};
    List<Article> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Published published =
          i == 0
              ? new Published.Inferred(days[i], "Wednesday 15 November fits 2023")
              : new Published.Stated(days[i], "the first line");
      Article article =
          Article.of(
              "article-" + i + ".txt",
              titles[i],
              sources[i],
              "",
              published,
              texts.get(i).toString());
      list.add(article);
      articles.put(article.id(), article);
    }
    Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    for (int i = 0; i < specs.size(); i++) {
      Event event = event("e" + i, specs.get(i), list);
      read.add(event);
      event
          .mentions()
          .forEach(m -> mentions.computeIfAbsent(m.articleId(), _ -> new ArrayList<>()).add(m));
    }
    articles.forEach(
        (id, article) -> readings.put(id, reading(article, mentions.getOrDefault(id, List.of()))));
  }

  private static Reading reading(Article article, List<Mention> mentions) {
    List<TimeExpression> times = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.when() instanceof When.Dated dated && dated.span().length() > 0) {
        times.add(
            new TimeExpression(
                dated.span(),
                new Timex(Timex.Type.DATE, dated.dates().start().toString(), ""),
                new Meaning.Days(dated.dates()),
                dated.rule(),
                dated.why()));
      }
    }
    return new Reading(article, times, mentions);
  }

  private static Event event(String id, String[] spec, List<Article> articles) {
    Optional<DateRange> dates = dates(spec[2], spec[3]);
    Kind kind = Kind.valueOf(spec[0]);
    Status status = Status.valueOf(spec[1]);
    List<Participant> people = Arrays.stream(spec[5].split(",")).map(HandShelf::person).toList();
    Place place = new Place(spec[6].split(";", -1)[0], spec[6].split(";", -1)[1]);
    List<String> topics = List.of(spec[7].split(","));
    List<Mention> mentions = new ArrayList<>();
    for (String told : spec[8].split(";", -1)) {
      String[] parts = told.split(">", -1);
      Article article = articles.get(Integer.parseInt(parts[0]));
      int start = article.text().indexOf(parts[1]);
      int end = article.text().indexOf("\n", start);
      Span sentence = new Span(start, end);
      Span cue = within(article, sentence, parts[2]);
      Span time = within(article, sentence, parts[3]);
      When when =
          dates
              .<When>map(range ->
                  new When.Dated(
                      range,
                      parts[3],
                      time,
                      "in-sentence",
                      parts[3].isEmpty()
                          ? "the day of the same event in the sentence before"
                          : "read on the day of the article"))
              .orElse(new When.Undated("No words of the text give a day."));
      List<Attribution> said =
          parts.length > 4 && !parts[4].isEmpty()
              ? List.of(new Attribution(parts[4], within(article, sentence, parts[4])))
              : List.of();
      mentions.add(
          new Mention(
              id + "-" + mentions.size(),
              article.id(),
              sentence,
              cue,
              sentence.of(article.text()),
              kind,
              status,
              Manner.UNSTATED,
              when,
              people,
              place,
              topics.stream().map(t -> new Topic(t, t)).limit(mentions.isEmpty() ? 9 : 1).toList(),
              said,
              List.of(),
              "cue-" + kind.name().toLowerCase(java.util.Locale.ROOT),
              0.9));
    }
    List<Doubt> doubts =
        spec[3].equals("VAGUE")
            ? List.of(
                new Doubt(
                    Doubt.Reason.ONLY_LENGTH,
                    "“" + spec[8].split(">", -1)[3] + "” leaves the day open."))
            : List.of();
    List<String> merged =
        mentions.size() > 1 ? List.of("Same people, same kind and days that meet.") : List.of();
    return new Event(
        id,
        kind,
        spec[4],
        mentions.getFirst().when(),
        status,
        Manner.UNSTATED,
        people,
        place,
        topics,
        mentions,
        merged,
        doubts,
        0.9);
  }

  private static Participant person(String key) {
    return Optional.ofNullable(PEOPLE.get(key)).orElseThrow();
  }

  private static Span within(Article article, Span sentence, String words) {
    int at = words.isEmpty() ? -1 : article.text().indexOf(words, sentence.start());
    return at < 0 || at >= sentence.end()
        ? new Span(sentence.start(), sentence.start())
        : new Span(at, at + words.length());
  }

  private static Optional<DateRange> dates(String days, String precision) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String[] ends = days.split("\\.\\.", -1);
    return Optional.of(
        new DateRange(
            LocalDate.parse(ends[0]),
            LocalDate.parse(ends[ends.length - 1]),
            Precision.valueOf(precision)));
  }

  private synchronized void refresh() {
    Corrections corrections =
        new Corrections(
            mentions -> mentions.stream().map(HandShelf::alone).toList(),
            passage -> Optional.empty());
    List<Correction> all = done.stream().flatMap(List::stream).toList();
    List<Corrected> events = corrections.apply(read, all);
    table = new HandTable(events);
    listeners.forEach(listener -> listener.accept(table));
  }

  private static Event alone(Mention mention) {
    return new Event(
        "alone-" + mention.id(),
        mention.kind(),
        mention.text(),
        mention.when(),
        mention.status(),
        mention.manner(),
        mention.participants(),
        mention.place(),
        mention.topics().stream().map(Topic::id).toList(),
        List.of(mention),
        List.of(),
        List.of(),
        mention.confidence());
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public Optional<String> readOnly() {
    return Optional.empty();
  }

  @Override
  public Table table() {
    return table;
  }

  @Override
  public Optional<Answer> find(Query query, BooleanSupplier stale) {
    return Optional.of(table.find(query));
  }

  @Override
  public int articles() {
    return articles.size() + added;
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public Optional<Reading> reading(String articleId) {
    return Optional.ofNullable(readings.get(articleId));
  }

  @Override
  public ImportReport add(List<Path> paths, Optional<Path> metadata, Progress progress)
      throws IOException {
    List<ImportReport.FileResult> files = new ArrayList<>();
    for (Path path : paths) {
      boolean there = Files.isReadable(path);
      files.add(
          new ImportReport.FileResult(
              String.valueOf(path.getFileName()),
              there ? ImportReport.Outcome.ADDED : ImportReport.Outcome.FAILED,
              "",
              there ? new ImportReport.Told(3, 2, 1, 1) : ImportReport.Told.NOTHING,
              there ? List.of() : List.of(path + " cannot be read.")));
      progress.at(files.size(), paths.size());
    }
    if (table.size() == 0 && !files.isEmpty()) {
      fill();
      refresh();
    }
    int failed =
        (int) files.stream().filter(f -> f.outcome() == ImportReport.Outcome.FAILED).count();
    return new ImportReport(files.size() - failed, 0, failed, 0, 16, 2, 1, false, files);
  }

  @Override
  public ImportReport addText(String name, String text, Optional<LocalDate> published)
      throws IOException {
    added++;
    return new ImportReport(
        1,
        0,
        0,
        1,
        0,
        0,
        0,
        false,
        List.of(
            new ImportReport.FileResult(
                name, ImportReport.Outcome.ADDED, "", ImportReport.Told.NOTHING, List.of())));
  }

  @Override
  public void correct(List<Correction> step) {
    done.add(List.copyOf(step));
    undone.clear();
    refresh();
  }

  @Override
  public Optional<Step> undo() {
    Optional<Step> step = undoable();
    if (step.isPresent()) {
      undone.add(done.removeLast());
      refresh();
    }
    return step;
  }

  @Override
  public Optional<Step> redo() {
    Optional<Step> step = redoable();
    if (step.isPresent()) {
      done.add(undone.removeLast());
      refresh();
    }
    return step;
  }

  @Override
  public Optional<Step> undoable() {
    return done.isEmpty() ? Optional.empty() : Optional.of(step(done.getLast()));
  }

  @Override
  public Optional<Step> redoable() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(step(undone.getLast()));
  }

  private Step step(List<Correction> corrections) {
    String id = corrections.getFirst().eventId();
    String subject =
        read.stream().filter(e -> e.id().equals(id)).map(Event::headline).findFirst().orElse(id);
    Step.Deed deed =
        switch (corrections.getFirst()) {
          case Correction.Redate _ -> Step.Deed.REDATE;
          case Correction.Star _ -> Step.Deed.STAR;
          case Correction.Merge _ -> Step.Deed.MERGE;
          case Correction.Hide _ -> Step.Deed.HIDE;
          case Correction.Add _ -> Step.Deed.ADD;
          default -> Step.Deed.SEVERAL;
        };
    return new Step(deed, corrections.size(), subject);
  }

  @Override
  public void onChange(Consumer<Table> listener) {
    listeners.add(listener);
  }

  @Override
  public void rebuild(Progress progress) {
    listeners.forEach(listener -> listener.accept(table()));
  }

  @Override
  public List<SavedSearch> savedSearches() {
    return List.copyOf(searches.values());
  }

  @Override
  public void saveSearch(SavedSearch search) {
    searches.put(search.name(), search);
  }

  @Override
  public void deleteSearch(String name) {
    searches.remove(name);
  }

  @Override
  public void close() {
    listeners.clear();
  }
}
