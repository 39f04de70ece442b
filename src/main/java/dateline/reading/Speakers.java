package dateline.reading;

import dateline.article.Span;
import dateline.article.Words;
import dateline.domain.Cast;
import dateline.domain.How;
import dateline.domain.Who;
import dateline.event.Quotation.Voice;
import dateline.reading.SpeechRules.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds who speaks among the words right before or behind a quotation. Looks at a bounded number
/// of words, so that the work stays linear.
final class Speakers {
  private static final int BEHIND = 14;
  private static final int AHEAD = 40;
  private static final int TO_NAME = 12;
  private static final Set<String> POINTING = Set.of("he", "she", "they", "it");
  private static final Set<String> AGAIN = Grammar.named("again");
  private static final Set<String> BODIES = Grammar.named("body");
  private static final Set<String> SOME = Set.of("a", "an", "one", "some", "another", "many");
  private static final Set<String> ABOUT = Grammar.named("about");

  private final Words words;
  private final Cast cast;
  private final Strangers strangers;
  private final SpeechRules rules = SpeechRules.standard();

  Speakers(Words words, Cast cast) {
    this.words = words;
    this.cast = cast;
    this.strangers = new Strangers(words);
  }

  /// The speaker named behind a quotation, among words `from` to `to`: "…," Blinken said.
  Optional<Speaker> behind(int from, int to, Optional<Speaker> last) {
    int limit = Math.min(to, from + BEHIND);
    for (int i = from; i < limit && !stops(i); i++) {
      int lead = rules.match(Role.LEAD, words, i, to);
      if (lead > i) {
        return after(lead, to, i);
      }
      int verb = verb(i, to);
      if (verb > i) {
        Optional<Speaker> named = subject(from, i, verb, last);
        boolean apart = i > from + 2 && !words.lower(i - 1).equals(",");
        return (named.isPresent() || apart ? named : after(verb, to, i)).or(Speakers::somebody);
      }
    }
    return Optional.empty();
  }

  /// The speaker named before a quotation, among words `from` to `to`: Wang said: "…".
  Optional<Speaker> ahead(int from, int to, Optional<Speaker> last) {
    int first = Math.max(from, to - AHEAD);
    for (int i = to - 1; i >= first && !words.lower(i).equals(";"); i--) {
      int lead = rules.match(Role.LEAD, words, i, to);
      if (lead > i) {
        return after(lead, to, i);
      }
      int verb = verb(i, to);
      if (verb > i) {
        Optional<Speaker> named =
            subject(Math.max(first, i - TO_NAME - 8), i, verb, last).or(() -> by(verb, to));
        if (named.isPresent() || to - verb <= 3) {
          return named.or(Speakers::somebody);
        }
      }
    }
    return Optional.empty();
  }

  /// Where a verb of saying that begins at word `i` ends, -1 for none: "United States" is none.
  private int verb(int i, int to) {
    return words.capital(i) && i > 0 && words.capital(i - 1)
        ? -1
        : rules.match(Role.VERB, words, i, to);
  }

  /// Somebody whom the words of a title, or of a line that ends with a colon, name.
  Optional<Speaker> announced(Span line) {
    int from = words.wordAt(line.start());
    int to = words.wordAt(line.end() - 1) + 1;
    boolean heads = false;
    for (int i = from; i < to && i < from + AHEAD; i++) {
      heads |= rules.match(Role.HEADS, words, i, to) > i;
    }
    return heads
        ? whos(from, Math.min(to, from + AHEAD)).stream()
            .filter(who -> who.how() != How.COUNTRY)
            .findFirst()
            .map(who -> Speaker.of(who, who.span(), "a line above announces their words"))
        : Optional.empty();
  }

  /// "was described by Wang as".
  private Optional<Speaker> by(int verb, int to) {
    return words.lower(verb).equals("by") ? after(verb + 1, to, verb) : Optional.empty();
  }

  /// The one who is named right behind the verb: "said Mao Ning".
  private Optional<Speaker> after(int from, int to, int verb) {
    int limit = Math.min(to, from + TO_NAME);
    List<Who> found = whos(from, limit);
    if (!found.isEmpty() && wordOf(found.getFirst()) - from <= 6) {
      Who first = found.getFirst();
      Who chosen =
          found.stream()
              .skip(1)
              .limit(2)
              .filter(who -> who.how() == How.NAME && first.how() != How.NAME)
              .filter(who -> wordOf(who) - endOf(first) <= 4)
              .findFirst()
              .orElse(first);
      Span span = cover(verb, chosen.span());
      return Optional.of(Speaker.of(chosen, span, told(span)));
    }
    return stranger(strangers.behind(from, limit), verb)
        .or(() -> body(from, Math.min(limit, from + 5), verb));
  }

  /// The one who is named before the verb, nearest first, but nobody of an aside.
  private Optional<Speaker> subject(int from, int verb, int end, Optional<Speaker> last) {
    if (POINTING.contains(words.lower(verb - 1)) && verb > from) {
      return pointed(verb, end, last);
    }
    int start = from;
    for (int i = verb - 1; i >= from; i--) {
      if (stops(i)) {
        start = i + 1;
        break;
      }
    }
    int named = apposed(start, verb);
    List<Who> found = whos(start, named);
    for (int i = found.size() - 1; i >= 0; i--) {
      Who who = found.get(i);
      if (named - endOf(who) <= TO_NAME && !aside(who, start, named)) {
        if (who.how() == How.UNNAMED && again(verb) && last.isPresent() && !isNew(who)) {
          return last.map(one -> one.by(Optional.of(cover(end - 1, who.span())), back(who.span())));
        }
        Span span = cover(end - 1, who.span());
        return Optional.of(Speaker.of(who, span, told(span)));
      }
    }
    int first = start;
    return stranger(strangers.before(start, named), end - 1)
        .or(() -> body(Math.max(first, verb - 4), verb, end - 1))
        .or(() ->
            again(verb)
                ? last.map(one -> one.by(span(verb - 1, end), "the one who spoke before"))
                : nobody(first, verb, end));
  }

