package dateline.merging;

import dateline.event.Kind;
import dateline.event.Level;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Place;
import dateline.time.DateRange;
import dateline.time.Precision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges whether two mentions tell one event, and says why.
///
/// The kinds must be of one family, the days must agree, nobody of one mention may stand against
/// somebody of the other, the places must not exclude each other, and something must speak for it.
public final class Sameness {
  /// How much speaks for it, and a sentence for the reader.
  record Verdict(double points, String why) {}

  /// A mention with what is compared of it, gathered once.
  record Facts(
      Mention mention,
      Kind family,
      Set<String> people,
      Set<String> names,
      Set<String> countries,
      Set<String> topics) {
    /// The facts of a mention.
    static Facts of(Mention mention) {
      return new Facts(
          mention,
          Sameness.family(mention),
          Sameness.people(mention),
          Sameness.names(mention),
          Sameness.countries(mention),
          Sameness.topics(mention));
    }
  }

  private Sameness() {}

  /// Kinds that may be told of one event: a summit is also a meeting, or talks.
  public static Kind family(Mention mention) {
    return switch (mention.kind()) {
      case SUMMIT, MEETING, TALKS -> mention.manner() == Manner.BY_VIDEO ? Kind.CALL : Kind.MEETING;
      case CALL -> Kind.CALL;
      case VISIT -> Kind.VISIT;
      case CONFERENCE -> Kind.CONFERENCE;
      case AGREEMENT -> Kind.AGREEMENT;
      case STATEMENT -> Kind.STATEMENT;
      case MEASURE -> Kind.MEASURE;
      case INCIDENT -> Kind.INCIDENT;
      case ELECTION -> Kind.ELECTION;
      case OTHER -> Kind.OTHER;
    };
  }

  /// Whether two mentions can be one event.
  public static boolean holds(Mention one, Mention two) {
    return of(Facts.of(one), Facts.of(two)).isPresent();
  }

  /// The verdict where the two can be one event.
  static Optional<Verdict> of(Facts a, Facts b) {
    if (a.family() != b.family()) {
      return Optional.empty();
    }
    Optional<String> days = days(a, b);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Set<String> shared = shared(a.people(), b.people());
    if (against(a, b, shared) || exclude(a, b)) {
      return Optional.empty();
    }
    Set<String> sides = shared(a.countries(), b.countries());
    Set<String> topics = shared(a.topics(), b.topics());
    boolean place = samePlace(a.mention().place(), b.mention().place());
    double points =
        shared.size() * 3 + sides.size() + topics.size() + (place ? 2 : 0) + closeness(a, b);
    if (!enough(a.family(), a, b, shared, sides, topics, place)) {
      return Optional.empty();
    }
    List<String> why = new ArrayList<>();
    why.add(days.get());
    if (!shared.isEmpty()) {
      why.add("both name " + String.join(", ", shared.stream().sorted().toList()));
    } else if (!sides.isEmpty()) {
      why.add("both name " + String.join(", ", sides.stream().sorted().toList()));
    }
    if (place) {
      why.add("same place (" + a.mention().place().text() + ")");
    }
    if (!topics.isEmpty()) {
      why.add("same topic (" + String.join(", ", topics.stream().sorted().toList()) + ")");
    }
    return Optional.of(new Verdict(points, String.join("; ", why)));
  }

  /// Whether two mentions cannot be one event: the days, the people or the places stand against it.
  static boolean conflict(Facts a, Facts b) {
    return days(a, b).isEmpty() || against(a, b, shared(a.people(), b.people())) || exclude(a, b);
  }

  private static double closeness(Facts a, Facts b) {
    return a.mention().when().range().isPresent() && sameDays(a, b) ? 1 : 0;
  }

