package dateline.ui.host;

import dateline.ui.screen.Settings;
import dateline.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The choosers of the system.
public final class SystemChoosers implements Choosers {
  private static final String ENDING = ".dateline";
  private static final String FOLDER = "folder";

  private final Stage owner;
  private final Words words;
  private final Settings settings;

  /// Choosers that begin in the folder where the reader was last.
  public SystemChoosers(Stage owner, Words words, Settings settings) {
    this.owner = owner;
    this.words = words;
    this.settings = settings;
  }

  @Override
  public Optional<Path> collection() {
    FileChooser chooser = chooser("choose.open");
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(words.say("choose.collections"), "*" + ENDING));
    return path(chooser.showOpenDialog(owner));
  }

  @Override
  public Optional<Path> newCollection() {
    FileChooser chooser = chooser("choose.new");
    chooser.setInitialFileName(words.say("choose.untitled") + ENDING);
    return path(chooser.showSaveDialog(owner)).map(SystemChoosers::named);
  }

  @Override
  public List<Path> articles() {
    List<File> files = chooser("choose.articles").showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(this::kept).toList();
  }

  @Override
  public Optional<Path> folder() {
    return folder("choose.folder");
  }

  @Override
  public Optional<Path> pack() {
    return folder("choose.pack");
  }

  private Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.say(title));
    last().ifPresent(chooser::setInitialDirectory);
    return path(chooser.showDialog(owner));
  }

  @Override
  public Optional<Path> save(String name) {
    FileChooser chooser = chooser("choose.save");
    chooser.setInitialFileName(name);
    return path(chooser.showSaveDialog(owner));
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.say(title));
    last().ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(this::kept);
  }

  /// What was chosen; its folder is where the next chooser begins.
  private Path kept(File file) {
    Path path = file.toPath();
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      settings.set(FOLDER, folder);
    }
    return path;
  }

  private Optional<File> last() {
    return Optional.of(new File(settings.get(FOLDER, System.getProperty("user.home", ""))))
        .filter(File::isDirectory);
  }

  private static Path named(Path path) {
    return path.toString().endsWith(ENDING) ? path : Path.of(path + ENDING);
  }

  @Override
  public Chosen printer() {
    return SystemPress.chosen(owner);
  }
}
