package dateline;

/// The door of the program.
public final class Main {
  private Main() {}

  /// Starts Dateline.
  public static void main(String[] args) {
    System.out.println("Dateline");
  }
}
