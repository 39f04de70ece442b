package dateline.reading;

import dateline.article.Span;
import dateline.domain.About;
import dateline.domain.How;
import dateline.domain.Rank;
import dateline.domain.Where;
import dateline.domain.Who;
import dateline.event.Appearance;
import dateline.event.Attribution;
import dateline.event.Doubt;
import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Topic;
import dateline.event.When;
import dateline.reading.Clauses.Clause;
import dateline.reading.Clauses.Link;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the mentions of one sentence.
final class SceneReader {
  private static final Set<String> SIDE = Set.of("following", "after", "since", "before", "during");
  private static final int FAR_AHEAD = 4;
  private static final int FAR_BACK = 60;
  private static final Cue SIGHT =
      Cues.cue(
          Stanzas.parse("caption", "cue sight\nkind meeting\nmanner in-person\nneeds two")
              .getFirst());
  private static final Cue ENTRY =
      Cues.cue(Stanzas.parse("chronology", "cue entry\nkind other\nneeds none").getFirst());

  private final Scene scene;
  private final Whens whens;

  private SceneReader(Scene scene) {
    this.scene = scene;
    this.whens = new Whens(scene);
  }

  /// The events that a sentence tells, in its order.
  static List<Mention> read(Scene scene) {
    return new SceneReader(scene).read();
  }

  private List<Mention> read() {
    List<Mention> mentions = new ArrayList<>();
    for (Hit hit : scene.hits()) {
      if (!hit.cue().saying() && !bygone(hit) && worthIt(hit)) {
        for (Draft draft : whens.of(hit)) {
          mentions.addAll(mentions(draft));
        }
      }
    }
    if (mentions.isEmpty()) {
      statement().or(this::entry).or(this::caption).ifPresent(mentions::add);
    }
    for (Untold.Found found : new Untold(scene, whens).read(mentions)) {
      Draft draft = found.draft();
      mentions.add(
          mention(
              draft,
              0,
              ofThatTime(draft, found.people()),
              place(found.where()),
              Sorts.kind(draft.hit(), found.people())));
    }
    return topical(mentions);
  }

  /// Where a sentence tells several events, one that it tells by the way is about the topics of its
  /// own clause: "Following up on the summit, the two discussed trade".
  private List<Mention> topical(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>();
    for (Mention mention : mentions) {
      Clause clause =
          scene.clauses().get(scene.clauseOf(scene.words().wordAt(mention.cue().start())));
      boolean aside = clause.link() != Link.START && clause.link() != Link.AND;
      boolean beside =
          mentions.stream()
              .anyMatch(other -> !clause.has(scene.words().wordAt(other.cue().start())));
      boolean led =
          clause.link() == Link.START && SIDE.contains(scene.words().lower(clause.from()));
      sorted.add(
          beside && (aside || led)
              ? mention.about(topics(scene, scene.spanOf(clause.from(), clause.to())))
              : mention);
    }
    return sorted;
  }

  /// An entry of a chronology whose words no cue knows is an event all the same; somebody in a
  /// foreign place is a visit ("Yellen in Beijing").
  private Optional<Mention> entry() {
    boolean opens = scene.block().span().start() == scene.span().start();
    if (scene.heading().isEmpty() || !opens) {
      return Optional.empty();
    }
    Hit whole = new Hit(ENTRY, Form.NOW, scene.from(), Math.min(scene.to(), scene.from() + 3));
    Draft draft = whens.of(whole).getFirst();
    List<Who> people =
        scene.cast().who(scene.span(), then(draft)).stream()
            .filter(who -> who.actor() && who.how() != How.ADJECTIVE)
            .toList();
    Optional<Where> where = new Parties(scene, then(draft)).place(whole, draft.part());
    if (people.isEmpty() || draft.when().range().isEmpty()) {
      return Optional.empty();
    }
    boolean visit =
        where.filter(Where::situated).filter(place -> Substance.abroad(place, people)).isPresent()
            && people.getFirst().how() != How.COUNTRY
            && scene.to() - scene.from() <= 9;
    return !visit && title()
        ? Optional.empty()
        : Optional.of(mention(draft, 0, people, place(where), visit ? Kind.VISIT : Kind.OTHER));
  }

