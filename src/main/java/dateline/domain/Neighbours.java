package dateline.domain;

import dateline.domain.Tokens.Gap;
import dateline.domain.Tokens.Shape;
import java.util.List;
import java.util.Set;

/// Asks what stands beside a piece: the country before a title, the name after it, a title after a
/// name, a stranger's name that no table holds.
final class Neighbours {
  /// What [#nameAfter] answers where no name follows.
  static final int NONE = -1;

  /// What [#nameAfter] answers where a name follows that no table holds.
  static final int STRANGER = Integer.MAX_VALUE;

  private static final Set<String> MODIFIERS = Naming.named("modifier");
  private static final Set<String> FORMER = Set.of("former", "ex", "late", "retired");
  private static final Set<String> NO_NAME = Naming.named("no-name");

  private static final Set<String> ACTS = Naming.named("acts");

  private final Tokens tokens;
  private final Knowledge knowledge;
  private final List<Piece> pieces;

  Neighbours(Tokens tokens, Knowledge knowledge, List<Piece> pieces) {
    this.tokens = tokens;
    this.knowledge = knowledge;
    this.pieces = pieces;
  }

  /// Whether a word is one of "senior", "top", "former" …
  boolean modifies(int word) {
    return MODIFIERS.contains(tokens.folded(word));
  }

  /// Whether a word, or the one before it, says that the office is past.
  boolean former(int word) {
    return (word > 0 && FORMER.contains(tokens.folded(word - 1)))
        || FORMER.contains(tokens.folded(word));
  }

  /// Whether a country at piece `at` belongs to the title, name or noun after it.
  boolean leads(int at) {
    if (at + 1 >= pieces.size() || !adjacent(at)) {
      return false;
    }
    return pieces.get(at + 1).senses().stream()
        .anyMatch(sense ->
            switch (sense) {
              case Sense.Title t -> true;
              case Sense.Counterpart c -> true;
              case Sense.Official o -> true;
              case Sense.Body b -> touches(at);
              case Sense.Full f -> tokens.owns(pieces.get(at).to() - 1);
              case Sense.Surname s -> false;
              case Sense.Land l -> false;
              case Sense.Pair p -> false;
              case Sense.Pronoun p -> false;
              case Sense.Nothing n -> false;
            });
  }

  /// Whether the next piece starts at the very next word.
  private boolean touches(int at) {
    return pieces.get(at + 1).from() == pieces.get(at).to();
  }

