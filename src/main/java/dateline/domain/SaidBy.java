package dateline.domain;

import dateline.article.Span;

/// Words that name a source: "the White House said", "according to Xinhua".
///
/// `span` covers source and verb, `source` is its usual name.
public record SaidBy(Span span, String source) {}
