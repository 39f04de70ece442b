package dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/// The day on which an article appeared, and how we know.
public sealed interface Published {
  /// The day, where one is known.
  Optional<LocalDate> day();

  /// Told by the reader, by a table beside the text, or by a line of the text itself.
  ///
  /// `from` names the place: `--published`, the table's file name, or the words of the line.
  record Stated(LocalDate date, String from) implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }
  }

  /// Worked out from what the text says; `reason` is a sentence for the reader.
  record Inferred(LocalDate date, String reason) implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }
  }

  /// Not known: only absolute dates of the text can be resolved.
  record Unknown() implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.empty();
    }
  }

  /// Where nothing tells the day.
  Published UNKNOWN = new Unknown();
}
