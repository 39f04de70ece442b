package dateline.ui.sheet;

import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.correction.Correction.Passage;
import dateline.event.Kind;
import dateline.event.Place;
import dateline.event.Status;
import dateline.query.Answer;
import dateline.ui.screen.Screen;
import dateline.ui.session.Chosen;
import dateline.ui.session.Deeds;
import dateline.ui.session.Session;
import dateline.ui.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens the sheets on which events are corrected, joined, taken apart or added.
public final class CorrectionSheets {
  private final Session session;
  private final Words words;
  private final Deeds deeds;
  private final Papers papers;
  private final LocalDate today;

  /// Sheets of a session; `today` gives typed dates their sense.
  public CorrectionSheets(
      Session session, Words words, Deeds deeds, Overlay overlay, LocalDate today) {
    this.session = session;
    this.words = words;
    this.deeds = deeds;
    this.today = today;
    papers = new Papers(words, overlay);
  }

  /// Asks for the tags of the chosen events.
  public void tag() {
    corrected(event ->
        papers.ask(
            "tag",
            String.join(", ", event.tags()),
            false,
            text -> Papers.done(() -> deeds.each(id -> new Correction.Tag(id, tags(text))))));
  }

  /// Asks for a note on the chosen event.
  public void note() {
    corrected(event ->
        papers.ask(
            "note",
            event.note(),
            true,
            text ->
                Papers.done(() ->
                    deeds.correct(List.of(new Correction.Annotate(event.event().id(), text))))));
  }

  /// The form of the chosen event.
  public void correct() {
    corrected(event ->
        form(
            "event.correct",
            Draft.of(event.event()),
            draft -> deeds.correct(draft.corrections(event.event()))));
  }

  /// The form of an event that no article tells.
  public void addEvent() {
    addFrom(Optional.empty(), "");
  }

  /// Asks for an event that a passage tells.
  public void addFrom(Passage passage) {
    String text =
        session
            .collection()
            .article(passage.articleId())
            .map(article -> article.text().substring(passage.start(), passage.end()).strip())
            .orElse("");
    addFrom(Optional.of(passage), text);
  }

  /// Joins the marked events; where only one is chosen, asks which it is to join.
  public void merge() {
    List<String> marked = session.now().marked();
    if (marked.size() > 1) {
      deeds.correct(merges(marked.subList(1, marked.size()), marked.getFirst()));
      return;
    }
    Answer answer = session.now().answer().orElseThrow();
    String id = marked.getFirst();
    MergeSheet sheet =
        new MergeSheet(
            words,
            answer.table(),
            session.now().chosenRow(),
            into -> deeds.correct(merges(List.of(id), into)),
            papers::close);
    papers.lay(sheet, sheet.first());
  }

  /// Asks which sentences of the chosen event tell another one.
  public void split() {
    Chosen.of(session.now(), session.collection())
        .filter(chosen -> chosen.corrected().event().mentions().size() > 1)
        .ifPresent(chosen -> {
          String id = chosen.corrected().event().id();
          SplitSheet sheet =
              new SplitSheet(
                  words,
                  chosen,
                  mentions -> deeds.correct(List.of(new Correction.Split(id, mentions))),
                  papers::close);
          papers.lay(sheet, sheet.first());
        });
  }

  private static List<Correction> merges(List<String> ids, String into) {
    return ids.stream().map(id -> (Correction) new Correction.Merge(id, into)).toList();
  }

  private static List<String> tags(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }

  private void addFrom(Optional<Passage> passage, String headline) {
    Draft blank =
        new Draft(
            headline,
            Optional.empty(),
            Kind.OTHER,
            Status.OCCURRED,
            List.of(),
            Place.UNKNOWN,
            List.of());
    form("event.add", blank, draft -> deeds.correct(List.of(draft.added(passage))));
  }

  private void form(String title, Draft draft, Consumer<Draft> take) {
    EventSheet sheet = new EventSheet(words, words.say(title), draft, today, take, papers::close);
    papers.lay(sheet, sheet.first());
  }

  private void corrected(Consumer<Corrected> action) {
    Screen now = session.now();
    now.answer()
        .filter(_ -> now.chosenRow() >= 0)
        .map(answer -> answer.table().event(now.chosenRow()))
        .ifPresent(action);
  }
}