  /// Why the days agree: they share a day, or lie a day apart as times zones do.
  private static Optional<String> days(Facts a, Facts b) {
    if (a.mention().when().range().isEmpty() || b.mention().when().range().isEmpty()) {
      boolean article = a.mention().articleId().equals(b.mention().articleId());
      boolean other =
          a.mention().when().range().equals(b.mention().when().range())
              && a.people().isEmpty() != b.people().isEmpty();
      return article && !other ? Optional.of("one of them has no date") : Optional.empty();
    }
    DateRange one = a.mention().when().range().get();
    DateRange two = b.mention().when().range().get();
    if (one.intersects(two)) {
      return Optional.of(
          one.equals(two)
              ? "same date (" + text(one) + ")"
              : text(one) + " agrees with " + text(two));
    }
    int slack = slack(a, one, two);
    boolean near =
        one.intersects(
            new DateRange(
                two.start().minusDays(slack), two.end().plusDays(slack), two.precision()));
    return near ? Optional.of(text(one) + " is next to " + text(two)) : Optional.empty();
  }

  private static int slack(Facts a, DateRange one, DateRange two) {
    boolean days = one.precision() == Precision.DAY && two.precision() == Precision.DAY;
    return switch (a.family()) {
      case VISIT -> days ? 3 : 0;
      case CALL, INCIDENT, SUMMIT -> days ? 1 : 0;
      case MEETING, TALKS, CONFERENCE, AGREEMENT, STATEMENT, MEASURE, ELECTION, OTHER -> 0;
    };
  }

  private static String text(DateRange range) {
    return range.days() == 1 ? range.start().toString() : range.start() + " to " + range.end();
  }

