package dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words whose full stop does not end a sentence; the list is a resource file.
record Abbreviations(Set<String> always, Set<String> beforeNumber, Set<String> inside) {
  private static final Set<String> NO_INITIALS =
      Set.of("p.m", "a.m", "d.c", "b.c", "a.d", "n.y", "l.a", "u.k", "e.u", "h.k", "n.j");

  static Abbreviations english() {
    Map<String, Set<String>> lists = new HashMap<>();
    try (InputStream in = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
      if (in == null) {
        throw new IllegalStateException("abbreviations.txt is not on the class path");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(":", -1))
          .forEach(half -> lists.put(half[0], Set.of(half[1].strip().split("\\s+", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Abbreviations(
        lists.getOrDefault("always", Set.of()),
        lists.getOrDefault("number", Set.of()),
        lists.getOrDefault("inside", Set.of()));
  }

  /// Whether the stop behind `word` belongs to it, `follower` being what comes next.
  boolean stops(String word, char follower, boolean opensSentence) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (always.contains(lower) || (Character.isDigit(follower) && beforeNumber.contains(lower))) {
      return true;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return (initial && (opensSentence || Character.isUpperCase(follower)))
        || isName(lower, follower);
  }

  /// `U.S. President`, `J.D. Vance`: a dotted word before a capital is read as part of a name, but
  /// `p.m.` and `D.C.` are not.
  private boolean isName(String dotted, char follower) {
    boolean initials = dotted.length() == 3 && dotted.charAt(1) == '.';
    return Character.isUpperCase(follower) && initials && !NO_INITIALS.contains(dotted);
  }
}
