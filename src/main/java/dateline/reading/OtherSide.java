package dateline.reading;

import dateline.domain.Rank;
import dateline.domain.Who;
import java.util.ArrayList;
import java.util.List;

/// Completes those who took part by the side of the article that a sentence leaves unsaid.
final class OtherSide {
  private OtherSide() {}

  /// The side of the article that is missing; both where nobody is named.
  static List<Who> joinedTo(Scene scene, List<Who> found) {
    List<Who> both = new ArrayList<>(found);
    for (Who side : scene.sides()) {
      if (found.stream().noneMatch(who -> who.country().equals(side.country()))) {
        both.add(found.stream().noneMatch(who -> outranked(who, side)) ? side : land(side));
      }
    }
    return both;
  }

  /// The side of the article that is missing, by its country; both where nobody is named.
  static List<Who> lands(Scene scene, List<Who> found) {
    List<Who> both = new ArrayList<>(found);
    for (Who side : scene.sides()) {
      if (found.stream().noneMatch(who -> who.country().equals(side.country()))) {
        both.add(land(side));
      }
    }
    return both;
  }

  /// Whether a president would stand in for the unnamed partner of somebody lower.
  private static boolean outranked(Who who, Who side) {
    return Parties.isPerson(who) && side.rank() == Rank.LEADER && who.rank() != Rank.LEADER;
  }

  /// The country of somebody who acts for it.
  static Who land(Who side) {
    String country = side.country();
    return Who.land(side.span(), country, "the article's other side");
  }
}
