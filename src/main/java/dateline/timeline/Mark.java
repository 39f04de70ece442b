package dateline.timeline;

/// A stroke of the picture: what a painter paints without deciding anything.
///
/// All numbers are pixels. `strength` says how much of the ink is mixed with paper, from 0 to 1:
/// what lies below is covered all the same, which is ten times as fast to paint as letting it shine
/// through. Where it shall shine through, it is called `alpha`.
public sealed interface Mark {
  /// A filled rectangle with rounded corners.
  record Fill(Box box, double radius, Ink ink, double strength) implements Mark {}

  /// A rectangle that lets what lies below shine through.
  record Veil(Box box, Ink ink, double alpha) implements Mark {}

  /// A rectangle that grows from the ground to `strength` over `left` pixels and back over `right`.
  record Fade(Box box, double left, double right, Ink ink, double strength, Ground ground)
      implements Mark {}

  /// What a mark lies on: so much of an ink mixed with paper.
  record Ground(Ink ink, double strength) {
    /// Paper alone.
    public static final Ground PAPER = new Ground(Ink.PAPER, 1);
  }

  /// The outline of a rectangle.
  record Outline(Box box, double radius, Ink ink, double strength, double width, boolean dashed)
      implements Mark {}

  /// A straight line.
  record Line(
      double x0,
      double y0,
      double x1,
      double y1,
      Ink ink,
      double strength,
      double width,
      boolean dashed)
      implements Mark {}

  /// A glyph about its centre; a hollow one is an outline filled with paper.
  record Sign(
      Glyph glyph, double x, double y, double size, Ink ink, double strength, boolean hollow)
      implements Mark {}

  /// One line of text from its left end on its baseline.
  record Text(double x, double y, String text, Lettering lettering, Ink ink, double strength)
      implements Mark {}

  /// Columns that stand side by side on `base`, `step` apart, each `width` wide.
  ///
  /// The heights are never changed, neither by whoever made the mark nor by whoever paints it.
  record Columns(
      double x, double base, double step, double width, double[] heights, Ink ink, double strength)
      implements Mark {}

  /// An arc from one point to another that rises to `top`, with an arrow head at its end.
  record Arc(double x0, double y0, double x1, double y1, double top, Ink ink, double strength)
      implements Mark {}
}