  /// A caption without a verb that shows two of two sides somewhere on a day: "Trump and Liu He in
  /// the Oval Office on Thursday".
  private Optional<Mention> caption() {
    if (scene.block().role() != Block.Role.CAPTION || scene.times().size() != 1) {
      return Optional.empty();
    }
    Hit whole = new Hit(SIGHT, Form.NOUN, scene.from(), Math.min(scene.to(), scene.from() + 3));
    Draft draft = whens.of(whole, scene.times());
    List<Who> people =
        scene.cast().who(scene.span(), then(draft)).stream()
            .filter(who -> who.how() == How.NAME && who.rank() != Rank.NONE)
            .toList();
    Optional<Where> where = new Parties(scene, then(draft)).place(whole, draft.part());
    boolean day = draft.when().range().filter(range -> range.days() == 1).isPresent();
    return day && Parties.sides(people) >= 2 && where.filter(Where::situated).isPresent()
        ? Optional.of(mention(draft, 0, people, place(where), Sorts.kind(whole, people)))
        : Optional.empty();
  }

  /// "Formal ties.": a few words without a verb only name what the next sentence tells.
  private boolean title() {
    for (int i = scene.from(); i < scene.to(); i++) {
      if (Verbs.standard().at(scene.words(), i, scene.to()).isPresent()) {
        return false;
      }
    }
    return scene.to() - scene.from() <= 10 && scene.block().span().end() > scene.span().end() + 9;
  }

  /// "The first since he took office": only says how long ago.
  private boolean bygone(Hit hit) {
    return hit.cue().kind() == Kind.OTHER
        && scene.clauses().get(scene.clauseOf(hit.from())).word().equals("since");
  }

  /// In a chronology only the main clause of an entry, and what has a date of its own, is told.
  private boolean worthIt(Hit hit) {
    if (scene.heading().isEmpty() || whens.dated(hit)) {
      return true;
    }
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    boolean main = clause.link() == Link.START || clause.link() == Link.AND;
    Optional<Hit> first = scene.hits().stream().filter(other -> scene.main(other)).findFirst();
    boolean head = first.isPresent() && first.get().equals(hit);
    boolean echo = hit.form() == Form.NOUN && definite(hit);
    boolean deed = hit.cue().contact() || hit.cue().id().equals("sign");
    return main && !echo && (head || (deed && hit.form() != Form.NOUN));
  }

  /// "the three-day talks": a noun that points back.
  private boolean definite(Hit hit) {
    for (int i = hit.from() - 1; i >= hit.from() - 5; i--) {
      if (scene.is(i, "the", "this", "these", "their", "its", "his", "her", "that", "those")) {
        return true;
      }
      if (scene.is(i, "a", "an", "of", "in", ",", "and", "with")) {
        return false;
      }
    }
    return false;
  }

  private List<Mention> mentions(Draft draft) {
    Parties parties = new Parties(scene, then(draft));
    Hit hit = draft.hit();
    if (hit.cue().kind() == Kind.ELECTION) {
      return elections(draft, parties);
    }
    List<Who> people = ofThatTime(draft, parties.of(hit, draft.part()));
    Optional<Where> where = parties.place(hit, draft.part());
    if (!new Substance(scene).enough(draft, people, where)) {
      return List.of();
    }
    boolean remote = hit.cue().kind() == Kind.CALL || Sorts.byVideo(scene, hit);
    Place place = remote ? Place.UNKNOWN : place(where);
    return List.of(mention(draft, draft.number(), people, place, Sorts.kind(hit, people)));
  }

  /// "The first to visit since 2016": who does so now was not the one who did so then, unless an
  /// office said so even in those days.
  private static List<Who> ofThatTime(Draft draft, List<Who> people) {
    return draft.rule().equals("since")
        ? people.stream().filter(who -> !who.role().isEmpty() || land(who)).toList()
        : people;
  }

  private static boolean land(Who who) {
    return who.how() != How.NAME && who.how() != How.PRONOUN;
  }

  /// One event for every country that votes.
  private List<Mention> elections(Draft draft, Parties parties) {
    List<Mention> mentions = new ArrayList<>();
    if (draft.when() instanceof When.Dated) {
      for (String country : parties.voters(draft.hit(), draft.part())) {
        Who voter = Who.land(scene.span(), country, "it votes");
        int number = draft.number() * 10 + mentions.size();
        mentions.add(
            mention(draft, number, List.of(voter), new Place(country, country), Kind.ELECTION));
      }
    }
    return mentions;
  }

