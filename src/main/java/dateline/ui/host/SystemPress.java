package dateline.ui.host;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Stage;

/// A printer of the system, with a page that lies on its side: time is wide.
final class SystemPress implements Press {
  private final PrinterJob job;
  private final PageLayout layout;

  private SystemPress(PrinterJob job, PageLayout layout) {
    this.job = job;
    this.layout = layout;
  }

  /// Asks the reader which printer is to print.
  static Choosers.Chosen chosen(Stage stage) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return new Choosers.NoPrinter();
    }
    Printer printer = job.getPrinter();
    Paper paper = printer.getDefaultPageLayout().getPaper();
    job.getJobSettings()
        .setPageLayout(
            printer.createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT));
    if (!job.showPrintDialog(stage)) {
      job.cancelJob();
      return new Choosers.NotNow();
    }
    return new Choosers.Ready(new SystemPress(job, job.getJobSettings().getPageLayout()));
  }

  @Override
  public String name() {
    return job.getPrinter().getName();
  }

  @Override
  public Dimension2D page() {
    return new Dimension2D(layout.getPrintableWidth(), layout.getPrintableHeight());
  }

  @Override
  public boolean print(List<? extends Node> pages) {
    for (Node page : pages) {
      if (!job.printPage(layout, page)) {
        job.cancelJob();
        return false;
      }
    }
    return job.endJob();
  }
}
