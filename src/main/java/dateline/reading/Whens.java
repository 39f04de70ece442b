package dateline.reading;

import dateline.event.Doubt;
import dateline.event.Kind;
import dateline.event.Status;
import dateline.event.When;
import dateline.reading.Clauses.Clause;
import dateline.reading.Clauses.Link;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.reading.Parting.Told;
import dateline.reading.Scene.Time;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the days of every cue of a sentence, by the first of these that holds: words of its own;
/// "first since 2017"; the date of the clause it hangs on; the heading of its entry; the day on
/// which it was said, of what is done by saying it; the article's day, of news.
final class Whens {
  private static final double GUESS = 0.45;
  private final Scene scene;
  private final Dating dating;
  private final Parting parting;
  private final News news;

  Whens(Scene scene) {
    this.scene = scene;
    this.dating = new Dating(scene);
    this.parting = new Parting(scene);
    this.news = new News(scene);
  }

  /// The events of a cue, at least one; undated where nothing dates it.
  List<Draft> of(Hit hit) {
    List<Draft> drafts = new ArrayList<>();
    for (Told told : parting.of(hit, dating.of(hit))) {
      drafts.add(own(hit, drafts.size(), told));
    }
    new Firsts(scene, dating).of(hit).ifPresent(drafts::add);
    if (drafts.isEmpty() || drafts.getFirst().rule().endsWith("since")) {
      drafts.addFirst(borrowed(hit));
    }
    return drafts;
  }

  /// The event of a cue that these times date, though no more surely than a guess.
  Draft of(Hit hit, List<Time> times) {
    return like(own(hit, 0, parting.of(hit, times).getFirst()), "own", GUESS);
  }

  /// A draft like another, found by another rule; it speaks of the whole sentence.
  private Draft like(Draft draft, String rule, double confidence) {
    return new Draft(
        draft.hit(),
        draft.number(),
        scene.whole(),
        draft.when(),
        draft.reference(),
        draft.status(),
        rule,
        confidence,
        draft.doubts());
  }

  /// Whether a time can date an event that it stands beside, and not only the words about it.
  boolean dates(Time time) {
    boolean attribution =
        scene.hits().stream().anyMatch(hit -> hit.cue().saying() && dating.of(hit).contains(time));
    return Dating.dates(time) && !dating.since(time) && !attribution;
  }

  /// Whether words of its own date the cue.
  boolean dated(Hit hit) {
    return !dating.of(hit).isEmpty();
  }

  private Draft own(Hit hit, int number, Told told) {
    Time first = told.times().getFirst();
    Time last = told.times().getLast();
    String words =
        scene
            .words()
            .text()
            .substring(first.expression().span().start(), last.expression().span().end())
            .replaceAll("\\s+", " ");
    When when =
        new When.Dated(
            told.dates(),
            words,
            scene.spanOf(first.from(), last.to()),
            "own",
            "“" + words + "” stands with “" + words(hit) + "”: " + first.expression().why());
    return new Draft(
        hit,
        number,
        told.part(),
        when,
        told.dates(),
        Optional.empty(),
        "own",
        told.doubts().isEmpty() ? 0.9 : 0.6,
        told.doubts());
  }

  private Draft borrowed(Hit hit) {
    Optional<LocalDate> day = scene.article().published().day();
    DateRange reference = day.map(DateRange::day).orElse(DateRange.year(2000));
    return hanging(hit)
        .or(() -> then(hit))
        .or(() -> heading(hit))
        .or(() -> byHalf(hit))
        .or(() -> joint(hit))
        .or(() -> apart(hit))
        .or(() -> saying(hit))
        .or(() -> today(hit))
        .orElseGet(() ->
            new Draft(
                hit,
                0,
                scene.whole(),
                new When.Undated(undated()),
                scene.heading().map(Time::range).orElse(reference),
                Optional.empty(),
                "undated",
                0.4,
                List.of()));
  }

  private String undated() {
    return scene
        .adrift()
        .map(time ->
            "“"
                + time.span().of(scene.words().text())
                + "” dates it, but on which day the article appeared is not known")
        .orElse("no words of the sentence date it");
  }

