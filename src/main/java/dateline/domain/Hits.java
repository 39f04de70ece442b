package dateline.domain;

import dateline.article.Span;
import dateline.domain.Tokens.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts pieces together: country, titles and name into one person ("China's Foreign Minister Wang
/// Yi"), a name and the title after it ("Lorne Craner, assistant secretary …"), strangers' names.
final class Hits {
  private static final Set<String> WHERE = Naming.named("where");

  private static final Set<String> LOCAL = Naming.named("local");

  private static final Set<String> RULING = Naming.named("ruling");

  private final Tokens tokens;
  private final Knowledge knowledge;
  private final List<Piece> pieces;
  private final Neighbours near;
  private final List<Hit> hits = new ArrayList<>();

  private Hits(Tokens tokens, Knowledge knowledge) {
    this.tokens = tokens;
    this.knowledge = knowledge;
    this.pieces = Piece.of(tokens, knowledge);
    this.near = new Neighbours(tokens, knowledge, pieces);
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
    Optional<Sense.Land> land = piece.first(Sense.Land.class);
    boolean leads = land.isPresent() && near.leads(at);
    String country = leads ? land.get().country() : "";
    int next = leads ? at + 1 : at;
    Piece head = pieces.get(next);
    if (!head.offices().isEmpty()) {
      return titled(at, next, country);
    }
    if (head.first(Sense.Pronoun.class).isPresent() && !surname(head)) {
      return plain(at);
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
    if (leads) {
      return body(piece.from(), next, country);
    }
    return plain(at);
  }

  /// Whether a pronoun's word is a name: a capital "He" behind "and" or "with".
  private boolean surname(Piece piece) {
    return !piece.surnames().isEmpty()
        && tokens.capital(piece.from())
        && tokens.gap(piece.from()) == Gap.NONE
        && (tokens.is(piece.from() - 1, "and") || tokens.is(piece.from() - 1, "with"));
  }

  /// Titles, one or several, and the name after them if there is one.
  private int titled(int first, int title, String country) {
    List<Office> offices = new ArrayList<>(pieces.get(title).offices());
    int from = pieces.get(first).from();
    boolean former = near.former(from) || near.former(pieces.get(title).from());
    int last = near.owner(title);
    String side = country.isEmpty() && last > title ? landOf(last) : country;
    int name = near.nameAfter(last, offices, side);
    int more = name == Neighbours.NONE ? near.chained(last) : Neighbours.NONE;
    if (more != Neighbours.NONE) {
      List<Office> others = new ArrayList<>(pieces.get(more).offices());
      name = near.nameAfter(more, others, side);
      if (name != Neighbours.NONE) {
        offices.addAll(others);
        last = more;
      }
    }
    if (name == Neighbours.STRANGER) {
      return stranger(from, last, offices, side, former);
    }
    if (name != Neighbours.NONE) {
      return named(from, name, side, offices, former);
    }
    if (worthy(offices, side, from)) {
      boolean brief = pieces.get(title).brief();
      Span span = tokens.span(from, pieces.get(last).to());
      hits.add(new Hit.Titled(span, List.copyOf(offices), side, former, brief));
    } else if (first < title) {
      plain(first);
    }
    return last + 1;
  }

  /// Whether a title without a name may be someone: its country is said, it starts with "the" or a
  /// capital, or one country only has such an office. ", a member of the Politburo" only describes
  /// whoever was named before.
  private boolean worthy(List<Office> offices, String side, int from) {
    boolean high = offices.stream().allMatch(office -> office.rank().compareTo(Rank.CABINET) <= 0);
    if (high && tokens.is(from - 1, "a") && tokens.gap(from - 1) == Gap.COMMA) {
      return false;
    }
    if (from > 0 && tokens.owns(from - 1) && LOCAL.contains(tokens.folded(from - 1))) {
      return false;
    }
    return !side.isEmpty()
        || tokens.is(from - 1, "the")
        || tokens.capital(from)
        || (offices.stream().map(Office::country).distinct().count() == 1
            && !offices.getFirst().anywhere());
  }

  private String landOf(int at) {
    return pieces.get(at).first(Sense.Land.class).map(Sense.Land::country).orElse("");
  }

  private int stranger(int from, int last, List<Office> offices, String side, boolean former) {
    int start = pieces.get(last).to();
    int end = near.strangerAt(start);
    Optional<Organisation> body = bodyBefore(from);
    body.ifPresent(of -> hits.removeLast());
    hits.add(
        new Hit.Named(
            tokens.span(from, end),
            tokens.words(start, end),
            List.of(),
            List.copyOf(offices),
            side.isEmpty() ? body.map(Organisation::country).orElse("") : side,
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
    List<Person> people = full ? piece.full() : piece.surnames();
    if (before.isEmpty() && RULING.contains(folded(piece.to()))) {
      Span span = tokens.span(from, piece.to() + 1);
      hits.add(new Hit.Side(span, people.getFirst().country(), Sense.Use.CAPITAL, true));
      return name + 1;
    }
    if (!full && !near.standsAlone(name, !before.isEmpty())) {
      return name + 1;
    }
    List<Office> offices = new ArrayList<>(before);
    String side = country;
    int last = near.owner(name);
    if (last > name) {
      side = landOf(last);
    } else {
      last = near.titleAfter(name);
      if (last > name) {
        offices.addAll(pieces.get(last).offices());
        side = side.isEmpty() && last - 1 > name ? landOf(last - 1) : side;
      }
    }
    hits.add(
        new Hit.Named(
            tokens.span(from, piece.to()),
            tokens.words(piece.from(), piece.to()),
            people,
            List.copyOf(offices),
            side,
            full,
            former || near.former(from)));
    return last + 1;
  }

  private String folded(int word) {
    return word < tokens.count() && tokens.gap(word) == Gap.NONE ? tokens.folded(word) : "";
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

  /// "A senior US official", "a State Department spokeswoman".
  private int nameless(int first, int at, String country) {
    Piece piece = pieces.get(at);
    Sense.Official official = piece.first(Sense.Official.class).orElseThrow();
    int from = pieces.get(first).from();
    while (from > 0 && tokens.gap(from) == Gap.NONE && near.modifies(from - 1)) {
      from--;
    }
    boolean senior = false;
    for (int i = from; i < piece.from(); i++) {
      senior |= tokens.is(i, "senior") || tokens.is(i, "top");
    }
    String of = country.isEmpty() ? "" : knowledge.adjective(country) + " ";
    String side = country;
    Optional<Organisation> body = bodyBefore(from);
    if (body.isPresent()) {
      hits.removeLast();
      of = body.get().name() + " ";
      side = body.get().country();
    }
    String words = (senior ? "senior " : "") + of + one(official.noun());
    hits.add(new Hit.Nameless(tokens.span(from, piece.to()), words, side, official.rank()));
    return at + 1;
  }

  private Optional<Organisation> bodyBefore(int word) {
    return !hits.isEmpty()
            && hits.getLast() instanceof Hit.Body(Span span, Organisation body, boolean _)
            && span.end() <= tokens.start(word)
            && tokens.firstFrom(span.end()) == word
            && tokens.gap(word) == Gap.NONE
        ? Optional.of(body)
        : Optional.empty();
  }

  private static String one(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// "China's Foreign Ministry": the country in front of a body that many countries have.
  private int body(int from, int at, String country) {
    Piece piece = pieces.get(at);
    Organisation body = piece.first(Sense.Body.class).orElseThrow().organisation();
    Organisation own =
        body.country().equals(country)
            ? body
            : new Organisation(
                knowledge.adjective(country) + " " + tokens.words(piece.from(), piece.to()),
                body.kind(),
                country);
    hits.add(
        new Hit.Body(tokens.span(from, piece.to()), own, acts(from, piece.to(), Sense.Use.NAME)));
    return at + 1;
  }

  /// A piece that needs no other.
  private int plain(int at) {
    Piece piece = pieces.get(at);
    Span span = tokens.span(piece.from(), piece.to());
    for (Sense sense : piece.senses()) {
      switch (sense) {
        case Sense.Land(String country, Sense.Use use) -> {
          hits.add(side(at, country, use));
          return at + 1;
        }
        case Sense.Body(Organisation body) -> {
          boolean acts = acts(piece.from(), piece.to(), Sense.Use.NAME);
          hits.add(new Hit.Body(span, body, acts));
          return at + 1;
        }
        case Sense.Pair(Rank rank) -> {
          if (rank != Rank.OFFICIAL || near.acting(piece)) {
            hits.add(new Hit.Pair(span, rank));
          }
        }
        case Sense.Pronoun(String sex) ->
            hits.add(new Hit.Pronoun(span, sex, tokens.is(piece.from(), "him")));
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

  /// Whether a hyphen or a slash ties two countries together ("U.S.-China").
  private boolean tied(int at) {
    return (at > 0 && tied(pieces.get(at - 1), pieces.get(at)))
        || (at + 1 < pieces.size() && tied(pieces.get(at), pieces.get(at + 1)));
  }

  private boolean tied(Piece one, Piece two) {
    int end = tokens.end(one.to() - 1);
    int start = tokens.start(two.from());
    return one.to() == two.from()
        && start == end + 1
        && tokens.text.charAt(end) != ' '
        && one.first(Sense.Land.class).isPresent()
        && two.first(Sense.Land.class).isPresent();
  }

  /// A country; "the Chinese side" and "the US government" are the country too.
  private Hit.Side side(int at, String country, Sense.Use use) {
    Piece piece = pieces.get(at);
    if (RULING.contains(folded(piece.to()))) {
      Span span = tokens.span(piece.from(), piece.to() + 1);
      return new Hit.Side(
          span, country, Sense.Use.NAME, acts(piece.from(), piece.to() + 1, Sense.Use.NAME));
    }
    return new Hit.Side(
        tokens.span(piece.from(), piece.to()),
        country,
        use,
        tied(at) || acts(piece.from(), piece.to(), use));
  }

  /// "In Japan and the Philippines": the word before the first of two places.
  private int beyond(int and) {
    int before = and - 1;
    boolean pair =
        tokens.is(and, "and")
            && before > 0
            && tokens.gap(and) == Gap.NONE
            && tokens.capital(before)
            && !tokens.owns(before);
    while (pair && before > 0 && tokens.capital(before) && tokens.gap(before) == Gap.NONE) {
      before--;
    }
    return pair && tokens.is(before, "in") ? before : and;
  }

  /// Whether a country or body is the one who acts, and no place and no attribute.
  private boolean acts(int from, int to, Sense.Use use) {
    int before = from - 1;
    if (tokens.is(before, "the") || tokens.is(before, "mainland")) {
      before--;
    }
    before = beyond(before);
    boolean where =
        before >= 0
            && tokens.gap(before + 1) == Gap.NONE
            && WHERE.contains(tokens.folded(before))
            && !(tokens.is(before, "of") && tokens.is(before - 1, "government"));
    boolean idle =
        (where && !Aims.target(tokens, from) && !Aims.sender(tokens, from))
            || (tokens.owns(to - 1) && !Aims.doer(tokens, to));
    return use != Sense.Use.ADJECTIVE && !idle;
  }
}
