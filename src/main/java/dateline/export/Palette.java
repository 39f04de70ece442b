package dateline.export;

import dateline.timeline.Ink;
import java.awt.Color;

/// The colours of a picture that leaves the program.
@FunctionalInterface
public interface Palette {
  /// Dark on white, for paper.
  Palette PAPER = ink -> new Color(onPaper(ink));

  /// The colour of an ink.
  Color color(Ink ink);

  private static int onPaper(Ink ink) {
    return switch (ink) {
      case PAPER -> 0xffffff;
      case SHADE -> 0xf6f8fa;
      case GRID -> 0xeaeef2;
      case RULE -> 0xd0d7de;
      case TEXT -> 0x1f2328;
      case MUTED -> 0x57606a;
      case ACCENT -> 0x0969da;
      case TODAY -> 0xcf222e;
      case DOUBT -> 0x9a6700;
      case STAR -> 0xbf8700;
      case SUMMIT -> 0x6f42c1;
      case MEETING -> 0x0a5fc2;
      case CALL -> 0x0b7285;
      case VISIT -> 0x1a7f37;
      case TALKS -> 0x35639e;
      case CONFERENCE -> 0x8a4fbf;
      case AGREEMENT -> 0x0f7a55;
      case STATEMENT -> 0x57606a;
      case MEASURE -> 0xb35900;
      case INCIDENT -> 0xc62839;
      case ELECTION -> 0xb3287f;
      case OTHER -> 0x6e7781;
    };
  }
}
