package dateline.collection;

import dateline.article.Article;
import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Pack;
import dateline.event.Reading;
import dateline.merging.Merger;
import dateline.reading.EventReader;
import dateline.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/// How events are read out of articles. With another `version` every article is read again.
///
/// `apart` tells mentions that are never one event: those of which it says different things. Where
/// there are too many for one go, it is these that are merged one after the other. `remembering`
/// makes mergers that come to the same as `merger`, and are quick where nearly the same mentions
/// are merged again; each is for one thread at a time.
public record Rules(
    String version,
    Function<Article, Reading> reader,
    Function<List<Mention>, List<Event>> merger,
    Supplier<Function<List<Mention>, List<Event>>> remembering,
    Function<Mention, ?> apart)
    implements RuleChoice {
  /// Rules by which any two mentions may be one event.
  public Rules(
      String version,
      Function<Article, Reading> reader,
      Function<List<Mention>, List<Event>> merger,
      Supplier<Function<List<Mention>, List<Event>>> remembering) {
    this(version, reader, merger, remembering, _ -> "");
  }

  /// Rules whose merger remembers nothing.
  public Rules(
      String version,
      Function<Article, Reading> reader,
      Function<List<Mention>, List<Event>> merger) {
    this(version, reader, merger, () -> merger);
  }

  @Override
  public Rules of(Store store) {
    return this;
  }

  /// The rules that come with the program. They are loaded when the first article is read.
  public static Rules standard() {
    String version =
        CodeVersion.of(
            Event.class,
            List.of(
                "dateline/article",
                "dateline/time",
                "dateline/domain",
                "dateline/event",
                "dateline/merging",
                "dateline/reading"));
    return new Rules(
        version,
        article -> Standard.READER.read(article),
        Merger::merge,
        Merger::remembering,
        Merger::apart);
  }

  /// The program's rules with domain packs laid upon them; other packs are another version.
  ///
  /// @throws IllegalArgumentException where a pack has a mistake
  public static Rules with(List<Pack> packs) {
    Rules standard = standard();
    if (packs.isEmpty()) {
      return standard;
    }
    CRC32 sum = new CRC32();
    sum.update(packs.toString().getBytes(StandardCharsets.UTF_8));
    EventReader reader = EventReader.with(packs);
    return new Rules(
        standard.version() + "+" + Long.toHexString(sum.getValue()),
        reader::read,
        standard.merger(),
        standard.remembering(),
        standard.apart());
  }

  private static final class Standard {
    private static final EventReader READER = EventReader.standard();
  }
}
