package dateline.domain;

import dateline.article.Span;

/// A place that words of an article name.
///
/// `name` is put together from the venue to the region as far as the text says or the tables know
/// ("Filoli estate, Woodside, California"), without the country. `situated` tells whether the words
/// before it say that something was there ("in", "at", "to", a visit to).
public record Where(Span span, String name, String country, boolean situated) {}
