package dateline.timeline;

import java.util.List;

/// Pictures of hand-made events, for tests of other rooms.
public final class SamplePictures {
  /// Contacts of two years: exact, vague, planned, cancelled and doubtful ones.
  static final SomeBars CONTACTS =
      SomeBars.of(
          """
          2022-06-01..2022-08-31 | SEASON | MEASURE    | OCCURRED  | 0.6 |   | Military channels suspended           | military
          2022-11-14             | DAY    | SUMMIT     | OCCURRED  | 0.9 |   | Leaders meet in Bali                  | summit
          2023-01-01..2023-04-30 | PART   | INCIDENT   | OCCURRED  | 0.6 |   | Balloon shot down                     | military
          2023-02-05             | DAY    | VISIT      | POSTPONED | 0.5 |   | Secretary of State travels to Beijing | diplomacy
          2023-06-18..2023-06-19 | DAY    | VISIT      | OCCURRED  | 0.7 |   | Secretary of State in Beijing         | diplomacy
          2023-11-12..2023-11-18 | DAY    | CONFERENCE | OCCURRED  | 0.7 |   | APEC week in San Francisco            | diplomacy; summit
          2023-11-15             | DAY    | SUMMIT     | OCCURRED  | 1.0 | * | Leaders meet near San Francisco       | summit; military
          2024-04-02             | DAY    | CALL       | OCCURRED  | 0.8 |   | Leaders speak by telephone            | summit
          2024-04-03..2024-04-12 | VAGUE  | VISIT      | PLANNED   | 0.6 |   | Treasury Secretary to visit China     | diplomacy
          2024-11-05             | DAY    | ELECTION   | PLANNED   | 0.7 | ? | Election in the United States         | elections
          undated                | DAY    | STATEMENT  | OCCURRED  | 0.1 |   | A statement without a date            | diplomacy
          """);

  private SamplePictures() {}

  /// All contacts, in lanes by topic or in one.
  public static Picture contacts(boolean lanes, double width, double height, TextWidths widths) {
    Lanes sorted = lanes ? CONTACTS.grouped(8) : CONTACTS.lanes();
    Stage stage = Stage.onPaper(width, height, sorted);
    Scene scene = CONTACTS.scene(sorted, CONTACTS.list().size() - 4);
    Viewport viewport = stage.whole(scene.all());
    Layout layout = new Layout(widths, new TestWording());
    return layout.picture(scene, stage, viewport, width, stage.height());
  }

  /// The widths that the golden files were made with.
  public static TextWidths widths() {
    return TestWording.WIDTHS;
  }

  /// A picture of an odd mark of each kind.
  public static Picture marks() {
    Box box = new Box(10.25, 10.5, 80, 20);
    List<Mark> marks =
        List.of(
            new Mark.Fill(box, 4, Ink.CALL, 0.5),
            new Mark.Veil(box, Ink.PAPER, 0.5),
            new Mark.Fade(box, 20, 30, Ink.VISIT, 0.5, Mark.Ground.PAPER),
            new Mark.Outline(box, 4, Ink.TALKS, 1, 1, true),
            new Mark.Line(0, 40, 100, 40, Ink.RULE, 1, 1, false),
            new Mark.Sign(Glyph.STAR, 50, 60, 20, Ink.STAR, 1, true),
            new Mark.Text(10, 90, "<Xi & Biden> «习近平»", Lettering.LABEL, Ink.TEXT, 1),
            new Mark.Columns(0, 120, 4, 3, new double[] {0, 4, 9}, Ink.MUTED, 0.4),
            new Mark.Arc(10, 130, 90, 130, 100, Ink.ACCENT, 0.8));
    return new Picture(100, 140, List.of(new Layer(new Box(0, 0, 100, 140), marks)), List.of());
  }
}
