package dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.correction.Corrected;
import dateline.event.Appearance;
import dateline.event.Codes;
import dateline.event.Doubt;
import dateline.event.Event;
import dateline.event.Link;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.event.Quotation;
import dateline.event.Topic;
import dateline.event.When;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Events as JSON: an array with an object for each event, its articles and its mentions inside;
/// nothing that Dateline knows of an event is left out. Offsets are Unicode code points of the
/// article's text.
public final class Json implements AutoCloseable {
  private final JsonGenerator json;
  private final Function<String, Optional<Article>> articles;

  private Json(Writer out, Function<String, Optional<Article>> articles) throws IOException {
    this.articles = articles;
    json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
  }

  /// Writes the array; `out` is flushed, not closed.
  public static void write(
      Stream<Corrected> events, Function<String, Optional<Article>> articles, Writer out)
      throws IOException {
    try (Json json = new Json(out, articles)) {
      json.events(events.iterator());
    }
    out.append('\n').flush();
  }

  /// Ends the JSON; the writer stays open.
  @Override
  public void close() throws IOException {
    json.close();
  }

  private void events(Iterator<Corrected> events) throws IOException {
    json.writeStartArray();
    while (events.hasNext()) {
      event(events.next());
    }
    json.writeEndArray();
  }

  private void event(Corrected corrected) throws IOException {
    Event event = corrected.event();
    json.writeStartObject();
    json.writeStringField("event_id", event.id());
    when(event.when());
    json.writeStringField("kind", Column.word(event.kind()));
    json.writeStringField("status", Column.word(event.status()));
    json.writeStringField("manner", Column.word(event.manner()));
    codes(event.codes());
    json.writeStringField("headline", event.headline());
    participants(event.participants());
    place(event.place());
    strings("topics", event.topics());
    json.writeArrayFieldStart("articles");
    for (Article article : Row.of(corrected, articles).articles()) {
      article(article);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : event.mentions()) {
      mention(mention);
    }
    json.writeEndArray();
    strings("merged", event.merged());
    doubts(event.doubts());
    json.writeArrayFieldStart("links");
    for (Link link : event.links()) {
      json.writeStartObject();
      json.writeStringField("relation", Column.word(link.relation()));
      json.writeStringField("event_id", link.event());
      json.writeStringField("why", link.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("confidence", rounded(event.confidence()));
    reader(corrected);
    json.writeEndObject();
  }

  /// What the reader added, where there is something.
  private void reader(Corrected corrected) throws IOException {
    if (corrected.starred()) {
      json.writeBooleanField("starred", true);
    }
    if (!corrected.tags().isEmpty()) {
      strings("tags", corrected.tags());
    }
    if (!corrected.note().isEmpty()) {
      json.writeStringField("note", corrected.note());
    }
    if (!corrected.fields().isEmpty()) {
      strings("corrected", corrected.fields().stream().sorted().map(Column::word).toList());
    }
  }

  private void when(When when) throws IOException {
    if (when.range().isPresent()) {
      json.writeStringField("start", when.range().get().start().toString());
      json.writeStringField("end", when.range().get().end().toString());
      json.writeStringField("precision", Column.word(when.range().get().precision()));
    }
    switch (when) {
      case When.Dated dated -> {
        json.writeStringField("date_text", dated.words());
        json.writeStringField("date_rule", dated.rule());
        json.writeStringField("date_why", dated.why());
      }
      case When.Undated undated -> json.writeStringField("date_why", undated.why());
    }
  }

  private void mention(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("mention_id", mention.id());
    json.writeStringField("article_id", mention.articleId());
    Optional<Article> article = articles.apply(mention.articleId());
    if (article.isPresent()) {
      span("sentence_span", article.get().text(), mention.sentence());
      span("cue_span", article.get().text(), mention.cue());
    }
    json.writeStringField("sentence", mention.text());
    json.writeStringField("rule", mention.rule());
    when(mention.when());
    json.writeStringField("kind", Column.word(mention.kind()));
    json.writeStringField("status", Column.word(mention.status()));
    json.writeStringField("manner", Column.word(mention.manner()));
    codes(mention.codes());
    participants(mention.participants());
    place(mention.place());
    json.writeArrayFieldStart("topics");
    for (Topic topic : mention.topics()) {
      json.writeStartObject();
      json.writeStringField("topic", topic.id());
      json.writeStringField("words", topic.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings("said_by", mention.saidBy().stream().map(said -> said.source()).toList());
    quotes(mention.quotes(), article);
    appearances(mention.appearances(), article);
    doubts(mention.doubts());
    json.writeNumberField("confidence", rounded(mention.confidence()));
    json.writeEndObject();
  }

  private void quotes(List<Quotation> quotes, Optional<Article> article) throws IOException {
    json.writeArrayFieldStart("quotes");
    for (Quotation quote : quotes) {
      json.writeStartObject();
      json.writeStringField("text", quote.text());
      if (article.isPresent()) {
        span("span", article.get().text(), quote.span());
      }
      json.writeStringField("speaker", quote.speaker());
      json.writeStringField("role", quote.role());
      json.writeStringField("country", quote.country());
      json.writeStringField("voice", Column.word(quote.voice()));
      json.writeStringField("why", quote.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void appearances(List<Appearance> appearances, Optional<Article> article)
      throws IOException {
    json.writeArrayFieldStart("appearances");
    for (Appearance appearance : appearances) {
      json.writeStartObject();
      json.writeStringField("name", appearance.name());
      json.writeStringField("words", appearance.words());
      if (article.isPresent()) {
        span("span", article.get().text(), appearance.span());
      }
      json.writeStringField("why", appearance.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void codes(Codes codes) throws IOException {
    json.writeObjectFieldStart("codes");
    json.writeStringField("plover", codes.plover());
    json.writeStringField("mode", codes.mode());
    json.writeStringField("cameo", codes.cameo());
    json.writeEndObject();
  }

  private void doubts(List<Doubt> doubts) throws IOException {
    json.writeArrayFieldStart("doubts");
    for (Doubt doubt : doubts) {
      json.writeStartObject();
      json.writeStringField("reason", Column.word(doubt.reason()));
      json.writeStringField("why", doubt.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void article(Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("article_id", article.id());
    json.writeStringField("file", article.name());
    json.writeStringField("title", article.title());
    json.writeStringField("source", article.source());
    json.writeStringField("url", article.url());
    switch (article.published()) {
      case Published.Stated(LocalDate day, String from) -> published(day, "stated", from);
      case Published.Inferred(LocalDate day, String reason) -> published(day, "inferred", reason);
      case Published.Unknown _ -> {}
    }
    json.writeEndObject();
  }

  private void published(LocalDate day, String how, String why) throws IOException {
    json.writeStringField("published", day.toString());
    json.writeStringField("published_how", how);
    json.writeStringField("published_why", why);
  }

  private void participants(List<Participant> participants) throws IOException {
    json.writeArrayFieldStart("participants");
    for (Participant participant : participants) {
      json.writeStartObject();
      json.writeStringField("name", participant.name());
      json.writeStringField("role", participant.role());
      json.writeStringField("country", participant.country());
      json.writeStringField("level", Column.word(participant.level()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Place place) throws IOException {
    json.writeObjectFieldStart("place");
    json.writeStringField("name", place.name());
    json.writeStringField("country", place.country());
    json.writeEndObject();
  }

  private void span(String name, String text, Span span) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(text.codePointCount(0, span.start()));
    json.writeNumber(text.codePointCount(0, span.end()));
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }
}
