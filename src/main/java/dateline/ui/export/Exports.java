package dateline.ui.export;

import dateline.correction.Corrected;
import dateline.export.Ics;
import dateline.export.Json;
import dateline.export.Palette;
import dateline.export.PictureForm;
import dateline.export.Poster;
import dateline.query.Answer;
import dateline.query.Tally;
import dateline.ui.canvas.Posters;
import dateline.ui.canvas.TimelinePane;
import dateline.ui.host.Choosers;
import dateline.ui.host.Press;
import dateline.ui.session.Deeds;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;

/// Saves events as files of other programs.
public final class Exports {
  private final Session session;
  private final Deeds deeds;
  private final Words words;
  private final Choosers choosers;

  /// Exports of what a session shows; `choosers` asks where to.
  public Exports(Session session, Deeds deeds, Words words, Choosers choosers) {
    this.session = session;
    this.deeds = deeds;
    this.words = words;
    this.choosers = choosers;
  }

  /// Asks for a file and writes the events to it.
  public void save(Order order) {
    Answer answer = session.now().answer().orElseThrow();
    int[] rows = order.scope().rows(answer, session.now().marked());
    choosers
        .save(words.say("export.file") + onDay() + "." + order.format().ending())
        .ifPresent(file -> deeds.export(() -> write(file, answer, rows, order), rows.length, file));
  }

  /// Asks for a file and draws the timeline into it.
  public void picture(TimelinePane timeline, PictureForm form, boolean whole, String title) {
    int rows = session.now().answer().orElseThrow().total();
    choosers
        .save(words.say("picture.file") + onDay() + "." + form.ending())
        .ifPresent(file -> {
          Poster poster = new Posters(timeline, words, session.now().known()).poster(title, whole);
          deeds.export(() -> draw(file, form, poster), rows, file);
        });
  }

  /// Asks for a file and draws a chart of what was found into it.
  public void chart(Tally.By by, PictureForm form, String title) {
    Answer answer = session.now().answer().orElseThrow();
    choosers
        .save(words.say("chart.file") + onDay() + "." + form.ending())
        .ifPresent(file ->
            deeds.export(
                () -> draw(file, form, new ChartPosters(words).poster(title, answer, by)),
                answer.total(),
                file));
  }

  /// Asks for a printer and prints the timeline.
  public void print(TimelinePane timeline, boolean whole, String title) {
    switch (choosers.printer()) {
      case Choosers.NoPrinter() -> deeds.failed(new IOException(words.say("print.none")));
      case Choosers.NotNow() -> {}
      case Choosers.Ready(Press press) -> {
        Poster poster = new Posters(timeline, words, session.now().known()).poster(title, whole);
        deeds.print(press, () -> press.print(Printing.pages(poster, press.page())));
      }
    }
  }

  /// A file of what was known on a day says so in its name.
  private String onDay() {
    return session.now().known().map(day -> "-" + day).orElse("");
  }

  private static int draw(Path file, PictureForm form, Poster poster) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(draft)) {
      form.write(poster, Palette.PAPER, out);
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    return 0;
  }

  /// Writes beside the file first, so that a failure leaves what was there; tells how many events
  /// found no place in that form.
  private int write(Path file, Answer answer, int[] rows, Order order) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    int left = 0;
    try (Writer out = Files.newBufferedWriter(draft)) {
      Stream<Corrected> events = Arrays.stream(rows).mapToObj(answer.table()::event);
      switch (order.format()) {
        case CSV, MENTIONS -> order.table().write(events, session.collection()::article, out);
        case JSON -> Json.write(events, session.collection()::article, out);
        case ICS -> left = Ics.write(events, session.collection()::article, out);
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    return left;
  }
}
