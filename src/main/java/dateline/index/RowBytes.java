package dateline.index;

import dateline.correction.Corrected;
import dateline.event.Attribution;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Participant;
import dateline.query.Facet;
import dateline.query.Table;
import dateline.time.DateRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// Writes what a table keeps of an event in memory: its id, the sum of all its bytes, days, time of
/// day, marks and the numbers of its facets.
@SuppressWarnings("EnumOrdinal") // the index is thrown away when an enum changes, see EventIndex
final class RowBytes {
  static final int STARRED = 1;
  static final int DOUBTFUL = 2;
  static final int CORRECTED = 4;
  static final int HIDDEN = 16;
  static final int NOTED = 32;
  static final int ADDED = 64;

  private RowBytes() {}

  static BytesRef of(Entry entry, long sum, Names names) throws IOException {
    Event event = entry.shown().event();
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(event.id());
    out.writeLong(sum);
    Optional<DateRange> range = event.when().range();
    int start = range.map(days -> day(days.start())).orElse(Table.NO_DAY);
    out.writeZInt(start);
    out.writeVInt(range.map(days -> day(days.end()) - start).orElse(0));
    out.writeVInt(event.when().minute());
    out.writeByte((byte) event.kind().ordinal());
    out.writeByte((byte) event.status().ordinal());
    out.writeByte((byte) range.map(days -> days.precision().ordinal()).orElse(0).intValue());
    out.writeByte((byte) marks(entry.shown()));
    out.writeInt(Float.floatToIntBits(Weight.of(event)));
    for (Facet facet : Names.OPEN) {
      Set<String> values = values(entry, facet);
      out.writeVInt(values.size());
      for (String value : values) {
        out.writeVInt(names.number(facet, value));
      }
    }
    return new BytesRef(out.toArrayCopy());
  }

  /// Days of geological ages are cut to what a number holds; no article tells of them.
  private static int day(LocalDate date) {
    return Math.clamp(date.toEpochDay(), -1_000_000_000, 1_000_000_000);
  }

  private static int marks(Corrected shown) {
    return (shown.starred() ? STARRED : 0)
        | (shown.event().doubts().isEmpty() ? 0 : DOUBTFUL)
        | (shown.corrected() ? CORRECTED : 0)
        | (shown.hidden() ? HIDDEN : 0)
        | (shown.note().isEmpty() ? 0 : NOTED)
        | (shown.added() ? ADDED : 0);
  }

  private static Set<String> values(Entry entry, Facet facet) {
    Event event = entry.shown().event();
    Stream<String> values =
        switch (facet) {
          case TOPIC -> event.topics().stream();
          case WHO -> event.participants().stream().map(Participant::name);
          case COUNTRY -> event.participants().stream().map(Participant::country);
          case PLACE -> Stream.of(event.place().text());
          case SOURCE -> Stream.concat(entry.publishers().stream(), quoted(event.mentions()));
          case TAG -> entry.shown().tags().stream();
          case KIND, STATUS, PRECISION, YEAR, IS ->
              throw new IllegalArgumentException("worked out when a table is filled: " + facet);
        };
    Set<String> distinct = new LinkedHashSet<>();
    values.filter(value -> !value.isBlank()).forEach(distinct::add);
    return distinct;
  }

  private static Stream<String> quoted(List<Mention> mentions) {
    return mentions.stream().flatMap(mention -> mention.saidBy().stream()).map(Attribution::source);
  }
}
