package dateline.event;

import dateline.article.Article;
import dateline.article.Published;
import dateline.article.Span;
import dateline.article.Words;
import dateline.domain.Cast;
import dateline.domain.Domain;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import dateline.time.TimeTagger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Shows how one sentence is taken apart: `DAY SENTENCE`.
final class ShowScene {
  private ShowScene() {}

  public static void main(String[] args) {
    LocalDate day = LocalDate.parse(args[0]);
    Article article = Article.of("x", new Published.Stated(day, "told"), args[1]);
    List<TimeExpression> times = TimeTagger.standard().tag(article);
    Words words = Words.of(article.text());
    Span all = new Span(0, article.text().length());
    Cast cast = Domain.standard().read(article);
    List<Cues.Hit> hits = Cues.standard().find(words, 0, words.count());
    List<Clauses.Clause> clauses = Clauses.of(words, new Cues.Spotter(hits), 0, words.count());
    Block block = new Block(Block.Role.BODY, all, List.of());
    Scene scene =
        new Scene(
            article,
            block,
            all,
            0,
            words,
            0,
            words.count(),
            hits,
            clauses,
            Scene.times(times, words, all),
            Optional.empty(),
            cast,
            Sides.of(cast, article));
    clauses.forEach(c ->
        System.out.println(
            "clause " + c.link() + " " + words.span(c.from(), c.to()).of(article.text())));
    Dating dating = new Dating(scene);
    Whens whens = new Whens(scene);
    for (Cues.Hit hit : hits) {
      System.out.println(
          "hit "
              + hit.cue().id()
              + " "
              + hit.form()
              + " "
              + words.span(hit.from(), hit.to()).of(article.text())
              + " <- "
              + dating.of(hit).stream()
                  .map(t -> t.expression().span().of(article.text()))
                  .toList());
      whens
          .of(hit)
          .forEach(d ->
              System.out.println(
                  "    "
                      + d.rule()
                      + " "
                      + d.when().range()
                      + " "
                      + d.part()
                      + new Parties(scene, d.reference())
                          .of(hit, d.part()).stream().map(w -> w.name()).toList()
                      + new Parties(scene, d.reference()).place(hit, d.part())));
    }
    scene
        .times()
        .forEach(t ->
            System.out.println(
                "time " + t.expression().span().of(article.text()) + " " + t.range()));
    cast.everybody(all, DateRange.day(day))
        .forEach(w ->
            System.out.println(
                "who "
                    + w.name()
                    + " "
                    + w.how()
                    + " "
                    + w.actor()
                    + " <"
                    + w.span().of(article.text())
                    + ">"));
    System.out.println(cast.saidBy(all) + " " + cast.where(all));
    SceneReader.read(scene)
        .forEach(m ->
            System.out.println(
                "MENTION "
                    + m.kind()
                    + " "
                    + m.status()
                    + " "
                    + m.when().range()
                    + m.participants().stream().map(Participant::name).toList()
                    + m.place()));
  }
}
