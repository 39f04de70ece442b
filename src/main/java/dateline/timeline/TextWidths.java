package dateline.timeline;

/// Says how wide a text is, in pixels. The only thing that a layout asks of the world.
@FunctionalInterface
public interface TextWidths {
  /// The width of one line.
  double of(String text, Lettering lettering);

  /// The text, or as much of it as fits with an ellipsis, or nothing where not even three letters
  /// fit.
  default String fitted(String text, Lettering lettering, double width) {
    if (of(text, lettering) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (of(cut(text, middle), lettering) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return whole(text, low) < 3 ? "" : cut(text, low);
  }

  private static String cut(String text, int length) {
    return text.substring(0, whole(text, length)).stripTrailing() + "…";
  }

  /// So many characters, without the first half of a pair.
  private static int whole(String text, int length) {
    boolean half =
        length > 0 && length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
    return half ? length - 1 : length;
  }
}
