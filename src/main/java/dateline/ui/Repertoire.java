package dateline.ui;

import dateline.correction.Corrected;
import dateline.correction.Correction;
import dateline.timeline.LaneBy;
import dateline.ui.command.Command;
import dateline.ui.screen.Screen;
import dateline.ui.screen.View;
import dateline.ui.session.Known;
import dateline.ui.session.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Everything that can be told to the window, with its keys. Menus, keys, palette and help sheet
/// read this list.
final class Repertoire {
  /// Days before and after an event that count as its context.
  private static final int AROUND = 7;

  private final Reach on;
  private final List<Command> commands = new ArrayList<>();

  private Repertoire(Reach on) {
    this.on = on;
  }

  /// The commands of a window.
  static List<Command> of(Reach on) {
    Repertoire list = new Repertoire(on);
    list.file();
    list.edit();
    list.view();
    list.past();
    list.play();
    list.lanes();
    list.event();
    list.help();
    return list.commands;
  }

  private void add(
      String id, Command.Menu menu, List<String> keys, BooleanSupplier enabled, Runnable action) {
    commands.add(new Command(id, menu, keys, enabled, action));
  }

  private void file() {
    Command.Menu menu = Command.Menu.FILE;
    add(
        "new",
        menu,
        List.of("Shortcut+N"),
        () -> true,
        () -> on.host().choosers().newCollection().ifPresent(on.host().create()));
    add(
        "openFile",
        menu,
        List.of("Shortcut+O"),
        () -> true,
        () -> on.host().choosers().collection().ifPresent(on.host().open()));
    add("samples", menu, List.of(), () -> true, () -> on.host().samples().accept(""));
    add(
        "importFiles",
        menu,
        List.of("Shortcut+I"),
        () -> true,
        () -> on.deeds().add(on.host().choosers().articles()));
    add(
        "importFolder",
        menu,
        List.of("Shortcut+Shift+I"),
        () -> true,
        () -> on.deeds().add(on.host().choosers().folder().stream().toList()));
    add("paste", menu, List.of("Shortcut+Shift+V"), () -> true, on.sheets()::paste);
    add(
        "rebuild",
        menu,
        List.of(),
        () -> on.session().collection().articles() > 0,
        on.deeds()::rebuild);
    add("packs", menu, List.of(), () -> true, on.sheets()::packs);
    add("export", menu, List.of("Shortcut+E"), on::any, on.sheets()::export);
    add(
        "picture",
        menu,
        List.of("Shortcut+Shift+E"),
        on::any,
        () -> on.sheets().picture(on.frame().timeline()));
    add(
        "print",
        menu,
        List.of("Shortcut+P"),
        on::any,
        () -> on.sheets().print(on.frame().timeline()));
    add(
        "chartPicture",
        menu,
        List.of(),
        on::any,
        () -> on.sheets().chart(on.frame().side().chart()));
    add("preferences", menu, List.of("Shortcut+Comma"), () -> true, on.sheets()::preferences);
    add("quit", menu, List.of("Shortcut+Q"), () -> true, on.host().quit());
  }

  private void edit() {
    Command.Menu menu = Command.Menu.EDIT;
    add(
        "undo",
        menu,
        List.of("Shortcut+Z"),
        () -> on.session().collection().undoable().isPresent(),
        on.deeds()::undo);
    add(
        "redo",
        menu,
        List.of("Shortcut+Shift+Z", "Shortcut+Y"),
        () -> on.session().collection().redoable().isPresent(),
        on.deeds()::redo);
    add("find", menu, List.of("Shortcut+F", "/"), () -> true, () -> on.frame().search().focusBox());
    add(
        "clear",
        menu,
        List.of("Esc"),
        () -> !on.now().view().equals(View.ALL),
        () -> on.session().next(s -> s.at(View.ALL)));
    add(
        "saveSearch",
        menu,
        List.of("Shortcut+S"),
        () -> !on.now().view().text().isBlank() && on.now().fault().isEmpty(),
        on.sheets()::saveSearch);
    add("goTo", menu, List.of("g", "Shortcut+G"), on::any, on.sheets()::goTo);
    add("palette", menu, List.of("Shortcut+K"), () -> true, on.sheets()::palette);
  }

  private void view() {
    Command.Menu menu = Command.Menu.VIEW;
    add(
        "back",
        menu,
        List.of("Alt+Left"),
        () -> on.now().trail().hasBack(),
        () -> on.session().next(Screen::back));
    add(
        "forward",
        menu,
        List.of("Alt+Right"),
        () -> on.now().trail().hasForward(),
        () -> on.session().next(Screen::forward));
    add("fit", menu, List.of("0"), on::any, () -> on.frame().timeline().fit());
    add("day", menu, List.of(), on::any, () -> on.frame().span(3));
    add("month", menu, List.of(), on::any, () -> on.frame().span(45));
    add("year", menu, List.of(), on::any, () -> on.frame().span(400));
    add("zoomIn", menu, List.of("+", "="), on::any, () -> on.frame().timeline().zoomBy(1.5));
    add("zoomOut", menu, List.of("-"), on::any, () -> on.frame().timeline().zoomBy(1 / 1.5));
    add("today", menu, List.of("t"), on::any, () -> on.frame().timeline().goTo(on.host().today()));
    add(
        "dim",
        menu,
        List.of("Shortcut+D"),
        () -> true,
        () -> on.session().next(s -> s.dimmed(!s.dim())));
    add("chart", menu, List.of("b"), on::any, () -> on.frame().side().showChart());
    add("facets", menu, List.of("F9"), () -> true, () -> on.frame().panes().toggleFacets());
    add("nextPane", menu, List.of("F6"), () -> true, () -> on.frame().nextPane(1));
    add("previousPane", menu, List.of("Shift+F6"), () -> true, () -> on.frame().nextPane(-1));
  }

