package dateline.bench;

import dateline.correction.Corrected;
import dateline.index.Entry;
import dateline.index.EventIndex;
import dateline.query.Parsed;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Times of the index over a million events: building, opening, answering, correcting.
///
/// Arguments: a folder, which is filled the first time, and the number of events. Times are wall
/// clock and, for one thread, CPU; on a busy machine only the latter means something.
public final class IndexBenchmark {
  private static final List<String> QUESTIONS =
      List.of(
          "",
          "bako",
          "marten",
          "shuhopa",
          "incident bako",
          "\"incident on\"",
          "ba*",
          "kind:summit",
          "bako kind:summit",
          "bako kind:summit during:2015",
          "bako -kind:summit country:denkoia after:2000",
          "kind:(summit OR call) during:1999..2003",
          "who:ba",
          "-kind:statement",
          "is:doubtful year:2020");

  private IndexBenchmark() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    GeneratedEvents events = GeneratedEvents.of(count);
    try (EventIndex index = EventIndex.open(folder).orElseThrow()) {
      if (index.table().size() != count) {
        Clock clock = new Clock();
        index.replaceAll(() -> entries(events));
        index.save("built");
        clock.say("build and save");
      }
    }
    for (int i = 0; i < 3; i++) {
      Clock clock = new Clock();
      EventIndex index = EventIndex.open(folder).orElseThrow();
      clock.say("open, table and counts ready");
      index.close();
    }
    try (EventIndex index = EventIndex.open(folder).orElseThrow()) {
      System.out.printf(Locale.ROOT, "heap with the index open %d MB%n", heap());
      answers(index);
      typing(index);
      correcting(index, events);
    }
  }

  private static Iterator<Entry> entries(GeneratedEvents events) {
    return IntStream.range(0, events.size())
        .mapToObj(row -> new Entry(events.event(row), List.of("Reuters")))
        .iterator();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }

  /// Every question several times, each time with a day that nobody asked for before, so that no
  /// remembered part answers it whole.
  private static void answers(EventIndex index) {
    for (String question : QUESTIONS) {
      double[] wall = new double[15];
      double[] cpu = new double[15];
      int found = 0;
      for (int i = 0; i < wall.length; i++) {
        String fresh = question.isEmpty() ? "" : question + " after:1900-01-" + (10 + i);
        String word = i % 3 == 0 ? fresh : fresh.replace("bako", i % 3 == 1 ? "tenlo" : "viden");
        Query query = query(word);
        Clock clock = new Clock();
        found = index.find(query, () -> false).orElseThrow().total();
        wall[i] = clock.wall();
        cpu[i] = clock.cpu();
      }
      Arrays.sort(wall);
      Arrays.sort(cpu);
      System.out.printf(
          Locale.ROOT,
          "%-50s %8d found  wall p50 %6.1f p95 %6.1f ms  cpu p50 %6.1f p95 %6.1f ms%n",
          question,
          found,
          wall[7],
          wall[13],
          cpu[7],
          cpu[13]);
    }
  }

  private static Query query(String text) {
    return switch (Queries.parse(text)) {
      case Parsed.Understood(Query query) -> query;
      case Parsed.Fault fault -> throw new IllegalArgumentException(fault.toString());
    };
  }

  /// Keystroke by keystroke, as the window asks: the unfinished word is a beginning.
  private static void typing(EventIndex index) {
    List<String> typed = List.of("tenba shuko", "markoia kind:call", "vide lopa during:2010");
    double[] times = new double[200];
    double[] cpu = new double[200];
    int count = 0;
    for (String text : typed) {
      for (int end = 1; end <= text.length(); end++) {
        if (Queries.parse(text.substring(0, end)) instanceof Parsed.Understood(Query query)) {
          Clock clock = new Clock();
          index.find(query, () -> false);
          cpu[count] = clock.cpu();
          times[count++] = clock.wall();
        }
      }
    }
    double[] sorted = Arrays.stream(times, 0, count).sorted().toArray();
    double[] sortedCpu = Arrays.stream(cpu, 0, count).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%d keystrokes: wall p50 %.1f p95 %.1f ms, cpu p50 %.1f p95 %.1f ms%n",
        count,
        sorted[count / 2],
        sorted[count * 95 / 100],
        sortedCpu[count / 2],
        sortedCpu[count * 95 / 100]);
  }

  private static void correcting(EventIndex index, GeneratedEvents events) throws IOException {
    for (int i = 0; i < 4; i++) {
      Corrected event = events.event(1_000 + i);
      Clock clock = new Clock();
      Corrected starred =
          new Corrected(event.event(), Set.of(), false, i % 2 == 0, List.of("t" + i), "");
      index.put(List.of(new Entry(starred, List.of("Reuters"))));
      Table table = index.save("corrected");
      clock.say("one event corrected, saved and shown among " + table.size());
    }
  }

  private static final class Clock {
    private final long wall = System.nanoTime();
    private final long cpu = now();

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    double wall() {
      return (System.nanoTime() - wall) / 1e6;
    }

    double cpu() {
      return (now() - cpu) / 1e6;
    }

    void say(String what) {
      System.out.printf(Locale.ROOT, "%s: wall %.0f ms, cpu %.0f ms%n", what, wall(), cpu());
    }
  }
}
