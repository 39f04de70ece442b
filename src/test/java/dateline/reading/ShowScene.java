package dateline.reading;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Words;
import dateline.domain.Cast;
import dateline.domain.Domain;
import dateline.domain.Who;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.reading.Clauses.Clause;
import dateline.reading.Cues.Hit;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Shows how the sentences of a text are taken apart: `DAY TEXT|FILE [WORDS]`.
///
/// The day may be `-`; with words only the sentences that hold them are shown.
final class ShowScene {
  private ShowScene() {}

  public static void main(String[] args) throws IOException {
    Published day =
        args[0].equals("-")
            ? Published.UNKNOWN
            : new Published.Stated(LocalDate.parse(args[0]), "told");
    String text = args[1].endsWith(".txt") ? Files.readString(Path.of(args[1])) : args[1];
    Article article = ArticleDay.of(Article.of("x", day, text));
    List<TimeExpression> times = TimeTagger.standard().tag(article);
    Cast cast = Domain.standard().read(article);
    for (Scene scene :
        EventReader.standard().scenes(article, Words.of(article.text()), times, cast)) {
      if (args.length < 3 || scene.span().of(text).contains(args[2])) {
        show(scene);
      }
    }
  }

  private static void show(Scene scene) {
    IO.println("== " + scene.span().of(scene.words().text()));
    for (Clause clause : scene.clauses()) {
      IO.println("clause " + clause.link() + " " + words(scene, clause.from(), clause.to()));
    }
    Whens whens = new Whens(scene);
    for (Hit hit : scene.hits()) {
      IO.println(
          "hit " + hit.cue().id() + " " + hit.form() + " " + words(scene, hit.from(), hit.to()));
      for (Draft draft : whens.of(hit)) {
        Parties parties = new Parties(scene, draft.reference());
        List<String> people = parties.of(hit, draft.part()).stream().map(Who::name).toList();
        IO.println(
            "    "
                + draft.rule()
                + " "
                + draft.when().range()
                + " "
                + draft.part()
                + people
                + parties.place(hit, draft.part()));
      }
    }
    scene.times().forEach(t -> IO.println("time " + words(scene, t.from(), t.to()) + t.range()));
    DateRange day =
        scene.article().published().day().map(DateRange::day).orElse(DateRange.year(2000));
    for (Who who : scene.cast().everybody(scene.span(), day)) {
      IO.println(
          "who "
              + who.name()
              + " "
              + who.how()
              + " "
              + who.actor()
              + " <"
              + who.span().of(scene.words().text())
              + ">");
    }
    for (Mention m : SceneReader.read(scene)) {
      IO.println(
          "MENTION "
              + m.kind()
              + " "
              + m.status()
              + " "
              + m.when().range()
              + m.participants().stream().map(Participant::name).toList()
              + m.place()
              + m.rule());
    }
  }

  private static String words(Scene scene, int from, int to) {
    return scene.spanOf(from, to).of(scene.words().text());
  }
}
