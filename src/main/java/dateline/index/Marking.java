package dateline.index;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds in a text what a question found in it: the same words in the same forms.
public final class Marking {
  private Marking() {}

  /// Where the terms of an answer stand in a text, in its order; none overlaps another. A term is a
  /// word, a phrase, or with `*` at its end the beginning of a word.
  public static List<Span> of(String text, List<String> terms) {
    if (terms.isEmpty()) {
      return List.of();
    }
    List<Words.Found> words = Words.TEXT.of(text);
    Set<Span> spans = new TreeSet<>();
    for (String term : terms) {
      mark(words, term, spans);
    }
    return apart(spans);
  }

  private static void mark(List<Words.Found> words, String term, Set<Span> spans) {
    List<Words.Found> wanted = Words.QUESTION.of(term);
    if (term.endsWith("*") && wanted.size() <= 1) {
      String beginning = Words.folded(term.substring(0, term.length() - 1));
      words.stream()
          .filter(word -> word.term().startsWith(beginning))
          .forEach(word -> spans.add(new Span(word.start(), word.end())));
      return;
    }
    for (int i = 0; i < words.size() && !wanted.isEmpty(); i++) {
      int end = end(words, i, wanted);
      if (end > words.get(i).start()) {
        spans.add(new Span(words.get(i).start(), end));
      }
    }
  }

  /// Where the phrase ends that begins with this word, or -1.
  private static int end(List<Words.Found> words, int from, List<Words.Found> wanted) {
    int end = -1;
    int at = from;
    int shift = words.get(from).position() - wanted.getFirst().position();
    for (Words.Found each : wanted) {
      int position = each.position() + shift;
      while (at < words.size() && words.get(at).position() < position) {
        at++;
      }
      end = end(words, at, position, each.term());
      if (end < 0) {
        return -1;
      }
    }
    return end;
  }

  /// The end of the word at this position, if that is one of its forms, or -1.
  private static int end(List<Words.Found> words, int from, int position, String term) {
    for (int i = from; i < words.size() && words.get(i).position() == position; i++) {
      if (words.get(i).term().equals(term)) {
        return words.get(i).end();
      }
    }
    return -1;
  }

  private static List<Span> apart(Set<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      Span last = apart.isEmpty() ? new Span(0, 0) : apart.getLast();
      if (span.start() < last.end()) {
        apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }
}
