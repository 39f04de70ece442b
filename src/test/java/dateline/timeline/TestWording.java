package dateline.timeline;

import java.util.Locale;

/// Plain English words, and letters that are all equally wide.
record TestWording() implements Wording {
  /// 0.6 of the size for each letter.
  static final TextWidths WIDTHS = (text, lettering) -> text.length() * lettering.size() * 0.6;

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }

  @Override
  public String today() {
    return "Today";
  }

  @Override
  public String more(int count) {
    return "+" + count;
  }

  @Override
  public String undated(int count) {
    return count + " undated";
  }

  @Override
  public String earlier(int count) {
    return "‹ " + count + " earlier";
  }

  @Override
  public String later(int count) {
    return count + " later ›";
  }

  @Override
  public String gap(int days) {
    return days + " days without events";
  }

  @Override
  public String others() {
    return "Others";
  }

  @Override
  public String number(int count) {
    return String.valueOf(count);
  }
}
