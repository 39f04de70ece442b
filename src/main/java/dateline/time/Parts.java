package dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/// "early 2023", "the end of May": a part of a longer time.
final class Parts {
  private Parts() {}

  static Resolved of(Said.Part part, Resolved whole, Optional<LocalDate> day) {
    return whole
        .range()
        .map(range -> whole.meaning(new Meaning.Days(rest(part, range, day))).mod(part.mod()))
        .orElseGet(() -> whole.mod(part.mod()));
  }

  /// "later this year" starts with the article's day, "earlier this year" ends with it.
  private static DateRange rest(Said.Part part, DateRange range, Optional<LocalDate> day) {
    boolean inside =
        part.share() == Said.Share.REST
            && day.isPresent()
            && !day.get().isBefore(range.start())
            && !day.get().isAfter(range.end());
    if (!inside || range.days() < 2) {
      return cut(part, range);
    }
    return part.mod().equals("START")
        ? new DateRange(range.start(), day.get(), Precision.PART)
        : new DateRange(day.get(), range.end(), Precision.PART);
  }

  /// "early" is the first third, "the start" the first quarter; "late", "the end" the last.
  private static DateRange cut(Said.Part part, DateRange range) {
    if (range.days() < 5) {
      return range;
    }
    LocalDate start = range.start();
    LocalDate end = range.end();
    long months = Math.round(range.days() / 30.4);
    if (months >= 6) {
      long piece = Math.max(1, piece(part, months, 4));
      return switch (part.mod()) {
        case "START" -> new DateRange(start, start.plusMonths(piece).minusDays(1), Precision.PART);
        case "END" -> new DateRange(end.plusDays(1).minusMonths(piece), end, Precision.PART);
        case "MID" ->
            new DateRange(
                start.plusMonths(months / 3), end.minusMonths(months / 3), Precision.PART);
        default -> range;
      };
    }
    long share = piece(part, range.days(), 3);
    return switch (part.mod()) {
      case "START" -> new DateRange(start, start.plusDays(share - 1), Precision.PART);
      case "END" -> new DateRange(end.minusDays(share - 1), end, Precision.PART);
      case "MID" -> new DateRange(start.plusDays(share), end.minusDays(share), Precision.PART);
      default -> range;
    };
  }

  /// "The start" of a long time is less of it than "early".
  private static long piece(Said.Part part, long whole, int edge) {
    return switch (part.share()) {
      case HALF -> (whole + 1) / 2;
      case THIRD, REST -> whole / 3;
      case QUARTER -> whole / edge;
    };
  }
}
