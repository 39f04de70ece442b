package dateline.ui.part;

import dateline.article.Span;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text that can be read, selected and copied, with passages marked behind the letters.
public final class MarkedText extends Region {
  /// A passage, the style class of its mark, what it says on hover (or nothing), and what a click
  /// on it does.
  public record Mark(Span span, String style, String tip, Runnable click) {
    /// A mark that only shows.
    public static Mark of(Span span, String style) {
      return new Mark(span, style, "", () -> {});
    }
  }

  private final Pane behind = new Pane();
  private final TextFlow flow = new TextFlow();
  private final Path chosen = new Path();
  private final Tooltip tip = new Tooltip();
  private String text = "";
  private List<Mark> marks = List.of();
  private List<Path> paths = List.of();
  private int anchor;
  private int caret;

  /// Nothing to read yet.
  public MarkedText() {
    getStyleClass().add("marked-text");
    flow.getStyleClass().add("words");
    chosen.getStyleClass().add("text-selection");
    behind.setMouseTransparent(true);
    behind.setManaged(false);
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(false);
    getChildren().addAll(behind, flow);
    flow.setOnMousePressed(this::pressed);
    flow.setOnMouseDragged(this::dragged);
    flow.setOnMouseClicked(this::clicked);
    flow.setOnMouseMoved(this::moved);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Shows a text and its marks; earlier marks lie beneath later ones.
  public void show(String words, List<Mark> passages) {
    text = words;
    marks = List.copyOf(passages);
    anchor = 0;
    caret = 0;
    Text run = new Text(words);
    run.getStyleClass().add("run");
    flow.getChildren().setAll(run);
    paths = marks.stream().map(MarkedText::path).toList();
    behind.getChildren().setAll(paths);
    behind.getChildren().add(chosen);
    setAccessibleText(words);
    requestLayout();
  }

  /// The passage that the reader selected.
  public Optional<Span> selected() {
    return anchor == caret
        ? Optional.empty()
        : Optional.of(new Span(Math.min(anchor, caret), Math.max(anchor, caret)));
  }

  /// Selects a passage.
  public void select(Span span) {
    anchor = span.start();
    caret = span.end();
    requestLayout();
  }

  /// How far down a passage stands.
  public double heightOf(Span span) {
    layout();
    Path path = new Path(shape(span));
    return path.getElements().isEmpty() ? 0 : path.getBoundsInLocal().getMinY();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + flow.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double width = getWidth() - x - snappedRightInset();
    double height = getHeight() - y - snappedBottomInset();
    flow.resizeRelocate(x, y, width, height);
    behind.resizeRelocate(x, y, width, height);
    flow.layout();
    for (int i = 0; i < paths.size(); i++) {
      paths.get(i).getElements().setAll(shape(marks.get(i).span()));
    }
    chosen.getElements().setAll(selected().map(this::shape).orElse(new PathElement[0]));
  }

  private static Path path(Mark mark) {
    Path path = new Path();
    path.getStyleClass().addAll("mark", mark.style());
    return path;
  }

  private PathElement[] shape(Span span) {
    int end = Math.min(span.end(), text.length());
    return flow.getRangeShape(Math.min(span.start(), end), end, false);
  }

  private int at(MouseEvent event) {
    return flow.getHitInfo(new Point2D(event.getX(), event.getY())).getInsertionIndex();
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      caret = at(event);
      if (!event.isShiftDown()) {
        anchor = caret;
      }
      requestLayout();
    }
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      caret = at(event);
      requestLayout();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
      return;
    }
    if (event.getClickCount() == 2) {
      selectWord(at(event));
    } else {
      mark(event).ifPresent(mark -> mark.click().run());
    }
  }

  private void selectWord(int at) {
    int start = at;
    int end = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    select(new Span(start, end));
  }

  private void moved(MouseEvent event) {
    Optional<Mark> mark = mark(event).filter(m -> !m.tip().isEmpty());
    flow.setCursor(mark.isPresent() ? Cursor.HAND : Cursor.TEXT);
    tip.setText(mark.map(Mark::tip).orElse(""));
    if (mark.isPresent()) {
      Tooltip.install(flow, tip);
    } else {
      Tooltip.uninstall(flow, tip);
    }
  }

  /// The shortest mark under the pointer: a date within a sentence wins over the sentence.
  private Optional<Mark> mark(MouseEvent event) {
    int at = flow.getHitInfo(new Point2D(event.getX(), event.getY())).getCharIndex();
    return marks.stream()
        .filter(m -> m.span().start() <= at && at < m.span().end())
        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C && selected().isPresent()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selected().get().of(text));
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    }
  }
}
