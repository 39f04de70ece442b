package dateline.ui;

import dateline.ui.command.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What stands in which menu.
final class Menus {
  /// Where the collections that were open lately stand in the first menu: below "Open".
  static final int RECENT_AT = 2;

  private Menus() {}

  /// The menus and what stands in them; `-` is a line.
  static Map<Command.Menu, List<String>> all() {
    Map<Command.Menu, List<String>> menus = new LinkedHashMap<>();
    menus.put(
        Command.Menu.FILE,
        List.of(
            "new",
            "openFile",
            "samples",
            "-",
            "importFiles",
            "importFolder",
            "paste",
            "rebuild",
            "packs",
            "-",
            "export",
            "picture",
            "chartPicture",
            "print",
            "-",
            "preferences",
            "quit"));
    menus.put(
        Command.Menu.EDIT,
        List.of("undo", "redo", "-", "find", "clear", "saveSearch", "-", "goTo", "palette"));
    menus.put(
        Command.Menu.VIEW,
        List.of(
            "back",
            "forward",
            "-",
            "fit",
            "day",
            "month",
            "year",
            "zoomIn",
            "zoomOut",
            "today",
            "-",
            "past",
            "earlier",
            "later",
            "-",
            "play",
            "playBack",
            "stepOn",
            "stepBack",
            "-",
            "laneTOPIC",
            "lanePARTICIPANT",
            "laneCOUNTRY",
            "laneKIND",
            "laneNONE",
            "-",
            "dim",
            "chart",
            "facets",
            "nextPane"));
    menus.put(
        Command.Menu.EVENT,
        List.of(
            "open",
            "preview",
            "context",
            "-",
            "next",
            "previous",
            "-",
            "star",
            "tag",
            "note",
            "correct",
            "merge",
            "split",
            "hide",
            "-",
            "add"));
    menus.put(Command.Menu.HELP, List.of("help", "keys", "rekey"));
    return menus;
  }
}
