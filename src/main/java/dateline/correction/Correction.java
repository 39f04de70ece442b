package dateline.correction;

import dateline.event.Kind;
import dateline.event.Manner;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Status;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;

/// One thing that a reader changed about an event, by hand. Corrections are kept for ever and
/// applied, in order, to whatever the rules read today.
public sealed interface Correction {
  /// The event that it speaks of.
  String eventId();

  /// Other days, or none.
  record Redate(String eventId, Optional<DateRange> dates) implements Correction {}

  /// Another kind.
  record Retype(String eventId, Kind kind) implements Correction {}

  /// Another status.
  record Restatus(String eventId, Status status) implements Correction {}

  /// Another headline.
  record Rename(String eventId, String headline) implements Correction {}

  /// Other participants.
  record Recast(String eventId, List<Participant> participants) implements Correction {}

  /// Another place.
  record Replace(String eventId, Place place) implements Correction {}

  /// Other topics.
  record Retopic(String eventId, List<String> topics) implements Correction {}

  /// The event is the same as `into`, and joins it.
  record Merge(String eventId, String into) implements Correction {}

  /// These mentions are an event of their own, `pieceId`.
  record Split(String eventId, List<String> mentionIds, String pieceId) implements Correction {
    /// Copies the list, so that a correction never changes.
    public Split {
      mentionIds = List.copyOf(mentionIds);
    }

    /// Derives the id of the piece from what it is made of.
    public Split(String eventId, List<String> mentionIds) {
      this(
          eventId,
          mentionIds,
          Corrections.hash("split " + eventId + mentionIds.stream().sorted().toList()));
    }
  }

  /// Not to be shown, or shown again.
  record Hide(String eventId, boolean hidden) implements Correction {}

  /// Starred, or no longer.
  record Star(String eventId, boolean starred) implements Correction {}

  /// The reader's own tags.
  record Tag(String eventId, List<String> tags) implements Correction {}

  /// The reader's own note, empty to remove it.
  record Annotate(String eventId, String note) implements Correction {}

  /// An event that the reader adds, with the passage it stands on where there is one.
  record Add(
      String eventId,
      Kind kind,
      String headline,
      Optional<DateRange> dates,
      Status status,
      Manner manner,
      List<Participant> participants,
      Place place,
      List<String> topics,
      Optional<Passage> passage)
      implements Correction {}

  /// Takes back every earlier correction of one field of the event.
  record Restore(String eventId, Field field) implements Correction {}

  /// A passage of an article, in UTF-16 offsets.
  record Passage(String articleId, int start, int end) {}

  /// The fields that can be corrected one by one.
  enum Field {
    /// The days.
    DATE,
    /// The kind.
    KIND,
    /// The status.
    STATUS,
    /// The headline.
    HEADLINE,
    /// The participants.
    PARTICIPANTS,
    /// The place.
    PLACE,
    /// The topics.
    TOPICS
  }
}
