package dateline.reading;

import dateline.event.Kind;
import dateline.event.Manner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that tell an event of one kind, as a stanza of a `.cues` file has them.
///
/// `saying` cues only say that somebody said something. `needs` is whom the sentence must name.
record Cue(
    String id,
    Kind kind,
    Manner manner,
    Needs needs,
    boolean saying,
    Map<Form, List<Phrase>> forms,
    List<Phrase> vetoes,
    Stanzas.Stanza stanza) {

  /// The grammatical form of a cue's words.
  enum Form {
    /// "met".
    PAST,
    /// "meets".
    NOW,
    /// "meet", after "will" or "to".
    BASE,
    /// "meeting with".
    ING,
    /// "was received by".
    DONE,
    /// "a meeting".
    NOUN
  }

  /// Whom a sentence must name for a cue to count.
  enum Needs {
    /// Nobody.
    NONE,
    /// Somebody.
    ONE,
    /// Two, who meet.
    TWO
  }

  /// Copies the collections.
  Cue {
    forms = Map.copyOf(forms);
    vetoes = List.copyOf(vetoes);
  }

  /// Cues are the same when their ids are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Cue cue && id.equals(cue.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /// Whether people came together, spoke or travelled.
  boolean contact() {
    return switch (kind) {
      case SUMMIT, MEETING, CALL, VISIT, TALKS -> true;
      case CONFERENCE, AGREEMENT, STATEMENT, MEASURE, INCIDENT, ELECTION, OTHER -> false;
    };
  }
}
