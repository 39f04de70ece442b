package dateline.domain;

/// The rank that an office gives, highest first.
public enum Rank {
  /// Heads of state or government.
  LEADER,
  /// Ministers and their equals: national security advisers, Politburo members, speakers.
  CABINET,
  /// Vice-ministers, ambassadors, envoys, spokespeople.
  OFFICIAL,
  /// Officers in uniform.
  MILITARY,
  /// A country, body or firm, or a person of unknown rank.
  NONE;

  /// How much more likely a bare surname means someone of this rank.
  int weight() {
    return switch (this) {
      case LEADER -> 4;
      case CABINET -> 3;
      case OFFICIAL, MILITARY -> 2;
      case NONE -> 1;
    };
  }
}
