package dateline.domain;

import dateline.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/// Says in a sentence by which words, which rows of which table and which days somebody is meant.
final class Credentials {
  private Credentials() {}

  /// "“Blinken” is Antony Blinken (people.tsv), US Secretary of State 2021-01-26 to 2025-01-20
  /// (terms.tsv)".
  static String named(String words, Person person, Optional<Term> term) {
    String how =
        words.equals(person.name()) ? "named in full" : "“" + words + "” is " + person.name();
    return how + " (people.tsv)" + term.map(Credentials::held).orElse("");
  }

  /// The holder whom the article names elsewhere.
  static String titled(String office, Who holder) {
    return holder.name() + ", whom the text names, held the office (" + office + ")";
  }

  /// The one holder of an office in those days.
  static String holder(Term term, DateRange when) {
    return term.person().name()
        + " held the office on "
        + when.start()
        + (when.days() > 1 ? " to " + when.end() : "")
        + held(term);
  }

  private static String held(Term term) {
    boolean still = term.to().equals(LocalDate.MAX);
    return ", "
        + term.office().name()
        + " "
        + (still ? "since " + term.from() : term.from() + " to " + term.to())
        + " (terms.tsv)";
  }
}
