package dateline.collection;

import dateline.event.Pack;
import dateline.store.Store;
import java.io.IOException;
import java.util.List;

/// By which rules the articles of a collection are read.
@FunctionalInterface
public interface RuleChoice {
  /// The program's rules with the domain packs that the collection keeps.
  RuleChoice KEPT = RuleChoice::kept;

  /// The program's rules alone, this once; the collection keeps its packs.
  RuleChoice PLAIN = _ -> Rules.standard();

  /// The rules for a collection.
  Rules of(Store store) throws IOException;

  /// The program's rules with these packs, which the collection keeps from now on in place of those
  /// that it had; one that may only be read is read with them this once.
  static RuleChoice keeping(List<Pack> packs) {
    return store -> {
      Rules rules = Rules.with(packs);
      if (!store.readOnly() && !store.packs().equals(packs)) {
        store.keepPacks(packs);
      }
      return rules;
    };
  }

  private static Rules kept(Store store) throws IOException {
    try {
      return Rules.with(store.packs());
    } catch (IllegalArgumentException e) {
      throw new UnfitPackException(e);
    }
  }
}
