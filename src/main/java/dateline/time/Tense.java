package dateline.time;

import dateline.article.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Whether a clause speaks of what was, of what is to come, or does not tell.
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final Map<String, Set<String>> LISTS = lists();
  private static final Set<String> FUTURE_WORDS = list("future");
  private static final Set<String> PAST_WORDS = list("past");
  private static final Set<String> PARTICIPLES = list("participle");
  private static final Set<String> NO_VERBS = list("noverb");
  private static final int FARTHEST = 40;

  private enum Sign {
    PAST,
    FUTURE,
    NONE
  }

  /// The tense of the clause around the words `from` to `to` of a sentence.
  ///
  /// The nearest verb before the expression decides, else the first one behind it.
  static Tense around(Words words, int from, int to, int sentenceFrom, int sentenceTo) {
    for (int i = from - 1; i >= Math.max(sentenceFrom, from - FARTHEST); i--) {
      Sign sign = sign(words, i, sentenceFrom);
      if (sign != Sign.NONE) {
        return sign == Sign.PAST ? PAST : FUTURE;
      }
    }
    for (int i = to; i < Math.min(sentenceTo, to + FARTHEST); i++) {
      Sign sign = sign(words, i, sentenceFrom);
      if (sign != Sign.NONE) {
        return sign == Sign.PAST ? PAST : FUTURE;
      }
    }
    return OPEN;
  }

  private static Sign sign(Words words, int i, int sentenceFrom) {
    String word = words.lower(i);
    if (FUTURE_WORDS.contains(word)) {
      return Sign.FUTURE;
    }
    if (PAST_WORDS.contains(word)) {
      return afterModal(words, i, sentenceFrom) ? Sign.FUTURE : Sign.PAST;
    }
    if (PARTICIPLES.contains(word) || isRegular(words, i, sentenceFrom)) {
      return afterModal(words, i, sentenceFrom) ? Sign.FUTURE : Sign.PAST;
    }
    return Sign.NONE;
  }

  private static boolean isRegular(Words words, int i, int sentenceFrom) {
    String word = words.lower(i);
    return word.length() > 3
        && word.endsWith("ed")
        && !NO_VERBS.contains(word)
        && (i == sentenceFrom || !words.capital(i));
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

  private static Set<String> list(String name) {
    return LISTS.getOrDefault(name, Set.of());
  }

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = Tense.class.getResourceAsStream("tense.words")) {
      if (in == null) {
        throw new IllegalStateException("tense.words is not on the class path");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(":", -1))
          .forEach(half ->
              lists.merge(
                  half[0],
                  Set.of(half[1].strip().split("\\s+", -1)),
                  (a, b) -> {
                    Set<String> both = new java.util.HashSet<>(a);
                    both.addAll(b);
                    return both;
                  }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }
}
