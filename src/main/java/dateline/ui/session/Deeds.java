package dateline.ui.session;

import dateline.collection.ImportReport;
import dateline.collection.Step;
import dateline.correction.Correction;
import dateline.ui.host.Press;
import dateline.ui.part.Notices;
import dateline.ui.words.Words;
import dateline.ui.work.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// What a reader does to the collection: import, correct, undo. All of it happens beside the
/// window, in turn; then the question is asked again.
public final class Deeds {
  /// As many letters of a step are named in a menu.
  private static final int MOST = 60;

  private final Session session;
  private final Work work;
  private final Words words;
  private final Notices notices;
  private Consumer<ImportReport> reported = _ -> {};

  /// Deeds on the collection of a session.
  public Deeds(Session session, Work work, Words words, Notices notices) {
    this.session = session;
    this.work = work;
    this.words = words;
    this.notices = notices;
    session.collection().onChange(_ -> Platform.runLater(session::ask));
  }

  /// Who is told of the reports of imports.
  public void onReport(Consumer<ImportReport> listener) {
    reported = listener;
  }

  /// Corrects the collection, if that is allowed.
  public void correct(List<Correction> step) {
    if (step.isEmpty() || !mayCorrect()) {
      return;
    }
    run(
        _ -> {
          session.collection().correct(step);
          return session.collection().undoable();
        },
        done -> notices.tell(done.map(this::name).orElse("")));
  }

  /// Whether what is shown can be corrected; else says why not: the past is only looked at.
  public boolean mayCorrect() {
    boolean past = session.now().known().isPresent();
    if (past) {
      notices.warn(words.say("past.noCorrections"));
    }
    return !past;
  }

  /// Says that there is no past to look at.
  public void nowhere() {
    notices.warn(words.say("past.nowhere"));
  }

  /// Makes a correction of each chosen event.
  public void each(Function<String, Correction> correction) {
    correct(session.now().marked().stream().map(correction).toList());
  }

  /// Takes a field's corrections back.
  public void restore(String eventId, Correction.Field field) {
    correct(List.of(new Correction.Restore(eventId, field)));
  }

  /// Takes the last step back.
  public void undo() {
    run(_ -> session.collection().undo(), step -> told("undo.undone", step));
  }

  /// Does the step again that was taken back.
  public void redo() {
    run(_ -> session.collection().redo(), step -> told("undo.redone", step));
  }

  /// Imports files and folders, and a table about them that lies among them.
  public void add(List<Path> dropped) {
    if (!dropped.isEmpty()) {
      work.run(
          words.say("import.running"),
          progress -> {
            Pile pile = Pile.of(dropped);
            return session
                .collection()
                .add(pile.paths(), Optional.empty(), pile.metadata(), progress);
          },
          this::added,
          this::failed);
    }
  }

  /// Imports a pasted text.
  public void addText(String text, Optional<LocalDate> published) {
    String name = words.say("import.pasted");
    work.run(
        words.say("import.running"),
        _ -> session.collection().addText(name, text, published),
        this::added,
        this::failed);
  }

  /// Reads every article again, for a reader who mistrusts what is shown.
  public void rebuild() {
    work.run(
        words.say("rebuild.running"),
        progress -> {
          session.collection().rebuild(progress);
          return session.collection().table().size();
        },
        events -> notices.tell(words.say("rebuild.done", events)),
        this::failed);
  }

  /// Does something short to the collection, then asks again.
  public <T> void run(Work.Task<T> task, Consumer<T> done) {
    Optional<String> forbidden = session.collection().readOnly();
    if (forbidden.isPresent()) {
      notices.warn(forbidden.get());
      return;
    }
    work.run(task, done, this::failed);
  }

  /// Writes a file beside the window and tells how many events are in it.
  public void export(Callable<Integer> writing, int rows, Path file) {
    work.run(
        words.say("export.running"),
        _ -> writing.call(),
        left ->
            notices.tell(
                words.say(
                    left == 0 ? "export.done" : "export.doneWithout",
                    rows - left,
                    file.getFileName(),
                    left)),
        this::failed);
  }

  /// Prints beside the window, and tells whether the printer took it.
  public void print(Press press, Callable<Boolean> printing) {
    work.run(
        words.say("print.running"),
        _ -> printing.call(),
        taken -> {
          String sentence = words.say(taken ? "print.done" : "print.failed", press.name());
          if (taken) {
            notices.tell(sentence);
          } else {
            notices.warn(sentence);
          }
        },
        this::failed);
  }

  /// Says what a step did: "2 events merged".
  public String name(Step step) {
    return words.say("deed." + step.deed().name(), step.size(), step.subject());
  }

  /// What undoing would take back now: "Undo: 2 events merged".
  public String undoName() {
    return brief(session.collection().undoable())
        .map(name -> words.say("status.undo", name))
        .orElseGet(() -> words.say("command.undo"));
  }

  /// What would be done again now.
  public String redoName() {
    return brief(session.collection().redoable())
        .map(name -> words.say("status.redo", name))
        .orElseGet(() -> words.say("command.redo"));
  }

  private Optional<String> brief(Optional<Step> step) {
    return step.map(this::name)
        .map(name -> name.length() > MOST ? name.substring(0, MOST - 1) + "…" : name);
  }

  /// Tells of a failure in a sentence.
  public void failed(Exception e) {
    notices.warn(words.failure(e));
  }

  private void told(String key, Optional<Step> step) {
    step.ifPresent(done -> notices.tell(words.say(key, name(done))));
  }

  private void added(ImportReport report) {
    reported.accept(report);
  }
}
