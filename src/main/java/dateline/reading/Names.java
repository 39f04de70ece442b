package dateline.reading;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names of people whom no table holds, by their capitals: "Jane Exampleton", alone between marks
/// or behind a title.
final class Names {
  private static final Set<String> TITLES = Grammar.named("before-a-name");
  private static final Set<String> NO_NAME = Grammar.named("no-surname");

  private final Scene scene;

  Names(Scene scene) {
    this.scene = scene;
  }

  /// The names between two words, each at the head of its phrase: right at `from`, or behind "and".
  List<Span> of(int from, int to) {
    List<Span> names = new ArrayList<>();
    int at = from;
    while (scene.is(at, ",", "and", "while", "the", "\"", "“")) {
      at++;
    }
    boolean head = true;
    while (at < to) {
      int end = at;
      while (end < to && part(end)) {
        end++;
      }
      if (head && end > at) {
        name(at, end).ifPresent(names::add);
      }
      at = Math.max(end, at + 1);
      head = scene.is(at - 1, "and") || linked(at - 1, to);
    }
    return names;
  }

  /// Whether a long title goes on: "Deputy Assistant to the President and".
  private boolean linked(int word, int to) {
    return scene.is(word, "the", "to", "of", "for")
        && word + 1 < to
        && scene.words().capital(word + 1);
  }

  private boolean part(int i) {
    String word = scene.words().lower(i);
    boolean point = word.equals(".") && scene.words().lower(i - 1).length() <= 3;
    boolean hyphen = word.equals("-") && scene.words().capital(i - 1);
    return point || hyphen || (scene.words().capital(i) && Character.isLetter(word.charAt(0)));
  }

  /// The name at the end of a run of capitals: two or three words, alone or behind a title.
  private Optional<Span> name(int from, int to) {
    int last = to - 1;
    int first = last;
    int words = 0;
    while (first >= from && words < 2) {
      words += Character.isLetter(scene.words().lower(first).charAt(0)) ? 1 : 0;
      first--;
    }
    first++;
    while (first - 1 >= from && (initial(first - 1) || scene.is(first - 1, "-"))) {
      first--;
    }
    boolean alone = first == from || (first - 1 == from && given(from));
    boolean titled = first > from && titled(first - 1);
    if (alone && first - 1 == from) {
      first = from;
    }
    boolean name = words == 2 && (alone || titled) && !nameless(first, to);
    return name ? Optional.of(scene.spanOf(first, to)) : Optional.empty();
  }

  private boolean titled(int word) {
    return TITLES.contains(scene.words().lower(scene.is(word, ".") ? word - 1 : word));
  }

  private boolean given(int word) {
    String lower = scene.words().lower(word);
    return !TITLES.contains(lower) && !NO_NAME.contains(lower);
  }

  private boolean initial(int word) {
    return scene.is(word, ".") || scene.words().lower(word).length() == 1;
  }

  private boolean nameless(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = scene.words().lower(i);
      if (NO_NAME.contains(word) || TITLES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
