package dateline.event;

/// Someone, or some body, that took part.
///
/// `name` is the usual name ("Xi Jinping", "United States", "senior US official"); `role` the
/// office held on the day of the event, or empty; `country` the English short name of the side, or
/// empty.
public record Participant(String name, String role, String country, Level level) {}
