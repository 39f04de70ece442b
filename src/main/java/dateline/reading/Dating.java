package dateline.reading;

import dateline.event.Kind;
import dateline.reading.Clauses.Link;
import dateline.reading.Cue.Form;
import dateline.reading.Cues.Hit;
import dateline.reading.Scene.Time;
import dateline.time.Precision;
import dateline.time.Timex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides which words of time date which cue of a sentence.
///
/// Every expression goes to the one cue that it costs least to reach: near, in the same clause,
/// behind its verb or right before its noun. A verb of saying takes the date that stands beside it,
/// and nothing more.
final class Dating {
  private static final int TOO_FAR = 40;
  private static final int WIDEST_VAGUE = 150;
  private static final int CLAUSE = 8;
  private static final int RELATIVE = 14;
  private static final Set<String> REFERENCES = Set.of("PRESENT_REF", "PAST_REF", "FUTURE_REF");

  private final Scene scene;
  private final Map<Hit, List<Time>> bound = new LinkedHashMap<>();

  Dating(Scene scene) {
    this.scene = scene;
    Time before = null;
    for (Time time : scene.times()) {
      if (dates(time) && !scene.is(scene.wordBefore(time.from()), "until", "till")) {
        if (before == null || !listed(before, time) || !bindWith(before, time)) {
          bind(time);
        }
        before = time;
      }
    }
  }

  /// The times of a cue, in the order of the text.
  List<Time> of(Hit hit) {
    return List.copyOf(bound.getOrDefault(hit, List.of()));
  }

  /// Whether an expression can date an event at all.
  static boolean dates(Time time) {
    Timex timex = time.expression().timex();
    Precision precision = time.range().precision();
    return timex.type() != Timex.Type.SET
        && !REFERENCES.contains(timex.value())
        && !(precision == Precision.VAGUE && time.range().days() > WIDEST_VAGUE)
        && precision != Precision.DECADE
        && precision != Precision.CENTURY;
  }

  /// Whether the expression tells since when something is no longer so: "since 2017".
  boolean since(Time time) {
    int before = scene.wordBefore(time.from());
    return scene.is(before, "since")
        || (scene.is(before, "the", "early", "late") && scene.is(before - 1, "since"));
  }

  /// "On February 10 and on September 9": a list of dates, unless a cue follows at once.
  private boolean listed(Time one, Time two) {
    boolean and = false;
    for (int i = one.to(); i < two.from(); i++) {
      if (!scene.is(i, "and", "on", "in", "or")) {
        return false;
      }
      and |= scene.is(i, "and", "or");
    }
    return and
        && scene.hits().stream()
            .noneMatch(hit -> hit.from() >= two.to() && hit.from() <= two.to() + 1);
  }

  private boolean bindWith(Time one, Time two) {
    Optional<List<Time>> list =
        bound.values().stream().filter(times -> times.contains(one)).findFirst();
    list.ifPresent(times -> times.add(two));
    return list.isPresent();
  }

  private void bind(Time time) {
    Hit best = null;
    double least = TOO_FAR;
    for (Hit hit : scene.hits()) {
      double cost = cost(time, hit);
      if (cost < least) {
        least = cost;
        best = hit;
      }
    }
    if (best != null && !since(time)) {
      bound.computeIfAbsent(best, key -> new ArrayList<>()).add(time);
    }
  }

  private double cost(Time time, Hit hit) {
    if (deadline(time, hit)
        || ofInvitation(time, hit)
        || sinceThen(time, hit)
        || ofItsObject(time, hit)) {
      return TOO_FAR;
    }
    boolean before = time.to() <= hit.from();
    int gap = before ? gap(time.to(), hit.from()) : gap(hit.to(), time.from());
    double cost = gap + boundaries(time, hit);
    if (hit.cue().saying()) {
      boolean onward = hit.form() == Form.NOUN && before;
      cost += onward ? 30 : beside(time, hit) ? -4 : 9;
    } else if (!before && hit.cue().kind() == Kind.CALL && gap <= 1) {
      return cost - 4;
    } else if (before && hit.form() == Form.NOUN && gap <= 2 && sameClause(time, hit)) {
      cost -= 6;
    } else if (before && opens(time)) {
      cost = cost * 0.4;
    } else if (before) {
      cost += 3 + (further(time, hit) ? 6 : 0);
    }
    return cost + weight(hit) + (gap > 0 && phrase(hit) ? 12 : 0) + (setting(hit) ? 25 : 0);
  }

  /// "shelved a rule of 29 September", "repeal the act of 1979": the thing is of that day, and not
  /// what becomes of it. What is signed is of the day of its signing.
  private boolean ofItsObject(Time time, Hit hit) {
    int of = time.from() - 1;
    boolean verb = hit.cue().kind() == Kind.MEASURE && hit.form() != Form.NOUN;
    if (!verb || !scene.is(of, "of") || of - hit.to() > 4) {
      return false;
    }
    for (int i = hit.to(); i < of; i++) {
      if (scene.is(i, ",", "in", "on", "at", "by", "from", "to", "with", "of", "for")) {
        return false;
      }
    }
    return true;
  }

  /// "Agreed to buy grain through January": the day by which it is to be done.
  private boolean deadline(Time time, Hit hit) {
    return hit.cue().kind() == Kind.AGREEMENT
        && hit.form() == Form.PAST
        && time.from() >= hit.to()
        && scene.is(scene.wordBefore(time.from()), "by", "through", "before", "within");
  }

