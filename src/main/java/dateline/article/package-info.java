/// What an article is: title, source, day, text, sentences, and spans of that text.
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
