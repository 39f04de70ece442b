package dateline.timeline;

/// A part of the picture that answers to the pointer.
public record Spot(Box box, Thing thing) {}
