package dateline.domain;

import java.time.LocalDate;

/// Someone's time in an office: both days included.
record Term(Person person, Office office, LocalDate from, LocalDate to) {
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean meets(LocalDate start, LocalDate end) {
    return !end.isBefore(from) && !start.isAfter(to);
  }
}
