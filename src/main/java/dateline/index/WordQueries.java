package dateline.index;

import dateline.query.Query.Phrase;
import dateline.query.Query.Prefix;
import dateline.query.Query.Word;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a word, a beginning of a word or a phrase is to Lucene.
final class WordQueries {
  private static final CharArraySet LITTLE = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

  private WordQueries() {}

  static Query of(dateline.query.Query part) {
    return switch (part) {
      case Word word ->
          LITTLE.contains(word.text()) ? MatchAllDocsQuery.INSTANCE : inOrder(word.text());
      case Phrase phrase -> inOrder(phrase.text());
      case Prefix prefix -> beginning(prefix.text());
      default -> throw new IllegalArgumentException("not a question of words: " + part);
    };
  }

  /// The last word of "trade-ta*" is the one that is not finished.
  private static Query beginning(String text) {
    List<Words.Found> words = Words.QUESTION.of(text);
    if (words.size() <= 1) {
      return new PrefixQuery(new Term(/* fld= */ EventIndex.TEXT, /* text= */ Words.folded(text)));
    }
    return inOrder(text);
  }

  private static Query inOrder(String text) {
    List<Words.Found> words = Words.QUESTION.of(text);
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word in it");
    }
    if (words.size() == 1) {
      return new TermQuery(new Term(EventIndex.TEXT, words.getFirst().term()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Words.Found word : words) {
      phrase.add(new Term(EventIndex.TEXT, word.term()), word.position());
    }
    return phrase.build();
  }
}
