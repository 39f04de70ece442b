package dateline.merging;

import dateline.article.WordSets;
import dateline.event.Mention;
import dateline.event.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes the headline of a deed out of the article's own words: the clause that tells it, without
/// its date and without what only surrounds it.
final class Deeds {
  private static final int MOST_WORDS = 12;
  private static final int REACH = 8;
  private static final int FEWEST_WORDS = 5;
  private static final Pattern ENDS =
      Pattern.compile(
          "[;:!?—–]\\s|[.;:!?]$|,"
              + " (?:who|which|where|when|while|after|as|although|but|saying|marking|one|two|the"
              + " first|the last|following|including)\\b| (?:after|when|while|because|although|as"
              + " part of|in response to|in retaliation"
              + " for|amid|following|before|that|who|which)\\b");
  private static final Set<String> LOOSE =
      WordSets.beside(Deeds.class, "headline.words").named("loose");

  private Deeds() {}

  /// The headline of a mention in which these act, the first of them the subject.
  static String of(Mention mention, List<String> names) {
    String text = mention.text();
    int from = mention.cue().start() - mention.sentence().start();
    if (from < 0 || from >= text.length()) {
      return cut(text);
    }
    int end = end(text, from + Math.min(mention.cue().length(), text.length() - from));
    int clause = clause(text.substring(0, from));
    boolean whole =
        words(text.substring(clause, from)) <= REACH
            || words(text.substring(clause, end)) <= MOST_WORDS;
    String told =
        whole
            ? withoutDate(text.substring(clause, end), mention)
            : subject(text.substring(clause, from), names)
                + withoutDate(text.substring(from, end), mention);
    boolean bare = words(told) < FEWEST_WORDS;
    return cut(capital((bare ? withoutDate(text.substring(clause, end), mention) : told).strip()));
  }

  /// What was agreed, where the sentence says "agreed to …" or "agreed on …".
  static Optional<String> agreed(Mention mention) {
    String text = mention.text();
    int from = mention.cue().start() - mention.sentence().start();
    String cue =
        from < 0
            ? ""
            : text.substring(from, Math.min(text.length(), from + mention.cue().length()));
    if (!cue.startsWith("agreed ")) {
      return Optional.empty();
    }
    String what = text.substring(from + 6, end(text, from + cue.length()));
    return Optional.of(" " + cut(withoutDate(what.strip(), mention)));
  }

  /// "at a welcoming ceremony in Maryland": where several people stood in a sentence without a
  /// verb.
  static Optional<String> scene(Mention mention, List<String> names) {
    String text = mention.text();
    int from = mention.cue().start() - mention.sentence().start();
    String last = names.getLast().substring(names.getLast().lastIndexOf(' ') + 1);
    int at = from < 0 ? -1 : text.substring(0, from).lastIndexOf(last + " at ");
    return at < 0 || names.size() < 2
        ? Optional.empty()
        : Optional.of(
                cut(withoutDate(text.substring(at + last.length(), end(text, from)), mention)))
            .map(told -> " " + told);
  }

  /// Where the clause of a cue begins, by the words before the cue.
  private static int clause(String before) {
    int clause = 0;
    for (String mark : List.of("; ", ": ", ", and ", ", but ", " that ", " where ")) {
      int at = before.lastIndexOf(mark);
      clause = Math.max(clause, at < 0 ? 0 : at + mark.length());
    }
    return clause;
  }

  /// Who acts and the words from there to the cue, or only who acts, where they are many.
  private static String subject(String before, List<String> names) {
    if (names.isEmpty()) {
      return "";
    }
    String name = names.getFirst();
    int at = before.lastIndexOf(name.substring(name.lastIndexOf(' ') + 1));
    if (at < 0 || words(before.substring(at)) > REACH) {
      return name + ": ";
    }
    int end = at + name.length() - name.lastIndexOf(' ') - 1;
    return name + before.substring(end);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  private static int end(String text, int from) {
    var matcher = ENDS.matcher(text).region(from, text.length());
    return matcher.find() ? matcher.start() : text.length();
  }

  private static String withoutDate(String words, Mention mention) {
    if (!(mention.when() instanceof When.Dated dated) || dated.words().isBlank()) {
      return words;
    }
    int at = words.indexOf(dated.words());
    if (at < 0) {
      return words;
    }
    String before = trimmed(words.substring(0, at));
    String after = words.substring(at + dated.words().length()).strip();
    if (before.isBlank() || !after.startsWith(",")) {
      return (before + " " + after.replaceFirst("^,\\s*", "")).strip();
    }
    return before + after;
  }

  /// The words without prepositions and articles that nothing follows.
  private static String trimmed(String words) {
    List<String> kept = new ArrayList<>(List.of(words.strip().split("\\s+", -1)));
    while (!kept.isEmpty()
        && LOOSE.contains(kept.getLast().toLowerCase(Locale.ROOT).replace(",", ""))) {
      kept.removeLast();
    }
    return String.join(" ", kept).replaceAll(",$", "");
  }

  /// At most so many words, cut before the last member of a list if that leaves enough.
  private static String cut(String text) {
    List<String> words = List.of(text.strip().split("\\s+", -1));
    if (words.size() <= MOST_WORDS) {
      return text.strip().replaceAll("[.,;:]$", "");
    }
    String first = String.join(" ", words.subList(0, MOST_WORDS));
    int member = Math.max(first.lastIndexOf(", "), first.lastIndexOf(" and "));
    return member > 0 && words(first.substring(0, member)) > REACH
        ? trimmed(first.substring(0, member))
        : trimmed(first) + " …";
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
