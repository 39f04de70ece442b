package dateline.ui;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.collection.Rules;
import dateline.event.Attribution;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.EventReader;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Merger;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Reading;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.event.When;
import dateline.time.DateRange;
import dateline.time.Meaning;
import dateline.time.Precision;
import dateline.time.TimeExpression;
import dateline.time.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Three articles and the sixteen events that they tell, written down by hand, so that a test of
/// the window can name each (`e0` to `e15`) whatever the rules of the program find.
final class HandText {
  /// One article.
  record Text(String file, String title, String source, LocalDate day, boolean inferred) {}

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

  private static final List<Text> TEXTS =
      List.of(
          new Text(
              "article-0.txt",
              "Two presidents talk at last",
              "The Harbour Post",
              LocalDate.of(2023, 11, 16),
              true),
          new Text(
              "article-1.txt",
              "A phone call between rivals",
              "Daily Meridian",
              LocalDate.of(2024, 4, 2),
              false),
          new Text(
              "article-2.txt",
              "What to expect near San Francisco",
              "Agence du Nord",
              LocalDate.of(2023, 11, 10),
              false));

  private static final List<Spec> SPECS = specs();

  private HandText() {}

  /// One event, and the sentences that tell it.
  private record Spec(String id, String[] cells, List<Telling> tellings) {}

  /// One sentence: the article, and the words in it for the event, the time and the source.
  private record Telling(int article, String sentence, String cue, String time, String saidBy) {
    String line() {
      return sentence
          + (time.isEmpty() ? "" : " " + time)
          + (saidBy.isEmpty() ? "" : ", the " + saidBy + " said")
          + ".\n\n";
    }
  }

  private static List<Spec> specs() {
    List<Spec> specs = new ArrayList<>();
    for (String line : EVENTS.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      List<Telling> tellings =
          Arrays.stream(cells[8].split(";", -1))
              .map(told -> (told + ">").split(">", -1))
              .map(t -> new Telling(Integer.parseInt(t[0]), t[1], t[2], t[3], t[4]))
              .toList();
      specs.add(new Spec("e" + specs.size(), cells, tellings));
    }
    return specs;
  }

  static List<Text> texts() {
    return TEXTS;
  }

  /// The words of an article.
  static String of(Text text) {
    StringBuilder words = new StringBuilder();
    for (Spec spec : SPECS) {
      spec.tellings().stream()
          .filter(told -> told.article() == TEXTS.indexOf(text))
          .forEach(told -> words.append(told.line()));
    }
    return words.toString();
  }

  /// Rules that find these events in these articles; other articles are read as the program does.
  static Rules rules() {
    return new Rules("hand", HandText::read, HandText::merge);
  }

  private static Reading read(Article article) {
    Optional<Text> known =
        TEXTS.stream().filter(text -> article.text().strip().endsWith(of(text).strip())).findAny();
    return known.map(text -> read(text, article)).orElseGet(() -> Standard.READER.read(article));
  }

  private static Reading read(Text text, Article article) {
    List<Mention> mentions = new ArrayList<>();
    for (Spec spec : SPECS) {
      for (int i = 0; i < spec.tellings().size(); i++) {
        if (spec.tellings().get(i).article() == TEXTS.indexOf(text)) {
          mentions.add(mention(spec, i, article));
        }
      }
    }
    Published day =
        article.published() instanceof Published.Unknown
            ? new Published.Inferred(text.day(), "Wednesday 15 November fits 2023")
            : article.published();
    return new Reading(article.publishedOn(day), times(mentions), mentions);
  }

  private static List<TimeExpression> times(List<Mention> mentions) {
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
    return times;
  }

  private static Mention mention(Spec spec, int which, Article article) {
    String[] cells = spec.cells();
    Telling told = spec.tellings().get(which);
    int start = article.text().indexOf(told.sentence());
    int stop = article.text().indexOf("\n", start);
    Span sentence = new Span(start, stop < 0 ? article.text().length() : stop);
    Kind kind = Kind.valueOf(cells[0]);
    List<Attribution> said =
        told.saidBy().isEmpty()
            ? List.of()
            : List.of(new Attribution(told.saidBy(), within(article, sentence, told.saidBy())));
    return new Mention(
        spec.id() + "-" + which,
        article.id(),
        sentence,
        within(article, sentence, told.cue()),
        sentence.of(article.text()),
        kind,
        Status.valueOf(cells[1]),
        Manner.UNSTATED,
        when(cells, told, within(article, sentence, told.time())),
        Arrays.stream(cells[5].split(",", -1)).map(HandText::person).toList(),
        new Place(cells[6].split(";", -1)[0], cells[6].split(";", -1)[1]),
        topics(cells).stream().map(t -> new Topic(t, t)).limit(which == 0 ? 9 : 1).toList(),
        said,
        List.of(),
        "cue-" + kind.name().toLowerCase(Locale.ROOT),
        0.9);
  }

  private static When when(String[] cells, Telling told, Span time) {
    String why =
        told.time().isEmpty()
            ? "the day of the same event in the sentence before"
            : "read on the day of the article";
    return dates(cells[2], cells[3])
        .<When>map(range -> new When.Dated(range, told.time(), time, "in-sentence", why))
        .orElseGet(() -> new When.Undated("No words of the text give a day."));
  }

  private static List<String> topics(String[] cells) {
    return List.of(cells[7].split(",", -1));
  }

  /// The events of these mentions, each written as its line above says; mentions of other articles
  /// are merged as the program does.
  private static List<Event> merge(List<Mention> mentions) {
    Map<String, List<Mention>> known = new TreeMap<>();
    List<Mention> others = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<Spec> spec =
          SPECS.stream().filter(s -> mention.id().startsWith(s.id() + "-")).findAny();
      spec.ifPresentOrElse(
          s -> known.computeIfAbsent(s.id(), _ -> new ArrayList<>()).add(mention),
          () -> others.add(mention));
    }
    List<Event> events = new ArrayList<>(others.isEmpty() ? List.of() : Merger.merge(others));
    SPECS.stream()
        .filter(spec -> known.containsKey(spec.id()))
        .forEach(spec -> events.add(event(spec, known.getOrDefault(spec.id(), List.of()))));
    return events;
  }

  private static Event event(Spec spec, List<Mention> told) {
    String[] cells = spec.cells();
    List<Mention> mentions =
        told.stream().sorted(java.util.Comparator.comparing(Mention::id)).toList();
    List<Doubt> doubts =
        cells[3].equals("VAGUE")
            ? List.of(
                new Doubt(
                    Doubt.Reason.ONLY_LENGTH,
                    "“" + spec.tellings().getFirst().time() + "” leaves the day open."))
            : List.of();
    Mention first = mentions.getFirst();
    return new Event(
        spec.id(),
        first.kind(),
        cells[4],
        first.when(),
        first.status(),
        Manner.UNSTATED,
        first.participants(),
        first.place(),
        topics(cells),
        mentions,
        mentions.stream().skip(1).map(_ -> "Same people, same kind and days that meet.").toList(),
        doubts,
        0.9);
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

  private static Participant person(String key) {
    return Optional.ofNullable(PEOPLE.get(key)).orElseThrow();
  }

  private static final class Standard {
    private static final EventReader READER = EventReader.standard();
  }
}
