package dateline.ui;

import dateline.bench.GeneratedCollection;
import dateline.collection.OpenCollection;
import dateline.collection.Progress;
import dateline.collection.SavedSearch;
import dateline.query.Table;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.HandCollection;
import dateline.ui.screen.Sources;
import dateline.ui.session.Pile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;

/// Writes pictures of the window in many states into `target/screenshots`, for somebody to look at.
/// Names on the command line choose some of them.
public final class Screenshots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private record State(
      String name,
      Supplier<OpenCollection> collection,
      double width,
      double height,
      String theme,
      Consumer<Rig> act) {}

  private static final List<State> STATES =
      List.of(
          new State("empty", HandCollection::empty, 1600, 900, "light", rig -> {}),
          new State(
              "samples", () -> read(Path.of("samples")), 1600, 900, "light", Screenshots::summit),
          new State(
              "three-articles",
              Screenshots::threeArticles,
              1600,
              900,
              "light",
              Screenshots::summit),
          new State(
              "search",
              HandCollection::filled,
              1600,
              900,
              "light",
              rig -> search(rig, "taiwan -kind:election")),
          new State("events-10000", () -> generated(10_000), 1600, 900, "light", Screenshots::next),
          new State("events-1000000", () -> generated(1_000_000), 1600, 900, "light", rig -> {}),
          new State(
              "chart", () -> read(Path.of("samples")), 1600, 900, "light", Screenshots::chart),
          new State(
              "chart-contrast", HandCollection::filled, 1000, 700, "contrast", Screenshots::chart),
          new State("dark", () -> read(Path.of("samples")), 1600, 900, "dark", Screenshots::summit),
          new State("past", () -> read(Path.of("samples")), 1600, 900, "light", Screenshots::past),
          new State(
              "past-small", () -> read(Path.of("samples")), 1000, 700, "dark", Screenshots::past),
          new State(
              "high-contrast",
              HandCollection::filled,
              1600,
              900,
              "contrast",
              rig -> choose(rig, "e3")),
          new State("small", HandCollection::filled, 1000, 700, "light", rig -> choose(rig, "e1")),
          new State(
              "two-sides", () -> read(Path.of("samples")), 1600, 900, "light", Screenshots::sides),
          new State("article", HandCollection::filled, 1600, 900, "light", Screenshots::article),
          new State(
              "correcting", HandCollection::filled, 1600, 900, "light", Screenshots::correcting),
          new State("corrected", HandCollection::filled, 1600, 900, "dark", Screenshots::corrected),
          new State(
              "fault",
              HandCollection::filled,
              1600,
              900,
              "light",
              rig -> search(rig, "taiwan (call")),
          new State("facets", HandCollection::filled, 1600, 900, "light", Screenshots::facets),
          new State("palette", HandCollection::filled, 1600, 900, "light", Screenshots::palette),
          new State("keys", HandCollection::filled, 1600, 900, "dark", rig -> rig.command("keys")),
          new State(
              "rekey", HandCollection::filled, 1600, 900, "light", rig -> rig.command("rekey")),
          new State("preview", HandCollection::filled, 1000, 700, "dark", Screenshots::preview),
          new State(
              "export", HandCollection::filled, 1600, 900, "light", rig -> rig.command("export")),
          new State("report", HandCollection::filled, 1600, 900, "light", Screenshots::report),
          new State(
              "wide", () -> read(Path.of("samples")), 2560, 1440, "light", Screenshots::lanes),
          new State(
              "french", () -> read(Path.of("samples")), 1600, 900, "light", Screenshots::french),
          new State(
              "french-small",
              () -> read(Path.of("samples")),
              1000,
              700,
              "dark",
              Screenshots::frenchKeys),
          new State("playing", HandCollection::filled, 1600, 900, "light", Screenshots::playing),
          new State(
              "packs", HandCollection::filled, 1600, 900, "dark", rig -> rig.command("packs")),
          new State(
              "preferences",
              HandCollection::filled,
              1600,
              900,
              "light",
              rig -> rig.command("preferences")),
          new State(
              "help", HandCollection::filled, 1600, 900, "light", rig -> rig.command("help")));

  private Screenshots() {}

  /// Writes them.
  public static void main(String[] names) throws IOException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Files.createDirectories(FOLDER);
    for (State state : STATES) {
      if (names.length == 0 || List.of(names).contains(state.name)) {
        shoot(state);
      }
    }
    System.exit(0);
  }

  private static void shoot(State state) throws IOException {
    Path settings = Files.createTempDirectory("dateline");
    Rig rig = Rig.open(settings, state.collection.get(), state.width, state.height, state.theme);
    state.act.accept(rig);
    WritableImage image = settled(rig);
    Path file = FOLDER.resolve(state.name + ".png");
    Fx.save(image, file);
    System.out.println(file);
    rig.close();
  }

  /// The picture once two in a row are the same.
  private static WritableImage settled(Rig rig) {
    WritableImage before = Fx.picture(rig.scene());
    for (int i = 0; i < 60; i++) {
      java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
      WritableImage now = Fx.picture(rig.scene());
      if (i > 8 && same(before, now)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private static boolean same(WritableImage one, WritableImage other) {
    for (int y = 0; y < one.getHeight(); y += 3) {
      for (int x = 0; x < one.getWidth(); x += 3) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void choose(Rig rig, String id) {
    Fx.run(() -> rig.session().next(s -> s.chose(id)));
    awaitDetail(rig);
  }

  private static void next(Rig rig) {
    rig.command("next");
    awaitDetail(rig);
  }

  private static void awaitDetail(Rig rig) {
    rig.until("it is shown", () -> rig.scene().lookup(".detail .headline") != null);
  }

  /// A collection of its own, made anew of these texts.
  private static OpenCollection read(Path texts) {
    try {
      Path folder = Files.createTempDirectory("dateline");
      String name = texts.getFileName() + ".dateline";
      OpenCollection collection = OpenCollection.open(folder.resolve(name), folder, Progress.NONE);
      Pile pile = Pile.of(List.of(texts));
      collection.add(pile.paths(), Optional.empty(), pile.metadata(), Progress.NONE);
      return collection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A collection of generated events, made when it is first asked for; a million take minutes.
  private static OpenCollection generated(int events) {
    try {
      return GeneratedCollection.made(Path.of("target", "generated-" + events), events);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The articles beside the project where they are there, else those written down by hand.
  private static OpenCollection threeArticles() {
    Path articles = Path.of("..", "shared", "articles");
    return Files.isDirectory(articles) ? read(articles) : HandCollection.filled();
  }

  /// Chooses the event that most articles tell.
  private static void summit(Rig rig) {
    Table table = rig.session().collection().table();
    int best = 0;
    for (int row = 1; row < table.size(); row++) {
      if (Sources.count(table.event(row).event()) > Sources.count(table.event(best).event())) {
        best = row;
      }
    }
    String id = table.id(best);
    choose(rig, id);
  }

  private static void search(Rig rig, String text) {
    Fx.run(() -> {
      rig.session().collection();
      rig.session().typed(text);
    });
    choose(rig, "e3");
  }

  private static void lanes(Rig rig) {
    summit(rig);
    rig.command("laneTOPIC");
  }

  private static void french(Rig rig) {
    rig.command("preferences");
    javafx.scene.control.ComboBox<?> language =
        rig.find("#language", javafx.scene.control.ComboBox.class);
    Fx.run(() -> language.getSelectionModel().select(1));
    rig.until(
        "it is French",
        () ->
            rig.scene().lookup(".menu-bar") instanceof javafx.scene.control.MenuBar bar
                && bar.getMenus().getFirst().getText().equals("Fichier"));
    summit(rig);
  }

  private static void frenchKeys(Rig rig) {
    french(rig);
    rig.command("keys");
  }

  private static void playing(Rig rig) {
    Fx.run(() -> rig.frame().player().frame().set(javafx.util.Duration.hours(1)));
    choose(rig, "e3");
    rig.command("dim");
    rig.command("play");
  }

  private static void preview(Rig rig) {
    choose(rig, "e3");
    rig.until("it is chosen", () -> rig.now().chosenRow() >= 0);
    rig.command("preview");
  }

  private static void chart(Rig rig) {
    rig.command("chart");
    Fx.run(() -> {
      if (rig.scene().lookup("#chart-by") instanceof javafx.scene.control.ComboBox<?> box) {
        box.getSelectionModel().select(rig.scene().getWidth() > 1200 ? 1 : 3);
      }
    });
  }

  /// What was known in the middle of the samples' time.
  private static void past(Rig rig) {
    summit(rig);
    rig.command("past");
    rig.until("the past is shown", () -> rig.now().known().isPresent());
    rig.write("#past-day", "2023-11-10");
    Fx.run(() ->
        rig.find("#past-day", javafx.scene.control.TextField.class)
            .fireEvent(new javafx.event.ActionEvent()));
  }

  private static void tab(Rig rig, int index) {
    TabPane tabs = rig.find(".side-tabs", TabPane.class);
    Fx.run(() -> tabs.getSelectionModel().select(index));
  }

  private static void sides(Rig rig) {
    summit(rig);
    tab(rig, 2);
  }

  private static void article(Rig rig) {
    choose(rig, "e3");
    rig.command("open");
  }

  private static void correcting(Rig rig) {
    choose(rig, "e6");
    rig.command("correct");
    rig.write("#event-date", "2023-02-04");
  }

  private static void corrected(Rig rig) {
    correcting(rig);
    javafx.scene.control.Button save =
        rig.find(".sheet-foot .accent", javafx.scene.control.Button.class);
    Fx.run(save::fire);
    rig.until("it is corrected", () -> rig.session().collection().undoable().isPresent());
    choose(rig, "e6");
    rig.command("star");
  }

  private static void facets(Rig rig) {
    Fx.run(() -> {
      rig.session().next(s -> s.toggled(dateline.query.Facet.TOPIC, "taiwan"));
      rig.session().next(s -> s.toggled(dateline.query.Facet.TOPIC, "trade"));
      rig.session().next(s -> s.banned(dateline.query.Facet.KIND, "election"));
      rig.session().next(s -> s.dimmed(true));
    });
    try {
      rig.session().collection().saveSearch(new SavedSearch("Calls on Taiwan", "taiwan kind:call"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Fx.run(() -> rig.session().ask());
  }

  private static void palette(Rig rig) {
    rig.command("palette");
    rig.write("#palette", "nov 2023");
  }

  private static void report(Rig rig) {
    Fx.run(() ->
        rig.frame()
            .dropped(List.of(Path.of("pom.xml"), Path.of("LICENSE"), Path.of("missing.txt"))));
    rig.until("the report is laid over", () -> rig.frame().overlay().isOpen());
  }
}
