package dateline.event;

import java.util.List;

/// What happened, put together from every mention of it.
///
/// `when` is the most precise date that the mentions support; the others stay visible in
/// `mentions`. `merged` says, for each mention after the first, why it is the same event. `doubts`
/// are reasons to look twice, contradictions among them. `links` lead to the visit that it was a
/// part of, and to earlier events that its sentences recall. `mentions` is never empty, unless a
/// reader added the event by hand.
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
    List<Doubt> doubts,
    double confidence,
    List<Link> links) {

  /// Copies the lists, so that an event never changes.
  public Event {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    mentions = List.copyOf(mentions);
    merged = List.copyOf(merged);
    doubts = List.copyOf(doubts);
    links = List.copyOf(links);
  }

  /// An event without links to others.
  public Event(
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
      List<Doubt> doubts,
      double confidence) {
    this(
        id,
        kind,
        headline,
        when,
        status,
        manner,
        participants,
        place,
        topics,
        mentions,
        merged,
        doubts,
        confidence,
        List.of());
  }

  /// The same event with these links.
  public Event linked(List<Link> others) {
    return new Event(
        id,
        kind,
        headline,
        when,
        status,
        manner,
        participants,
        place,
        topics,
        mentions,
        merged,
        doubts,
        confidence,
        others);
  }

  /// What links to others are found by, without words.
  public Event bare(List<Participant> named, List<Mention> told) {
    return new Event(
        id,
        kind,
        "",
        switch (when) {
          case When.Dated dated ->
              new When.Dated(dated.dates(), "", dated.span(), "", "", dated.minute());
          case When.Undated _ -> new When.Undated("");
        },
        status,
        manner,
        named,
        place,
        List.of(),
        told,
        List.of(),
        List.of(),
        confidence,
        List.of());
  }

  /// What other event data call it: as the first mention of its kind says, else by kind and manner.
  public Codes codes() {
    return mentions.stream()
        .filter(mention -> mention.kind() == kind)
        .map(Mention::codes)
        .findFirst()
        .orElseGet(() -> Codes.of(kind, manner));
  }

  /// The words of the texts that name this participant, each with the reason why they do.
  public List<Appearance> appearances(Participant participant) {
    return mentions.stream()
        .flatMap(mention -> mention.appearances().stream())
        .filter(appearance -> appearance.name().equals(participant.name()))
        .distinct()
        .toList();
  }

  /// Everything that is quoted about it, each once.
  public List<Quotation> quotes() {
    return mentions.stream().flatMap(mention -> mention.quotes().stream()).distinct().toList();
  }
}
