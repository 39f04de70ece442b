package dateline.merging;

import dateline.event.Kind;
import dateline.event.Mention;
import dateline.time.DateRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where mentions that may tell one event meet: a shelf for each family and month, or year, or
/// article, and each name. So the work grows with the number of mentions and not with its square.
final class Shelves {
  private static final int WIDE = 62;
  private static final int SLACK = 3;
  private static final int MOST_YEARS = 10;

  private Shelves() {}

  /// The times of a mention: its family with its article, and with every month that it touches, or
  /// every year where it is wide.
  static List<String> times(Mention mention) {
    Kind family = Sameness.family(mention);
    List<String> times = new ArrayList<>();
    times.add(family + "|" + mention.articleId());
    Optional<DateRange> range = mention.when().range();
    if (range.isPresent()) {
      boolean wide = range.get().days() > WIDE;
      (wide ? years(range.get()) : months(range.get())).forEach(t -> times.add(family + "|" + t));
    }
    return times;
  }

  /// The times at which others look for it: the vaguer ones come later and look by the year.
  static List<String> open(Mention mention, List<String> times) {
    Optional<DateRange> range = mention.when().range();
    if (range.isEmpty() || range.get().days() > WIDE) {
      return times;
    }
    List<String> open = new ArrayList<>(times);
    years(range.get()).forEach(year -> open.add(Sameness.family(mention) + "|" + year));
    return open;
  }

  /// The shelves of groups that name somebody of the mention, and those that name sides only; for a
  /// mention of sides only, those of groups of these sides.
  static List<String> wanted(Sameness.Facts mention, List<String> times) {
    Set<String> people = mention.people();
    Set<String> names = new LinkedHashSet<>();
    if (people.isEmpty()) {
      mention.countries().forEach(country -> names.add("of " + country));
      mention.names().forEach(names::add);
      names.add(names.isEmpty() ? "anybody" : "nobody");
    } else {
      names.addAll(people);
      names.add("nobody");
    }
    return shelves(times, names);
  }

  /// The shelves on which a mention's group is found.
  static List<String> offered(Sameness.Facts mention, List<String> times) {
    Set<String> names = new LinkedHashSet<>(mention.names());
    mention.countries().forEach(country -> names.add("of " + country));
    names.add("anybody");
    if (mention.people().isEmpty()) {
      names.add("nobody");
    }
    return shelves(times, names);
  }

  private static List<String> shelves(List<String> times, Set<String> names) {
    List<String> shelves = new ArrayList<>();
    for (String time : times) {
      names.forEach(name -> shelves.add(time + "|" + name));
    }
    return shelves;
  }

  private static List<String> months(DateRange range) {
    List<String> months = new ArrayList<>();
    YearMonth last = YearMonth.from(range.end().plusDays(SLACK));
    YearMonth month = YearMonth.from(range.start().minusDays(SLACK));
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(month.toString());
    }
    return months;
  }

  private static List<String> years(DateRange range) {
    List<String> years = new ArrayList<>();
    int first = range.start().minusDays(SLACK).getYear();
    int last = Math.min(first + MOST_YEARS, range.end().plusDays(SLACK).getYear());
    for (int year = first; year <= last; year++) {
      years.add(Integer.toString(year));
    }
    return years;
  }
}
