package dateline.reading;

import dateline.event.Kind;
import dateline.event.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How likely a mention is right, in kind and date, by how often others of its traits were right on
/// annotated texts (`confidence.tsv`).
///
/// The traits stand in order, the weightiest first: what sort of event it is, which rule dated it,
/// how many are named, whether the article tells it again. Few cases prove little, so the share of
/// each group leans on that of the group without the last trait, as if forty of its cases had been
/// seen.
final class Confidence {
  /// How many cases of the wider group a group is worth before its own are seen.
  private static final double LEAN = 40;

  private static final Confidence STANDARD = new Confidence(counts(Stanzas.text("confidence.tsv")));

  private final Map<String, Count> counts;

  /// How many of a group were seen, and how many of them were right.
  record Count(int right, int seen) {}

  Confidence(Map<String, Count> counts) {
    this.counts = Map.copyOf(counts);
  }

  /// What was counted when the program was made.
  static Confidence standard() {
    return STANDARD;
  }

  /// The mention with its confidence.
  Mention rated(Mention mention) {
    return mention.surely(of(traits(mention)));
  }

  /// How likely one of these traits is right.
  double of(List<String> traits) {
    Count all = counts.getOrDefault("", new Count(1, 2));
    double share = (double) all.right() / all.seen();
    for (int i = 1; i <= traits.size(); i++) {
      Count count = counts.getOrDefault(key(traits.subList(0, i)), new Count(0, 0));
      share = (count.right() + LEAN * share) / (count.seen() + LEAN);
    }
    return share;
  }

  /// The name of a group.
  static String key(List<String> traits) {
    return String.join(" ", traits);
  }

  /// The traits of a mention, the weightiest first.
  static List<String> traits(Mention mention) {
    String rule = mention.rule();
    String dated = rule.substring(rule.lastIndexOf(", ") + 2);
    String found = rule.startsWith("verbs.rules") ? "-by-clause" : "";
    return List.of(
        sort(mention.kind()),
        dated + found,
        named(mention),
        mention.again().isEmpty() ? "once" : "again");
  }

  private static String sort(Kind kind) {
    return switch (kind) {
      case SUMMIT, MEETING, CALL, TALKS -> "contact";
      case VISIT -> "visit";
      case AGREEMENT, MEASURE, INCIDENT -> "deed";
      case STATEMENT, CONFERENCE, ELECTION, OTHER -> "other";
    };
  }

  private static String named(Mention mention) {
    long named =
        mention.participants().stream().filter(one -> !one.name().equals(one.country())).count();
    return named >= 2 ? "two" : named == 1 ? "one" : "sides";
  }

  /// Reads `traits`, `right`, `seen` from lines parted by tabs; `#` begins a remark.
  static Map<String, Count> counts(String text) {
    Map<String, Count> counts = new HashMap<>();
    for (String line : text.lines().filter(each -> !each.startsWith("#")).skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      counts.put(cells[0], new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
    }
    return counts;
  }
}
