package dateline.reading;

import dateline.article.Article;
import dateline.article.Published;
import dateline.event.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How often mentions are right, by their traits, on annotated texts; and whether what is predicted
/// from other documents comes true.
final class Calibration {
  private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

  /// A mention of a document: its traits, and whether its kind and date are those of a wanted event
  /// that its sentence tells.
  record Case(String doc, List<String> traits, boolean right) {}

  /// A case with what was predicted of it.
  record Guess(double share, boolean right) {}

  private Calibration() {}

  /// The mentions of the project's annotated texts.
  static List<Case> annotated() {
    List<Case> cases = new ArrayList<>();
    for (Annotated text : Annotated.all()) {
      cases.addAll(cases(text.doc(), text.article(), text.events()));
    }
    return cases;
  }

  /// The mentions of a corpus laid out as `index.tsv`, `gold.tsv` and `text`.
  static List<Case> corpus(Path folder) throws IOException {
    Map<String, List<GoldEvent>> gold = new HashMap<>();
    for (List<String> row : rows(folder.resolve("gold.tsv"))) {
      gold.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(GoldEvent.of(row));
    }
    List<Case> cases = new ArrayList<>();
    for (List<String> row : rows(folder.resolve("index.tsv"))) {
      boolean stated = !row.get(4).startsWith("not stated");
      Published day =
          stated
              ? new Published.Stated(LocalDate.parse(row.get(3)), "index.tsv")
              : Published.UNKNOWN;
      String text = Files.readString(folder.resolve("text/" + row.get(0) + ".txt"));
      Article article = Article.of(row.get(0) + ".txt", "", "", "", day, text);
      cases.addAll(cases(row.get(0), article, gold.getOrDefault(row.get(0), List.of())));
    }
    return cases;
  }

  private static List<List<String>> rows(Path file) throws IOException {
    return Files.readString(file)
        .lines()
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }

  private static List<Case> cases(String doc, Article article, List<GoldEvent> gold) {
    List<Mention> mentions = EventReader.standard().read(article).mentions();
    List<FoundEvent> found = mentions.stream().map(m -> FoundEvent.of(m, m.id())).toList();
    Set<String> right = new HashSet<>();
    for (AnnotatedScore.Pair pair : AnnotatedScore.compare(gold, found).pairs()) {
      if (pair.sameType() && (pair.dated() || pair.found().when().isEmpty())) {
        right.add(pair.found().event());
      }
    }
    return mentions.stream()
        .map(m -> new Case(doc, Confidence.traits(m), right.contains(m.id())))
        .toList();
  }

  /// Counts the cases of every group.
  static Map<String, Confidence.Count> counts(List<Case> cases) {
    Map<String, Confidence.Count> counts = new TreeMap<>();
    for (Case each : cases) {
      for (int i = 0; i <= each.traits().size(); i++) {
        counts.merge(
            Confidence.key(each.traits().subList(0, i)),
            new Confidence.Count(each.right() ? 1 : 0, 1),
            (a, b) -> new Confidence.Count(a.right() + b.right(), a.seen() + b.seen()));
      }
    }
    return counts;
  }

  /// Predicts every document from all the others.
  static List<Guess> crossed(List<Case> cases) {
    List<Guess> guesses = new ArrayList<>();
    for (String doc : cases.stream().map(Case::doc).distinct().toList()) {
      Confidence others =
          new Confidence(counts(cases.stream().filter(c -> !c.doc().equals(doc)).toList()));
      cases.stream()
          .filter(c -> c.doc().equals(doc))
          .forEach(c -> guesses.add(new Guess(others.of(c.traits()), c.right())));
    }
    return guesses;
  }

  /// What the program itself says of the cases.
  static List<Guess> said(List<Case> cases) {
    return cases.stream()
        .map(c -> new Guess(Confidence.standard().of(c.traits()), c.right()))
        .toList();
  }

  /// The reliability table, as lines of Markdown.
  static String table(List<Guess> guesses) {
    StringBuilder table = new StringBuilder("| said | n | mean of what is said | observed |\n");
    table.append("|---|---|---|---|\n");
    for (int bin = 0; bin + 1 < BINS.length; bin++) {
      List<Guess> inside = inside(guesses, bin);
      if (!inside.isEmpty()) {
        table.append(
            String.format(
                Locale.ROOT,
                "| %.2f–%.2f | %d | %.2f | %.2f |%n",
                BINS[bin],
                Math.min(1, BINS[bin + 1]),
                inside.size(),
                mean(inside),
                observed(inside)));
      }
    }
    return table
        .append(
            String.format(
                Locale.ROOT,
                "| all | %d | %.2f | %.2f |%n",
                guesses.size(),
                mean(guesses),
                observed(guesses)))
        .toString();
  }

  /// How far what is said lies from what is observed: the mean over the bins, weighed by cases.
  static double error(List<Guess> guesses) {
    double error = 0;
    for (int bin = 0; bin + 1 < BINS.length; bin++) {
      List<Guess> inside = inside(guesses, bin);
      error += inside.isEmpty() ? 0 : inside.size() * Math.abs(mean(inside) - observed(inside));
    }
    return error / guesses.size();
  }

  private static List<Guess> inside(List<Guess> guesses, int bin) {
    return guesses.stream()
        .filter(guess -> guess.share() >= BINS[bin] && guess.share() < BINS[bin + 1])
        .toList();
  }

  private static double mean(List<Guess> guesses) {
    return guesses.stream().mapToDouble(Guess::share).average().orElse(0);
  }

  private static double observed(List<Guess> guesses) {
    return guesses.stream().mapToDouble(guess -> guess.right() ? 1 : 0).average().orElse(0);
  }

  /// Prints the tables; an argument is a folder with another corpus.
  static void main(String[] args) throws IOException {
    List<Guess> crossed = crossed(annotated());
    IO.println(table(crossed) + String.format(Locale.ROOT, "error %.3f%n", error(crossed)));
    for (String folder : args) {
      List<Guess> said = said(corpus(Path.of(folder)));
      IO.println(table(said) + String.format(Locale.ROOT, "error %.3f%n", error(said)));
    }
  }
}
