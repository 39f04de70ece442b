package dateline.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A text as bytes, deflated where that is worth it.
record Packed(byte[] bytes, boolean deflated) {
  private static final int WORTH_IT = 512;

  static Packed of(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (plain.length < WORTH_IT) {
      return new Packed(plain, false);
    }
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return new Packed(out.toByteArray(), true);
    } finally {
      deflater.end();
    }
  }

  String text() throws IOException {
    return new String(deflated ? inflated() : bytes, StandardCharsets.UTF_8);
  }

  private byte[] inflated() throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && inflater.needsInput()) {
          throw new IOException("a text of the collection is cut off");
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IOException("a text of the collection is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
