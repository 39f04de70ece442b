package dateline.query;

import dateline.query.Query.And;
import dateline.query.Query.Everything;
import dateline.query.Query.Or;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes questions as text, and puts questions together.
public final class Queries {
  private Queries() {}

  /// Understands what was typed, or says what is wrong and where. Never throws.
  public static Parsed parse(String text) {
    return QueryParser.parse(text);
  }

  /// Writes a question as a reader would type it; parsing it gives the same question.
  public static String text(Query query) {
    return QueryText.of(query);
  }

  /// All of them, as flat as can be: an AND inside an AND dissolves, and what asks for everything
  /// adds nothing.
  public static Query all(List<Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      switch (part) {
        case And and -> flat.addAll(and.parts());
        case Everything _ -> {}
        default -> flat.add(part);
      }
    }
    return switch (flat.size()) {
      case 0 -> Query.EVERYTHING;
      case 1 -> flat.getFirst();
      default -> new And(flat);
    };
  }

  /// Any of them, as flat as can be; at least one.
  public static Query any(List<Query> parts) {
    List<Query> flat = new ArrayList<>();
    for (Query part : parts) {
      switch (part) {
        case Or or -> flat.addAll(or.parts());
        case Everything everything -> {
          return everything;
        }
        default -> flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Or(flat);
  }
}
