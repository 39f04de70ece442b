package dateline.ui.sheet;

import dateline.collection.ImportReport;
import dateline.collection.SavedSearch;
import dateline.ui.canvas.TimelinePane;
import dateline.ui.command.Commands;
import dateline.ui.export.Exports;
import dateline.ui.export.Order;
import dateline.ui.host.Host;
import dateline.ui.pane.Cards;
import dateline.ui.pane.ChartPane;
import dateline.ui.screen.Screen;
import dateline.ui.session.Chosen;
import dateline.ui.session.Deeds;
import dateline.ui.session.Session;
import dateline.ui.sheet.PictureSheet.About;
import dateline.ui.words.DayInput;
import dateline.ui.words.DayWords;
import dateline.ui.words.Words;
import dateline.ui.work.Latest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;

/// Opens the sheets that are laid over the window, and does what they are filled in for; those that
/// correct events are [CorrectionSheets].
public final class Sheets {
  private final Session session;
  private final Words words;
  private final Host host;
  private final Deeds deeds;
  private final Commands commands;
  private final Overlay overlay;
  private final Papers papers;
  private final Exports exports;
  private final Latest previewing = new Latest();
  private Optional<PreviewSheet> previewed = Optional.empty();
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
    papers = new Papers(words, overlay);
    exports = new Exports(session, deeds, words, host.choosers());
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
    papers.lay(sheet, sheet.first());
  }

  /// Everything that can be done, to be found by typing.
  public void palette() {
    PaletteSheet.Goals goals =
        new PaletteSheet.Goals(
            session.now().answer(),
            host.today(),
            days -> goTo.accept(days.start()),
            id -> session.next(s -> s.chose(id)));
    PaletteSheet sheet = new PaletteSheet(commands, words, goals, overlay::close);
    overlay.show(sheet, sheet.first(), Pos.TOP_CENTER);
  }

  /// All keys.
  public void keys() {
    KeySheet sheet = new KeySheet(commands, words, overlay::close);
    papers.lay(sheet, sheet.first());
  }

  /// Gives commands other keys.
  public void rekey() {
    RekeySheet sheet = new RekeySheet(commands, words, overlay::close);
    papers.lay(sheet, sheet.first());
  }

  /// The help inside.
  public void help() {
    HelpSheet sheet = new HelpSheet(words, overlay::close);
    papers.lay(sheet, sheet.first());
  }

  /// The domain packs of the collection.
  public void packs() {
    PackSheet sheet =
        new PackSheet(
            words,
            session.collection().packs(),
            new PackPlaces(host.settings()),
            host.choosers()::pack,
            host.packs(),
            overlay::close);
    papers.lay(sheet, sheet.first());
  }

  /// Theme, letters, language, keys.
  public void preferences() {
    PreferencesSheet sheet =
        new PreferencesSheet(words, host.settings(), host.dress(), commands, overlay::close);
    papers.lay(sheet, sheet.first());
  }

  /// Asks which events are to be saved, in which form, and saves them.
  public void export() {
    session
        .now()
        .answer()
        .ifPresent(answer -> {
          ExportSheet.Goods goods =
              new ExportSheet.Goods(answer, session.now().known(), session.now().marked());
          ExportSheet sheet =
              new ExportSheet(
                  words,
                  goods,
                  Order.last(host.settings(), goods.usual()),
                  order -> {
                    order.keep(host.settings());
                    exports.save(order);
                  },
                  overlay::close);
          papers.lay(sheet, sheet.first());
        });
  }

  /// Asks how the timeline is to be drawn, and draws it into a file.
  public void picture(TimelinePane timeline) {
    picture(
        new About("picture.title", "export.save", title("picture.usualTitle"), true, true),
        (form, whole, title) -> exports.picture(timeline, form, whole, title));
  }

  /// Asks how the chart is to be drawn, and draws it into a file.
  public void chart(ChartPane chart) {
    picture(
        new About("chart.picture", "export.save", title("chart.usualTitle"), false, true),
        (form, _, title) -> exports.chart(chart.by(), form, title));
  }

  /// Asks how the timeline is to be printed, and prints it.
  public void print(TimelinePane timeline) {
    picture(
        new About("print.title", "print.do", title("picture.usualTitle"), true, false),
        (_, whole, title) -> exports.print(timeline, whole, title));
  }

  private void picture(About about, PictureSheet.Take take) {
    PictureSheet sheet = new PictureSheet(words, about, take, overlay::close);
    papers.lay(sheet, sheet.first());
  }

  /// What was asked for, and as of which day.
  private String title(String usual) {
    Screen now = session.now();
    String title = now.typed().isBlank() ? words.say(usual) : now.typed();
    return now.known()
        .map(day -> title + ", " + words.say("past.suffix", new DayWords(words).day(day)))
        .orElse(title);
  }

  /// A look at the chosen event; it follows the choice while it lies there.
  public void preview(Cards cards, Runnable open) {
    PreviewSheet sheet =
        new PreviewSheet(
            words, cards, by -> session.next(s -> s.stepped(by)), open, overlay::close);
    previewing.ask(
        _ -> Chosen.of(session.now(), session.collection()),
        chosen -> {
          sheet.show(chosen);
          papers.lay(sheet, sheet.first());
        },
        deeds::failed);
    previewed = Optional.of(sheet);
  }

  /// Another event was chosen.
  public void chosen(Chosen chosen) {
    previewed.filter(sheet -> sheet.getScene() != null).ifPresent(sheet -> sheet.show(chosen));
  }

  /// Asks for a text, and imports it.
  public void paste() {
    papers.ask(
        "paste",
        "",
        true,
        text ->
            text.isBlank()
                ? papers.wrong("paste.nothing")
                : Papers.done(() -> deeds.addText(text, Optional.empty())));
  }

  /// Asks for a day, and goes there.
  public void goTo() {
    papers.ask(
        "goTo",
        "",
        false,
        text ->
            DayInput.parse(text, host.today())
                .map(days -> Papers.done(() -> goTo.accept(days.start())))
                .orElseGet(() -> papers.wrong("event.noDate")));
  }

  /// Asks for a name, and saves the search under it.
  public void saveSearch() {
    String query = session.now().view().text();
    papers.ask(
        "saveSearch",
        query,
        false,
        name ->
            name.isBlank()
                ? papers.wrong("saveSearch.nothing")
                : Papers.done(() ->
                    deeds.run(
                        _ -> {
                          session.collection().saveSearch(new SavedSearch(name, query));
                          return true;
                        },
                        _ -> saved.run())));
  }
}