  /// Whether a side is spoken for by different people.
  private static boolean against(Facts a, Facts b, Set<String> shared) {
    Kind family = a.family();
    boolean contact = family == Kind.MEETING || family == Kind.CALL || family == Kind.VISIT;
    if (!contact && family != Kind.STATEMENT) {
      return false;
    }
    for (Participant one : a.mention().participants()) {
      for (Participant two : b.mention().participants()) {
        boolean strangers = named(one) && named(two) && one.country().equals(two.country());
        if (strangers && !shared.contains(one.name()) && !shared.contains(two.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the places cannot be one.
  private static boolean exclude(Facts a, Facts b) {
    Place one = a.mention().place();
    Place two = b.mention().place();
    Kind family = a.family();
    if (family == Kind.CALL || family == Kind.MEASURE || family == Kind.STATEMENT) {
      return false;
    }
    if (one.country().isEmpty() || two.country().isEmpty()) {
      return false;
    }
    if (!one.country().equals(two.country())) {
      return family != Kind.INCIDENT;
    }
    boolean cities =
        !one.name().isEmpty() && !two.name().isEmpty() && !isCountry(one) && !isCountry(two);
    if (family == Kind.VISIT) {
      return cities
          && sharp(a)
          && sharp(b)
          && !a.mention().when().range().equals(b.mention().when().range())
          && a.mention().when().range().filter(r -> r.days() == 1).isPresent()
          && b.mention().when().range().filter(r -> r.days() == 1).isPresent()
          && shared(parts(one), parts(two)).isEmpty();
    }
    return cities
        && sharp(a)
        && sharp(b)
        && shared(parts(one), parts(two)).isEmpty()
        && !"United States".equals(one.country());
  }

  private static boolean isCountry(Place place) {
    return place.name().equals(place.country());
  }

  private static boolean sharp(Facts facts) {
    return facts
        .mention()
        .when()
        .range()
        .map(range -> range.precision() == Precision.DAY)
        .orElse(false);
  }

  /// Whether the days are few enough to tell one measure from another.
  private static boolean brief(Facts facts) {
    return facts.mention().when().range().filter(range -> range.days() <= 92).isPresent();
  }

  private static boolean enough(
      Kind family,
      Facts a,
      Facts b,
      Set<String> shared,
      Set<String> sides,
      Set<String> topics,
      boolean place) {
    boolean again =
        a.mention().articleId().equals(b.mention().articleId())
            && a.mention().when().range().equals(b.mention().when().range())
            && sides.size() >= 2
            && (a.people().isEmpty() || b.people().isEmpty());
    return switch (family) {
      case MEETING, CALL, SUMMIT, TALKS ->
          again
              || shared.size() >= 2
              || (!shared.isEmpty() && sides.size() >= 2)
              || (!shared.isEmpty() && (a.people().size() < 2 || b.people().size() < 2))
              || (sides.size() >= 2
                  && (a.people().isEmpty() || b.people().isEmpty())
                  && (place || (sharp(a) && sharp(b)) || !topics.isEmpty()));
      case VISIT ->
          a.mention().place().country().equals(b.mention().place().country())
              && (!shared.isEmpty() || (!sides.isEmpty() && office(a, b)));
      case CONFERENCE -> !shared(a.names(), b.names()).isEmpty() || (place && a.names().isEmpty());
      case ELECTION -> !sides.isEmpty();
      case INCIDENT -> !sides.isEmpty() && (!topics.isEmpty() || place || (sharp(a) && sharp(b)));
      case MEASURE ->
          !sides.isEmpty()
              && ((brief(a) && brief(b))
                  ? (sameCue(a, b) && (place || !topics.isEmpty() || sameDays(a, b)))
                      || (!topics.isEmpty()
                          && !a.mention().articleId().equals(b.mention().articleId()))
                  : sameCue(a, b) && !topics.isEmpty());
      case AGREEMENT -> !sides.isEmpty() && (place || !topics.isEmpty() || (sharp(a) && sharp(b)));
      case STATEMENT -> !shared(a.names(), b.names()).isEmpty() && sharp(a) && sharp(b);
      case OTHER -> shared.size() >= 2 || (!shared.isEmpty() && (place || !topics.isEmpty()));
    };
  }

  /// Whether one of the two only names an office or a side, which the other's person may hold.
  private static boolean office(Facts a, Facts b) {
    return a.people().isEmpty() || b.people().isEmpty();
  }

  private static boolean sameDays(Facts a, Facts b) {
    return a.mention().when().range().equals(b.mention().when().range());
  }

  private static boolean sameCue(Facts a, Facts b) {
    return a.mention().rule().split(",", 2)[0].equals(b.mention().rule().split(",", 2)[0]);
  }

  static boolean samePlace(Place one, Place two) {
    if (one.country().isEmpty() || !one.country().equals(two.country())) {
      return !one.name().isEmpty() && one.name().equals(two.name());
    }
    return !shared(parts(one), parts(two)).isEmpty();
  }

  private static Set<String> parts(Place place) {
    return new HashSet<>(List.of(place.name().split(",\\s*", -1)));
  }

  private static boolean named(Participant participant) {
    return participant.level() != Level.NONE
        && !participant.name().equals(participant.country())
        && participant.name().contains(" ")
        && Character.isUpperCase(participant.name().charAt(0));
  }

  /// The people among the participants, by name; neither offices nor countries.
  public static Set<String> people(Mention mention) {
    Set<String> people = new HashSet<>();
    mention.participants().stream().filter(Sameness::named).forEach(p -> people.add(p.name()));
    return people;
  }

  static Set<String> names(Mention mention) {
    Set<String> names = new HashSet<>();
    mention.participants().forEach(p -> names.add(p.name()));
    return names;
  }

  static Set<String> countries(Mention mention) {
    Set<String> countries = new HashSet<>();
    mention.participants().forEach(p -> countries.add(p.country()));
    countries.remove("");
    return countries;
  }

  private static Set<String> topics(Mention mention) {
    Set<String> topics = new HashSet<>();
    mention.topics().forEach(topic -> topics.add(topic.id()));
    return topics;
  }

  private static Set<String> shared(Set<String> one, Set<String> two) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(two);
    return shared;
  }
}
