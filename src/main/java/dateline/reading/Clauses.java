package dateline.reading;

import dateline.article.Words;
import dateline.event.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a sentence into clauses at the words and marks that begin a new one.
///
/// A rough cut, by closed classes of English words: it need not be a parse, it only has to keep a
/// date and a name from wandering into somebody else's clause.
final class Clauses {
  /// What stands between a clause and the one before it.
  enum Link {
    /// The sentence begins.
    START,
    /// "and", "but", "or", a semicolon: a clause of the same rank.
    AND,
    /// "who", "which", "where": about the noun before it.
    RELATIVE,
    /// "after", "following", "when", "as": circumstances.
    SIDE,
    /// "that", a colon: what was said.
    THAT,
    /// A comma and "saying", "marking" …; a purpose ("to prepare for").
    PARTICIPLE,
    /// Between dashes or brackets.
    ASIDE
  }

  /// Words `from` to `to`; `word` is the one that opened it.
  record Clause(int from, int to, Link link, String word) {
    boolean has(int word) {
      return from <= word && word < to;
    }
  }

  private static final Set<String> SIDE = Grammar.named("side");
  private static final int SAID = 6;
  private static final int TOLD = 14;
  private static final Set<String> SUBJECT = Grammar.named("subject");
  private static final Set<String> ANSWER = Set.of("response", "retaliation", "reaction");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "will", "would", "has", "have", "had", "may", "might");
  private static final Set<String> PRONOUN = Set.of("he", "she", "they", "it");
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "where", "whose");
  private static final Set<String> NOT_PARTICIPLE = Grammar.named("no-participle");

  private static final Set<String> NO_VERB = Grammar.named("no-verb");
  private static final Set<String> LEANS = Grammar.named("leans");

  private final Words words;
  private final Cues.Spotter spotter;
  private final int end;
  private final List<Clause> clauses = new ArrayList<>();
  private int from;
  private Link link = Link.START;
  private String word = "";

  private Clauses(Words words, Cues.Spotter spotter, int from, int to) {
    this.words = words;
    this.spotter = spotter;
    this.from = from;
    this.end = to;
  }

  /// The clauses of words `from` to `to`; `spotter` knows where finite verbs of cues begin.
  static List<Clause> of(Words words, Cues.Spotter spotter, int from, int to) {
    Clauses clauses = new Clauses(words, spotter, from, to);
    clauses.cut();
    return List.copyOf(clauses.clauses);
  }

  private void cut() {
    for (int i = from; i < end; i++) {
      Link opens = opens(i);
      if (opens != Link.START && i > from) {
        close(i, opens);
      } else if (opens != Link.START) {
        link = opens;
        word = words.lower(i);
      }
    }
    close(end, Link.START);
  }

  private void close(int at, Link next) {
    if (at > from) {
      clauses.add(new Clause(from, at, link, word));
    }
    from = at;
    link = next;
    word = words.lower(at);
  }

  /// How word `i` opens a clause; START where it opens none.
  private Link opens(int i) {
    String w = words.lower(i);
    if (";".equals(w)) {
      return Link.AND;
    }
    if (":".equals(w)) {
      return Link.THAT;
    }
    if ("—".equals(w) || "(".equals(w) || ("–".equals(w) && !digit(i - 1))) {
      return Link.ASIDE;
    }
    if (")".equals(w)) {
      return Link.PARTICIPLE;
    }
    if (RELATIVE.contains(w) && !words.lower(i + 1).equals("at")) {
      return Link.RELATIVE;
    }
    if (SIDE.contains(w)) {
      return side(i, w);
    }
    if ("as".equals(w)) {
      return as(i);
    }
    if ("in".equals(w) && ANSWER.contains(words.lower(i + 1)) && i > from) {
      return Link.SIDE;
    }
    if ("that".equals(w) || "whether".equals(w)) {
      return that(i);
    }
    if (",".equals(w) || "and".equals(w) || "but".equals(w)) {
      return join(i, w);
    }
    if ("to".equals(w) && purpose(i)) {
      return Link.PARTICIPLE;
    }
    return Link.START;
  }

  /// "said that he left"; "the rules that it announced", where the noun is what was announced.
  private Link that(int i) {
    boolean told = subjectOf(i + 1);
    if (i > from && spotter.saysBefore(i, told ? TOLD : SAID)) {
      return Link.THAT;
    }
    boolean about = i > from + 1 && PRONOUN.contains(words.lower(i + 1)) && spotter.verb(i + 2);
    return about ? Link.RELATIVE : Link.START;
  }

  /// Whether somebody starts at word `i` who may be the subject of what is told: "that China
  /// would".
  private boolean subjectOf(int i) {
    return words.capital(i) || SUBJECT.contains(words.lower(i));
  }

  private Link side(int i, String w) {
    boolean upon = "following".equals(w) && words.lower(i - 1).equals("the");
    boolean day = "before".equals(w) && words.lower(i - 1).equals("day");
    boolean since = "since".equals(w) && digit(i + 1);
    boolean ahead = "ahead".equals(w) && !words.lower(i + 1).equals("of");
    return upon || day || since || ahead ? Link.START : Link.SIDE;
  }

  private Link as(int i) {
    String next = words.lower(i + 1);
    if (next.equals("part") || next.equals("during") || next.equals("they") || next.equals("he")) {
      return Link.SIDE;
    }
    boolean role = !words.capital(i + 1) && !next.equals("the") && !next.equals("both");
    return role || next.equals("well") || spotter.verb(i + 1) || !laterVerb(i)
        ? Link.START
        : Link.SIDE;
  }

  private boolean laterVerb(int i) {
    for (int at = i + 1; at < Math.min(end, i + 12); at++) {
      if (spotter.verb(at)) {
        return true;
      }
    }
    return false;
  }

  /// A comma or "and" before a verb, or before a name with a verb behind it.
  private Link join(int i, String w) {
    int next = i + 1;
    boolean comma = ",".equals(w);
    if (comma && (words.lower(next).equals("and") || words.lower(next).equals("but"))) {
      return Link.START;
    }
    String follower = words.lower(next);
    if (comma
        && follower.endsWith("ing")
        && follower.length() > 5
        && !words.capital(next)
        && !NOT_PARTICIPLE.contains(follower)) {
      return Link.PARTICIPLE;
    }
    if (comma && link == Link.SIDE && (laterVerb(i) || (words.capital(next) && verbSoon(next)))) {
      return Link.AND;
    }
    if (comma && link == Link.RELATIVE && FINITE.contains(follower)) {
      return Link.AND;
    }
    if (!hasVerb(from, i)) {
      return Link.START;
    }
    if (spotter.verb(next) || (!comma && isAuxiliary(follower))) {
      return Link.AND;
    }
    if (comma) {
      return spotter.sayingVerb(next) ? Link.AND : Link.START;
    }
    if (pronounSoon(next)) {
      return Link.AND;
    }
    return words.capital(next)
            && hasVerb(words.lower(i - 1).equals(",") ? from : lastComma(i), i)
            && verbSoon(next)
        ? Link.AND
        : Link.START;
  }

  /// Whether the clause so far has a verb, so that another one needs a clause of its own.
  private boolean hasVerb(int since, int until) {
    for (int at = since; at < until; at++) {
      if (spotter.verb(at) || isAuxiliary(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private int lastComma(int until) {
    int at = until - 1;
    while (at > from && !words.lower(at).equals(",")) {
      at--;
    }
    return at;
  }

  /// "to discuss", "to prepare for": what it was for, after something that was done.
  private boolean purpose(int i) {
    String next = words.lower(i + 1);
    boolean verb =
        !next.isEmpty() && Character.isLowerCase(words.text().charAt(words.start(i + 1)));
    return verb
        && i - from > 3
        && !spotter.verb(i + 1)
        && !spotter.within(i)
        && !NO_VERB.contains(next)
        && !next.equals(words.lower(i - 1))
        && !LEANS.contains(words.lower(i - 1));
  }

  private static boolean isAuxiliary(String word) {
    return Set.of("will", "has", "had", "have", "is", "was", "would", "also", "then")
        .contains(word);
  }

  /// Whether a new subject and its verb follow within a few words: "and a day later he met".
  private boolean pronounSoon(int start) {
    for (int at = start; at < Math.min(end - 1, start + 6); at++) {
      boolean subject = PRONOUN.contains(words.lower(at));
      if (subject && !words.capital(at)) {
        return spotter.verb(at + 1) || isAuxiliary(words.lower(at + 1));
      }
      if (",".equals(words.lower(at)) || spotter.verb(at)) {
        return false;
      }
    }
    return false;
  }

  /// Whether names and then a verb follow: "and Chinese President Xi Jinping visited".
  private boolean verbSoon(int start) {
    for (int at = start; at < Math.min(end, start + 9); at++) {
      String w = words.lower(at);
      if (spotter.verb(at) || isAuxiliary(w)) {
        return true;
      }
      boolean name = words.capital(at) || Set.of("'s", "of", "the", "s", "-").contains(w);
      if (!name) {
        return false;
      }
    }
    return false;
  }

  private boolean digit(int i) {
    return i >= 0 && i < end && Character.isDigit(words.lower(i).charAt(0));
  }
}
