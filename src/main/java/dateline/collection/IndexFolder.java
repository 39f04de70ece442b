package dateline.collection;

import dateline.index.EventIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the indexes of a collection stand: in folders of the cache that are named for its id.
record IndexFolder(Path file, Path cache, String id) {
  private static final int MOST = 10;

  /// The index whose folder's name ends so, or with a number after it: it may be in use though the
  /// file is not, by a copy of the file, or by a second reader of a file that cannot be locked.
  EventIndex open(String end) throws IOException {
    for (int i = 0; i < MOST; i++) {
      Optional<EventIndex> opened =
          EventIndex.open(cache.resolve(id + end + (i == 0 ? "" : "-" + i)));
      if (opened.isPresent()) {
        return opened.get();
      }
    }
    throw new BusyException(file, new IOException("ten indexes are in use in " + cache));
  }
}
