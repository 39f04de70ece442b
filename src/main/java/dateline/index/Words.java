package dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Cuts text into words and brings each to the form in which words are compared: without case,
/// accents, possessive and English endings; "U.S." is "US" is "USA".
///
/// What is indexed keeps each word as written beside its stem, so that a prefix is looked for in
/// words that exist; a question is only stemmed. Chinese, Japanese and Korean come as pairs of
/// signs.
final class Words extends Analyzer {
  /// For text that is searched.
  static final Words TEXT = new Words(false);

  /// For what a reader typed: there, `us` in small letters is the country too.
  static final Words QUESTION = new Words(true);

  private final boolean question;

  private Words(boolean question) {
    this.question = question;
  }

  /// A word in its compared form: where it stands, counted in words and in characters.
  record Found(String term, int position, int start, int end) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stream = new Initials(words, question);
    stream = new CJKWidthFilter(stream);
    stream = new EnglishPossessiveFilter(stream);
    stream = new LowerCaseFilter(stream);
    stream = new CJKBigramFilter(stream);
    stream = new ASCIIFoldingFilter(stream);
    if (!question) {
      stream = new KeywordRepeatFilter(stream);
    }
    stream = new PorterStemFilter(stream);
    return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stream));
  }

  /// No phrase runs from one text of an event into the next.
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }

  /// A question's prefix in its compared form.
  static String folded(String prefix) {
    String lower = prefix.toLowerCase(Locale.ROOT);
    char[] out = new char[4 * lower.length()];
    int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, out, 0, lower.length());
    return new String(out, 0, length);
  }

  /// Every word of a text.
  List<Found> of(String text) {
    List<Found> found = new ArrayList<>();
    try (TokenStream stream = tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        found.add(new Found(term.toString(), position, place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return found;
  }

  /// Takes the stops out of initials ("U.N." is "UN") and knows the one country whose initials are
  /// also a pronoun.
  private static final class Initials extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final boolean question;

    Initials(TokenStream input, boolean question) {
      super(input);
      this.question = question;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (term.length() <= 8 && type.type().equals("<ALPHANUM>")) {
        dropStops();
        if (isCountry()) {
          term.setEmpty().append("usa");
        }
      }
      return true;
    }

    private void dropStops() {
      int length = term.length();
      boolean initials = length >= 3;
      for (int i = 0; i < length && initials; i++) {
        initials = i % 2 == 0 ? Character.isLetter(term.charAt(i)) : term.charAt(i) == '.';
      }
      if (initials) {
        String letters = term.toString().replace(".", "");
        term.setEmpty().append(letters);
      }
    }

    private boolean isCountry() {
      String word = term.toString();
      return question
          ? word.equalsIgnoreCase("us") || word.equalsIgnoreCase("usa")
          : word.equals("US") || word.equals("USA");
    }
  }
}
