package dateline.ui.export;

/// A form in which events leave the program as text.
public enum Format {
  /// A table with a row for each event.
  CSV("csv"),
  /// A table with a row for each sentence that tells an event.
  MENTIONS("csv"),
  /// Everything that is known.
  JSON("json"),
  /// A calendar.
  ICS("ics");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /// How its files end.
  public String ending() {
    return ending;
  }

  /// Whether it has columns.
  public boolean isTable() {
    return this == CSV || this == MENTIONS;
  }
}
