package dateline.ui.screen;

import dateline.query.Facet;
import dateline.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// The values of facets that a reader chose: any of the wanted ones of a facet, all facets
/// together, and none of the unwanted ones.
public record Choices(
    Map<Facet, SequencedSet<String>> wanted, Map<Facet, SequencedSet<String>> unwanted) {
  /// Nothing chosen.
  public static final Choices NONE = new Choices(Map.of(), Map.of());

  /// Copies the maps, so that choices never change.
  public Choices {
    wanted = copy(wanted);
    unwanted = copy(unwanted);
  }

  /// Wants a value, or no longer; it is not unwanted afterwards.
  public Choices toggle(Facet facet, String value) {
    return new Choices(flip(wanted, facet, value), without(unwanted, facet, value));
  }

  /// Bans a value, or no longer; it is not wanted afterwards.
  public Choices ban(Facet facet, String value) {
    return new Choices(without(wanted, facet, value), flip(unwanted, facet, value));
  }

  /// Neither wants nor bans a value.
  public Choices drop(Facet facet, String value) {
    return new Choices(without(wanted, facet, value), without(unwanted, facet, value));
  }

  /// Whether the value is wanted.
  public boolean wants(Facet facet, String value) {
    return wanted.getOrDefault(facet, none()).contains(value);
  }

  /// Whether the value is unwanted.
  public boolean bans(Facet facet, String value) {
    return unwanted.getOrDefault(facet, none()).contains(value);
  }

  /// Whether nothing is chosen.
  public boolean isEmpty() {
    return wanted.isEmpty() && unwanted.isEmpty();
  }

  /// The choices as text to be kept: a line for each, `+TOPIC taiwan` or `-KIND visit`.
  String text() {
    return lines("+", wanted) + lines("-", unwanted);
  }

  private static String lines(String sign, Map<Facet, SequencedSet<String>> sets) {
    StringBuilder lines = new StringBuilder();
    sets.forEach((facet, values) ->
        values.forEach(value ->
            lines.append(sign).append(facet.name()).append(' ').append(value).append('\n')));
    return lines.toString();
  }

  /// The choices of such a text; what it does not know of it leaves out.
  static Choices of(String text) {
    Choices choices = NONE;
    for (String line : text.split("\n", -1)) {
      int space = line.indexOf(' ');
      for (Facet facet : Facet.values()) {
        if (space > 0 && line.substring(1, space).equals(facet.name())) {
          String value = line.substring(space + 1);
          choices = line.startsWith("-") ? choices.ban(facet, value) : choices.toggle(facet, value);
        }
      }
    }
    return choices;
  }

  /// The choices as parts of one question, each of them to be met.
  public List<Query> parts() {
    List<Query> parts = new ArrayList<>();
    wanted.forEach((facet, values) -> parts.add(anyOf(facet, values)));
    unwanted.forEach((facet, values) -> parts.add(new Query.Not(anyOf(facet, values))));
    return parts;
  }

  private static Query anyOf(Facet facet, SequencedSet<String> values) {
    List<Query> any = new ArrayList<>();
    values.forEach(value -> any.add(new Query.Has(facet, value)));
    return any.size() == 1 ? any.getFirst() : new Query.Or(any);
  }

  private static Map<Facet, SequencedSet<String>> flip(
      Map<Facet, SequencedSet<String>> sets, Facet facet, String value) {
    if (sets.getOrDefault(facet, none()).contains(value)) {
      return without(sets, facet, value);
    }
    Map<Facet, SequencedSet<String>> next = mutable(sets);
    next.computeIfAbsent(facet, _ -> new LinkedHashSet<>()).add(value);
    return next;
  }

  private static Map<Facet, SequencedSet<String>> without(
      Map<Facet, SequencedSet<String>> sets, Facet facet, String value) {
    Map<Facet, SequencedSet<String>> next = mutable(sets);
    next.computeIfPresent(
        facet,
        (_, values) -> {
          values.remove(value);
          return values;
        });
    next.values().removeIf(SequencedSet::isEmpty);
    return next;
  }

  private static Map<Facet, SequencedSet<String>> mutable(Map<Facet, SequencedSet<String>> sets) {
    Map<Facet, SequencedSet<String>> next = new EnumMap<>(Facet.class);
    sets.forEach((facet, values) -> next.put(facet, new LinkedHashSet<>(values)));
    return next;
  }

  private static Map<Facet, SequencedSet<String>> copy(Map<Facet, SequencedSet<String>> sets) {
    Map<Facet, SequencedSet<String>> copy = new EnumMap<>(Facet.class);
    sets.forEach((facet, values) ->
        copy.put(facet, Collections.unmodifiableSequencedSet(new LinkedHashSet<>(values))));
    return Collections.unmodifiableMap(copy);
  }

  private static SequencedSet<String> none() {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>());
  }
}
