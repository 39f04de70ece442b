package dateline.ingest;

import java.nio.charset.Charset;
import java.util.Optional;

/// Tells GB18030 from windows-1252 in a text that is mostly English, where statistics of letters
/// say little.
///
/// A Chinese name in GB18030 is a run of high bytes in pairs; both bytes of the commonest 6,763
/// characters are 0xA1 or above. A curly quote or an accented letter in windows-1252 is a high byte
/// alone among letters.
final class EastOrWest {
  private static final int PAIRED = 0xA1;

  private EastOrWest() {}

  static Optional<Charset> charset(byte[] bytes) {
    int pairs = 0;
    int alone = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0) {
        continue;
      }
      int run = i;
      boolean common = true;
      while (run < bytes.length && bytes[run] < 0) {
        common &= (bytes[run] & 0xFF) >= PAIRED;
        run++;
      }
      int length = run - i;
      if (common && length % 2 == 0) {
        pairs += length / 2;
      } else if (length <= 2) {
        alone++;
      }
      i = run;
    }
    return verdict(bytes, pairs, alone);
  }

  private static Optional<Charset> verdict(byte[] bytes, int pairs, int alone) {
    Charset gb = Charset.forName("GB18030");
    if (pairs > 0
        && alone == 0
        && Decoder.strictly(bytes, gb).filter(EastOrWest::han).isPresent()) {
      return Optional.of(gb);
    }
    return alone > 0 && pairs * 10 <= alone
        ? Optional.of(Charset.forName("windows-1252"))
        : Optional.empty();
  }

  /// Whether most of the characters beyond ASCII are Han or the punctuation that goes with them,
  /// and none of the Han stand alone: `é` twice over would be one.
  private static boolean han(String text) {
    long beyond = text.codePoints().filter(c -> c > 0x7F).count();
    long ours =
        text.codePoints()
            .filter(c ->
                Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                    || (c >= 0x3000 && c < 0x3040)
                    || (c >= 0x2010 && c < 0x2030)
                    || c >= 0xFF00)
            .count();
    return ours * 10 >= beyond * 9 && text.codePoints().anyMatch(Character::isIdeographic);
  }
}
