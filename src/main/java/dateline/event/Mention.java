package dateline.event;

import dateline.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sentence of one article that tells an event.
///
/// `sentence` is the sentence's span in the article, `cue` the words in it that name the event
/// ("spoke by phone"). `text` repeats the sentence so that a mention can be read without its
/// article. `again` are other sentences of the article that tell the same event; what only they say
/// of its participants, place and topics is in this mention too. `rule` names the rule that found
/// it; `doubts` are reasons, for the reader, to look twice. `confidence` lies between 0 and 1.
/// `appearances` say by which words each participant is named, `quotes` are the words quoted in the
/// sentence or next to it, `codes` what other event data call it, `recalls` earlier events that the
/// sentence speaks of; `told` is the article's day.
public record Mention(
    String id,
    String articleId,
    Span sentence,
    Span cue,
    String text,
    Kind kind,
    Status status,
    Manner manner,
    When when,
    List<Participant> participants,
    Place place,
    List<Topic> topics,
    List<Attribution> saidBy,
    List<Doubt> doubts,
    String rule,
    double confidence,
    List<Span> again,
    List<Appearance> appearances,
    List<Quotation> quotes,
    Codes codes,
    List<Recall> recalls,
    Optional<LocalDate> told) {

  /// Copies the lists, so that a mention never changes.
  public Mention {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    saidBy = List.copyOf(saidBy);
    doubts = List.copyOf(doubts);
    again = List.copyOf(again);
    appearances = List.copyOf(appearances);
    quotes = List.copyOf(quotes);
    recalls = List.copyOf(recalls);
  }

  /// A mention that the article makes once, without words that are quoted or explain who took part.
  public Mention(
      String id,
      String articleId,
      Span sentence,
      Span cue,
      String text,
      Kind kind,
      Status status,
      Manner manner,
      When when,
      List<Participant> participants,
      Place place,
      List<Topic> topics,
      List<Attribution> saidBy,
      List<Doubt> doubts,
      String rule,
      double confidence) {
    this(
        id,
        articleId,
        sentence,
        cue,
        text,
        kind,
        status,
        manner,
        when,
        participants,
        place,
        topics,
        saidBy,
        doubts,
        rule,
        confidence,
        List.of(),
        List.of(),
        List.of(),
        Codes.of(kind, manner),
        List.of(),
        Optional.empty());
  }

  /// The same mention, told on another day.
  public Mention told(LocalDate day) {
    return with(when, topics, confidence, again, quotes, recalls, Optional.of(day));
  }

  /// The same mention with the words that are quoted about it.
  public Mention quoting(List<Quotation> about) {
    return with(when, topics, confidence, again, about, recalls, told);
  }

  /// The same mention, of whose topics another sentence tells more.
  public Mention telling(List<Topic> more, Span where) {
    List<Topic> known = new ArrayList<>(topics);
    for (Topic topic : more) {
      if (known.stream().noneMatch(one -> one.id().equals(topic.id()))) {
        known.add(topic);
      }
    }
    List<Span> also = new ArrayList<>(again);
    also.add(where);
    return with(when, known, confidence, also, quotes, recalls, told);
  }

  /// The same mention, of whose participants another sentence tells more.
  public Mention joinedBy(List<Participant> all, List<Appearance> why, Span where) {
    List<Span> also = new ArrayList<>(again);
    also.add(where);
    return new Mention(
        id,
        articleId,
        sentence,
        cue,
        text,
        kind,
        status,
        manner,
        when,
        all,
        place,
        topics,
        saidBy,
        doubts,
        rule,
        confidence,
        also,
        why,
        quotes,
        codes,
        recalls,
        told);
  }

  /// The same mention about nothing but these topics.
  public Mention about(List<Topic> only) {
    return with(when, only, confidence, again, quotes, recalls, told);
  }

  /// The same mention, which also speaks of an earlier event.
  public Mention recalling(Recall recall) {
    List<Recall> all = new ArrayList<>(recalls);
    all.add(recall);
    return with(when, topics, confidence, again, quotes, all, told);
  }

  /// The same mention at another time.
  public Mention at(When other) {
    return with(other, topics, confidence, again, quotes, recalls, told);
  }

  /// The same mention with another confidence.
  public Mention surely(double share) {
    return with(when, topics, share, again, quotes, recalls, told);
  }

  /// Which mention of which article it is, and what it recalls, without what it says.
  public Mention bare(String article) {
    return new Mention(
        id,
        article,
        sentence,
        cue,
        "",
        kind,
        status,
        manner,
        when,
        List.of(),
        Place.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        rule,
        confidence,
        List.of(),
        List.of(),
        List.of(),
        codes,
        recalls,
        told);
  }

  private Mention with(
      When days,
      List<Topic> about,
      double sure,
      List<Span> also,
      List<Quotation> quoted,
      List<Recall> earlier,
      Optional<LocalDate> day) {
    return new Mention(
        id,
        articleId,
        sentence,
        cue,
        text,
        kind,
        status,
        manner,
        days,
        participants,
        place,
        about,
        saidBy,
        doubts,
        rule,
        sure,
        also,
        appearances,
        quoted,
        codes,
        earlier,
        day);
  }
}
