package dateline.cli;

import dateline.article.Article;
import dateline.reading.ArticleDay;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the expressions of time of texts, as TIMEX3.
@Command(
    name = "times",
    description = {
      "Print the expressions of time in texts, as TIMEX3.",
      "",
      "Columns: doc (file name without extension), start and end (Unicode code points of the text,"
          + " end not included), type, value, mod, text."
    },
    footer = {"", "Example:", "  dateline times --published 2023-11-15 article.txt"})
final class TimesCommand implements Callable<Integer> {
  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,10}$");

  enum Format {
    tsv
  }

  private final World world;

  @Mixin private Texts texts = new Texts();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description = "tsv. Default: ${DEFAULT-VALUE}")
  @SuppressWarnings("UnusedVariable")
  private Format format = Format.tsv;

  TimesCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    TimeTagger tagger = TimeTagger.standard();
    PrintWriter out = world.out();
    out.println("doc\tstart\tend\ttype\tvalue\tmod\ttext");
    texts.each(world, article -> print(ArticleDay.of(article), tagger, out));
    out.flush();
    return texts.failed() ? 1 : 0;
  }

  private static void print(Article article, TimeTagger tagger, PrintWriter out) {
    String doc = EXTENSION.matcher(article.name()).replaceFirst("");
    String text = article.text();
    int at = 0;
    int points = 0;
    for (TimeExpression time : tagger.tag(article)) {
      int from = time.span().start();
      points = from >= at ? points + text.codePointCount(at, from) : text.codePointCount(0, from);
      at = from;
      out.println(
          String.join(
              "\t",
              doc,
              String.valueOf(points),
              String.valueOf(points + text.codePointCount(from, time.span().end())),
              time.timex().type().name(),
              time.timex().value(),
              time.timex().mod(),
              time.span().of(text).replaceAll("\\s+", " ")));
    }
  }
}
