package dateline.time;

import dateline.article.Span;

/// Words of an article that speak of time, and what they mean.
///
/// `rule` is the name of the rule that found it, `why` a sentence for the reader that says how the
/// date was worked out ("November before 2 April 2024, the day of the article").
public record TimeExpression(Span span, Timex timex, Meaning meaning, String rule, String why) {}
