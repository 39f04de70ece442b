package dateline.correction;

import dateline.article.Span;
import dateline.correction.Correction.Add;
import dateline.correction.Correction.Passage;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Topic;
import dateline.event.When;
import dateline.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a reader says about an event, in the shape that rules give it.
final class ByHand {
  /// The name that stands where a rule's would.
  static final String RULE = "by-hand";

  private static final Span NOWHERE = new Span(0, 0);

  private ByHand() {}

  static When when(Optional<DateRange> dates) {
    return dates
        .<When>map(range -> new When.Dated(range, "", NOWHERE, RULE, "Set by hand."))
        .orElseGet(() -> new When.Undated("The date was taken away by hand."));
  }

  static Event event(Add add, Function<Passage, Optional<String>> textOf) {
    List<Mention> mentions =
        add.passage().stream()
            .flatMap(
                passage -> textOf.apply(passage).map(text -> mention(add, passage, text)).stream())
            .toList();
    return new Event(
        add.eventId(),
        add.kind(),
        add.headline(),
        when(add.dates()),
        add.status(),
        add.manner(),
        add.participants(),
        add.place(),
        add.topics(),
        mentions,
        List.of(),
        List.of(),
        1);
  }

  private static Mention mention(Add add, Passage passage, String text) {
    Span span = new Span(passage.start(), passage.end());
    return new Mention(
        add.eventId() + "-1",
        passage.articleId(),
        span,
        span,
        text,
        add.kind(),
        add.status(),
        add.manner(),
        when(add.dates()),
        add.participants(),
        add.place(),
        add.topics().stream().map(topic -> new Topic(topic, "")).toList(),
        List.of(),
        List.of(),
        RULE,
        1);
  }
}
