package dateline.reading;

import dateline.article.Span;
import dateline.article.Words;
import dateline.domain.Cast;
import dateline.event.Mention;
import dateline.event.Quotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what an article quotes and who said it, and puts it beside the events it is about.
///
/// The speaker stands behind the quotation or before it in its sentence; else it is the one whose
/// words the paragraph quoted last; else the one whom the line before, ending with a colon, or the
/// article's title announces.
final class Quotes {
  private static final int FEW = 3;

  private final String text;
  private final Words words;
  private final Speakers speakers;
  private final List<Span> sentences;
  private final List<Span> marks;
  private final List<Quotation> found = new ArrayList<>();

  private Quotes(Words words, Cast cast, List<Span> sentences) {
    this.text = words.text();
    this.words = words;
    this.speakers = new Speakers(words, cast);
    this.sentences = sentences;
    this.marks = QuoteMarks.of(text);
  }

  /// The quotations of an article, in its order; `sentences` are those that tell something.
  static List<Quotation> of(Words words, Cast cast, List<Span> sentences) {
    Quotes quotes = new Quotes(words, cast, sentences.stream().sorted().toList());
    quotes.read();
    return List.copyOf(quotes.found);
  }

  /// The mentions, each with the quotations of its sentence and of those next to it.
  static List<Mention> about(List<Mention> mentions, List<Quotation> quotes, List<Span> sentences) {
    if (quotes.isEmpty()) {
      return mentions;
    }
    List<Span> sorted = sentences.stream().sorted().toList();
    Map<Integer, List<Quotation>> beside = new HashMap<>();
    for (Quotation quote : quotes) {
      int last = at(sorted, quote.span().end()) + 1;
      for (int i = at(sorted, quote.span().start()) - 1; i <= last; i++) {
        beside.computeIfAbsent(i, _ -> new ArrayList<>()).add(quote);
      }
    }
    return mentions.stream().map(mention -> quoting(mention, beside, sorted)).toList();
  }

  private static Mention quoting(
      Mention mention, Map<Integer, List<Quotation>> beside, List<Span> sentences) {
    List<Quotation> about =
        Stream.concat(Stream.of(mention.sentence()), mention.again().stream())
            .flatMap(span -> beside.getOrDefault(at(sentences, span.start()), List.of()).stream())
            .distinct()
            .sorted(Comparator.comparing(Quotation::span))
            .toList();
    return about.isEmpty() ? mention : mention.quoting(about);
  }

  /// The number of the last sentence that begins at or before an offset; -1 before the first.
  private static int at(List<Span> sentences, int offset) {
    int found = Collections.binarySearch(sentences, new Span(offset, Integer.MAX_VALUE));
    return found >= 0 ? found : -found - 2;
  }

  private void read() {
    Optional<Speaker> last = Optional.empty();
    int before = 0;
    for (int i = 0; i < marks.size(); i++) {
      Span mark = marks.get(i);
      int sentence = at(sentences, mark.start());
      if (sentence < 0 || sentences.get(sentence).end() < mark.start() || title(mark)) {
        continue;
      }
      Optional<Speaker> named = named(i, sentence, last);
      Optional<Speaker> known = named.filter(Speaker::known);
      if (few(mark) && (known.isEmpty() || !said(mark))) {
        last = known.isPresent() ? known : last;
        before = known.isPresent() ? mark.end() : before;
        continue;
      }
      known.ifPresent(one -> alsoBefore(sentence, one));
      Optional<Speaker> speaker = known;
      if (named.isEmpty()) {
        speaker = carriedOn(mark, before, last).or(() -> above(sentence));
      }
      found.add(quotation(mark, speaker.orElse(Speaker.UNKNOWN)));
      last = speaker;
      before = mark.end();
    }
  }

  /// “A” and “B”, she said: whoever said the second said the first.
  private void alsoBefore(int sentence, Speaker speaker) {
    if (!found.isEmpty() && found.getLast().voice() == Quotation.Voice.UNKNOWN) {
      Span mark = found.getLast().span();
      if (at(sentences, mark.start()) == sentence) {
        found.set(found.size() - 1, quotation(mark, speaker));
      }
    }
  }

