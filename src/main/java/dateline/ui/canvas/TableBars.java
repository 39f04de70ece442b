package dateline.ui.canvas;

import dateline.event.Event;
import dateline.event.Kind;
import dateline.event.Status;
import dateline.query.Facet;
import dateline.query.Table;
import dateline.time.Precision;
import dateline.timeline.Bars;
import dateline.timeline.LaneBy;
import dateline.timeline.Lanes;
import dateline.ui.words.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The rows of a table as a timeline sees them. Texts that were asked for lately are kept.
final class TableBars implements Bars {
  private static final int KEPT = 20_000;

  private final Table table;
  private final Function<Event, String> detail;
  private final References references;
  private final Map<Integer, String> labels = new Kept();
  private final Map<Integer, String> details = new Kept();

  TableBars(Table table, Function<Event, String> detail) {
    this.table = table;
    this.detail = detail;
    references = new References(table);
  }

  /// The lanes of a table.
  static Lanes.Grouping grouping(Table table, LaneBy by, Names names) {
    return switch (by) {
      case NONE -> Lanes.Grouping.NONE;
      case TOPIC -> by(table, Facet.TOPIC, names);
      case PARTICIPANT -> by(table, Facet.WHO, names);
      case COUNTRY -> by(table, Facet.COUNTRY, names);
      case KIND -> by(table, Facet.KIND, names);
    };
  }

  private static Lanes.Grouping by(Table table, Facet facet, Names names) {
    List<String> said = table.values(facet).stream().map(value -> names.say(facet, value)).toList();
    return new ByFacet(table, facet, said);
  }

  private record ByFacet(Table table, Facet facet, List<String> names) implements Lanes.Grouping {
    @Override
    public int[] of(int row) {
      return table.ordinals(facet, row);
    }
  }

  private static final class Kept extends LinkedHashMap<Integer, String> {
    private static final long serialVersionUID = 1;

    Kept() {
      super(1024, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
      return size() > KEPT;
    }
  }

  @Override
  public int size() {
    return table.size();
  }

  @Override
  public int start(int row) {
    return table.start(row);
  }

  @Override
  public int end(int row) {
    return table.end(row);
  }

  @Override
  public int minute(int row) {
    return table.minute(row);
  }

  @Override
  public Kind kind(int row) {
    return table.kind(row);
  }

  @Override
  public Status status(int row) {
    return table.status(row);
  }

  @Override
  public Precision precision(int row) {
    return table.precision(row);
  }

  @Override
  public float weight(int row) {
    return table.weight(row) + (table.starred(row) ? 1 : 0);
  }

  @Override
  public boolean doubtful(int row) {
    return table.doubtful(row);
  }

  @Override
  public boolean starred(int row) {
    return table.starred(row);
  }

  @Override
  public String label(int row) {
    return labels.computeIfAbsent(row, table::headline);
  }

  @Override
  public String detail(int row) {
    return details.computeIfAbsent(row, some -> detail.apply(table.event(some).event()));
  }

  @Override
  public int[] refersTo(int row) {
    return references.to(row);
  }

  @Override
  public int[] referredToBy(int row) {
    return references.from(row);
  }
}
