package dateline.time;

import dateline.article.Words;
import java.util.Set;

/// Whether a clause speaks of what was, of what is to come, or does not tell.
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final Set<String> FUTURE_WORDS = Context.named("future");
  private static final Set<String> PAST_WORDS = Context.named("past");
  private static final Set<String> PARTICIPLES = Context.named("participle");
  private static final Set<String> NO_VERBS = Context.named("noverb");
  private static final Set<String> PROSPECT = Context.named("prospect");
  private static final Set<String> DETERMINERS = Context.named("determiner");
  private static final Set<String> AS_SOON = Set.of("soon", "early", "late");
  private static final Set<String> SAYING = Context.named("saying");
  private static final Set<String> LASTING = Context.named("lasting");
  private static final Set<String> AHEAD = Context.named("ahead");
  private static final Set<String> OVER = Context.named("over");
  private static final int FARTHEST = 40;

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "set", "due");

  private static final Set<String> ONCE = Set.of("previously", "originally", "initially");

  private static final int NEAR = 10;
  private static final Set<String> CALENDAR_VERBS = Context.named("plan");
  private static final Set<String> NO_SUBJECT = Context.named("no-subject");
  private static final Set<String> MOVED = Context.named("moved");
  private static final Set<String> PLANNING = Context.named("planning");
  private static final Set<String> PRESENT_BE = Set.of("is", "are", "re", "m", "am");
  private static final Set<String> PRESENT = Set.of("is", "are", "has", "have");
  private static final Set<String> CLAUSES = Set.of("and", "but", "while", "although", "though");
  private static final Set<String> SUBJECTS = Set.of("and", "he", "she", "it", "who", "which");
  private static final Set<String> LIKELY = Set.of("likely", "unlikely", "possible", "certain");
  private static final Set<String> NEGATED = Set.of("didn", "wasn", "weren", "hadn", "never");
  private static final Set<String> CONDITIONAL = Set.of("would", "could", "might");
  private static final Set<String> NOUN_TOO = Set.of("plan", "plans", "hopes", "aims");
  private static final Set<String> AFTER_A_VERB =
      Set.of("to", "on", "a", "an", "the", "no", "another");

  private enum Sign {
    PAST,
    FUTURE,
    NONE
  }

  /// The tense of the clause around the words `from` to `to` of a sentence.
  ///
  /// The nearest verb before the expression decides, else the first one behind it.
  static Tense around(Words words, int from, int to, int sentenceFrom, int sentenceTo) {
    String before = words.lower(from - 1);
    boolean negated =
        (before.equals("until") || before.equals("till")) && isNegated(words, from - 1);
    boolean asSoonAs = before.equals("as") && AS_SOON.contains(words.lower(from - 2));
    boolean lasted = LASTING.contains(words.lower(from - 2));
    if (isMovedTo(words, from)
        || isSetFor(words, from)
        || (before.equals("through") && isPresent(words, from - 1, sentenceFrom))
        || asSoonAs
        || (from - 1 > sentenceFrom && AHEAD.contains(before) && !lasted && !negated)) {
      return FUTURE;
    }
    if (OVER.contains(words.lower(from - 1)) || OVER.contains(words.lower(from - 2))) {
      return PAST;
    }
    if (words.lower(to).equals("'s") && isConditional(words, from, sentenceFrom)) {
      return OPEN;
    }
    for (int i = from - 1; i >= Math.max(sentenceFrom, from - FARTHEST); i--) {
      Sign sign = sign(words, i, sentenceFrom);
      if (sign != Sign.NONE && !dependsOn(words, i, sign)) {
        return sign == Sign.PAST ? PAST : FUTURE;
      }
      if (isPlannedNext(words, i)) {
        return FUTURE;
      }
      if (words.lower(i).equals(";") || (words.lower(i).equals("that") && i > from - 3)) {
        break;
      }
    }
    int behind = before.equals("of") ? to : Math.min(sentenceTo, to + FARTHEST);
    for (int i = to; i < behind && !opensClause(words, i); i++) {
      Sign sign = sign(words, i, sentenceFrom);
      if (sign != Sign.NONE) {
        return sign == Sign.PAST ? PAST : FUTURE;
      }
    }
    return isPlan(words, from, sentenceFrom) ? FUTURE : OPEN;
  }

  /// "he arrived on Monday and leaves on Friday": the present of what goes by the calendar, behind
  /// a word that nothing but a verb follows.
  private static boolean isPlannedNext(Words words, int i) {
    return words.lower(i).endsWith("s")
        && CALENDAR_VERBS.contains(words.lower(i))
        && SUBJECTS.contains(words.lower(i - 1));
  }

  /// ", and nobody has cancelled": another clause with a tense of its own.
  private static boolean opensClause(Words words, int i) {
    return words.lower(i).equals(",") && CLAUSES.contains(words.lower(i + 1));
  }

  /// "The two meet Monday", "the fair opens on Friday", "the deadline is Tuesday": without any
  /// other tense in the sentence, the present of what goes by the calendar is a plan.
  private static boolean isPlan(Words words, int from, int sentenceFrom) {
    String before = words.lower(from - 1);
    if (before.equals("is") || before.equals("are")) {
      return true;
    }
    for (int i = from - 1; i > Math.max(sentenceFrom, from - NEAR); i--) {
      if (PLANNING.contains(words.lower(i)) && PRESENT_BE.contains(words.lower(i - 1))) {
        return true;
      }
      if (CALENDAR_VERBS.contains(words.lower(i)) && !words.capital(i)) {
        return !NO_SUBJECT.contains(words.lower(i - 1))
            && !DETERMINERS.contains(words.lower(i - 1));
      }
    }
    return false;
  }

  /// "likely to buy as soon as trading opened": such a verb is as past as the one before.
  private static boolean dependsOn(Words words, int verb, Sign sign) {
    for (int i = verb - 1; sign == Sign.PAST && i > verb - 5; i--) {
      if (words.lower(i).equals("as") && words.lower(i - 1).equals("soon")) {
        return true;
      }
    }
    return false;
  }

  /// "the vote is set for Tuesday".
  private static boolean isSetFor(Words words, int from) {
    return words.lower(from - 1).equals("for") && words.lower(from - 2).equals("set");
  }

  /// "was moved to Friday", "was put off to June".
  private static boolean isMovedTo(Words words, int from) {
    if (!words.lower(from - 1).equals("to")) {
      return false;
    }
    for (int i = from - 2; i > from - 7; i--) {
      if (MOVED.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// "did not resign until", "wasn't finished until": what comes then is told like any other verb.
  private static boolean isNegated(Words words, int until) {
    for (int i = until - 1; i > until - 6; i--) {
      if (words.lower(i).equals("not")
          || words.lower(i).equals("n't")
          || NEGATED.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the nearest verb is "would" or "could": it tells nothing of a date that is only named
  /// by the way ("would look for ways around Wednesday's ruling").
  private static boolean isConditional(Words words, int from, int sentenceFrom) {
    for (int i = from - 1; i >= Math.max(sentenceFrom, from - FARTHEST); i--) {
      if (sign(words, i, sentenceFrom) != Sign.NONE) {
        return CONDITIONAL.contains(words.lower(i));
      }
    }
    return false;
  }

  /// Whether the nearest past verb before word `from` is one of saying or deciding.
  static boolean followsSaying(Words words, int from, int sentenceFrom) {
    for (int i = from - 1; i >= Math.max(sentenceFrom, from - FARTHEST); i--) {
      if (sign(words, i, sentenceFrom) == Sign.PAST) {
        return SAYING.contains(words.lower(i));
      }
    }
    return false;
  }

  /// Whether the nearest verb before word `from` is "is", "are", "has" or "have" by itself.
  static boolean isPresent(Words words, int from, int sentenceFrom) {
    for (int i = from - 1; i >= Math.max(sentenceFrom, from - FARTHEST); i--) {
      if (sign(words, i, sentenceFrom) != Sign.NONE) {
        return false;
      }
      if (PRESENT.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Sign sign(Words words, int i, int sentenceFrom) {
    if ((i != sentenceFrom && words.capital(i)) || isAdjective(words, i)) {
      return Sign.NONE;
    }
    String word = words.lower(i);
    boolean isTo =
        word.equals("to")
            && (BE.contains(words.lower(i - 1)) || PROSPECT.contains(words.lower(i - 1)));
    if (isTo || isLikely(words, i) || (FUTURE_WORDS.contains(word) && !isNoun(words, i))) {
      return beforeThePast(words, i) ? Sign.PAST : Sign.FUTURE;
    }
    if (PAST_WORDS.contains(word)) {
      if (isPresentPassive(words, i)) {
        return Sign.NONE;
      }
      return afterModal(words, i, sentenceFrom) ? Sign.FUTURE : Sign.PAST;
    }
    if (PARTICIPLES.contains(word) || isRegular(words, i)) {
      if (isPresentPassive(words, i)) {
        return Sign.NONE;
      }
      return afterModal(words, i, sentenceFrom) ? Sign.FUTURE : Sign.PAST;
    }
    return Sign.NONE;
  }

  /// "another rise is likely in December".
  private static boolean isLikely(Words words, int i) {
    return LIKELY.contains(words.lower(i)) && PRESENT_BE.contains(words.lower(i - 1));
  }

  /// "vacation plans for the trip": only before "to" or an article "plans" is a verb.
  private static boolean isNoun(Words words, int i) {
    return NOUN_TOO.contains(words.lower(i)) && !AFTER_A_VERB.contains(words.lower(i + 1));
  }

  /// "the hastily planned trip".
  private static boolean isAdjective(Words words, int i) {
    return words.lower(i).endsWith("ed")
        && words.lower(i - 1).endsWith("ly")
        && DETERMINERS.contains(words.lower(i - 2));
  }

  /// "had been due to expire", "had planned to".
  private static boolean beforeThePast(Words words, int i) {
    for (int k = i - 1; k > i - 5; k--) {
      String word = words.lower(k);
      if (word.equals("had") || ONCE.contains(word)) {
        return true;
      }
      if (!word.equals("been") && !BE.contains(word) && !FUTURE_WORDS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRegular(Words words, int i) {
    String word = words.lower(i);
    return word.length() > 3
        && word.endsWith("ed")
        && !NO_VERBS.contains(word)
        && !DETERMINERS.contains(words.lower(i - 1));
  }

  /// "he is invited", "they are not known": what is so now.
  private static boolean isPresentPassive(Words words, int i) {
    String before = words.lower(i - 1);
    boolean not = before.equals("not") || before.endsWith("ly");
    return PRESENT_BE.contains(not ? words.lower(i - 2) : before);
  }

  /// "will be held", "is to be signed", "are scheduled".
  private static boolean afterModal(Words words, int i, int sentenceFrom) {
    for (int k = i - 1; k >= Math.max(sentenceFrom, i - 4); k--) {
      String word = words.lower(k);
      if (FUTURE_WORDS.contains(word) || (word.equals("to") && words.lower(k + 1).equals("be"))) {
        return true;
      }
      if (word.equals(",") || word.equals("that") || word.equals("and")) {
        return false;
      }
    }
    return false;
  }
}
