package dateline.reading;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Reading;
import dateline.event.Topic;
import dateline.merging.Merger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints the dated mentions of texts as CSV, or the merged events (`--events`), for a look while
/// writing rules: `[--events] [--index INDEX.tsv] TEXT…`.
final class ShowMentions {
  private ShowMentions() {}

  public static void main(String[] args) throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    boolean events = false;
    boolean all = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--events" -> events = true;
        case "--all" -> all = true;
        case "--index" -> days.putAll(days(Path.of(args[++i])));
        default -> {
          Path file = Path.of(args[i]);
          String doc = file.getFileName().toString();
          LocalDate day = days.get(doc.replaceAll("\\.[a-z]+$", ""));
          Published published =
              day == null ? Published.UNKNOWN : new Published.Stated(day, "index");
          Article article = Article.of(doc, published, Files.readString(file));
          Reading reading = EventReader.standard().read(article);
          names.put(article.id(), doc);
          mentions.addAll(reading.mentions());
          if (events || all) {
            System.out.println("# " + doc + " " + reading.article().published());
          }
        }
      }
    }
    List<Event> merged = Merger.merge(mentions);
    if (events) {
      merged.forEach(ShowMentions::print);
    } else {
      csv(merged, names, all);
    }
  }

  private static void print(Event event) {
    System.out.println(
        event
                .when()
                .range()
                .map(r -> r.start() + ".." + r.end() + " " + r.precision())
                .orElse("undated")
            + " "
            + event.kind()
            + " "
            + event.status()
            + " | "
            + event.headline()
            + " | "
            + event.place().text()
            + " | "
            + event.topics()
            + " "
            + event.mentions().size()
            + " "
            + event.doubts());
    event.merged().forEach(why -> System.out.println("      = " + why));
  }

  private static void csv(List<Event> events, Map<String, String> names, boolean all) {
    System.out.println(
        "article,kind,start,end,status,participants,place,topics,sentence,event_id,rule,cue");
    for (Event event : events) {
      for (Mention m : event.mentions()) {
        if (m.when().range().isEmpty() && !all) {
          continue;
        }
        List<String> cells =
            List.of(
                names.get(m.articleId()),
                m.kind().name().toLowerCase(Locale.ROOT),
                m.when().range().map(r -> r.start().toString()).orElse(""),
                m.when().range().map(r -> r.end().toString()).orElse(""),
                m.status().name().toLowerCase(Locale.ROOT),
                String.join("; ", m.participants().stream().map(Participant::name).toList()),
                m.place().text(),
                String.join("; ", m.topics().stream().map(Topic::id).toList()),
                m.text(),
                event.id(),
                m.rule(),
                m.cue().start() >= m.sentence().start() ? m.text().substring(0, 0) : "");
        System.out.println(
            String.join(
                ",", cells.stream().map(c -> "\"" + c.replace("\"", "\"\"") + "\"").toList()));
      }
    }
  }

  private static Map<String, LocalDate> days(Path index) throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    List<String> lines = Files.readAllLines(index);
    List<String> head = List.of(lines.getFirst().split("\t"));
    int doc = Math.max(head.indexOf("doc"), head.indexOf("file"));
    int day = Math.max(head.indexOf("pub_date"), head.indexOf("published"));
    int source = head.indexOf("pub_date_source");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      boolean stated = source < 0 || !cells[source].startsWith("not stated");
      if (stated && !cells[day].isBlank()) {
        days.put(cells[doc].replaceAll("\\.[a-z]+$", ""), LocalDate.parse(cells[day]));
      }
    }
    return days;
  }
}
