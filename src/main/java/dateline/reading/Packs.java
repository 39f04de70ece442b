package dateline.reading;

import dateline.domain.Domain;
import dateline.domain.Mistake;
import dateline.domain.PackCheck;
import dateline.event.Pack;
import dateline.event.Pack.PackFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lays domain packs upon what comes with the program, the first below; finds their mistakes.
public final class Packs {
  private Packs() {}

  /// Every mistake of a pack that is laid upon others; none means that it can be used.
  public static List<Mistake> check(List<Pack> below, Pack pack) {
    List<Mistake> mistakes = new ArrayList<>(PackCheck.check(tables(below), pack.tables()));
    for (PackFile file : pack.cues()) {
      mistakes.addAll(CueCheck.form(file));
    }
    if (mistakes.isEmpty()) {
      List<Pack> all = new ArrayList<>(below);
      all.add(pack);
      Cues cues = cues(all);
      pack.cues().forEach(file -> mistakes.addAll(CueCheck.examples(file, cues)));
    }
    return List.copyOf(mistakes);
  }

  /// The knowledge of these packs and of those below them.
  static Domain domain(List<Pack> packs) {
    return packs.isEmpty() ? Domain.standard() : Domain.of(tables(packs));
  }

  /// The cues of these packs and of the program; one of the same name takes the place of the other.
  static Cues cues(List<Pack> packs) {
    Cues cues = Cues.standard();
    for (Pack pack : packs) {
      for (PackFile file : pack.cues()) {
        cues = cues.with(Stanzas.parse(file.name(), file.text()).stream().map(Cues::cue).toList());
      }
    }
    return cues;
  }

  private static List<Map<String, String>> tables(List<Pack> packs) {
    List<Map<String, String>> tables =
        new ArrayList<>(List.of(Domain.pack("world"), Domain.pack("us-china")));
    packs.forEach(pack -> tables.add(pack.tables()));
    return tables;
  }
}
