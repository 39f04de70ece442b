package dateline.event;

import java.util.List;

/// What happened, put together from every mention of it.
///
/// `when` is the most precise date that the mentions support; the others stay visible in
/// `mentions`. `merged` says, for each mention after the first, why it is the same event. `doubts`
/// are reasons to look twice, contradictions among them. `mentions` is never empty, unless a reader
/// added the event by hand.
public record Event(
    String id,
    Kind kind,
    String headline,
    When when,
    Status status,
    Manner manner,
    List<Participant> participants,
    Place place,
    List<String> topics,
    List<Mention> mentions,
    List<String> merged,
    List<String> doubts,
    double confidence) {

  /// Copies the lists, so that an event never changes.
  public Event {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    mentions = List.copyOf(mentions);
    merged = List.copyOf(merged);
    doubts = List.copyOf(doubts);
  }
}
