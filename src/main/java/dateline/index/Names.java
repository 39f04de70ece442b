package dateline.index;

import dateline.query.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// Gives every value of a facet a number, so that a million events can be counted by numbers.
///
/// A number once given stays; the names given since the last commit are saved with the next.
final class Names {
  /// The facets whose values come from the articles, in the order in which rows are written.
  static final List<Facet> OPEN =
      List.of(Facet.TOPIC, Facet.WHO, Facet.COUNTRY, Facet.PLACE, Facet.SOURCE, Facet.TAG);

  private final Map<Facet, Map<String, Integer>> numbers = new EnumMap<>(Facet.class);
  private final Map<Facet, List<String>> names = new EnumMap<>(Facet.class);
  private final Map<Facet, Integer> saved = new EnumMap<>(Facet.class);

  Names() {
    for (Facet facet : OPEN) {
      numbers.put(facet, new HashMap<>());
      names.put(facet, new ArrayList<>());
      saved.put(facet, 0);
    }
  }

  /// The number of a value, a new one where it is new.
  int number(Facet facet, String value) {
    List<String> known = of(facet);
    return map(facet)
        .computeIfAbsent(
            value,
            name -> {
              known.add(name);
              return known.size() - 1;
            });
  }

  /// The values of a facet as of now, by number.
  List<String> values(Facet facet) {
    return List.copyOf(of(facet));
  }

  /// The names that [#save] has not written yet.
  boolean unsaved() {
    return OPEN.stream().anyMatch(facet -> count(facet) < of(facet).size());
  }

  /// Writes the names that are new since the last time, after the number of those before.
  byte[] save() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeInt(OPEN.stream().mapToInt(this::count).sum());
    for (Facet facet : OPEN) {
      List<String> all = of(facet);
      out.writeVInt(count(facet));
      out.writeVInt(all.size());
      for (String name : all.subList(count(facet), all.size())) {
        out.writeString(name);
      }
      saved.put(facet, all.size());
    }
    return out.toArrayCopy();
  }

  /// Takes in everything that was saved, in any order: the index moves its documents about.
  void load(List<BytesRef> batches) throws IOException {
    List<ByteArrayDataInput> inputs = new ArrayList<>();
    Map<ByteArrayDataInput, Integer> before = new HashMap<>();
    for (BytesRef batch : batches) {
      ByteArrayDataInput in = new ByteArrayDataInput(batch.bytes, batch.offset, batch.length);
      before.put(in, in.readInt());
      inputs.add(in);
    }
    inputs.sort(Comparator.comparing(in -> before.getOrDefault(in, 0)));
    for (ByteArrayDataInput in : inputs) {
      load(in);
    }
  }

  private void load(ByteArrayDataInput in) throws IOException {
    for (Facet facet : OPEN) {
      int from = in.readVInt();
      int to = in.readVInt();
      if (from != of(facet).size()) {
        throw new IOException("names of " + facet + " are missing: " + of(facet).size());
      }
      for (int i = from; i < to; i++) {
        number(facet, in.readString());
      }
      saved.put(facet, to);
    }
  }

  /// Has all names saved again next time.
  void forgetSaved() {
    saved.replaceAll((_, _) -> 0);
  }

  private Map<String, Integer> map(Facet facet) {
    return numbers.getOrDefault(facet, Map.of());
  }

  private List<String> of(Facet facet) {
    return names.getOrDefault(facet, List.of());
  }

  private int count(Facet facet) {
    return saved.getOrDefault(facet, 0);
  }
}
