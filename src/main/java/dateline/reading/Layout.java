package dateline.reading;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Splits a text into [blocks][Block]: what is told, and what only surrounds it.
///
/// A line that was wrapped by hand is joined with the next; a blank line always separates. Made for
/// one text and thrown away.
final class Layout {
  private static final Pattern TITLE =
      Pattern.compile("(?m)^title:\\s*[\"']?(.*(?:\\n[ \\\\].*)*)");
  private static final Pattern ENDS = Pattern.compile("[.!?…:;][\"”’')\\]*]*$");
  private static final Pattern YEAR_ONLY =
      Pattern.compile("(?i)^[^\\p{L}\\d]*(?:[a-z]+[ -]){0,2}(?:1[89]|20)\\d\\ds?\\W*$");
  private static final Pattern BARE_DAYS = Pattern.compile("^[^\\p{L}/.]*$");
  private static final Pattern HAS_YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
  private static final int WIDEST_WRAP = 110;
  private static final int HEADLINE_WORDS = 26;

  private final String text;
  private final LineRules rules;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> headlines = new HashSet<>();
  private List<Span> headings = List.of();
  private boolean chronology;
  private boolean begun;

  private Layout(String text, LineRules rules) {
    this.text = text;
    this.rules = rules;
  }

  /// The blocks of `text`, in its order; together they hold every character that is not white.
  static List<Block> of(String text) {
    Layout layout = new Layout(text, LineRules.standard());
    layout.read();
    return List.copyOf(layout.blocks);
  }

  private void read() {
    int start = frontMatter();
    List<Span> paragraphs = Lines.paragraphs(text, start, WIDEST_WRAP);
    chronology = paragraphs.stream().filter(this::isDateHeading).limit(2).count() == 2;
    for (int i = 0; i < paragraphs.size(); i++) {
      place(paragraphs.get(i), i == paragraphs.size() - 1);
    }
  }

  private boolean isDateHeading(Span line) {
    return rules
        .read(line.of(text))
        .filter(found -> found.role() == Block.Role.HEADING && !line.of(text).startsWith("#"))
        .isPresent();
  }

  /// YAML between two lines of dashes, at the very start.
  private int frontMatter() {
    int start = text.startsWith("\ufeff") ? 1 : 0;
    if (!text.startsWith("---", start)) {
      return start;
    }
    int close = text.indexOf("\n---", start + 3);
    if (close < 0) {
      return start;
    }
    int end = close + 4;
    add(Block.Role.METADATA, start, end);
    Matcher title = TITLE.matcher(text).region(start, end);
    if (title.find()) {
      headlines.add(key(title.group(1)));
      begun = true;
    }
    return end;
  }

  private void place(Span line, boolean last) {
    String words = line.of(text);
    Optional<LineRules.Found> found = rules.read(words);
    if (found.isEmpty()) {
      add(plain(words, last), line.start(), line.end());
      return;
    }
    int split = line.start() + found.get().end();
    switch (found.get().role()) {
      case METADATA, DATELINE -> {
        add(found.get().role(), line.start(), split);
        rest(split, line.end(), last);
      }
      case HEADING -> heading(line, split, last);
      case HEADLINE, STAMP, CAPTION, BODY, FURNITURE ->
          add(found.get().role(), line.start(), line.end());
    }
  }

  private void rest(int start, int end, boolean last) {
    Span rest = Lines.trimmed(text, start, end);
    if (rest.length() > 0) {
      begun |= blocks.getLast().role() == Block.Role.DATELINE;
      place(rest, last);
    }
  }

  /// A date heading opens a new entry of a chronology; elsewhere a line with a date is a stamp.
  private void heading(Span line, int split, boolean last) {
    if (text.charAt(line.start()) == '#') {
      add(begun ? Block.Role.HEADING : headline(line), line.start(), line.end());
      return;
    }
    Span heading = Lines.trimmed(text, line.start(), split);
    if (bareDays(heading) && headings.isEmpty()) {
      add(Block.Role.BODY, line.start(), line.end());
      return;
    }
    if (!chronology && split == line.end()) {
      add(Block.Role.STAMP, line.start(), line.end());
      return;
    }
    blocks.add(new Block(Block.Role.HEADING, heading, List.of()));
    boolean inline = split < line.end();
    List<Span> before = headings;
    headings = under(heading);
    rest(split, line.end(), last);
    if (inline && !chronology) {
      headings = before;
    }
  }

  /// A year opens a new chapter; a month or a day without a year stands under its year.
  private List<Span> under(Span heading) {
    String words = heading.of(text);
    if (bareDays(heading) && !headings.isEmpty()) {
      boolean day = bareDays(headings.getLast());
      List<Span> above = day ? headings.subList(0, headings.size() - 1) : headings;
      return Stream.concat(above.stream(), Stream.of(heading)).toList();
    }
    if (YEAR_ONLY.matcher(words).find() || HAS_YEAR.matcher(words).find() || headings.isEmpty()) {
      return List.of(heading);
    }
    boolean chapter = HAS_YEAR.matcher(headings.getFirst().of(text)).find();
    return chapter ? List.of(headings.getFirst(), heading) : List.of(heading);
  }

  /// "18–19", under a month.
  private boolean bareDays(Span heading) {
    String words = heading.of(text);
    return BARE_DAYS.matcher(words).find() && !HAS_YEAR.matcher(words).find();
  }

  private Block.Role headline(Span line) {
    headlines.add(key(line.of(text)));
    begun = true;
    return Block.Role.HEADLINE;
  }

  /// A line that no rule knows: a headline, a heading or body text.
  private Block.Role plain(String words, boolean last) {
    if (headlines.contains(key(words))) {
      return Block.Role.HEADLINE;
    }
    int count = words.split("\\s+", HEADLINE_WORDS + 2).length;
    boolean open = !ENDS.matcher(words).find();
    if (!begun && open && count <= HEADLINE_WORDS) {
      headlines.add(key(words));
      begun = count > 3;
      return Block.Role.HEADLINE;
    }
    begun |= count > 8;
    if (open && count <= 14 && headings.isEmpty() && !(last && count > 8)) {
      return Block.Role.HEADING;
    }
    return Block.Role.BODY;
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void add(Block.Role role, int start, int end) {
    Span span = Lines.trimmed(text, start, end);
    if (span.length() > 0) {
      blocks.add(new Block(role, span, headings));
    }
  }
}
