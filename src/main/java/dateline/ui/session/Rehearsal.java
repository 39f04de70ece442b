package dateline.ui.session;

import dateline.query.Answer;
import dateline.query.Answer.Count;
import dateline.query.Facet;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import java.util.ArrayList;
import java.util.List;

/// The questions that are tried out, unseen, after a large collection was opened.
final class Rehearsal {
  private static final int LARGE = 20_000;
  private static final int TURNS = 2;

  private Rehearsal() {}

  /// For each facet a value that many events have, as a choice and as a word; and two at a time.
  /// None where the collection is small, and every answer quick.
  static List<Query> of(Answer answer) {
    if (answer.table().size() < LARGE) {
      return List.of();
    }
    List<Query> questions = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      List<String> texts = new ArrayList<>();
      for (Facet facet : List.of(Facet.WHO, Facet.KIND, Facet.COUNTRY, Facet.TOPIC, Facet.YEAR)) {
        List<Count> counts = answer.counts().getOrDefault(facet, List.of());
        int at = turn + 1;
        if (at < counts.size()) {
          String value = counts.get(at).value();
          texts.add(facet.key() + ":\"" + value + '"');
          texts.add(value.split("[ -]", 2)[0] + (turn == 0 ? "*" : ""));
        }
      }
      texts.forEach(text -> add(questions, text));
      for (int i = 1; i < texts.size(); i++) {
        add(questions, texts.get(i - 1) + " " + texts.get(i));
      }
    }
    return questions;
  }

  private static void add(List<Query> questions, String text) {
    if (Queries.parse(text) instanceof Parsed.Understood(Query query)) {
      questions.add(query);
    }
  }
}
