package dateline.query;

import dateline.query.Parsed.Fault;
import dateline.query.Parsed.Problem;
import dateline.query.Query.During;
import dateline.query.Query.Not;
import dateline.query.Query.Phrase;
import dateline.query.Query.Prefix;
import dateline.query.Query.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a question by recursive descent, one method for each level of `docs/query.md`.
///
/// The limits keep a pasted novel, or a thousand brackets, from costing more than a glance.
final class QueryParser {
  static final int LENGTH = 1_000;
  static final int DEPTH = 50;
  static final int PREFIXES = 64;

  /// Every mark that opens or closes a phrase, so that it does not matter which the keyboard or a
  /// word processor made of it.
  static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02";

  /// Leaves the descent at the first fault.
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Stop(Problem problem, int position, String detail) {
      super(problem.name(), null, false, false);
      this.fault = new Fault(problem, position, detail);
    }
  }

  private final String text;
  private int at;
  private int depth;
  private int prefixes;
  private Optional<Field> field = Optional.empty();

  private QueryParser(String text) {
    this.text = text;
  }

  static Parsed parse(String text) {
    if (text.length() > LENGTH) {
      return new Fault(Problem.TOO_COMPLEX, LENGTH, "");
    }
    QueryParser parser = new QueryParser(text);
    try {
      return new Parsed.Understood(parser.whole());
    } catch (Stop stop) {
      return stop.fault;
    }
  }

  private Query whole() throws Stop {
    skip();
    if (atEnd()) {
      return Query.EVERYTHING;
    }
    Query query = or();
    if (!atEnd()) {
      throw new Stop(Problem.STRAY_BRACKET, at, ")");
    }
    return query;
  }

  private Query or() throws Stop {
    List<Query> parts = new ArrayList<>();
    parts.add(and());
    while (operator("OR")) {
      at += 2;
      parts.add(and());
    }
    return Queries.any(parts);
  }

  private Query and() throws Stop {
    List<Query> parts = new ArrayList<>();
    boolean wanted = true;
    while (!closed() && !operator("OR")) {
      if (operator("AND")) {
        if (wanted) {
          throw new Stop(Problem.MISSING_OPERAND, at, "AND");
        }
        at += 3;
        wanted = true;
      } else {
        parts.add(not());
        wanted = false;
      }
    }
    if (wanted) {
      throw new Stop(Problem.MISSING_OPERAND, at, rest());
    }
    return Queries.all(parts);
  }

  private Query not() throws Stop {
    boolean not = operator("NOT");
    if (!not && "-+".indexOf(text.charAt(at)) < 0) {
      return primary();
    }
    not |= text.charAt(at) == '-';
    at += operator("NOT") ? 3 : 1;
    if (closed() || operator("AND") || operator("OR")) {
      throw new Stop(Problem.MISSING_OPERAND, at, rest());
    }
    Query part = deeper(this::not);
    return not ? new Not(part) : part;
  }

  private Query primary() throws Stop {
    if (text.charAt(at) == '(') {
      return deeper(this::group);
    }
    if (atQuote()) {
      return value(at, quoted(), true);
    }
    int start = at;
    String word = word();
    int colon = word.indexOf(':');
    if (colon > 0 && isName(word.substring(0, colon)) && !word.startsWith("//", colon + 1)) {
      return ofField(start, word.substring(0, colon));
    }
    return value(start, word, false);
  }

  /// What follows `name:`.
  private Query ofField(int start, String name) throws Stop {
    Field found = Field.named(name).orElseThrow(() -> new Stop(Problem.UNKNOWN_FIELD, start, name));
    at = start + name.length() + 1;
    if (atEnd() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')') {
      throw new Stop(Problem.MISSING_VALUE, at, name);
    }
    Optional<Field> outer = field;
    field = Optional.of(found);
    try {
      int from = at;
      if (text.charAt(at) == '(') {
        return deeper(this::group);
      }
      return atQuote() ? value(from, quoted(), true) : value(from, word(), false);
    } finally {
      field = outer;
    }
  }

  private Query group() throws Stop {
    int open = at++;
    skip();
    if (!atEnd() && text.charAt(at) == ')') {
      throw new Stop(Problem.MISSING_OPERAND, at, ")");
    }
    Query inner = or();
    if (atEnd()) {
      throw new Stop(Problem.OPEN_BRACKET, open, "(");
    }
    at++;
    return inner;
  }

  /// A word or a phrase, read as the field at hand wants it.
  private Query value(int start, String typed, boolean quoted) throws Stop {
    String value = quoted ? typed : stripStars(typed);
    if (field.isPresent()) {
      return switch (field.get()) {
        case Field.OfFacet(Facet facet) -> has(facet, start, value);
        case Field.OfDays days -> during(days, start, value);
      };
    }
    if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Query.EVERYTHING;
    }
    if (quoted) {
      return new Phrase(value);
    }
    if (value.length() == typed.length()) {
      return new Word(value);
    }
    if (++prefixes > PREFIXES) {
      throw new Stop(Problem.TOO_COMPLEX, start, typed);
    }
    return new Prefix(value);
  }

  private static Query has(Facet facet, int start, String value) throws Stop {
    if (value.isBlank()) {
      throw new Stop(Problem.MISSING_VALUE, start, facet.key());
    }
    String known =
        FacetValues.canonical(facet, value)
            .orElseThrow(() -> new Stop(Problem.UNKNOWN_VALUE, start, value));
    return new Query.Has(facet, known);
  }

  private static Query during(Field.OfDays days, int start, String value) throws Stop {
    During during =
        Days.parse(days, value).orElseThrow(() -> new Stop(Problem.BAD_DATE, start, value));
    return during;
  }

  private interface Level {
    Query read() throws Stop;
  }

  private Query deeper(Level level) throws Stop {
    if (++depth > DEPTH) {
      throw new Stop(Problem.TOO_COMPLEX, at, rest());
    }
    Query query = level.read();
    depth--;
    return query;
  }

  private String quoted() throws Stop {
    int open = at++;
    int start = at;
    while (!atEnd() && !atQuote()) {
      at++;
    }
    if (atEnd()) {
      throw new Stop(Problem.OPEN_QUOTE, open, text.substring(open));
    }
    return text.substring(start, at++).strip().replaceAll("\\s++", " ");
  }

  private String word() {
    int start = at;
    while (!atEnd() && !endsWord(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /// Whether nothing more can follow at this level.
  private boolean closed() {
    skip();
    return atEnd() || text.charAt(at) == ')';
  }

  /// Passes over white space and over marks that mean nothing by themselves ("Biden & Xi").
  private void skip() {
    while (!atEnd()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
        at++;
      } else if (!skipMarks()) {
        return;
      }
    }
  }

  private boolean skipMarks() {
    int end = at;
    while (end < text.length() && !endsWord(text.charAt(end))) {
      end++;
    }
    boolean joined = end < text.length() && !Character.isWhitespace(text.charAt(end));
    boolean speaks = text.substring(at, end).codePoints().anyMatch(Character::isLetterOrDigit);
    if (end == at || speaks || (joined && text.charAt(end) != ')')) {
      return skipJoinedMarks(end, speaks);
    }
    at = end;
    return true;
  }

  /// Marks glued to a bracket or a quotation mark: a sign in front of it means not, the rest
  /// nothing.
  private boolean skipJoinedMarks(int end, boolean speaks) {
    if (end == at || speaks || text.charAt(at) == '-' || text.charAt(at) == '+') {
      return false;
    }
    at++;
    return true;
  }

  private boolean operator(String name) {
    skip();
    int end = at + name.length();
    return text.startsWith(name, at) && (end == text.length() || endsWord(text.charAt(end)));
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private boolean atQuote() {
    return QUOTES.indexOf(text.charAt(at)) >= 0;
  }

  private String rest() {
    return text.substring(Math.min(at, text.length()));
  }

  static boolean endsWord(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '('
        || c == ')'
        || QUOTES.indexOf(c) >= 0;
  }

  private static boolean isName(String word) {
    return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }

  private static String stripStars(String word) {
    int end = word.length();
    while (end > 0 && word.charAt(end - 1) == '*') {
      end--;
    }
    return word.substring(0, end);
  }
}
