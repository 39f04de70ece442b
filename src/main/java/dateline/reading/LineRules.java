package dateline.reading;

import dateline.reading.Stanzas.Stanza;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the role of a line by the patterns of `layout.rules`.
final class LineRules {
  private static final LineRules STANDARD = new LineRules(Stanzas.of("layout.rules"));

  /// Longer lines are running text; no pattern looks further.
  private static final int FAR = 600;

  private final List<Rule> rules;

  /// One stanza, compiled.
  record Rule(Block.Role role, Pattern pattern, Stanza stanza) {}

  /// A line's role and how much of the line plays it.
  record Found(Block.Role role, int end, Rule rule) {}

  LineRules(List<Stanza> stanzas) {
    Map<String, String> pieces = new TreeMap<>();
    List<Rule> made = new ArrayList<>();
    for (Stanza stanza : stanzas) {
      for (String let : stanza.all("let")) {
        String[] parts = let.split("\\s+", 2);
        pieces.put(parts[0], filled(parts[1], pieces));
      }
      if (!stanza.one("role").isEmpty()) {
        Block.Role role = Block.Role.valueOf(stanza.one("role").toUpperCase(Locale.ROOT));
        made.add(new Rule(role, Pattern.compile(filled(stanza.one("find"), pieces)), stanza));
      }
    }
    rules = List.copyOf(made);
  }

  /// The rules that come with the program.
  static LineRules standard() {
    return STANDARD;
  }

  /// The rules, in their order.
  List<Rule> rules() {
    return rules;
  }

  /// The role of `line`, where a rule takes it.
  Optional<Found> read(String line) {
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(line).useAnchoringBounds(false);
      matcher.region(0, Math.min(FAR, line.length()));
      if (matcher.lookingAt()) {
        return Optional.of(new Found(rule.role(), matcher.end(), rule));
      }
    }
    return Optional.empty();
  }

  private static String filled(String pattern, Map<String, String> pieces) {
    String result = pattern;
    for (Map.Entry<String, String> piece : pieces.entrySet()) {
      result = result.replace("<" + piece.getKey() + ">", piece.getValue());
    }
    return result;
  }
}
