package dateline.collection;

import dateline.correction.Correction;
import dateline.correction.HandMade;
import dateline.event.Event;
import dateline.event.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// A second program on a collection, to be killed.
///
/// `halt` ends it on the spot, as `kill -9` would: no stream is flushed, no file closed.
final class OtherProgram {
  private static final AtomicBoolean DEADLY = new AtomicBoolean();

  private OtherProgram() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[1]);
    Path cache = Path.of(args[2]);
    Rules rules = new Rules("1", LineRules::read, OtherProgram::merge);
    try (OpenCollection open = OpenCollection.open(file, cache, rules, Progress.NONE)) {
      switch (args[0]) {
        case "hold" -> {
          System.out.println("open");
          System.out.flush();
          System.exit(System.in.read());
        }
        case "die while files come" -> add(open, args[3], dieAt(Integer.parseInt(args[4])));
        case "die before events show" -> {
          DEADLY.set(true);
          add(open, args[3], Progress.NONE);
        }
        case "die in a correction" -> {
          add(open, args[3], Progress.NONE);
          DEADLY.set(true);
          Event event = open.table().event(0).event();
          String last = event.mentions().getLast().id();
          open.correct(List.of(new Correction.Split(event.id(), List.of(last))));
        }
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
  }

  private static void add(OpenCollection open, String texts, Progress progress) throws IOException {
    open.add(List.of(Path.of(texts)), Optional.empty(), Optional.empty(), progress);
  }

  private static Progress dieAt(int file) {
    return (done, _) -> {
      if (done == file) {
        Runtime.getRuntime().halt(9);
      }
    };
  }

  private static List<Event> merge(List<Mention> mentions) {
    if (DEADLY.get()) {
      Runtime.getRuntime().halt(9);
    }
    return HandMade.merge(mentions);
  }
}
