package dateline.ui.host;

import dateline.event.Pack;
import dateline.ui.screen.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// What a window can ask of the program around it.
///
/// `create` makes a collection and shows it, `open` shows another one, `samples` the one of the
/// samples, with what is searched for in it, `packs` reads the one that is shown again with other
/// domain packs, `dress` puts on the theme of the settings, and the words where the language has
/// changed.
public record Host(
    Settings settings,
    Choosers choosers,
    List<Path> recent,
    LocalDate today,
    Consumer<Path> create,
    Consumer<Path> open,
    Consumer<String> samples,
    Consumer<List<Pack>> packs,
    Runnable dress,
    Runnable quit) {
  /// Copies the list.
  public Host {
    recent = List.copyOf(recent);
  }
}