  private void past() {
    Command.Menu menu = Command.Menu.VIEW;
    Known known = on.known();
    add(
        "past",
        menu,
        List.of("p"),
        () -> on.session().collection().articles() > 0,
        () -> known.toggle(on.deeds()::nowhere));
    add("earlier", menu, List.of(","), () -> known.next(false).isPresent(), () -> past(false));
    add("later", menu, List.of("."), () -> known.next(true).isPresent(), () -> past(true));
  }

  /// A step by hand ends what goes by itself.
  private void past(boolean later) {
    on.frame().player().stop();
    on.known().step(later);
  }

  private void play() {
    Command.Menu menu = Command.Menu.VIEW;
    Player player = on.frame().player();
    add("play", menu, List.of("Shift+P"), on::any, () -> player.play(Player.Way.ON));
    add("playBack", menu, List.of("Shift+B"), on::any, () -> player.play(Player.Way.BACK));
    add("stepOn", menu, List.of(">"), on::any, () -> player.step(true));
    add("stepBack", menu, List.of("<"), on::any, () -> player.step(false));
  }

  private void lanes() {
    for (LaneBy by : LaneBy.values()) {
      add(
          "lane" + by.name(),
          Command.Menu.VIEW,
          List.of("Alt+" + lane(by)),
          () -> on.now().lanes() != by,
          () -> on.session().next(s -> s.lanedBy(by)));
    }
  }

  private static int lane(LaneBy by) {
    return switch (by) {
      case TOPIC -> 1;
      case PARTICIPANT -> 2;
      case COUNTRY -> 3;
      case KIND -> 4;
      case NONE -> 5;
    };
  }

  private void event() {
    Command.Menu menu = Command.Menu.EVENT;
    add("next", menu, List.of("j", "Right"), on::any, () -> on.session().next(s -> s.stepped(1)));
    add(
        "previous",
        menu,
        List.of("k", "Left"),
        on::any,
        () -> on.session().next(s -> s.stepped(-1)));
    add(
        "first",
        menu,
        List.of("Home"),
        on::any,
        () -> on.session().next(s -> s.stepped(Integer.MIN_VALUE / 2)));
    add(
        "last",
        menu,
        List.of("End"),
        on::any,
        () -> on.session().next(s -> s.stepped(Integer.MAX_VALUE / 2)));
    add("open", menu, List.of("Enter"), on::chosen, () -> on.frame().side().openChosen());
    add("preview", menu, List.of("Space"), on::chosen, on.frame()::preview);
    add("context", menu, List.of("c"), on::chosen, () -> on.session().next(s -> s.around(AROUND)));
    add("star", menu, List.of("s"), on::chosen, change(this::star));
    add("tag", menu, List.of("l"), on::chosen, change(on.corrections()::tag));
    add("note", menu, List.of("n"), on::chosen, change(on.corrections()::note));
    add("correct", menu, List.of("e", "F2"), on::chosen, change(on.corrections()::correct));
    add("merge", menu, List.of("m"), on::chosen, change(on.corrections()::merge));
    add("split", menu, List.of("Shift+M"), on::chosen, change(on.corrections()::split));
    add("hide", menu, List.of("Delete"), on::chosen, change(this::hide));
    add("add", menu, List.of("Shortcut+Shift+N"), () -> true, change(on.corrections()::addEvent));
  }

  /// A change, where what is shown can be changed.
  private Runnable change(Runnable action) {
    return () -> {
      if (on.deeds().mayCorrect()) {
        action.run();
      }
    };
  }

  private void help() {
    Command.Menu menu = Command.Menu.HELP;
    add("help", menu, List.of("F1"), () -> true, on.sheets()::help);
    add("keys", menu, List.of("?"), () -> true, on.sheets()::keys);
    add("rekey", menu, List.of(), () -> true, on.sheets()::rekey);
  }

  /// Hides the chosen events, or shows them again where they were hidden.
  private void hide() {
    boolean hidden =
        on.now().answer().map(answer -> answer.table().hidden(on.now().chosenRow())).orElse(false);
    on.deeds().each(id -> new Correction.Hide(id, !hidden));
  }

  /// Stars the chosen events, or takes the stars away if the first has one.
  private void star() {
    boolean starred =
        on.now()
            .answer()
            .map(answer -> answer.table().event(on.now().chosenRow()))
            .map(Corrected::starred)
            .orElse(false);
    on.deeds().each(id -> new Correction.Star(id, !starred));
  }
}