  /// "Decided on April 6 to invite the team to visit China": not the visit was on that day.
  private boolean ofInvitation(Time time, Hit hit) {
    boolean aim = hit.cue().kind() == Kind.VISIT && hit.form() != Form.NOUN;
    for (int i = hit.from() - 1; aim && i >= Math.max(time.to(), hit.from() - 14); i--) {
      if (scene.is(i, "invite", "invites", "invited", "inviting")) {
        return true;
      }
    }
    return false;
  }

  /// "They have met since he took office in January": the time of the other clause is long over.
  private boolean sinceThen(Time time, Hit hit) {
    return scene.clauses().get(scene.clauseOf(time.from())).word().equals("since")
        && !sameClause(time, hit);
  }

  /// Whether the sentence goes on to something else between a time and a cue behind it: "met in May
  /// as well as".
  private boolean further(Time time, Hit hit) {
    for (int i = time.to(); i < hit.from(); i++) {
      if (scene.is(i, "well") && scene.is(i - 1, "as") && scene.is(i + 1, "as")) {
        return true;
      }
    }
    return false;
  }

  /// The words between two places, marks counted lightly.
  private int gap(int from, int to) {
    int quarters = 0;
    for (int i = from; i < to; i++) {
      quarters += Character.isLetterOrDigit(scene.words().lower(i).charAt(0)) ? 4 : 1;
    }
    return quarters / 4;
  }

  /// Whether a noun only says where or about what another cue of its clause happened: "unveiled a
  /// pact at the summit".
  private boolean phrase(Hit hit) {
    if (hit.form() != Form.NOUN) {
      return false;
    }
    int clause = scene.clauseOf(hit.from());
    boolean led =
        scene.hits().stream()
            .anyMatch(other ->
                other.to() <= hit.from()
                    && hit.from() - other.to() <= 9
                    && !other.cue().saying()
                    && scene.clauseOf(other.from()) == clause);
    for (int i = hit.from() - 1; led && i >= hit.from() - 7; i--) {
      if (scene.is(i, "at", "of", "on", "during", "in", "from", "for")) {
        return true;
      }
      boolean name = scene.words().capital(i - 1) && scene.words().capital(i + 1);
      if (scene.is(i, ",", "after") || (scene.is(i, "and") && !name)) {
        return false;
      }
    }
    return false;
  }

  private boolean sameClause(Time time, Hit hit) {
    return scene.clauseOf(time.from()) == scene.clauseOf(hit.from());
  }

  /// Words that seldom carry a date of their own come last.
  private static double weight(Hit hit) {
    return switch (hit.cue().kind()) {
      case CONFERENCE -> hit.form() == Form.NOUN ? 2.5 : 0;
      case OTHER -> 3;
      case SUMMIT, MEETING, CALL, VISIT, TALKS, AGREEMENT, STATEMENT, MEASURE, INCIDENT, ELECTION ->
          0;
    };
  }

  /// Whether nothing but "on", "late on" or a comma stands between a verb of saying and the time.
  private boolean beside(Time time, Hit hit) {
    int from = Math.min(time.to(), hit.to());
    int to = Math.max(time.from(), hit.from());
    for (int i = from; i < to; i++) {
      if (!scene.is(
          i, "on", "late", "early", ",", "in", "earlier", "has", "a", "statement", "”", "\"")) {
        return false;
      }
    }
    return to - from <= 5;
  }

  /// Whether the sentence opens with the time: "On Monday, …".
  private boolean opens(Time time) {
    return time.from() - scene.from() <= 4
        && scene.hits().stream().noneMatch(hit -> hit.from() < time.from());
  }

  /// Whether a conference is only where another event of the sentence was: "met at the G20 summit
  /// in November 2022" dates the meeting.
  private boolean setting(Hit hit) {
    boolean at = false;
    for (int i = hit.from() - 1; hit.cue().kind() == Kind.CONFERENCE && i >= hit.from() - 5; i--) {
      at |= scene.is(i, "at", "during", "sidelines", "margins");
    }
    return at
        && scene.hits().stream()
            .anyMatch(other ->
                other.cue().contact()
                    && (other.to() <= hit.from() || other.form() != Form.NOUN)
                    && untimed(other));
  }

  /// Whether no words of time stand right behind a cue or in front of it.
  private boolean untimed(Hit hit) {
    return scene.times().stream()
        .noneMatch(time ->
            time.from() >= hit.to() && time.from() - hit.to() <= 6 && sameClause(time, hit));
  }

  /// Whether a clause without a cue has a verb of its own, whose time it is.
  private boolean acts(Clauses.Clause clause) {
    if (scene.hits().stream().anyMatch(hit -> clause.has(hit.from()))) {
      return false;
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (Verbs.standard().at(scene.words(), i, clause.to()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the entry of a chronology is of other days: "signs the act, paving the way for entry
  /// in 2001", under 2000.
  private boolean strayed(Time time) {
    return scene.heading().filter(entry -> !entry.range().intersects(time.range())).isPresent();
  }

  private double boundaries(Time time, Hit hit) {
    int a = scene.clauseOf(time.from());
    int b = scene.clauseOf(hit.from());
    double cost = 0;
    for (int i = Math.min(a, b) + 1; i <= Math.max(a, b); i++) {
      Link link = scene.clauses().get(i).link();
      boolean purpose = scene.clauses().get(i).word().equals("to");
      cost += link == Link.RELATIVE || link == Link.THAT ? RELATIVE : CLAUSE;
      cost += strayed(time) ? RELATIVE : 0;
      cost += i == a && link == Link.AND && acts(scene.clauses().get(i)) ? RELATIVE : 0;
      cost -= link == Link.ASIDE || (link == Link.PARTICIPLE && !purpose) ? 6 : 0;
    }
    return cost;
  }
}
