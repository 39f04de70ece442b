package dateline.collection;

import dateline.collection.Step.Deed;
import dateline.correction.Correction;
import dateline.store.Journaled;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Names what was done.
final class Steps {
  private Steps() {}

  static Deed deed(List<Correction> corrections) {
    Set<Deed> deeds = corrections.stream().map(Steps::deed).collect(Collectors.toSet());
    return deeds.size() == 1 ? deeds.iterator().next() : Deed.SEVERAL;
  }

  private static Deed deed(Correction correction) {
    return switch (correction) {
      case Correction.Redate _ -> Deed.REDATE;
      case Correction.Retype _ -> Deed.RETYPE;
      case Correction.Restatus _ -> Deed.RESTATUS;
      case Correction.Rename _ -> Deed.RENAME;
      case Correction.Recast _ -> Deed.RECAST;
      case Correction.Replace _ -> Deed.REPLACE;
      case Correction.Retopic _ -> Deed.RETOPIC;
      case Correction.Merge _ -> Deed.MERGE;
      case Correction.Split _ -> Deed.SPLIT;
      case Correction.Hide hide -> hide.hidden() ? Deed.HIDE : Deed.SHOW;
      case Correction.Star star -> star.starred() ? Deed.STAR : Deed.UNSTAR;
      case Correction.Tag _ -> Deed.TAG;
      case Correction.Annotate _ -> Deed.ANNOTATE;
      case Correction.Add _ -> Deed.ADD;
      case Correction.Restore _ -> Deed.RESTORE;
    };
  }

  static Step of(Journaled journaled) {
    return new Step(Deed.valueOf(journaled.deed()), journaled.size(), journaled.subject());
  }
}
