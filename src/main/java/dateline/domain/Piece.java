package dateline.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that the lexicon of names knows: from word `from` up to, not including, word `to`.
record Piece(int from, int to, List<Sense> senses) {
  /// Cuts a text into what the lexicon knows, longest first, left to right. Words inside a longer
  /// name of a place ("South China Sea") are none.
  static List<Piece> of(Tokens tokens, Knowledge knowledge) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      Lexicon.Match<Sense> match = knowledge.names.longest(tokens, at);
      int place = match.end() == at ? at : knowledge.places.longest(tokens, at).end();
      if (place > match.end()) {
        at = place;
      } else if (match.end() == at) {
        int venue = knowledge.places.longest(tokens, at).end();
        at = venue > at + 1 ? venue : at + 1;
      } else {
        pieces.add(new Piece(at, match.end(), match.values()));
        at = match.end();
      }
    }
    return pieces;
  }

  List<Person> full() {
    List<Person> people = new ArrayList<>();
    for (Sense sense : senses) {
      if (sense instanceof Sense.Full(Person person)) {
        people.add(person);
      }
    }
    return people;
  }

  List<Person> surnames() {
    List<Person> people = new ArrayList<>();
    for (Sense sense : senses) {
      if (sense instanceof Sense.Surname(Person person)) {
        people.add(person);
      }
    }
    return people;
  }

  List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    for (Sense sense : senses) {
      if (sense instanceof Sense.Title(Office office, boolean _)) {
        offices.add(office);
      }
    }
    return offices;
  }

  /// Whether as a title it says no more than "the secretary".
  boolean brief() {
    return senses.stream().noneMatch(sense -> sense instanceof Sense.Title(_, boolean b) && !b);
  }

  /// The first sense of a kind, if any.
  <S extends Sense> Optional<S> first(Class<S> kind) {
    return senses.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
