package dateline.time;

import dateline.article.Article;
import dateline.article.Sentences;
import dateline.article.Span;
import dateline.article.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the reader of a text has in mind at some word of it: the article's day, the dates that the
/// text has spoken of, the heading above.
///
/// Changes from expression to expression; one for each article.
final class Scene {
  /// A date the text spoke of, and at which words.
  record Spoken(DateRange range, String value, int at, int to, int sentence, boolean weekday) {}

  private static final Set<String> COMPARING = Set.of("after", "from", "than", "since", "against");
  private static final Set<String> JOINTS =
      Set.of("to", "through", "thru", "until", "till", "-", "–", "—");
  private static final Set<String> USUAL = Context.named("usual");
  private static final Set<String> MANY = Set.of("nine", "six", "twelve");
  private static final int FARTHEST = 60;

  private final Words words;
  private final Optional<LocalDate> day;
  private final int[] firsts;
  private final EnumMap<Precision, Spoken> latest = new EnumMap<>(Precision.class);
  private Optional<DateRange> quarter = Optional.empty();
  private Optional<DateRange> heading = Optional.empty();
  private Optional<LocalDate> item = Optional.empty();
  private boolean tellsYesterday;
  private int closing = -1;
  private int from;
  private int to;

  Scene(Article article, Words words) {
    this.words = words;
    this.day = article.published().day();
    List<Span> sentences = Sentences.of(article.text());
    this.firsts = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      firsts[i] = words.wordAt(sentences.get(i).start());
    }
    firsts[sentences.size()] = words.count();
  }

  Words words() {
    return words;
  }

  /// The article's day, where it is known.
  Optional<LocalDate> day() {
    return day;
  }

  /// The words that are being read now.
  void at(int first, int end) {
    from = first;
    to = end;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int sentence() {
    int at = java.util.Arrays.binarySearch(firsts, from);
    int found = at >= 0 ? at : -at - 2;
    return Math.clamp(found, 0, Math.max(0, firsts.length - 2));
  }

  int sentenceFrom() {
    return firsts[sentence()];
  }

  int sentenceTo() {
    return sentence() + 1 < firsts.length ? firsts[sentence() + 1] : words.count();
  }

  Tense tense() {
    return Tense.around(words, from, to, sentenceFrom(), sentenceTo());
  }

  /// Whether the verb before the expression stands in the present: "it has 13 shops, up from
  /// seven".
  boolean tellsOfNow() {
    return Tense.isPresent(words, from, sentenceFrom());
  }

  /// Whether the verb before the expression only tells of saying: "announced talks in January".
  boolean followsSaying() {
    return Tense.followsSaying(words, from, sentenceFrom());
  }

  /// Whether a date was spoken of in this sentence or the one before.
  boolean isNear(Spoken spoken) {
    return sentence() - spoken.sentence() < 2;
  }

  /// The year that the sentence opens with: "In 2018, before the duties of July 6, …".
  Optional<Integer> openingYear() {
    return Optional.ofNullable(latest.get(Precision.YEAR))
        .filter(spoken -> spoken.sentence() == sentence() && spoken.at() <= sentenceFrom() + 2)
        .map(spoken -> spoken.range().start().getYear());
  }

  /// Whether the expression is the end of a time that is given: "by February", "through May", or
  /// what something is meant for: "futures for December".
  boolean isDeadline() {
    String before = words.lower(from - 1);
    return before.equals("by") || before.equals("through") || before.equals("for");
  }

  /// The date above the paragraphs that are being read, in a chronology.
  Optional<DateRange> heading() {
    return heading;
  }

  /// The day of the item above, where an item of a list is being read.
  Optional<LocalDate> itemAbove() {
    return Headings.isItem(words, from, to) ? item : Optional.empty();
  }

  /// Takes a heading; one that holds the article's own day is no chronology's.
  void heading(DateRange range) {
    boolean own = day.filter(d -> range.contains(DateRange.day(d))).isPresent();
    heading = own ? Optional.empty() : Optional.of(range);
  }

  /// Remembers a date; one that others are only compared with ("a year earlier") sets no quarter,
  /// and one that only says how long ("the first since 1949") is none that the text goes on from.
  void speak(Resolved resolved, Said said) {
    if (Headings.isItem(words, from, to)) {
      item = resolved.range().map(DateRange::start);
    }
    resolved
        .range()
        .filter(_ -> !isSince())
        .ifPresent(range ->
            latest.put(
                range.precision(),
                new Spoken(
                    range, resolved.timex().value(), from, to, sentence(), isWeekday(said))));
    listen(said);
    boolean compared = said instanceof Said.Away || (said instanceof Said.Told t && t.shift() != 0);
    resolved
        .range()
        .filter(range -> range.precision() == Precision.QUARTER && !compared)
        .filter(range -> day.isEmpty() || isRecent(range, day.get()) || isFiscal(range, said))
        .filter(range -> !quarter.map(q -> isOlder(range, q)).orElse(false))
        .ifPresent(range -> quarter = Optional.of(range));
  }

  /// Whether the date only says how long: "the first since 1949", "since they took power, in 1949".
  private boolean isSince() {
    for (int i = from - 1; i >= Math.max(sentenceFrom(), from - 12); i--) {
      if (words.lower(i).equals("since")) {
        return true;
      }
    }
    return false;
  }

  /// Notes whether the text itself tells of yesterday; in its quotations "today" is that day.
  private void listen(Said said) {
    boolean plain = said instanceof Said.Near near && near.base() == Said.Base.ARTICLE;
    if (plain && ((Said.Near) said).unit() == Unit.DAY && !Quoted.isOpen(words, from)) {
      tellsYesterday = ((Said.Near) said).shift() == -1;
    }
  }

  /// The day that "today" means here.
  Optional<LocalDate> today() {
    return day.map(d -> tellsYesterday && Quoted.isOpen(words, from) ? d.minusDays(1) : d);
  }

  private boolean isJoint(int start) {
    String word = words.lower(from - 1);
    return JOINTS.contains(word)
        || (word.equals("and") && words.lower(start - 1).equals("between"));
  }

  private static boolean isWeekday(Said said) {
    return said instanceof Said.Day day && day.month() == 0 && day.weekday() != 0;
  }

  /// Whether a quarter is only what the text's own is seen against: "after a flat second quarter".
  private boolean isOlder(DateRange range, DateRange told) {
    boolean compared =
        COMPARING.contains(words.lower(from - 1))
            || COMPARING.contains(words.lower(from - 2))
            || COMPARING.contains(words.lower(from - 3));
    return range.start().isBefore(told.start().minusMonths(compared ? 0 : 8));
  }

  /// Whether this sentence has spoken of half a year, nine months or a year before.
  boolean speaksOfManyMonths() {
    for (int i = from - 1; i > Math.max(sentenceFrom(), from - FARTHEST); i--) {
      String word = words.lower(i);
      if (word.equals("quarter") || word.equals("period")) {
        return false;
      }
      if ((word.equals("months") && MANY.contains(words.lower(i - 1)))
          || (word.equals("year") && words.lower(i - 1).equals("the"))) {
        return true;
      }
    }
    return false;
  }

  /// A quarter with a number whose results are told before the calendar's quarter is over.
  private boolean isFiscal(DateRange range, Said said) {
    boolean running = day.filter(d -> range.contains(DateRange.day(d))).isPresent();
    return running && quarter.isEmpty() && said instanceof Said.Fraction && tense() == Tense.PAST;
  }

  private static boolean isRecent(DateRange range, LocalDate day) {
    return !range.end().isBefore(day.minusMonths(7)) && range.end().isBefore(day);
  }

  /// The month that this sentence has spoken of last, where nothing longer came after it.
  Optional<DateRange> monthOfSentence() {
    return latest.values().stream()
        .filter(spoken -> spoken.sentence() == sentence())
        .max(Comparator.comparingInt(Spoken::at))
        .map(Spoken::range)
        .filter(range -> range.precision() == Precision.MONTH);
  }

  /// The quarter that a text on earnings is about; none in other texts.
  Optional<DateRange> quarter() {
    return quarter;
  }

  /// The day that a range starts with whose end is being read: "from Monday to Wednesday".
  Optional<LocalDate> startOfRange(Precision precision) {
    Spoken spoken = latest.get(precision);
    if (spoken == null) {
      return Optional.empty();
    }
    boolean joined =
        spoken.to() == from - 1
            && (spoken.weekday() || precision == Precision.MONTH)
            && isJoint(spoken.at());
    return joined ? Optional.of(spoken.range().start()) : Optional.empty();
  }

  /// Whether the time being read starts or ends hours that are given: "from 9 a.m. to 5 p.m.".
  boolean isOfHours() {
    if (words.lower(from - 1).equals("from") && JOINTS.contains(words.lower(to))) {
      closing = to + 1;
      return true;
    }
    boolean bareStart =
        JOINTS.contains(words.lower(from - 1)) && words.lower(from - 3).equals("from");
    return from == closing || bareStart;
  }

  /// Whether the expression is the last of its clause.
  boolean endsClause() {
    String next = words.lower(to);
    return next.isEmpty() || ".,;:)".contains(next);
  }

  /// The last date spoken of that is as sharp as that, and not sharper.
  Optional<Spoken> latest(Precision precision) {
    return Optional.ofNullable(latest.get(precision));
  }

  /// The last date spoken of in this sentence or the one before.
  Optional<Spoken> justSpoken() {
    return latest.values().stream().filter(this::isNear).max(Comparator.comparingInt(Spoken::at));
  }

  /// The quarter that is being told once more in other words: "in the year-ago period, the second
  /// quarter".
  Optional<Spoken> otherwiseTold() {
    return latest(Precision.QUARTER)
        .filter(spoken -> spoken.to() == from - 1 && words.lower(from - 1).equals(","));
  }

  /// The quarter that ends on the day being read: "the second quarter ended Oct. 31".
  Optional<Spoken> endedQuarter() {
    String before = words.lower(from - 1);
    return latest(Precision.QUARTER)
        .filter(spoken -> spoken.to() == from - 1)
        .filter(_ -> before.equals("ended") || before.equals("ending"));
  }

  /// Whether the sentence tells what is usual, and no single time.
  boolean isHabitual() {
    for (int i = Math.max(sentenceFrom(), from - FARTHEST); i < from; i++) {
      if (USUAL.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// The last date spoken of that is at least as sharp as `precision`.
  Optional<Spoken> last(Precision precision) {
    return latest.values().stream()
        .filter(spoken -> spoken.range().precision().compareTo(precision) <= 0)
        .max(Comparator.comparingInt(Spoken::at));
  }
}
