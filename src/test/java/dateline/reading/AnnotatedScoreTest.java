package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Reading;
import dateline.merging.Merger;
import dateline.time.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Scores the whole reading on the annotated texts. The floors lie a little below what was
/// measured; `docs/extraction.md` tells the figures.
class AnnotatedScoreTest {
  private static final List<Annotated> TEXTS = Annotated.all();

  private static final Map<String, AnnotatedScore.Result> READ = results();

  /// The texts that `-Ddateline.round` asks for, or all of them.
  private static final Map<String, AnnotatedScore.Result> RESULTS =
      Optional.ofNullable(Integer.getInteger("dateline.round"))
          .map(AnnotatedScoreTest::round)
          .orElse(READ);

  @Test
  void eventsAreFoundAndDated() {
    Ratio events = sum(AnnotatedScore.Result::events);
    Ratio dated = sum(AnnotatedScore.Result::dated);
    assertTrue(events.f1() >= 78, "events " + events);
    assertTrue(dated.f1() >= 69, "dated " + dated);
  }

  @Test
  void statusAndParticipantsAreRight() {
    double status = share(AnnotatedScore.Pair::sameStatus);
    Ratio participants = participants();
    assertTrue(status >= 92, "status " + status);
    assertTrue(participants.f1() >= 82, "participants " + participants);
  }

  /// The newest texts are a floor of their own: fewer eyes have looked at their faults.
  @Test
  void eventsOfTheSecondRoundAreFound() {
    Ratio events =
        round(2).values().stream()
            .map(AnnotatedScore.Result::events)
            .reduce(Ratio.NONE, Ratio::plus);
    assertTrue(events.f1() >= 67, "events " + events);
  }

  @Test
  void theSameEventHasOneId() {
    double merging = AnnotatedScore.merging(pairs(pair -> true));
    assertTrue(merging >= 90, "merging " + merging);
  }

  private static Map<String, AnnotatedScore.Result> results() {
    EventReader reader = EventReader.standard();
    Map<String, Reading> readings = new TreeMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Annotated text : TEXTS) {
      Reading reading = reader.read(text.article());
      readings.put(text.doc(), reading);
      mentions.addAll(reading.mentions());
    }
    Map<String, String> events = new HashMap<>();
    for (Event event : Merger.merge(mentions)) {
      event.mentions().forEach(mention -> events.put(mention.id(), event.id()));
    }
    Map<String, AnnotatedScore.Result> results = new TreeMap<>();
    for (Annotated text : TEXTS) {
      List<FoundEvent> found =
          readings
              .getOrDefault(text.doc(), new Reading(text.article(), List.of(), List.of()))
              .mentions()
              .stream()
              .map(mention -> FoundEvent.of(mention, events.getOrDefault(mention.id(), "")))
              .toList();
      results.put(text.doc(), AnnotatedScore.compare(text.events(), found));
    }
    return results;
  }

  private static Map<String, AnnotatedScore.Result> round(int round) {
    Map<String, AnnotatedScore.Result> chosen = new TreeMap<>();
    TEXTS.stream()
        .filter(text -> text.round() == round)
        .forEach(text ->
            chosen.put(
                text.doc(),
                READ.getOrDefault(text.doc(), AnnotatedScore.compare(text.events(), List.of()))));
    return chosen;
  }

  private static Ratio sum(Function<AnnotatedScore.Result, Ratio> measure) {
    return RESULTS.values().stream().map(measure).reduce(Ratio.NONE, Ratio::plus);
  }

  private static List<AnnotatedScore.Pair> pairs(Predicate<AnnotatedScore.Pair> wanted) {
    return RESULTS.values().stream().flatMap(r -> r.pairs().stream()).filter(wanted).toList();
  }

  private static double share(Predicate<AnnotatedScore.Pair> right) {
    List<AnnotatedScore.Pair> core = pairs(pair -> pair.gold().core());
    return 100.0 * core.stream().filter(right).count() / Math.max(1, core.size());
  }

  private static Ratio participants() {
    return pairs(pair -> pair.gold().core()).stream()
        .map(AnnotatedScore.Pair::participants)
        .reduce(Ratio.NONE, Ratio::plus);
  }

  /// Prints the figures and every fault.
  static void main() {
    RESULTS.forEach(AnnotatedScoreTest::print);
    IO.println("events       " + sum(AnnotatedScore.Result::events));
    IO.println("dated        " + sum(AnnotatedScore.Result::dated));
    IO.println("dated rightly" + sum(AnnotatedScore.Result::exact));
    IO.println("participants " + participants());
    IO.println(
        String.format(
            Locale.ROOT,
            "type %.1f  status %.1f  merging %.1f",
            share(AnnotatedScore.Pair::sameType),
            share(AnnotatedScore.Pair::sameStatus),
            AnnotatedScore.merging(pairs(pair -> true))));
  }

  private static void print(String doc, AnnotatedScore.Result result) {
    IO.println("== " + doc + " " + result.dated());
    result
        .missed()
        .forEach(gold ->
            IO.println("  missed  " + gold.type() + " " + days(gold.when()) + " " + gold.cue()));
    result
        .wrong()
        .forEach(found ->
            IO.println(
                "  extra   "
                    + found.type()
                    + " "
                    + found.when().map(AnnotatedScoreTest::days).orElse("-")
                    + " "
                    + found.sentence()));
    for (AnnotatedScore.Pair pair : result.core()) {
      if (!pair.dated()) {
        IO.println(
            "  date    "
                + days(pair.gold().when())
                + " not "
                + pair.found().when().map(AnnotatedScoreTest::days).orElse("-")
                + ": "
                + pair.gold().cue());
      }
      if (!pair.sameStatus()) {
        IO.println(
            "  status  "
                + pair.gold().status()
                + " not "
                + pair.found().status()
                + ": "
                + pair.gold().cue());
      }
      if (pair.participants().f1() < 99) {
        IO.println(
            "  who     "
                + pair.gold().participants()
                + " not "
                + pair.found().participants()
                + ": "
                + pair.gold().cue());
      }
    }
  }

  private static String days(DateRange range) {
    return range.days() == 1 ? range.start().toString() : range.start() + ".." + range.end();
  }
}
