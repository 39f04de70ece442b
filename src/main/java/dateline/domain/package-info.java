/// Who, where and what about: the knowledge of a domain, as tables, and the finders that use it.
///
/// The tables say what is true of the world (who held which office from when to when, which words
/// name a place or a topic), each fact with its source; a folder of them is a *domain pack*. A
/// [Domain] is made once from packs; it reads an article in one pass over its words and answers
/// with a [Cast], which is then asked about a sentence and a date:
///
/// ```java
/// Cast cast = Domain.standard().read(article);
/// cast.who(sentence, when);     // Joe Biden, President of the United States, United States …
/// cast.where(sentence);         // Filoli estate, Woodside, California; United States
/// cast.topics(sentence);        // taiwan, from "Taiwan Strait"
/// cast.saidBy(sentence);        // White House, from "the White House said"
/// ```
///
/// The date matters: "the US President" is another man in 2015 than in 2023. That is why nothing is
/// resolved before somebody asks with a date in hand.
@NullMarked
package dateline.domain;

import org.jspecify.annotations.NullMarked;
