package dateline.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells UTF-16 without a byte order mark: the spaces, digits and letters of any Western text, and
/// the line ends of any text, have a zero byte on one side only.
final class ZeroBytes {
  private static final int SAMPLE = 8_000;

  private ZeroBytes() {}

  static Optional<Charset> charset(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || length < 4 || even + odd < length / 40 + 1) {
      return Optional.empty();
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    boolean oneSided = Math.min(even, odd) * 20 <= Math.max(even, odd);
    return oneSided && Decoder.strictly(bytes, charset).filter(ZeroBytes::isText).isPresent()
        ? Optional.of(charset)
        : Optional.empty();
  }

  private static boolean isText(String text) {
    long strange =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return strange * 200 <= text.length();
  }
}
