package dateline.index;

import dateline.event.Event;
import dateline.event.Mention;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What memory has no room for, laid aside on the disk, to be taken up again in the order in which
/// it came. The file goes when this is closed.
public final class Aside<T> implements Closeable {
  /// What is done with some of them.
  @FunctionalInterface
  public interface Sink<T> {
    /// Takes them.
    void take(List<T> some) throws IOException;
  }

  private final Path file;
  private final RecordBytes<T> form;
  private final DataOutputStream out;
  private int size;

  private Aside(Path folder, RecordBytes<T> form) throws IOException {
    this.form = form;
    file = Files.createTempFile(folder, "aside", ".tmp");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  static Aside<Mention> mentions(Path folder) throws IOException {
    return new Aside<>(folder, Forms.MENTION);
  }

  static Aside<Event> events(Path folder) throws IOException {
    return new Aside<>(folder, Forms.EVENT);
  }

  private static final class Forms {
    private static final RecordBytes<Mention> MENTION = new RecordBytes<>(Mention.class);
    private static final RecordBytes<Event> EVENT = new RecordBytes<>(Event.class);
  }

  /// Lays one aside.
  public void add(T one) throws IOException {
    byte[] bytes = form.write(one);
    out.writeInt(bytes.length);
    out.write(bytes);
    size++;
  }

  /// How many there are.
  public int size() {
    return size;
  }

  /// Takes all of them up again, at most so many at once.
  public void each(int most, Sink<T> sink) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      List<T> some = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        byte[] bytes = in.readNBytes(in.readInt());
        some.add(form.read(bytes, 0, bytes.length));
        if (some.size() == most || i == size - 1) {
          sink.take(some);
          some = new ArrayList<>();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      Files.deleteIfExists(file);
    }
  }
}
