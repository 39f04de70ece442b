package dateline.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Turns the bytes of a file into its text.
///
/// A byte order mark decides and is no part of the text; then zero bytes tell UTF-16; then whatever
/// is valid UTF-8 is UTF-8; then [EastOrWest] and the statistics of ICU decide among the older
/// encodings.
final class Decoder {
  /// More than any article: a file of this size is a collection, and its events would not be dated
  /// by the right day.
  static final int MOST_BYTES = 20_000_000;

  /// How much of a file is looked at to tell its encoding.
  private static final int SAMPLE = 64_000;

  /// What came of the bytes: a text with a note where its encoding was guessed, or what is wrong
  /// ("is empty …"), to be put after the file's name.
  sealed interface Result {
    record Text(String text, Optional<String> note) implements Result {}

    record Wrong(String what) implements Result {}
  }

  private Decoder() {}

  static Result read(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        return tooLarge(Files.size(file));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return decode(in.readNBytes(MOST_BYTES + 1));
      }
    } catch (NoSuchFileException e) {
      return new Result.Wrong("does not exist; check the spelling and the folder");
    } catch (AccessDeniedException e) {
      return new Result.Wrong("may not be read by you; change its permissions or ask its owner");
    } catch (IOException e) {
      return new Result.Wrong("could not be read (" + reason(e) + ")");
    }
  }

  static Result decode(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return tooLarge(bytes.length);
    }
    Optional<String> format = Signature.of(bytes);
    if (format.isPresent()) {
      return new Result.Wrong(
          "is " + format.get() + ", not plain text; save it as text and give that file");
    }
    Optional<Bom> bom = Bom.of(bytes);
    if (bom.isPresent()) {
      int mark = bom.get().length();
      return text(new String(bytes, mark, bytes.length - mark, bom.get().charset()), "");
    }
    return withoutMark(bytes);
  }

  private static Result withoutMark(byte[] bytes) {
    Optional<Charset> wide = ZeroBytes.charset(bytes);
    if (wide.isPresent()) {
      return text(new String(bytes, wide.get()), wide.get().name());
    }
    if (Signature.looksBinary(bytes)) {
      return new Result.Wrong("is a binary file, not plain text; save it as text first");
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return text(utf8.get(), "");
    }
    Charset guess = guess(bytes);
    return text(new String(bytes, guess), guess.name());
  }

  private static Result text(String text, String guessed) {
    if (text.isBlank()) {
      return new Result.Wrong("is empty, so there is nothing to read");
    }
    return new Result.Text(
        text, guessed.isEmpty() ? Optional.empty() : Optional.of("Read as " + guessed + "."));
  }

  private static Result tooLarge(long size) {
    return new Result.Wrong(
        "is larger than one article may be ("
            + (size > MOST_BYTES + 1L ? size / 1_000_000 + " MB; " : "")
            + "the most is "
            + MOST_BYTES / 1_000_000
            + " MB); split it into its articles and give those");
  }

  static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset guess(byte[] bytes) {
    Optional<Charset> plain = EastOrWest.charset(bytes);
    if (plain.isPresent()) {
      return plain.get();
    }
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    CharsetMatch match = new CharsetDetector().setText(sample).detect();
    String name = match == null ? "windows-1252" : match.getName();
    boolean western = name.startsWith("ISO-8859-1") || name.startsWith("IBM42");
    return western || !Charset.isSupported(name)
        ? Charset.forName("windows-1252")
        : Charset.forName(name);
  }

  /// What the system said, without the file's name, which the sentence has already.
  static String reason(IOException e) {
    String message =
        e instanceof FileSystemException system
            ? String.valueOf(system.getReason())
            : String.valueOf(e.getMessage());
    return message.equals("null") ? e.getClass().getSimpleName() : message;
  }
}