  /// "met Xi on Friday after a meeting with Wang": the side clause shares its clause's date.
  private Optional<Draft> hanging(Hit hit) {
    int index = scene.clauseOf(hit.from());
    Clause clause = scene.clauses().get(index);
    if (hit.form() != Form.NOUN || hit.cue().kind() == Kind.CONFERENCE) {
      return Optional.empty();
    }
    boolean apart =
        scene.is(clause.from(), "after", "before")
            && scene.is(clause.from() - 1, "years", "months", "weeks", "days", "year", "month");
    if (clause.link() != Link.SIDE
        || apart
        || clause.word().equals("since")
        || clause.word().equals("in")
        || clause.word().equals("amid")
        || clause.word().equals("despite")
        || clause.word().equals("ahead")) {
      return Optional.empty();
    }
    return scene.hits().stream()
        .filter(other -> !other.equals(hit) && !other.cue().saying() && dated(other))
        .filter(other -> Math.abs(scene.clauseOf(other.from()) - index) <= 1)
        .findFirst()
        .map(other -> own(other, 0, parting.of(other, dating.of(other)).getFirst()))
        .map(lead -> at(hit, lead));
  }

  /// A cue on the days of another one of the sentence.
  private Draft at(Hit hit, Draft lead) {
    When.Dated when = (When.Dated) lead.when();
    return new Draft(
        hit,
        0,
        scene.whole(),
        new When.Dated(
            when.dates(),
            when.words(),
            when.span(),
            "hanging",
            "about the time of “" + words(lead.hit()) + "”: " + when.why()),
        lead.reference(),
        Optional.empty(),
        "hanging",
        0.6,
        lead.doubts());
  }

  /// "in November 2022, when Austin saw Wei": the clause says what happened on the date before it.
  private Optional<Draft> then(Hit hit) {
    Clause clause = scene.clauses().get(scene.clauseOf(hit.from()));
    if (!clause.word().equals("when") || hit.form() == Form.NOUN) {
      return Optional.empty();
    }
    List<Time> before = new ArrayList<>();
    int next = clause.from();
    for (Time time : scene.times().reversed()) {
      if (time.to() <= next && next - time.to() <= 1 && Dating.dates(time)) {
        before.addFirst(time);
        next = time.from();
      }
    }
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(like(own(hit, 0, parting.of(hit, before).getFirst()), "then", 0.8));
  }

  private Optional<Draft> heading(Hit hit) {
    return scene
        .heading()
        .map(time ->
            new Draft(
                hit,
                0,
                scene.whole(),
                scene.dated(
                    time,
                    "heading",
                    "the entry stands under this heading: " + time.expression().why()),
                time.range(),
                Optional.empty(),
                "heading",
                0.85,
                List.of()));
  }

  /// "suspended for more than a year": it began between one and one and a half years before.
  private Optional<Draft> byHalf(Hit hit) {
    boolean over = hit.form() == Form.DONE || hit.form() == Form.PAST;
    if (hit.cue().kind() != Kind.MEASURE || !over || !scene.is(hit.to(), "for")) {
      return Optional.empty();
    }
    return Lasting.since(scene, hit)
        .map(when ->
            new Draft(
                hit,
                0,
                scene.whole(),
                when,
                when.dates(),
                Optional.of(Status.OCCURRED),
                "lasting",
                0.5,
                List.of(
                    new Doubt(Doubt.Reason.ONLY_LENGTH, "only how long it had lasted is told"))));
  }

  /// "met on Tuesday and signed a protocol": what was signed there is of that day.
  private Optional<Draft> joint(Hit hit) {
    boolean agreed = hit.cue().kind() == Kind.AGREEMENT && hit.form() == Form.PAST;
    if ((!agreed && !arrived(hit)) || opinion(hit)) {
      return Optional.empty();
    }
    return scene.hits().stream()
        .filter(other -> other.cue().contact() && other.to() <= hit.from() && dated(other))
        .reduce((first, nearer) -> nearer)
        .map(other -> own(other, 0, parting.of(other, dating.of(other)).getFirst()))
        .filter(lead -> !planned(lead))
        .map(lead -> at(hit, lead));
  }

  /// "Arrived in Peking yesterday and met Huang Hua": the second of two verbs of one subject.
  private boolean arrived(Hit hit) {
    boolean told = hit.form() == Form.PAST || hit.form() == Form.DONE;
    if (!hit.cue().contact() || !told || !scene.main(hit)) {
      return false;
    }
    return scene.hits().stream()
        .filter(other -> other.to() <= hit.from() && !other.cue().saying())
        .reduce((first, nearer) -> nearer)
        .filter(other -> other.form() == Form.PAST && other.cue().contact() && dated(other))
        .filter(other -> scene.main(other) && andOnly(other, hit))
        .isPresent();
  }

