package dateline.event;

import dateline.article.Span;

/// Why somebody takes part in an event: `name` is the participant's, `words` those of the text at
/// `span` that speak of it, and `why` says by which rule or row of a table they mean that one
/// ("Antony Blinken was US Secretary of State on 2023-06-18").
public record Appearance(String name, Span span, String words, String why) {}
