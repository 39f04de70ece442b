package dateline.time;

import java.util.Optional;
import java.util.function.Function;

/// What happens when a pattern is found: the rule, the symbol of what it makes, its function.
///
/// `silent` finds serve later stages only.
record Action(Rule rule, int symbol, boolean silent, Function<Found, Optional<Said>> means) {}
