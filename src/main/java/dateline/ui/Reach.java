package dateline.ui;

import dateline.ui.host.Host;
import dateline.ui.screen.Screen;
import dateline.ui.session.Deeds;
import dateline.ui.session.Known;
import dateline.ui.session.Session;
import dateline.ui.sheet.CorrectionSheets;
import dateline.ui.sheet.Sheets;

/// What commands act upon.
record Reach(
    Session session,
    Deeds deeds,
    Sheets sheets,
    CorrectionSheets corrections,
    Known known,
    Frame frame,
    Host host) {
  Screen now() {
    return session.now();
  }

  boolean chosen() {
    return now().chosenRow() >= 0;
  }

  boolean any() {
    return now().answer().filter(answer -> answer.total() > 0).isPresent();
  }
}
