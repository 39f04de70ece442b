package dateline.ui;

import dateline.collection.ImportReport;
import dateline.collection.SavedSearch;
import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.correction.Correction.Passage;
import dateline.event.Kind;
import dateline.event.Place;
import dateline.event.Status;
import dateline.query.Answer;
import dateline.ui.AskSheet.Question;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Opens the sheets that are laid over the window, and does what they are filled in for.
public final class Sheets {
  private final Session session;
  private final Words words;
  private final Host host;
  private final Deeds deeds;
  private final Commands commands;
  private final Overlay overlay;
  private Consumer<LocalDate> goTo = _ -> {};
  private Runnable saved = () -> {};

  /// Sheets of a session.
  public Sheets(
      Session session, Words words, Host host, Deeds deeds, Commands commands, Overlay overlay) {
    this.session = session;
    this.words = words;
    this.host = host;
    this.deeds = deeds;
    this.commands = commands;
    this.overlay = overlay;
  }

  /// Who is told of a date to go to.
  public void onGoTo(Consumer<LocalDate> listener) {
    goTo = listener;
  }

  /// Who is told that a search was saved.
  public void onSaved(Runnable listener) {
    saved = listener;
  }

  /// Tells what became of an import.
  public void report(ImportReport report) {
    ReportSheet sheet = new ReportSheet(words, report, overlay::close);
    lay(sheet, sheet.first());
  }

  void palette() {
    PaletteSheet.Goals goals =
        new PaletteSheet.Goals(
            session.now().answer(),
            host.today(),
            days -> goTo.accept(days.start()),
            id -> session.next(s -> s.chose(id)));
    PaletteSheet sheet = new PaletteSheet(commands, words, goals, overlay::close);
    overlay.show(sheet, sheet.first(), Pos.TOP_CENTER);
  }

  void keys() {
    KeySheet sheet = new KeySheet(commands, words, overlay::close);
    lay(sheet, sheet.first());
  }

  void help() {
    HelpSheet sheet = new HelpSheet(words, overlay::close);
    lay(sheet, sheet.first());
  }

  void preferences() {
    PreferencesSheet sheet =
        new PreferencesSheet(words, host.settings(), host.dress(), overlay::close);
    lay(sheet, sheet.first());
  }

  void export() {
    Exports exports = new Exports(session, deeds, words, host.choosers());
    session
        .now()
        .answer()
        .ifPresent(answer -> {
          ExportSheet sheet =
              new ExportSheet(
                  words,
                  answer,
                  session.now().marked(),
                  Exports.FORMATS,
                  exports::save,
                  overlay::close);
          lay(sheet, sheet.first());
        });
  }

  void picture(TimelinePane timeline) {
    Exports exports = new Exports(session, deeds, words, host.choosers());
    String typed = session.now().typed();
    PictureSheet sheet =
        new PictureSheet(
            words,
            typed.isBlank() ? words.say("picture.usualTitle") : typed,
            (form, whole, title) -> exports.picture(timeline, form, whole, title),
            overlay::close);
    lay(sheet, sheet.first());
  }

  void paste() {
    ask(
        "paste",
        "",
        true,
        text ->
            text.isBlank()
                ? wrong("paste.nothing")
                : done(() -> deeds.addText(text, Optional.empty())));
  }

  void goTo() {
    ask(
        "goTo",
        "",
        false,
        text ->
            DayInput.parse(text, host.today())
                .map(days -> done(() -> goTo.accept(days.start())))
                .orElseGet(() -> wrong("event.noDate")));
  }

  void saveSearch() {
    String query = session.now().typed();
    ask(
        "saveSearch",
        query,
        false,
        name ->
            name.isBlank()
                ? wrong("saveSearch.nothing")
                : done(() ->
                    deeds.run(
                        _ -> {
                          session.shelf().saveSearch(new SavedSearch(name, query));
                          return true;
                        },
                        _ -> saved.run())));
  }

  void tag() {
    corrected(event ->
        ask(
            "tag",
            String.join(", ", event.tags()),
            false,
            text -> done(() -> deeds.each(id -> new Correction.Tag(id, tags(text))))));
  }

  void note() {
    corrected(event ->
        ask(
            "note",
            event.note(),
            true,
            text ->
                done(() ->
                    deeds.correct(List.of(new Correction.Annotate(event.event().id(), text))))));
  }

  void correct() {
    corrected(event ->
        form(
            "event.correct",
            Draft.of(event.event()),
            draft -> deeds.correct(draft.corrections(event.event()))));
  }

  void addEvent() {
    addFrom(Optional.empty(), "");
  }

  /// Asks for an event that a passage tells.
  public void addFrom(Passage passage) {
    String text =
        session
            .shelf()
            .article(passage.articleId())
            .map(article -> article.text().substring(passage.start(), passage.end()).strip())
            .orElse("");
    addFrom(Optional.of(passage), text);
  }

  void merge() {
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
            overlay::close);
    lay(sheet, sheet.first());
  }

  void split() {
    Chosen.of(session.now(), session.shelf())
        .filter(chosen -> chosen.corrected().event().mentions().size() > 1)
        .ifPresent(chosen -> {
          String id = chosen.corrected().event().id();
          SplitSheet sheet =
              new SplitSheet(
                  words,
                  chosen,
                  mentions -> deeds.correct(List.of(new Correction.Split(id, mentions))),
                  overlay::close);
          lay(sheet, sheet.first());
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
    EventSheet sheet =
        new EventSheet(words, words.say(title), draft, host.today(), take, overlay::close);
    lay(sheet, sheet.first());
  }

  private void corrected(Consumer<Corrected> action) {
    Screen now = session.now();
    now.answer()
        .filter(_ -> now.chosenRow() >= 0)
        .map(answer -> answer.table().event(now.chosenRow()))
        .ifPresent(action);
  }

  private void ask(
      String key, String text, boolean lengthy, Function<String, Optional<String>> take) {
    Question question =
        new Question(words.say(key + ".title"), words.say(key + ".prompt"), text, lengthy, take);
    AskSheet sheet = new AskSheet(words, question, overlay::close);
    lay(sheet, sheet.first());
  }

  private void lay(Region sheet, Node first) {
    overlay.show(sheet, first, Pos.CENTER);
  }

  private Optional<String> wrong(String key) {
    return Optional.of(words.say(key));
  }

  private static Optional<String> done(Runnable action) {
    action.run();
    return Optional.empty();
  }
}
