package dateline.event;

import dateline.article.Span;

/// Who says so: the `source` ("White House", "Xinhua", "senior US official") and the words that
/// name it.
public record Attribution(String source, Span span) {}
