package dateline.index;

import dateline.event.Event;
import dateline.event.Mention;
import dateline.event.Participant;
import java.util.ArrayList;
import java.util.List;

/// Everything about an event that a word can be found in.
final class SearchText {
  private SearchText() {}

  /// One text each, so that no phrase runs from one into the next.
  static List<String> of(Entry entry) {
    Event event = entry.shown().event();
    List<String> texts = new ArrayList<>();
    texts.add(event.headline());
    event.mentions().stream().map(Mention::text).distinct().forEach(texts::add);
    for (Participant who : event.participants()) {
      texts.add(who.role() + " " + who.name());
      texts.add(who.country());
    }
    texts.add(event.place().text());
    texts.addAll(event.topics());
    texts.addAll(entry.shown().tags());
    texts.add(entry.shown().note());
    texts.removeIf(String::isBlank);
    return texts;
  }
}
