package dateline.ui.canvas;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dateline.query.Answer;
import dateline.timeline.LaneBy;
import dateline.ui.fixture.Fx;
import dateline.ui.fixture.GeneratedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Writes pictures of the timeline for somebody to look at: `TimelineShots FOLDER`.
final class TimelineShots {
  private TimelineShots() {}

  /// Writes them all.
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (boolean dark : new boolean[] {false, true}) {
      for (int size : new int[] {5, 14, 200, 10_000, 1_000_000}) {
        for (LaneBy by : new LaneBy[] {LaneBy.NONE, LaneBy.TOPIC}) {
          if (args.length > 1 && !(size + "-" + by + "-" + dark).matches(args[1])) {
            continue;
          }
          Answer answer = new GeneratedTable(size, 7).everything();
          String name = size + "-" + by + (dark ? "-dark" : "") + ".png";
          shot(folder.resolve(name), answer, by, dark, 1000, 640);
          if (!dark && size <= 200) {
            shot(folder.resolve("narrow-" + name), answer, by, false, 600, 480);
          }
        }
      }
    }
    System.exit(0);
  }

  private static void shot(
      Path file, Answer answer, LaneBy by, boolean dark, double width, double height)
      throws IOException {
    TimelinePane pane =
        Fx.get(() -> {
          Application.setUserAgentStylesheet(
              (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
          TimelinePane made = new TimelinePane();
          made.laneBy(by);
          made.show(answer);
          made.choose(answer.rows().length / 2);
          return made;
        });
    Scene scene = Fx.show(() -> pane, width, height).getScene();
    Fx.until("it is painted", () -> !pane.picture().spots().isEmpty());
    WritableImage image =
        Fx.get(() -> {
          pane.applyCss();
          pane.layout();
          return scene.snapshot(null);
        });
    Fx.save(image, file);
    Fx.run(() -> scene.getWindow().hide());
  }
}
