package dateline.ui.session;

/// Goes from one event found to the next; from the last it goes nowhere.
public final class Steps implements Player.Pace {
  private final Session session;

  /// The events of what a session shows.
  public Steps(Session session) {
    this.session = session;
  }

  @Override
  public boolean isReady() {
    return !session.isAsking();
  }

  @Override
  public boolean step(boolean later) {
    return goes(later ? 1 : -1);
  }

  @Override
  public void begin(boolean later) {
    goes(later ? Integer.MIN_VALUE / 2 : Integer.MAX_VALUE / 2);
  }

  private boolean goes(int by) {
    int before = session.now().chosenRow();
    session.next(s -> s.stepped(by));
    return session.now().chosenRow() != before;
  }
}
