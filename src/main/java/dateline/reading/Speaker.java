package dateline.reading;

import dateline.article.Span;
import dateline.domain.How;
import dateline.domain.Who;
import dateline.event.Quotation.Voice;
import java.util.Optional;

/// Who says what is quoted, and by which words we know.
record Speaker(
    String name, String role, String country, Voice voice, Optional<Span> by, String why) {
  static final Speaker UNKNOWN =
      new Speaker("", "", "", Voice.UNKNOWN, Optional.empty(), "the text names nobody beside it");

  /// The one whom the domain knows or finds named.
  static Speaker of(Who who, Span by, String why) {
    return new Speaker(who.name(), who.role(), who.country(), voice(who), Optional.of(by), why);
  }

  private static Voice voice(Who who) {
    boolean officeOnly = !who.role().isEmpty() && who.name().endsWith(who.role());
    return officeOnly ? Voice.UNNAMED : voice(who.how());
  }

  private static Voice voice(How how) {
    return switch (how) {
      case NAME, OFFICE, DESCRIPTION, PRONOUN -> Voice.PERSON;
      case COUNTRY, ADJECTIVE, ORGANISATION -> Voice.INSTITUTION;
      case UNNAMED -> Voice.UNNAMED;
    };
  }

  /// The same one, known by other words.
  Speaker by(Optional<Span> words, String reason) {
    return new Speaker(name, role, country, voice, words, reason);
  }

  boolean known() {
    return voice != Voice.UNKNOWN;
  }
}