  private Quotation quotation(Span mark, Speaker speaker) {
    return new Quotation(
        mark,
        folded(mark),
        speaker.voice(),
        speaker.name(),
        speaker.role(),
        speaker.country(),
        speaker.by(),
        speaker.why());
  }

  private boolean few(Span mark) {
    return words.wordAt(mark.end() - 1) + 1 - words.wordAt(mark.start()) < FEW;
  }

  /// Whether a few words are said and not only so called: "reciprocal" tariffs are.
  private boolean said(Span mark) {
    int next = words.wordAt(mark.end() + 1);
    boolean noun =
        next < words.count()
            && words.start(next) <= mark.end() + 2
            && Character.isLetter(words.lower(next).charAt(0));
    return ",.!?".indexOf(text.charAt(mark.end() - 1)) >= 0 || !noun;
  }

  /// The speaker whom the quotation's own sentence names.
  private Optional<Speaker> named(int i, int sentence, Optional<Speaker> last) {
    Span mark = marks.get(i);
    int from = Math.max(sentences.get(sentence).start(), i == 0 ? 0 : marks.get(i - 1).end() + 1);
    Optional<Speaker> before =
        speakers.ahead(words.wordAt(from), words.wordAt(mark.start() - 1), last);
    Optional<Speaker> behind =
        speakers.behind(words.wordAt(mark.end() + 1), words.wordAt(end(i) - 1) + 1, last);
    boolean closed = ",?!".indexOf(text.charAt(mark.end() - 1)) >= 0;
    return closed ? first(behind, before) : first(before, behind);
  }

  private static Optional<Speaker> first(Optional<Speaker> one, Optional<Speaker> other) {
    return one.filter(Speaker::known).or(() -> other).or(() -> one);
  }

  /// Where the words behind a quotation end that may name its speaker.
  private int end(int i) {
    Span mark = marks.get(i);
    int sentence = Math.max(0, at(sentences, mark.end() - 1));
    int end = sentences.get(sentence).end();
    boolean asked = "?!".indexOf(text.charAt(mark.end() - 1)) >= 0;
    if (end <= mark.end() + 1 && asked && sentence + 1 < sentences.size()) {
      end = Math.min(sentences.get(sentence + 1).end(), mark.end() + 60);
    }
    int next = i + 1 < marks.size() ? marks.get(i + 1).start() - 1 : text.length();
    return Math.max(mark.end(), Math.min(end, next));
  }

  /// The one whose words were quoted last, where nothing but a sentence or two stands between.
  private Optional<Speaker> carriedOn(Span mark, int before, Optional<Speaker> last) {
    String between = text.substring(before, mark.start() - 1);
    boolean head = between.endsWith("\n");
    boolean near = at(sentences, mark.start()) - at(sentences, before) <= 1;
    return near && (head || !between.contains("\n\n"))
        ? last.map(one -> one.by(one.by(), "it goes on with the words of " + one.name()))
        : Optional.empty();
  }

  /// The speaker whom the line before announces with a colon.
  private Optional<Speaker> above(int sentence) {
    if (sentence == 0) {
      return Optional.empty();
    }
    Span line = sentences.get(sentence - 1);
    return line.of(text).endsWith(":") ? speakers.announced(line) : Optional.empty();
  }

  /// Whether the words are the title of a book or a plan: each begins with a capital.
  private boolean title(Span mark) {
    int from = words.wordAt(mark.start());
    int to = words.wordAt(mark.end() - 1) + 1;
    int big = 0;
    int long_ = 0;
    for (int i = from; i < to && i < from + 12; i++) {
      if (words.lower(i).length() > 3) {
        long_++;
        big += words.capital(i) ? 1 : 0;
      }
    }
    return to <= from || (long_ >= 2 && big == long_ && to - from <= 12);
  }

  private String folded(Span span) {
    return span.of(text).replaceAll("\\s*\\n\\s*[“„\"«「『‘]", " ").replaceAll("\\s+", " ").strip();
  }
}
