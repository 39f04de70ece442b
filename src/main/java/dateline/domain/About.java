package dateline.domain;

import dateline.article.Span;

/// A topic that words of an article speak of: its id in the tables, and the words.
public record About(Span span, String topic, String words) {}
