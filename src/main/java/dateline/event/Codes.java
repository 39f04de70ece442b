package dateline.event;

/// What other event data call a kind of event.
///
/// `plover` is the PLOVER event type or empty, `mode` its mode or empty, `cameo` the CAMEO code.
/// Source: the PLOVER and CAMEO code books, narrowed to what the text decides; `codes.rules` has
/// the words that decide it.
public record Codes(String plover, String mode, String cameo) {
  /// The codes of an event.
  public static Codes of(Kind kind, Manner manner) {
    return switch (kind) {
      case SUMMIT, MEETING -> met(manner, "meet", "046");
      case CALL -> new Codes("CONSULT", manner == Manner.BY_VIDEO ? "virtual" : "phone", "041");
      case VISIT -> new Codes("CONSULT", "visit", "042");
      case TALKS -> met(manner, "", "046");
      case CONFERENCE -> new Codes("CONSULT", "multilateral", "046");
      case AGREEMENT -> new Codes("AGREE", "", "057");
      case STATEMENT -> new Codes("", "", "010");
      case MEASURE -> new Codes("SANCTION", "", "163");
      case INCIDENT -> new Codes("COERCE", "", "170");
      case ELECTION, OTHER -> new Codes("", "", "");
    };
  }

  /// The PLOVER type with its mode behind a colon: `CONSULT:visit`.
  public String type() {
    return mode.isEmpty() ? plover : plover + ":" + mode;
  }

  private static Codes met(Manner manner, String mode, String cameo) {
    return switch (manner) {
      case BY_PHONE -> new Codes("CONSULT", "phone", "041");
      case BY_VIDEO -> new Codes("CONSULT", "virtual", "041");
      case IN_PERSON, BY_LETTER, UNSTATED -> new Codes("CONSULT", mode, cameo);
    };
  }
}
