package dateline.cli;

import dateline.article.Article;
import dateline.correction.Corrected;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Reading;
import dateline.merging.Merger;
import dateline.reading.EventReader;
import dateline.time.DateRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads texts and prints their events, without a collection.
@Command(
    name = "read",
    description = "Read texts and print the events that they tell; nothing is kept.",
    footer = {
      "",
      "Examples:",
      "  dateline read articles/",
      "  dateline read --published 2023-11-15 --explain article.txt",
      "  dateline read --format csv -o events.csv - < article.txt",
      "  dateline read --pack us-russia --pack my-pack/ articles/"
    })
final class ReadCommand implements Callable<Integer> {
  /// By first day, then last day, then id; the undated last: the order of every table.
  private static final Comparator<Event> IN_TIME =
      Comparator.comparing(
              (Event event) -> event.when().range().map(DateRange::start).orElse(LocalDate.MAX))
          .thenComparing(event -> event.when().range().map(DateRange::end).orElse(LocalDate.MAX))
          .thenComparing(Event::id);

  private final World world;

  @Mixin private Texts texts = new Texts();
  @Mixin private Output output = new Output();
  @Mixin private PackOption packs = new PackOption();

  @Option(
      names = "--explain",
      description = "show which words and which rule gave each part of an event")
  private boolean explain;

  ReadCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() throws IOException {
    EventReader reader = packs.given() ? EventReader.with(packs.read()) : EventReader.standard();
    Map<String, Article> articles = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    texts.each(
        world,
        article -> {
          if (!articles.containsKey(article.id())) {
            Reading reading = reader.read(article);
            articles.put(article.id(), reading.article());
            mentions.addAll(reading.mentions());
          }
        });
    List<Event> events = Merger.merge(mentions).stream().sorted(IN_TIME).toList();
    int written =
        output.write(
            events.stream().map(Corrected::untouched),
            id -> Optional.ofNullable(articles.get(id)),
            explain,
            world);
    return texts.failed() ? 1 : written;
  }
}
