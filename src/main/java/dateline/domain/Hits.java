package dateline.domain;

import dateline.domain.Tokens.Gap;
import dateline.domain.Tokens.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts pieces together: country, titles and name into one person ("China's Foreign Minister Wang
/// Yi"), a name and the title after it ("Lorne Craner, assistant secretary …"), strangers' names.
final class Hits {
  private static final Set<String> MODIFIERS =
      Set.of(
          "senior",
          "top",
          "then",
          "new",
          "visiting",
          "current",
          "incoming",
          "outgoing",
          "acting",
          "newly",
          "appointed",
          "most",
          "highest",
          "ranking",
          "chief",
          "high",
          "level",
          "own");
  private static final Set<String> FORMER = Set.of("former", "ex", "late", "retired");
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "to",
          "from",
          "at",
          "into",
          "near",
          "toward",
          "towards",
          "visit",
          "visits",
          "visited",
          "visiting",
          "around",
          "outside",
          "off",
          "left",
          "across",
          "throughout",
          "over",
          "leaves",
          "of",
          "about",
          "on",
          "toured",
          "within",
          "reach",
          "reached",
          "via");
  private static final Set<String> NO_NAME =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "the",
          "a",
          "an",
          "and",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "with",
          "by",
          "from",
          "as",
          "but",
          "he",
          "she",
          "it",
          "they",
          "his",
          "her",
          "their",
          "meets",
          "says",
          "said",
          "visits",
          "holds",
          "talks",
          "meeting",
          "summit",
          "calls",
          "speaks",
          "signs",
          "warns",
          "arrives",
          "will",
          "is",
          "has",
          "after",
          "before",
          "over",
          "call",
          "visit",
          "who",
          "that",
          "when",
          "while",
          "during",
          "amid",
          "this",
          "its");

  private final Tokens tokens;
  private final Knowledge knowledge;
  private final List<Piece> pieces;
  private final List<Hit> hits = new ArrayList<>();

  private Hits(Tokens tokens, Knowledge knowledge) {
    this.tokens = tokens;
    this.knowledge = knowledge;
    this.pieces = Piece.of(tokens, knowledge);
  }

  /// The hits of a text in order.
  static List<Hit> of(Tokens tokens, Knowledge knowledge) {
    Hits hits = new Hits(tokens, knowledge);
    int next = 0;
    while (next < hits.pieces.size()) {
      next = hits.read(next);
    }
    return List.copyOf(hits.hits);
  }

  /// Reads one hit from piece `at` on; the piece to go on with.
  private int read(int at) {
    Piece piece = pieces.get(at);
    String country = "";
    int next = at;
    var land = piece.first(Sense.Land.class);
    if (land.isPresent() && leads(at)) {
      country = land.get().country();
      next = at + 1;
    }
    Piece head = pieces.get(next);
    if (!head.offices().isEmpty()) {
      return titled(at, next, country);
    }
    if (!head.full().isEmpty() || !head.surnames().isEmpty()) {
      return named(piece.from(), next, country, List.of(), false);
    }
    if (head.first(Sense.Counterpart.class).isPresent()) {
      return counterpart(piece.from(), next, country);
    }
    if (head.first(Sense.Official.class).isPresent()) {
      return nameless(at, next, country);
    }
    return plain(at);
  }

  /// Whether a country at piece `at` belongs to the title, name or noun after it.
  private boolean leads(int at) {
    if (at + 1 >= pieces.size() || !adjacent(at)) {
      return false;
    }
    Piece next = pieces.get(at + 1);
    return next.senses().stream()
        .anyMatch(sense ->
            switch (sense) {
              case Sense.Title t -> true;
              case Sense.Counterpart c -> true;
              case Sense.Official o -> true;
              case Sense.Full f -> tokens.owns(pieces.get(at).to() - 1);
              case Sense.Surname s -> false;
              case Sense.Land l -> false;
              case Sense.Body b -> false;
              case Sense.Pair p -> false;
              case Sense.Pronoun p -> false;
              case Sense.Nothing n -> false;
            });
  }

  /// Whether only words like "senior" stand between piece `at` and the next.
  private boolean adjacent(int at) {
    int from = pieces.get(at).to();
    int to = pieces.get(at + 1).from();
    if (to - from > 3 || tokens.gap(to) != Gap.NONE) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (tokens.gap(i) != Gap.NONE
          || !(MODIFIERS.contains(tokens.folded(i)) || FORMER.contains(tokens.folded(i)))) {
        return false;
      }
    }
    return true;
  }

  /// Titles, one or several, and the name after them if there is one.
  private int titled(int first, int title, String country) {
    List<Office> offices = new ArrayList<>();
    String side = country;
    int last = title;
    offices.addAll(pieces.get(title).offices());
    int from = pieces.get(first).from();
    boolean former = former(from) || former(pieces.get(title).from());
    int of = owner(last);
    if (of > last) {
      side = side.isEmpty() ? landOf(of) : side;
      last = of;
    }
    int name = nameAfter(last, offices, side);
    int more = name < 0 ? chained(last) : -1;
    if (more > 0) {
      List<Office> others = new ArrayList<>(pieces.get(more).offices());
      int behind = nameAfter(more, others, side);
      if (behind >= 0) {
        offices.addAll(others);
        name = behind;
        last = more;
      }
    }
    if (name == Integer.MAX_VALUE) {
      return stranger(from, last, offices, side, former);
    }
    if (name >= 0) {
      return named(from, name, side, offices, former);
    }
    if (worthy(offices, side, from)) {
      hits.add(
          new Hit.Titled(
              tokens.span(from, pieces.get(last).to()),
              List.copyOf(offices),
              side,
              former,
              pieces.get(title).brief()));
    } else if (first < title) {
      plain(first);
    }
    return last + 1;
  }

  /// Whether a title without a name may be someone: its country is said, or it starts with "the" or
  /// a capital.
  private boolean worthy(List<Office> offices, String side, int from) {
    return !side.isEmpty()
        || tokens.is(from - 1, "the")
        || tokens.capital(from)
        || (offices.stream().map(Office::country).distinct().count() == 1
            && !offices.getFirst().anywhere());
  }

  /// The piece of the country after "of" ("President of the People's Republic of China").
  private int owner(int at) {
    if (at + 1 >= pieces.size()) {
      return at;
    }
    int from = pieces.get(at).to();
    Piece next = pieces.get(at + 1);
    boolean of =
        tokens.is(from, "of")
            && (next.from() == from + 1 || (tokens.is(from + 1, "the") && next.from() == from + 2));
    return of && tokens.gap(next.from()) == Gap.NONE && next.first(Sense.Land.class).isPresent()
        ? at + 1
        : at;
  }

  private String landOf(int at) {
    return pieces.get(at).first(Sense.Land.class).map(Sense.Land::country).orElse("");
  }

  /// The piece of the name that follows, -1 for none, MAX_VALUE for a stranger's.
  private int nameAfter(int at, List<Office> offices, String side) {
    int end = pieces.get(at).to();
    boolean follows = at + 1 < pieces.size() && pieces.get(at + 1).from() == end;
    if (follows && tokens.gap(end) == Gap.NONE) {
      Piece next = pieces.get(at + 1);
      if (!next.full().isEmpty() || !next.surnames().isEmpty()) {
        return at + 1;
      }
      return -1;
    }
    if (follows && tokens.gap(end) == Gap.COMMA) {
      Piece next = pieces.get(at + 1);
      boolean fits =
          next.full().stream()
              .anyMatch(person ->
                  (side.isEmpty() || side.equals(person.country()))
                      && (knowledge.everHeld(person, offices)
                          || offices.stream().allMatch(Office::anywhere)));
      return fits ? at + 1 : -1;
    }
    boolean known = follows;
    return !known && strangerAt(end) > end ? Integer.MAX_VALUE : -1;
  }

  /// The next title of a chain ("Politburo Member, Director …, and Foreign Minister Wang Yi").
  private int chained(int at) {
    int next = at + 1;
    int last = -1;
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
  private int strangerAt(int from) {
    int at = from;
    while (at < tokens.count()
        && at - from < 4
        && tokens.gap(at) == Gap.NONE
        && tokens.shape(at) == Shape.CAPITAL
        && !NO_NAME.contains(tokens.folded(at))
        && knowledge.names.longest(tokens, at).end() == at) {
      at++;
    }
    return at;
  }

  private int stranger(int from, int last, List<Office> offices, String side, boolean former) {
    int start = pieces.get(last).to();
    int end = strangerAt(start);
    hits.add(
        new Hit.Named(
            tokens.span(from, end),
            tokens.words(start, end),
            List.of(),
            List.copyOf(offices),
            side,
            end - start > 1,
            former));
    int next = last + 1;
    while (next < pieces.size() && pieces.get(next).from() < end) {
      next++;
    }
    return next;
  }

  /// A person of the tables at piece `name`, and the title after the name if there is one.
  private int named(int from, int name, String country, List<Office> before, boolean former) {
    Piece piece = pieces.get(name);
    boolean full = !piece.full().isEmpty();
    if (!full && !standsAlone(piece, name, before)) {
      return name + 1;
    }
    List<Office> offices = new ArrayList<>(before);
    String side = country;
    int last = name;
    int of = owner(name);
    if (of > name) {
      side = landOf(of);
      last = of;
    } else {
      int after = titleAfter(name);
      if (after > name) {
        offices.addAll(pieces.get(after).offices());
        String said = landOf(after - 1);
        side = side.isEmpty() && after - 1 > name ? said : side;
        last = after;
      }
    }
    hits.add(
        new Hit.Named(
            tokens.span(from, piece.to()),
            tokens.words(piece.from(), piece.to()),
            full ? piece.full() : piece.surnames(),
            List.copyOf(offices),
            side,
            full,
            former || former(from)));
    return last + 1;
  }

  /// Whether a surname is not a part of some other name ("Hunter Biden", "Wang Xiaolong").
  private boolean standsAlone(Piece piece, int index, List<Office> before) {
    int previous = piece.from() - 1;
    boolean strange =
        before.isEmpty()
            && tokens.gap(piece.from()) == Gap.NONE
            && previous >= 0
            && tokens.shape(previous) == Shape.CAPITAL
            && tokens.gap(previous) != Gap.STOP
            && !NO_NAME.contains(tokens.folded(previous))
            && (index == 0 || pieces.get(index - 1).to() <= previous)
            && !tokens.owns(previous);
    boolean common = piece.surnames().stream().noneMatch(Person::alone);
    boolean longer = common && strangerAt(piece.to()) > piece.to();
    return !strange && !longer;
  }

  /// The piece of the title in "Wang Yi, China's foreign minister"; `name` itself if there is none.
  private int titleAfter(int name) {
    int at = pieces.get(name).to();
    if (tokens.gap(at) != Gap.COMMA || name + 1 >= pieces.size()) {
      return name;
    }
    int next = name + 1;
    int from = tokens.is(at, "the") ? at + 1 : at;
    if (pieces.get(next).from() != from) {
      return name;
    }
    if (pieces.get(next).first(Sense.Land.class).isPresent()
        && next + 1 < pieces.size()
        && adjacent(next)) {
      next++;
    }
    Piece title = pieces.get(next);
    boolean named = next + 1 < pieces.size() && nameAfter(next, title.offices(), "") >= 0;
    return title.offices().isEmpty() || named ? name : next;
  }

  private boolean former(int from) {
    return (from > 0 && FORMER.contains(tokens.folded(from - 1)))
        || FORMER.contains(tokens.folded(from));
  }

  private int counterpart(int from, int at, String country) {
    int end = pieces.get(at).to();
    if (at + 1 < pieces.size()
        && pieces.get(at + 1).from() == end
        && tokens.gap(end) != Gap.STOP
        && pieces.get(at + 1).full().stream()
            .anyMatch(person -> country.isEmpty() || person.country().equals(country))) {
      return named(from, at + 1, country, List.of(), false);
    }
    hits.add(new Hit.Counterpart(tokens.span(from, end), country));
    return at + 1;
  }

  private int nameless(int first, int at, String country) {
    Piece piece = pieces.get(at);
    Sense.Official official = piece.first(Sense.Official.class).orElseThrow();
    int from = pieces.get(first).from();
    while (from > 0
        && tokens.gap(from) == Gap.NONE
        && MODIFIERS.contains(tokens.folded(from - 1))) {
      from--;
    }
    String noun = one(official.noun());
    String of = country.isEmpty() ? "" : knowledge.adjective(country) + " ";
    boolean senior = false;
    for (int i = from; i < piece.from(); i++) {
      senior |= tokens.is(i, "senior") || tokens.is(i, "top");
    }
    String side = country;
    if (!hits.isEmpty()
        && hits.getLast() instanceof Hit.Body(var span, var body, boolean _)
        && span.end() <= tokens.start(from)
        && tokens.firstFrom(span.end()) == from
        && tokens.gap(from) == Gap.NONE) {
      of = body.name() + " ";
      side = body.country();
    }
    hits.add(
        new Hit.Nameless(
            tokens.span(from, piece.to()),
            (senior ? "senior " : "") + of + noun,
            side,
            official.rank()));
    return at + 1;
  }

  private static String one(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// A piece that needs no other.
  private int plain(int at) {
    Piece piece = pieces.get(at);
    var span = tokens.span(piece.from(), piece.to());
    for (Sense sense : piece.senses()) {
      switch (sense) {
        case Sense.Land(String country, Sense.Use use) -> {
          hits.add(new Hit.Side(span, country, use, acts(piece, use)));
          return at + 1;
        }
        case Sense.Body(Organisation body) -> {
          hits.add(new Hit.Body(span, body, acts(piece, Sense.Use.NAME)));
          return at + 1;
        }
        case Sense.Pair(Rank rank) -> hits.add(new Hit.Pair(span, rank));
        case Sense.Pronoun(String sex) -> hits.add(new Hit.Pronoun(span, sex));
        case Sense.Full f -> {}
        case Sense.Surname s -> {}
        case Sense.Title t -> {}
        case Sense.Official o -> {}
        case Sense.Counterpart c -> {}
        case Sense.Nothing n -> {}
      }
    }
    return at + 1;
  }

  /// Whether a country or body is the one who acts, and no place and no attribute.
  private boolean acts(Piece piece, Sense.Use use) {
    int before = piece.from() - 1;
    if (tokens.is(before, "the") || tokens.is(before, "mainland")) {
      before--;
    }
    boolean where =
        before >= 0
            && tokens.gap(before + 1) == Gap.NONE
            && WHERE.contains(tokens.folded(before))
            && !(tokens.is(before, "of")
                && (tokens.is(before - 1, "republic") || tokens.is(before - 1, "government")));
    return use != Sense.Use.ADJECTIVE && !where && !tokens.owns(piece.to() - 1);
  }
}
