package dateline.domain;

import dateline.domain.Tokens.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds places, from the venue outwards: "the Filoli estate in Woodside, California" is one.
final class Places {
  private static final Set<String> SITUATING = Naming.named("situating");

  private static final Set<String> INTO = Naming.named("into");

  /// "On the sidelines of", "in the port city of".
  private static final Set<String> PARTS = Naming.named("part");

  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside");

  private final Tokens tokens;
  private final Knowledge knowledge;
  private @Nullable Set<String> named;

  private Places(Tokens tokens, Knowledge knowledge) {
    this.tokens = tokens;
    this.knowledge = knowledge;
  }

  /// The places of a text in order.
  static List<Where> of(Tokens tokens, Knowledge knowledge) {
    return new Places(tokens, knowledge).all();
  }

  private List<Where> all() {
    List<Where> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      Lexicon.Match<Locality> match = knowledge.places.longest(tokens, at);
      int other = knowledge.names.longest(tokens, at).end();
      Lexicon.Match<String> byname = knowledge.bynames.longest(tokens, at);
      if (!byname.values().isEmpty() && spokenOf(byname)) {
        Locality country = new Locality("", "", byname.values().getFirst());
        found.add(where(at, byname.end(), List.of(country)));
        at = byname.end();
      } else if (tokens.is(at, "the") && match.values().isEmpty()) {
        at++;
      } else if (match.values().isEmpty() || other > match.end() || titled(match)) {
        at = Math.max(at + 1, other);
      } else {
        at = place(at, match, found);
      }
    }
    return List.copyOf(found);
  }

  /// Whether the text names the country of a byname: "the island" is Taiwan where Taiwan is spoken
  /// of, and no other island's name follows.
  private boolean spokenOf(Lexicon.Match<String> byname) {
    if (named == null) {
      named = new HashSet<>();
      for (int at = 0; at < tokens.count(); at++) {
        knowledge.places.longest(tokens, at).values().forEach(place -> named.add(place.country()));
      }
    }
    return named.contains(byname.values().getFirst()) && !tokens.is(byname.end(), "of");
  }

  /// Whether a country only says whose a title is: "visiting U.S. Secretary of State".
  private boolean titled(Lexicon.Match<Locality> match) {
    return match.values().getFirst().name().isEmpty()
        && tokens.gap(match.end()) == Tokens.Gap.NONE
        && knowledge.names.longest(tokens, match.end()).values().stream()
            .anyMatch(sense -> sense instanceof Sense.Title);
  }

  /// Reads a place with the greater ones after it; the word to go on with.
  private int place(int from, Lexicon.Match<Locality> match, List<Where> found) {
    List<Locality> chain = new ArrayList<>(List.of(match.values().getFirst()));
    int end = match.end();
    boolean more = true;
    while (more) {
      more = false;
      int next = next(end);
      if (next > 0) {
        Lexicon.Match<Locality> greater = knowledge.places.longest(tokens, next);
        Optional<Locality> holder =
            greater.values().stream().filter(g -> holds(g, chain)).findFirst();
        if (holder.isPresent()) {
          chain.add(holder.get());
          end = greater.end();
          more = true;
        }
      }
    }
    int start = stranger(from);
    if (start < from) {
      chain.addFirst(
          new Locality(tokens.words(start, from), chain.getFirst().name(), country(chain)));
    }
    found.add(where(start, end, chain));
    return end;
  }

  private static String country(List<Locality> chain) {
    return chain.getFirst().country();
  }

  /// Where the name of a town that no table holds starts before a region or a country ("in
  /// Williamstown, Mass."); `from` itself if there is none.
  private int stranger(int from) {
    int at = from;
    while (at > 0
        && from - at < 3
        && tokens.shape(at - 1) == Tokens.Shape.CAPITAL
        && tokens.gap(at) == (at == from ? Gap.COMMA : Gap.NONE)
        && knowledge.names.longest(tokens, at - 1).end() == at - 1
        && knowledge.places.longest(tokens, at - 1).end() == at - 1) {
      at--;
    }
    boolean there =
        at < from
            && at > 0
            && tokens.gap(at) == Gap.NONE
            && PREPOSITIONS.contains(tokens.folded(at - 1));
    return there ? at : from;
  }

  /// The word at which a greater place may start: after a comma, "in", a bracket, a possessive.
  private int next(int end) {
    if (end >= tokens.count()) {
      return -1;
    }
    if (tokens.is(end, "in") || tokens.is(end, "near")) {
      return end + 1;
    }
    boolean bracket = tokens.text.substring(tokens.end(end - 1), tokens.start(end)).equals(" (");
    return tokens.gap(end) != Gap.STOP || bracket ? end : -1;
  }

  /// Whether a place is one in which the last of the chain may lie.
  private boolean holds(Locality greater, List<Locality> chain) {
    Locality inner = chain.getLast();
    if (!greater.country().equals(inner.country()) || inner.name().isEmpty()) {
      return false;
    }
    for (Optional<Locality> around = knowledge.around(inner);
        around.isPresent();
        around = knowledge.around(around.get())) {
      if (around.get().equals(greater)) {
        return true;
      }
    }
    return greater.name().isEmpty();
  }

  /// Whether a hyphen follows ("U.S.-China").
  private boolean joined(int end) {
    int at = tokens.end(end - 1);
    return at < tokens.text.length() && tokens.text.charAt(at) == '-';
  }

  private Where where(int from, int end, List<Locality> chain) {
    List<String> names = new ArrayList<>();
    for (Optional<Locality> place = Optional.of(chain.getFirst());
        place.isPresent() && names.size() < 5;
        place = knowledge.around(place.get())) {
      if (!place.get().name().isEmpty() && !names.contains(place.get().name())) {
        names.add(place.get().name());
      }
    }
    int before = from - 1;
    while (tokens.is(before, "the")
        || (before >= 0 && tokens.owns(before) && tokens.gap(before + 1) == Gap.NONE)) {
      before--;
    }
    boolean part =
        tokens.is(before, "of") && before > 0 && PARTS.contains(tokens.folded(before - 1));
    while (part && before > 0 && !SITUATING.contains(tokens.folded(before)) && from - before < 7) {
      before--;
    }
    boolean country = chain.getFirst().name().isEmpty();
    boolean situated =
        before >= 0
            && tokens.gap(before + 1) == Gap.NONE
            && (country && !part && !tokens.is(end - 1, "island") ? INTO : SITUATING)
                .contains(tokens.folded(before))
            && !(country && (joined(end) || Aims.target(tokens, from)));
    return new Where(
        tokens.span(from, end), String.join(", ", names), chain.getFirst().country(), situated);
  }
}
