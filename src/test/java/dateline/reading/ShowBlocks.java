package dateline.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints the blocks of texts, for a look while writing rules.
final class ShowBlocks {
  private ShowBlocks() {}

  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      String text = Files.readString(Path.of(arg));
      System.out.println("== " + arg);
      for (Block block : Layout.of(text)) {
        String words = block.span().of(text).replaceAll("\\s+", " ");
        System.out.println(
            block.role()
                + " "
                + block.headings().stream().map(h -> h.of(text)).toList()
                + " "
                + words.substring(0, Math.min(110, words.length())));
      }
    }
  }
}
