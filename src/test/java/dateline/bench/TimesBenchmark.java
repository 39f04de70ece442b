package dateline.bench;

import dateline.article.Article;
import dateline.article.Published;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds to find and resolve the time expressions of one article, one thread, warm.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimesBenchmark {
  private static final Published DAY = new Published.Stated(LocalDate.of(2023, 11, 15), "fixed");

  /// A folder of texts.
  @Param("samples")
  public String texts = "samples";

  private final List<Article> articles = new ArrayList<>();
  private final TimeTagger tagger = TimeTagger.standard();
  private int next;

  /// Reads the texts.
  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(texts))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Article.of(file.toString(), DAY, Files.readString(file)));
      }
    }
  }

  /// Tags the next article, round and round.
  @Benchmark
  public List<TimeExpression> oneArticle() {
    next = (next + 1) % articles.size();
    return tagger.tag(articles.get(next));
  }
}
