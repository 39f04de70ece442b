package dateline.cli;

import dateline.article.Article;
import dateline.correction.Corrected;
import dateline.event.Appearance;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Quotation;
import dateline.event.Status;
import dateline.event.Topic;
import dateline.event.When;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Events for the eyes: date, kind, what; on request each mention, and why.
final class EventTable {
  /// How much is shown below each event.
  enum Detail {
    /// Nothing.
    NONE,
    /// The sentences that tell it.
    MENTIONS,
    /// The sentences, and which words and rules gave each part.
    REASONS
  }

  private static final int DATE = 19;
  private static final int KIND = 10;
  private static final int INDENT = DATE + KIND + 4;

  private final PrintWriter out;
  private final int width;
  private final Detail detail;
  private final Function<String, Optional<Article>> articles;

  EventTable(
      PrintWriter out, int width, Detail detail, Function<String, Optional<Article>> articles) {
    this.out = out;
    this.width = Math.clamp(width, 60, 160);
    this.detail = detail;
    this.articles = articles;
  }

  void print(Stream<Corrected> events) {
    int count = 0;
    int undated = 0;
    Set<String> told = new HashSet<>();
    Iterator<Corrected> rest = events.iterator();
    while (rest.hasNext()) {
      Corrected corrected = rest.next();
      Event event = corrected.event();
      count++;
      undated += event.when().range().isEmpty() ? 1 : 0;
      event.mentions().forEach(mention -> told.add(mention.articleId()));
      event(corrected);
    }
    out.println(count == 0 ? "No events." : "");
    if (count > 0) {
      out.println(
          number(count, "event")
              + " from "
              + number(told.size(), "article")
              + (undated > 0 ? ", " + undated + " undated" : ""));
    }
  }

  private void event(Corrected corrected) {
    Event event = corrected.event();
    String date = Days.words(event.when());
    String kind = word(event.kind());
    List<String> lines = Lines.wrap(what(corrected), width - INDENT);
    String start =
        date.length() <= DATE
            ? String.format(Locale.ROOT, "%-" + DATE + "s  %-" + KIND + "s  ", date, kind)
            : String.format(Locale.ROOT, "%s%n%" + DATE + "s  %-" + KIND + "s  ", date, "", kind);
    out.println(start + lines.getFirst());
    lines.stream().skip(1).forEach(line -> out.println(" ".repeat(INDENT) + line));
    if (detail == Detail.REASONS) {
      reasons(event);
    }
    if (detail != Detail.NONE) {
      event.mentions().forEach(this::mention);
      out.println();
    }
  }

  private static String what(Corrected corrected) {
    Event event = corrected.event();
    long articles = event.mentions().stream().map(Mention::articleId).distinct().count();
    return Stream.of(
            corrected.starred() ? "★" : "",
            event.status() == Status.OCCURRED ? "" : "[" + word(event.status()) + "]",
            event.headline(),
            event.place().text().isEmpty() || event.headline().contains(event.place().name())
                ? ""
                : "(" + event.place().text() + ")",
            articles > 1 ? "· " + articles + " articles" : "",
            event.doubts().isEmpty() ? "" : "· doubtful")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void reasons(Event event) {
    line(
        "who",
        event.participants().stream().map(EventTable::name).collect(Collectors.joining("; ")));
    line("where", event.place().text());
    line("topics", String.join("; ", event.topics()));
    line("date", why(event.when()));
    event.merged().forEach(reason -> line("same", reason));
    event.links().forEach(link -> line(word(link.relation()), link.event() + ": " + link.why()));
    event.doubts().forEach(doubt -> line("doubt", doubt.why()));
    line("sure", String.format(Locale.ROOT, "%.0f %%", event.confidence() * 100));
  }

  private void mention(Mention mention) {
    Optional<Article> article = articles.apply(mention.articleId());
    String name = article.map(Article::name).orElse(mention.articleId());
    line("told by", name + ": \u201c" + mention.text().strip() + "\u201d");
    if (detail == Detail.REASONS) {
      line("  kind", word(mention.kind()) + cue(mention, article) + ", rule " + mention.rule());
      line("  date", why(mention.when()));
      mention.appearances().forEach(one -> line("  who", who(one)));
      line("  status", word(mention.status()));
      line(
          "  topics",
          mention.topics().stream().map(EventTable::topic).collect(Collectors.joining("; ")));
      line(
          "  said by",
          mention.saidBy().stream()
              .map(said -> said.source())
              .distinct()
              .collect(Collectors.joining("; ")));
      mention.quotes().forEach(quote -> line("  quote", said(quote)));
      mention.doubts().forEach(doubt -> line("  doubt", doubt.why()));
    } else {
      line("", Days.words(mention.when()) + ", " + word(mention.status()));
    }
  }

  private static String cue(Mention mention, Optional<Article> article) {
    return article
        .map(Article::text)
        .filter(text -> mention.cue().end() <= text.length())
        .map(text -> " from \u201c" + mention.cue().of(text) + "\u201d")
        .orElse("");
  }

  private static String why(When when) {
    return switch (when) {
      case When.Dated dated ->
          "%s from \u201c%s\u201d: %s, rule %s"
              .formatted(
                  Days.words(dated.dates()), dated.words().strip(), dated.why(), dated.rule());
      case When.Undated undated -> "undated: " + undated.why();
    };
  }

  private static String name(Participant participant) {
    String detail =
        Stream.of(participant.role(), participant.country())
            .filter(part -> !part.isEmpty() && !part.equals(participant.name()))
            .collect(Collectors.joining(", "));
    return participant.name() + (detail.isEmpty() ? "" : " (" + detail + ")");
  }

  private static String who(Appearance one) {
    return one.name() + " from \u201c" + one.words() + "\u201d: " + one.why();
  }

  private static String said(Quotation quote) {
    String role = quote.role().isEmpty() ? "" : " (" + quote.role() + ")";
    String who = quote.speaker().isEmpty() ? "unknown" : quote.speaker() + role;
    return who + ": \u201c" + quote.text() + "\u201d \u2013 " + quote.why();
  }

  private static String topic(Topic topic) {
    return topic.id() + " from \u201c" + topic.words() + "\u201d";
  }

  private void line(String label, String words) {
    if (words.isEmpty()) {
      return;
    }
    String prefix = String.format(Locale.ROOT, "    %-10s", label);
    for (String line : Lines.wrap(words, width - prefix.length())) {
      out.println(prefix + line);
      prefix = " ".repeat(prefix.length());
    }
  }

  static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
