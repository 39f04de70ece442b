package dateline.bench;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Reading;
import dateline.reading.EventReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds for the whole reading of one of the annotated texts, one thread, warm.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
  private final List<Article> articles = new ArrayList<>();
  private EventReader reader = EventReader.standard();
  private int next;

  /// Reads the texts.
  @Setup
  public void open() throws IOException {
    reader = EventReader.standard();
    Published day = new Published.Stated(LocalDate.of(2024, 4, 2), "the benchmark");
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/annotated/text"))) {
      for (Path file : files.sorted().toList()) {
        articles.add(Article.of(file.getFileName().toString(), day, Files.readString(file)));
      }
    }
  }

  /// One article after the other.
  @Benchmark
  public Reading read() {
    next = (next + 1) % articles.size();
    return reader.read(articles.get(next));
  }
}
