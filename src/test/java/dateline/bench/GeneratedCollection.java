package dateline.bench;

import dateline.article.Article;
import dateline.article.Span;
import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.collection.Rules;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Reading;
import dateline.merging.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A real collection of generated events: a file of articles, twenty events in each, and an index.
///
/// Its rules know by a line's number which event it tells; all else is the program's own.
public final class GeneratedCollection {
  private static final int LINES = 20;
  private static final int FILES = 1000;

  private final GeneratedEvents events;
  private final Path folder;
  private final String version;

  /// A collection of so many events in a folder of its own.
  public GeneratedCollection(Path folder, int count) {
    this(folder, count, "");
  }

  private GeneratedCollection(Path folder, int count, String version) {
    events = GeneratedEvents.of(count);
    this.folder = folder;
    this.version = version;
  }

  /// Makes it: `FOLDER COUNT`; it takes some minutes. With a third argument, another one than the
  /// last time, everything is read and merged anew, as after an update of the program.
  public static void main(String[] args) throws IOException {
    GeneratedCollection made =
        new GeneratedCollection(
            Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2 ? args[2] : "");
    long start = System.nanoTime();
    try (OpenCollection open = made.filled()) {
      System.out.println("opened in " + (System.nanoTime() - start) / 1_000_000 + " ms");
      System.out.println(open.articles() + " articles, " + open.table().size() + " events");
    }
  }

  /// A collection of so many events in a folder, made where it is not there yet.
  public static OpenCollection made(Path folder, int count) throws IOException {
    return new GeneratedCollection(folder, count).filled();
  }

  private OpenCollection filled() throws IOException {
    write();
    OpenCollection open = open();
    if (open.articles() == 0) {
      open.add(List.of(texts()), Optional.empty(), Optional.empty(), Progress.NONE);
    }
    return open;
  }

  /// Its file.
  public Path file() {
    return folder.resolve("generated.dateline");
  }

  /// Opens it.
  public OpenCollection open() throws IOException {
    return OpenCollection.open(file(), folder.resolve("cache"), rules(), Progress.NONE);
  }

  private Rules rules() {
    return new Rules(
        "generated " + events.size() + version,
        this::read,
        this::events,
        () -> this::events,
        Mention::articleId);
  }

  private Path texts() {
    return folder.resolve("texts");
  }

  private void write() throws IOException {
    for (int first = 0; first < events.size() && !Files.exists(file()); first += LINES) {
      StringBuilder text = new StringBuilder();
      for (int row = first; row < Math.min(events.size(), first + LINES); row++) {
        text.append(row).append(' ').append(mention(row).text()).append("\n\n");
      }
      Path part = Files.createDirectories(texts().resolve("part" + first / LINES / FILES));
      Files.writeString(part.resolve(first + ".txt"), text);
    }
  }

  private Mention mention(int row) {
    return events.event(row).event().mentions().getFirst();
  }

  private Reading read(Article article) {
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      int space = line.indexOf(' ');
      if (space > 0) {
        Mention plain = mention(Integer.parseInt(line.substring(0, space)));
        int from = start + space + 1;
        Span sentence = new Span(from, from + plain.text().length());
        mentions.add(in(article, sentence, new Span(from, from + 5), plain));
      }
      start += line.length() + 1;
    }
    return new Reading(article, List.of(), mentions);
  }

  private static Mention in(Article article, Span sentence, Span cue, Mention plain) {
    return new Mention(
        plain.id(),
        article.id(),
        sentence,
        cue,
        plain.text(),
        plain.kind(),
        plain.status(),
        plain.manner(),
        plain.when(),
        plain.participants(),
        plain.place(),
        plain.topics(),
        plain.saidBy(),
        plain.doubts(),
        plain.rule(),
        plain.confidence());
  }

  private List<Event> events(List<Mention> mentions) {
    List<Event> result = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      String id = mention.id().substring(0, mention.id().length() - 1);
      Event plain = events.event(events.row(id)).event();
      result.add(
          new Event(
              id,
              plain.kind(),
              plain.headline(),
              plain.when(),
              plain.status(),
              plain.manner(),
              plain.participants(),
              plain.place(),
              plain.topics(),
              List.of(mention),
              List.of(),
              plain.doubts(),
              plain.confidence()));
    }
    return Links.linked(result);
  }
}
