package dateline.ui;

import dateline.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Finds and shows the words of a question in what is shown.
final class Hits {
  private Hits() {}

  /// Where words that begin with one of the terms stand, case and accents aside.
  static List<Span> of(String text, List<String> terms) {
    List<Span> spans = new ArrayList<>();
    if (terms.isEmpty()) {
      return spans;
    }
    Matcher matcher =
        Pattern.compile(
                terms.stream()
                    .filter(term -> !term.isBlank())
                    .map(term -> Pattern.quote(fold(term)))
                    .collect(
                        Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")[\\p{L}\\p{N}]*+")))
            .matcher(fold(text));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  /// One line of text with its hits marked; it is cut at its end where there is no room.
  static HBox line(String text, List<String> terms) {
    HBox box = new HBox();
    int from = 0;
    for (Span hit : of(text, terms)) {
      add(box, text.substring(from, hit.start()), "plain");
      add(box, hit.of(text), "hit");
      from = hit.end();
    }
    add(box, text.substring(from), "plain");
    for (int i = 0; i < box.getChildren().size() - 1; i++) {
      ((Label) box.getChildren().get(i)).setMinWidth(Region.USE_PREF_SIZE);
    }
    return box;
  }

  private static void add(HBox box, String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      label.setMinWidth(0);
      box.getChildren().add(label);
    }
  }

  /// Letter for letter, so that places stay the same.
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String plain = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      folded.append(plain.charAt(0));
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
