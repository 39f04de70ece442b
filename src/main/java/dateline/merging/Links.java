package dateline.merging;

import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Link;
import dateline.event.Link.Relation;
import dateline.event.Manner;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.event.Recall;
import dateline.event.Status;
import dateline.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Links events that belong together and stay separate: a visit and the meetings on it, and an
/// event with the earlier one that its sentences recall.
///
/// A meeting is a part of a visit when the visitor took part in it, during the visit's days or
/// shortly behind them, in the country visited. The work grows with the number of events: only
/// those of one person and month are compared.
public final class Links {
  private static final int LONGEST_VISIT = 21;
  private static final int LONGEST_PART = 7;
  private static final int SAME_ARTICLE = 3;

  private final List<Event> events = new ArrayList<>();
  private final Map<Participant, Participant> who = new HashMap<>();
  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, Map<String, Link>> links = new HashMap<>();

  /// The same events in the same order, linked; what linked them before is forgotten.
  public static List<Event> linked(List<Event> events) {
    Links links = new Links();
    links.events.addAll(events);
    links.find();
    return events.stream().map(links::linked).toList();
  }

  /// Takes an event into account of which the others are not at hand: what linking needs of it is
  /// kept. `recalled` tells whether some mention recalls the one of this id.
  public void add(Event event, Predicate<String> recalled) {
    List<Mention> mentions =
        event.mentions().stream()
            .filter(m -> told(event) || !m.recalls().isEmpty() || recalled.test(m.id()))
            .map(m -> m.bare(articles.computeIfAbsent(m.articleId(), id -> id)))
            .toList();
    if (!mentions.isEmpty()) {
      List<Participant> named =
          event.participants().stream().map(p -> who.computeIfAbsent(p, each -> each)).toList();
      events.add(event.bare(named, mentions));
    }
  }

  /// Links those that were added.
  public void find() {
    events.sort(Merger.IN_ORDER);
    visits();
    recalls();
  }

  private static boolean told(Event event) {
    return event.kind() == Kind.VISIT ? sharp(event, LONGEST_VISIT) : meeting(event);
  }

  /// The event with what was found.
  public Event linked(Event event) {
    Map<String, Link> found = links.get(event.id());
    if (found == null) {
      return event.links().isEmpty() ? event : event.linked(List.of());
    }
    return event.linked(List.copyOf(found.values()));
  }

  private void link(Relation relation, Event one, Event other, String why) {
    put(one, new Link(relation, other.id(), why));
    put(other, new Link(relation.turned(), one.id(), why));
  }

  private void put(Event event, Link link) {
    links
        .computeIfAbsent(event.id(), _ -> new LinkedHashMap<>())
        .putIfAbsent(link.relation() + " " + link.event(), link);
  }

  private void visits() {
    Map<String, List<Event>> visits = new HashMap<>();
    for (Event event : events) {
      if (event.kind() == Kind.VISIT && sharp(event, LONGEST_VISIT)) {
        for (Participant visitor : event.participants()) {
          for (String month : months(days(event), SAME_ARTICLE)) {
            visits.computeIfAbsent(month + " " + visitor.name(), _ -> new ArrayList<>()).add(event);
          }
        }
      }
    }
    for (Event event : events) {
      if (!visits.isEmpty() && meeting(event) && sharp(event, LONGEST_PART)) {
        visit(event, visits)
            .ifPresent(visit -> link(Relation.PART_OF, event, visit, why(event, visit)));
      }
    }
  }

  /// The visit that a meeting was a part of: the one that begins last before it.
  private static Optional<Event> visit(Event meeting, Map<String, List<Event>> visits) {
    Event best = null;
    for (Participant participant : meeting.participants()) {
      String shelf = YearMonth.from(days(meeting).start()) + " " + participant.name();
      for (Event visit : visits.getOrDefault(shelf, List.of())) {
        boolean later = best == null || days(visit).start().isAfter(days(best).start());
        if (later && named(participant) && during(meeting, visit) && there(meeting, visit)) {
          best = visit;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean meeting(Event event) {
    return switch (event.kind()) {
      case SUMMIT, MEETING, TALKS ->
          event.manner() != Manner.BY_VIDEO
              && event.manner() != Manner.BY_PHONE
              && event.manner() != Manner.BY_LETTER;
      case CALL, VISIT, CONFERENCE, AGREEMENT, STATEMENT, MEASURE, INCIDENT, ELECTION, OTHER ->
          false;
    };
  }

  /// Inside the visit's days, or up to three days behind its one known day where one article tells
  /// both: of many a visit only the arrival is told.
  private static boolean during(Event meeting, Event visit) {
    LocalDate start = days(meeting).start();
    LocalDate end = days(visit).end();
    boolean arrival = days(visit).days() == 1 && together(meeting, visit);
    return !start.isBefore(days(visit).start())
        && !days(meeting).end().isAfter(arrival ? end.plusDays(SAME_ARTICLE) : end)
        && happened(meeting) == happened(visit);
  }

  private static boolean happened(Event event) {
    return event.status() == Status.OCCURRED;
  }

  private static boolean there(Event meeting, Event visit) {
    String country = meeting.place().country();
    return country.isEmpty()
        ? together(meeting, visit) && hosted(meeting, visit)
        : country.equals(visit.place().country());
  }

  /// Whether somebody of the country visited took part.
  private static boolean hosted(Event meeting, Event visit) {
    String country = visit.place().country();
    return meeting.participants().stream().anyMatch(one -> one.country().equals(country));
  }

  private static boolean together(Event one, Event other) {
    return one.mentions().stream()
        .anyMatch(
            a -> other.mentions().stream().anyMatch(b -> a.articleId().equals(b.articleId())));
  }

  private static boolean named(Participant participant) {
    return !participant.name().equals(participant.country());
  }

  private static boolean sharp(Event event, int most) {
    return event.when().range().filter(range -> range.days() <= most).isPresent();
  }

  private static DateRange days(Event event) {
    return event.when().range().orElseThrow();
  }

  private static List<String> months(DateRange days, int slack) {
    List<String> months = new ArrayList<>();
    YearMonth last = YearMonth.from(days.end().plusDays(slack));
    for (YearMonth m = YearMonth.from(days.start()); !m.isAfter(last); m = m.plusMonths(1)) {
      months.add(m.toString());
    }
    return months;
  }

  private static String why(Event meeting, Event visit) {
    return "on "
        + days(meeting).start()
        + ", during the visit of "
        + days(visit).start()
        + (days(visit).days() > 1 ? " to " + days(visit).end() : "")
        + (visit.place().text().isEmpty() ? "" : " to " + visit.place().text());
  }

  private void recalls() {
    Map<String, Event> byMention = new HashMap<>();
    for (Event event : events) {
      event.mentions().forEach(mention -> byMention.put(mention.id(), event));
    }
    for (Event event : events) {
      for (Mention mention : event.mentions()) {
        for (Recall recall : mention.recalls()) {
          Event past = byMention.get(recall.mention());
          if (past != null && !past.id().equals(event.id())) {
            link(Relation.RECALLS, event, past, recall.why());
          }
        }
      }
    }
  }
}
