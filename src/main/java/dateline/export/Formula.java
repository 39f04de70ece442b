package dateline.export;

import java.util.regex.Pattern;

/// Keeps spreadsheets from running a cell as a formula: a cell that begins with one of `= + - @`, a
/// tab or a line break gets an apostrophe before it.
///
/// A cell that begins with apostrophes and then such a sign gets one too, so that taking one away
/// gives back what was written, whatever it was.
final class Formula {
  private static final Pattern RISKY =
      Pattern.compile("'*+[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

  private Formula() {}

  static String guarded(String cell) {
    return RISKY.matcher(cell).lookingAt() ? "'" + cell : cell;
  }

  static String unguarded(String cell) {
    return cell.startsWith("'") && RISKY.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
