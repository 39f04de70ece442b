package dateline.event;

/// Where it happened: the most precise `name` the text gives ("Filoli estate, Woodside,
/// California", "Beijing") and the `country`, either empty where unknown. "Virtual" is a name.
public record Place(String name, String country) {
  /// Where the text does not say.
  public static final Place UNKNOWN = new Place("", "");

  /// Name and country as a reader writes them.
  public String text() {
    if (name.isEmpty() || name.equals(country)) {
      return country;
    }
    return country.isEmpty() ? name : name + ", " + country;
  }
}
