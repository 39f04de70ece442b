package dateline.domain;

import java.util.ArrayList;
import java.util.List;

/// Finds topics by their words; a longer phrase that is none hides the shorter ones inside it.
final class Topics {
  private Topics() {}

  /// The topics of a text in order.
  static List<About> of(Tokens tokens, Knowledge knowledge) {
    List<About> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      Lexicon.Match<String> match = knowledge.topics.longest(tokens, at);
      if (match.end() == at) {
        at++;
        continue;
      }
      for (String topic : match.values()) {
        if (!topic.isEmpty()) {
          found.add(new About(tokens.span(at, match.end()), topic, tokens.words(at, match.end())));
        }
      }
      at = match.end();
    }
    return List.copyOf(found);
  }
}