  /// Whether "and" or a comma leads right on to a cue.
  private boolean andOnly(Hit one, Hit two) {
    int before =
        scene.is(two.from() - 1, "then", "later", "also") ? two.from() - 2 : two.from() - 1;
    return scene.is(before, "and", ",") && two.from() - one.to() <= 14;
  }

  /// "Came on Friday, a day after they had met": counted from the date of the clause before it; of
  /// what "comes a week after", from the article's day.
  private Optional<Draft> apart(Hit hit) {
    int index = scene.clauseOf(hit.from());
    Optional<Hit> lead =
        scene.hits().stream()
            .filter(other -> dated(other) && scene.clauseOf(other.from()) == index - 1)
            .findFirst();
    boolean comes = index > 0 && scene.is(scene.clauses().get(index).from() - 3, "comes", "come");
    Optional<LocalDate> base =
        lead.map(other -> own(other, 0, parting.of(other, dating.of(other)).getFirst()))
            .map(draft -> draft.reference())
            .filter(days -> days.days() == 1)
            .map(DateRange::start)
            .or(() -> comes ? scene.article().published().day() : Optional.empty());
    return base.flatMap(day -> new Apart(scene).of(hit, day))
        .map(days ->
            new Draft(
                hit,
                0,
                scene.whole(),
                new When.Dated(
                    days,
                    "",
                    scene.spanOf(hit.from(), hit.to()),
                    "apart",
                    "counted from the day of the clause before"),
                days,
                Optional.empty(),
                "apart",
                0.6,
                List.of()));
  }

  /// Whether an event is dated after the article's day.
  private boolean planned(Draft lead) {
    Optional<LocalDate> day = scene.article().published().day();
    return day.filter(lead.reference().start()::isAfter).isPresent();
  }

  /// What is done by saying it, and what was over when it was said: "said on Friday it was
  /// suspending talks", "said Thursday that his just-concluded call".
  private Optional<Draft> saying(Hit hit) {
    boolean act = hit.cue().kind() == Kind.MEASURE || hit.cue().kind() == Kind.AGREEMENT;
    if (opinion(hit)) {
      return Optional.empty();
    }
    if (!act && !news.fresh(hit) && !(news.tells(hit) && news.past(hit))) {
      return Optional.empty();
    }
    int index = scene.clauseOf(hit.from());
    return scene.hits().stream()
        .filter(other -> other.cue().saying() && dated(other) && !news.ofANoun(other))
        .filter(other -> Math.abs(scene.clauseOf(other.from()) - index) <= 2)
        .findFirst()
        .map(other -> {
          Time time = dating.of(other).getFirst();
          return new Draft(
              hit,
              0,
              scene.whole(),
              scene.dated(time, "saying", "it was told then as news: " + time.expression().why()),
              time.range(),
              Optional.empty(),
              "saying",
              0.6,
              List.of());
        });
  }

  /// News of the day: the first sentences of an article that tell what has happened, and anything
  /// that "is being held" or "is taking place".
  private Optional<Draft> today(Hit hit) {
    Optional<LocalDate> day = scene.article().published().day();
    boolean vague = hit.cue().kind() == Kind.OTHER;
    if (day.isEmpty() || vague || scene.block().role() != Block.Role.BODY || opinion(hit)) {
      return Optional.empty();
    }
    boolean lasting = news.lasting(hit) || news.itself(hit);
    if (!lasting && !(news.tells(hit) && news.past(hit))) {
      return Optional.empty();
    }
    String why =
        lasting
            ? "it was under way on the article's day"
            : "the article reports it as news, so on its own day";
    return Optional.of(
        new Draft(
            hit,
            0,
            scene.whole(),
            new When.Dated(
                DateRange.day(day.get()), "", scene.spanOf(hit.from(), hit.to()), "news", why),
            DateRange.day(day.get()),
            Optional.of(Status.OCCURRED),
            "news",
            lasting ? 0.6 : 0.7,
            List.of()));
  }

  /// "They agreed that peace is best": a view that was shared; "met on Tuesday and agreed to reopen
  /// talks": what the meeting came to.
  private boolean opinion(Hit hit) {
    return hit.cue().id().equals("agree")
        && (scene.is(hit.to() - 1, "that")
            || scene.is(hit.to(), "that")
            || scene.hits().stream().anyMatch(other -> other.cue().contact() && dated(other)));
  }

  private String words(Hit hit) {
    return scene.spanOf(hit.from(), hit.to()).of(scene.words().text()).replaceAll("\\s+", " ");
  }
}