  /// A dated statement that is an event in itself: an entry of a chronology, or something said on a
  /// named day of the calendar other than the article's.
  private Optional<Mention> statement() {
    for (Hit hit : scene.hits()) {
      if (!hit.cue().saying() || (!scene.main(hit) && scene.heading().isPresent())) {
        continue;
      }
      for (Draft draft : whens.of(hit)) {
        if (draft.when() instanceof When.Dated dated && told(draft, dated)) {
          List<Who> speakers = speakers(hit, draft);
          if (!speakers.isEmpty()) {
            return Optional.of(mention(draft, 0, speakers, Place.UNKNOWN, Kind.STATEMENT));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean told(Draft draft, When.Dated dated) {
    if (draft.rule().equals("heading")) {
      return true;
    }
    boolean calendar = dated.words().matches("(?s).*\\p{Lu}\\p{L}+\\.? \\d{1,2}\\b.*");
    boolean briefing =
        draft.hit().form() == Form.NOUN && scene.is(draft.hit().to() - 1, "briefing", "conference");
    boolean today =
        !briefing
            && scene.article().published().day().filter(dated.dates().start()::equals).isPresent();
    return draft.rule().equals("own") && calendar && dated.dates().days() == 1 && !today;
  }

  private List<Who> speakers(Hit hit, Draft draft) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    Span part = scene.spanOf(clause.from(), clause.to());
    return scene.cast().who(part, then(draft)).stream()
        .filter(who ->
            scene.times().stream().noneMatch(t -> t.expression().span().overlaps(who.span())))
        .toList();
  }

  private Mention mention(Draft draft, int number, List<Who> people, Place place, Kind kind) {
    Hit hit = draft.hit();
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    Span cue = scene.spanOf(hit.from(), hit.to());
    List<Participant> participants =
        people.stream()
            .map(who ->
                new Participant(
                    who.name(), who.role(), who.country(), Level.valueOf(who.rank().name())))
            .toList();
    return new Mention(
        scene.article().id() + "." + cue.start() + (number == 0 ? "" : "." + number),
        scene.article().id(),
        scene.span(),
        cue,
        scene.span().of(scene.words().text()).replaceAll("\\s+", " "),
        kind,
        draft.status().orElseGet(() -> Statuses.of(scene, draft, clause)),
        Sorts.manner(scene, hit),
        draft.when(),
        participants,
        place,
        topics(scene),
        scene.cast().saidBy(scene.span()).stream()
            .map(said -> new Attribution(said.source(), said.span()))
            .toList(),
        doubts(draft),
        hit.cue().stanza().where() + " " + hit.cue().id() + ", " + draft.rule(),
        draft.confidence(),
        List.of(),
        appearances(people),
        List.of(),
        CodeRules.standard()
            .of(kind, Sorts.manner(scene, hit), scene.words(), clause.from(), clause.to()),
        List.of(),
        scene.article().published().day());
  }

  /// By which words each participant is named.
  private List<Appearance> appearances(List<Who> people) {
    String text = scene.words().text();
    return people.stream()
        .map(who ->
            new Appearance(
                who.name(), who.span(), who.span().of(text).replaceAll("\\s+", " "), who.why()))
        .toList();
  }

  /// The days on which offices are asked for: in a year far ahead, which must be a mistake, nobody
  /// holds any.
  private DateRange then(Draft draft) {
    return scene
        .article()
        .published()
        .day()
        .filter(day -> draft.reference().start().getYear() - day.getYear() > FAR_AHEAD)
        .map(DateRange::day)
        .orElse(draft.reference());
  }

  private List<Doubt> doubts(Draft draft) {
    List<Doubt> doubts = new ArrayList<>(draft.doubts());
    Optional<LocalDate> day = scene.article().published().day();
    Optional<DateRange> dates = draft.when().range();
    if (day.isPresent() && dates.isPresent()) {
      int years = dates.get().start().getYear() - day.get().getYear();
      if (years > FAR_AHEAD || years < -FAR_BACK) {
        doubts.add(
            new Doubt(
                Doubt.Reason.FAR_YEAR,
                "the year " + dates.get().start().getYear() + " is far from the article's day"));
      }
    }
    return doubts;
  }

  /// The topics that a sentence speaks of, each once.
  static List<Topic> topics(Scene scene) {
    return topics(scene, scene.span());
  }

  private static List<Topic> topics(Scene scene, Span part) {
    List<Topic> topics = new ArrayList<>();
    for (About about : scene.cast().topics(part)) {
      if (topics.stream().noneMatch(topic -> topic.id().equals(about.topic()))) {
        topics.add(new Topic(about.topic(), about.words()));
      }
    }
    return topics;
  }

  private static Place place(Optional<Where> where) {
    return where.map(found -> new Place(found.name(), found.country())).orElse(Place.UNKNOWN);
  }
}
