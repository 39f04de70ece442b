package dateline.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A byte order mark: the encoding that it announces and its length in bytes.
record Bom(Charset charset, int length) {
  static Optional<Bom> of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Bom(StandardCharsets.UTF_8, 3));
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Bom(Charset.forName("UTF-32LE"), 4));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Bom(StandardCharsets.UTF_16LE, 2));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Bom(StandardCharsets.UTF_16BE, 2));
    }
    return starts(bytes, 0x84, 0x31, 0x95, 0x33)
        ? Optional.of(new Bom(Charset.forName("GB18030"), 4))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
