package dateline.query;

import dateline.query.Query.And;
import dateline.query.Query.During;
import dateline.query.Query.Everything;
import dateline.query.Query.Has;
import dateline.query.Query.Not;
import dateline.query.Query.Or;
import dateline.query.Query.Phrase;
import dateline.query.Query.Prefix;
import dateline.query.Query.Word;
import java.util.stream.Collectors;

/// Writes a question the way a reader would type it.
final class QueryText {
  private QueryText() {}

  static String of(Query query) {
    return switch (query) {
      case Everything _ -> "";
      case And and -> and.parts().stream().map(QueryText::part).collect(Collectors.joining(" "));
      case Or or -> or.parts().stream().map(QueryText::part).collect(Collectors.joining(" OR "));
      case Word word -> word.text();
      case Prefix prefix -> prefix.text() + "*";
      case Phrase phrase -> quoted(phrase.text());
      case Has has -> has.facet().key() + ":" + value(has.value());
      case During during -> Days.text(during);
      case Not not -> "-" + part(not.part());
    };
  }

  /// In brackets where something stands beside it.
  private static String part(Query query) {
    return switch (query) {
      case Everything _ -> "\"\"";
      case And _, Or _ -> "(" + of(query) + ")";
      case Word _, Prefix _, Phrase _, Has _, During _, Not _ -> of(query);
    };
  }

  private static String value(String value) {
    boolean plain =
        !value.isEmpty() && !value.endsWith("*") && value.chars().noneMatch(QueryText::ends);
    return plain ? value : quoted(value);
  }

  private static boolean ends(int c) {
    return QueryParser.endsWord((char) c);
  }

  /// A quotation mark inside would close the phrase, and nothing that is compared contains one.
  private static String quoted(String text) {
    String inner =
        text.chars()
            .map(c -> QueryParser.QUOTES.indexOf(c) >= 0 ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return '"' + inner + '"';
  }
}