  /// Where the name ends that an apposition parts from its verb: "Jane Doe, an analyst at Drew,
  /// said".
  private int apposed(int from, int verb) {
    if (!words.lower(verb - 1).equals(",")) {
      return verb;
    }
    for (int i = verb - 2; i > from; i--) {
      if (words.lower(i).equals(",")) {
        return words.capital(i - 1) ? i : verb;
      }
    }
    return verb;
  }

  /// "a friend said", "one of the guests told": somebody, by the words of the text.
  private Optional<Speaker> nobody(int from, int verb, int end) {
    for (int i = verb - 2; i >= Math.max(from, verb - 6); i--) {
      if (words.lower(i).equals("the") || words.lower(verb - 1).equals(",")) {
        return Optional.empty();
      }
      if (SOME.contains(words.lower(i))) {
        Span span = words.span(i, end);
        return Optional.of(
            new Speaker(
                folded(words.span(i, verb)), "", "", Voice.UNNAMED, Optional.of(span), told(span)));
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> pointed(int verb, int end, Optional<Speaker> last) {
    Optional<Span> by = span(verb - 1, end);
    String pronoun = words.word(verb - 1);
    if (last.filter(one -> fits(pronoun, one)).isPresent()) {
      return last.map(one ->
          one.by(by, "“" + pronoun + "” is " + one.name() + ", who was quoted or named last"));
    }
    return whos(verb - 1, verb).stream()
        .filter(who -> who.how() == How.PRONOUN)
        .findFirst()
        .map(who ->
            Speaker.of(
                who,
                by.orElse(who.span()),
                "“" + pronoun + "” is " + who.name() + ": " + who.why()));
  }

  private static boolean fits(String pronoun, Speaker last) {
    return switch (pronoun.toLowerCase(Locale.ROOT)) {
      case "they" -> last.voice() == Voice.UNNAMED;
      case "it" -> last.voice() == Voice.INSTITUTION;
      default -> last.voice() != Voice.INSTITUTION;
    };
  }

  /// "the spokesperson added": the one who spoke before.
  private boolean again(int verb) {
    return AGAIN.contains(words.lower(verb - 1)) && words.lower(verb - 2).equals("the");
  }

  private static boolean isNew(Who who) {
    return who.name().contains(" ");
  }

  private String back(Span span) {
    return "“" + folded(span) + "” points back to the one who spoke before";
  }

  /// A name that no table holds: "said Jane Doe, a professor".
  private Optional<Speaker> stranger(Optional<Strangers.Name> found, int verb) {
    return found.map(name -> {
      Span span = cover(verb, name.span());
      return new Speaker(name.full(), "", "", name.voice(), Optional.of(span), told(span));
    });
  }

  /// "the ministry said": the body itself, by the words of the text.
  private Optional<Speaker> body(int from, int to, int verb) {
    for (int i = to - 1; i >= from; i--) {
      if (BODIES.contains(words.lower(i))) {
        Span span = cover(verb, words.span(i, i + 1));
        return Optional.of(
            new Speaker(words.lower(i), "", "", Voice.INSTITUTION, Optional.of(span), told(span)));
      }
    }
    return Optional.empty();
  }

  /// Whether somebody is only spoken of: "in a call with Wang, said", "who met Xi, said".
  private boolean aside(Who who, int from, int verb) {
    int before = wordOf(who) - 1;
    while (before >= from && (words.lower(before).equals("the") || words.capital(before))) {
      before--;
    }
    return before >= from
        && ABOUT.contains(words.lower(before))
        && verb - endOf(who) > 0
        && wordOf(who) > from;
  }

  private List<Who> whos(int from, int to) {
    if (from >= to || to > words.count()) {
      return List.of();
    }
    List<Who> found = new ArrayList<>(cast.everybody(words.span(from, to)));
    found.removeIf(who -> who.how() == How.ADJECTIVE || wordOf(who) < from);
    return found;
  }

  private boolean stops(int i) {
    String word = words.lower(i);
    return word.equals(".") || word.equals(";") || word.equals("!") || word.equals("?");
  }

  private int wordOf(Who who) {
    return words.wordAt(who.span().start());
  }

  private int endOf(Who who) {
    return words.wordAt(who.span().end() - 1) + 1;
  }

  private Optional<Span> span(int from, int to) {
    return Optional.of(words.span(Math.max(0, from), to));
  }

  private Span cover(int word, Span other) {
    return new Span(
        Math.min(words.start(word), other.start()), Math.max(words.end(word), other.end()));
  }

  private String told(Span span) {
    return "“" + folded(span) + "” stands beside it";
  }

  private String folded(Span span) {
    return span.of(words.text()).replaceAll("\\s+", " ");
  }

  private static Optional<Speaker> somebody() {
    return Optional.of(Speaker.UNKNOWN);
  }
}
