package dateline.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// Made-up words and names that can be spoken, a different one for each number.
final class Spoken {
  private static final String[] SOUNDS =
      "ba ko ri ten shu mar lo vi den sa zhou pe lin tor ga wei nor hu des ka mi ran fo cal yo est"
          .split(" ");

  private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

  private Spoken() {}

  static String person(int number) {
    return capital(word(number * 7 + 3)) + " " + capital(word(number * 13 + 11));
  }

  /// A word that can be spoken, a different one for each number.
  static String word(int number) {
    int sounds = SOUNDS.length;
    String word = SOUNDS[number % sounds] + SOUNDS[number / sounds % sounds];
    return number < sounds * sounds ? word : word + SOUNDS[number / sounds / sounds % sounds];
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  interface Named {
    String of(int number);
  }

  static List<String> names(int count, Named named) {
    return NAMES.computeIfAbsent(
        count + named.of(1) + named.of(2),
        _ -> IntStream.range(0, count).mapToObj(named::of).toList());
  }
}
