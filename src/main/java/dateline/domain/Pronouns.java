package dateline.domain;

import dateline.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Finds the name that "he" or "she" stands for: the first person of that sex in the sentence, else
/// in the nearest sentence before; "him" is never the subject of its own sentence.
final class Pronouns {
  private static final Set<String> SHORT = Naming.named("short");
  private static final int HE = 0;
  private static final int SHE = 1;

  private final String text;
  private final List<Hit> hits;
  private final int[] here = {-1, -1};
  private final int[] before = {-1, -1};

  private Pronouns(String text, List<Hit> hits) {
    this.text = text;
    this.hits = hits;
  }

  /// For each hit that is a pronoun, the number of the hit that it stands for, or -1.
  static int[] of(String text, List<Hit> hits) {
    return new Pronouns(text, hits).all();
  }

  private int[] all() {
    int[] meant = new int[hits.size()];
    Arrays.fill(meant, -1);
    for (int i = 0; i < hits.size(); i++) {
      if (i > 0 && parted(hits.get(i - 1).span(), hits.get(i).span())) {
        nextSentence();
      }
      switch (hits.get(i)) {
        case Hit.Named named -> named(named, i);
        case Hit.Titled t -> {
          note(HE, i);
          note(SHE, i);
        }
        case Hit.Pronoun(Span _, String sex, boolean object) -> {
          int who = sex.equals("f") ? SHE : HE;
          meant[i] = here[who] >= 0 && !object ? here[who] : before[who];
          if (!object && meant[i] >= 0) {
            note(who, meant[i]);
          }
        }
        case Hit.Side s -> {}
        case Hit.Body b -> {}
        case Hit.Nameless n -> {}
        case Hit.Counterpart c -> {}
        case Hit.Pair p -> {}
      }
    }
    return meant;
  }

  private void named(Hit.Named named, int i) {
    String sex = named.candidates().isEmpty() ? "" : named.candidates().getFirst().sex();
    if (!sex.equals("f")) {
      note(HE, i);
    }
    if (!sex.equals("m")) {
      note(SHE, i);
    }
  }

  private void note(int who, int i) {
    if (here[who] < 0) {
      here[who] = i;
    }
  }

  private void nextSentence() {
    for (int who = HE; who <= SHE; who++) {
      before[who] = here[who] >= 0 ? here[who] : before[who];
      here[who] = -1;
    }
  }

  /// Whether a full stop only shortens a word: "Aug. 2", "U.S. President", "Gen. Zhang".
  private boolean shortened(int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean capital = from < stop && Character.isUpperCase(text.charAt(from));
    int next = stop + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean digit = next < text.length() && Character.isDigit(text.charAt(next));
    return capital
        && (stop - from == 1
            || SHORT.contains(text.substring(from, stop))
            || (digit && stop - from <= 4));
  }

  /// Whether a sentence ends between two spans.
  private boolean parted(Span one, Span two) {
    for (int at = one.end(); at < two.start(); at++) {
      char c = text.charAt(at);
      boolean stop = c == '!' || c == '?' || c == ';' || (c == '.' && !shortened(at));
      if ((stop && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1)))
          || (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n')) {
        return true;
      }
    }
    return false;
  }
}