  /// Whether only words like "senior" stand between piece `at` and the next.
  boolean adjacent(int at) {
    int from = pieces.get(at).to();
    int to = pieces.get(at + 1).from();
    if (to - from > 3 || tokens.gap(to) != Gap.NONE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.gap(i) != Gap.NONE || !modifies(i)) {
        return false;
      }
    }
    return true;
  }

  /// The piece of the country after "of" ("President of the People's Republic of China"); `at`
  /// itself if there is none.
  int owner(int at) {
    if (at + 1 >= pieces.size()) {
      return at;
    }
    int from = pieces.get(at).to();
    Piece next = pieces.get(at + 1);
    boolean of =
        tokens.is(from, "of")
            && (next.from() == from + 1 || (tokens.is(from + 1, "the") && next.from() == from + 2));
    int end = tokens.end(next.to() - 1);
    boolean longer = end < tokens.text.length() && tokens.text.charAt(end) == '-';
    return of
            && !longer
            && tokens.gap(next.from()) == Gap.NONE
            && next.first(Sense.Land.class).isPresent()
        ? at + 1
        : at;
  }

  /// The piece of the name that follows a title, or one of the two constants.
  int nameAfter(int at, List<Office> offices, String side) {
    int end = pieces.get(at).to();
    boolean follows = at + 1 < pieces.size() && pieces.get(at + 1).from() == end;
    if (!follows) {
      int first = capitals(end);
      boolean known =
          first > end
              && at + 1 < pieces.size()
              && pieces.get(at + 1).from() == first
              && tokens.gap(first) == Gap.NONE
              && pieces.get(at + 1).surnames().stream()
                  .anyMatch(p -> knowledge.everHeld(p, offices));
      return known ? at + 1 : first > end ? STRANGER : NONE;
    }
    Piece next = pieces.get(at + 1);
    return switch (tokens.gap(end)) {
      case NONE ->
          next.full().isEmpty() && next.surnames().isEmpty()
              ? NONE
              : next.full().isEmpty() && goesOn(end) ? STRANGER : at + 1;
      case COMMA -> next.full().stream().anyMatch(p -> fits(p, offices, side)) ? at + 1 : NONE;
      case STOP -> NONE;
    };
  }

  private boolean fits(Person person, List<Office> offices, String side) {
    return (side.isEmpty() || side.equals(person.country()))
        && (knowledge.everHeld(person, offices) || offices.stream().allMatch(Office::anywhere));
  }

  /// The last title of a chain ("Politburo Member, Director …, and Foreign Minister Wang Yi"), or
  /// -1 if the title at piece `at` stands alone.
  int chained(int at) {
    int next = at + 1;
    int last = NONE;
    while (next < pieces.size() && !pieces.get(next).offices().isEmpty()) {
      int from = pieces.get(next - 1).to();
      int to = pieces.get(next).from();
      boolean joined =
          (to == from && tokens.gap(to) != Gap.STOP)
              || (to == from + 1 && tokens.is(from, "and") && tokens.gap(from) != Gap.STOP);
      if (!joined) {
        break;
      }
      last = next;
      next++;
    }
    return last;
  }

  /// The end of a stranger's name that starts at a word; the word itself if none does.
  int strangerAt(int from) {
    int at = capitals(goesOn(from) ? from + 1 : from);
    return at > from && surname(at) ? at + 1 : at;
  }

  /// Whether a surname of the tables begins somebody else's name: "General Song Yanchao".
  private boolean goesOn(int from) {
    return surname(from)
        && capitals(from + 1) == from + 2
        && knowledge.names.longest(tokens, from).values().stream()
            .noneMatch(sense -> sense instanceof Sense.Surname(Person person) && person.alone());
  }

  private boolean surname(int at) {
    return at < tokens.count()
        && tokens.gap(at) == Gap.NONE
        && tokens.shape(at) == Shape.CAPITAL
        && knowledge.names.longest(tokens, at).values().stream()
            .anyMatch(sense -> sense instanceof Sense.Surname);
  }

  /// The end of a run of capital words that no table knows.
  private int capitals(int from) {
    int at = from;
    while (at < tokens.count()
        && at - from < 4
        && tokens.gap(at) == Gap.NONE
        && tokens.shape(at) == Shape.CAPITAL
        && !NO_NAME.contains(tokens.folded(at))
        && knowledge.names.longest(tokens, at).end() == at
        && knowledge.places.longest(tokens, at).end() == at) {
      at++;
    }
    return at;
  }

  /// Whether a surname is not a part of some other name ("Hunter Biden", "Wang Xiaolong").
  boolean standsAlone(int index, boolean titled) {
    Piece piece = pieces.get(index);
    int previous = piece.from() - 1;
    boolean strange =
        !titled
            && tokens.gap(piece.from()) == Gap.NONE
            && previous >= 0
            && tokens.shape(previous) == Shape.CAPITAL
            && tokens.gap(previous) != Gap.STOP
            && !NO_NAME.contains(tokens.folded(previous))
            && (index == 0 || pieces.get(index - 1).to() <= previous)
            && knowledge.places.longest(tokens, previous).end() == previous
            && !tokens.owns(previous);
    boolean common = piece.surnames().stream().noneMatch(Person::alone);
    boolean longer = common && strangerAt(piece.to()) > piece.to();
    return !strange && !longer;
  }

  /// Whether "the two" or "they" are people who do something: "the two spoke", "between the two".
  boolean acting(Piece piece) {
    int after = piece.to();
    boolean named = piece.to() - piece.from() > 2;
    boolean between = tokens.is(piece.from() - 1, "between") || tokens.is(piece.from() - 1, "of");
    boolean acts = after < tokens.count() && ACTS.contains(tokens.folded(after));
    return named || acts || (between && !tokens.is(piece.from(), "they") && bare(after));
  }

  /// Whether no noun follows at a word: "between the two." and not "between the two carriers".
  private boolean bare(int word) {
    return tokens.gap(word) != Gap.NONE || tokens.is(word, "since") || tokens.is(word, "in");
  }

  /// The piece of the title in "Wang Yi, China's foreign minister"; `name` itself if there is none.
  int titleAfter(int name) {
    int at = pieces.get(name).to();
    if (tokens.gap(at) != Gap.COMMA || name + 1 >= pieces.size()) {
      return name;
    }
    int next = name + 1;
    int from = tokens.is(at, "the") ? at + 1 : at;
    if (pieces.get(next).from() != from) {
      return name;
    }
    boolean side = pieces.get(next).first(Sense.Land.class).isPresent();
    if (side && next + 1 < pieces.size() && adjacent(next)) {
      next++;
    }
    Piece title = pieces.get(next);
    boolean named = next + 1 < pieces.size() && nameAfter(next, title.offices(), "") != NONE;
    return title.offices().isEmpty() || named ? name : next;
  }
}
