package dateline.ui.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One bar of the chart with its name and its number: what took place is full, what is planned
/// hollow, what was called off hatched.
public final class BarRow extends Region {
  private static final double GAP = 8;

  /// How wide a letter is, on the average, for each pixel of its height.
  private static final double LETTER = 0.58;

  private final Label name;
  private final Region occurred = part("occurred");
  private final Region planned = part("planned");
  private final Region off = part("off");
  private final Label number;
  private final int[] counts;
  private final double most;

  private final int letters;

  /// A bar of these counts, where the longest stands for `most` and the longest name has so many
  /// letters.
  public BarRow(String name, String number, int[] counts, int most, int letters) {
    this.name = new Label(name);
    this.number = new Label(number);
    this.counts = counts.clone();
    this.letters = letters;
    this.most = Math.max(1, most);
    this.name.getStyleClass().add("bar-name");
    this.number.getStyleClass().add("bar-number");
    getStyleClass().add("bar-row");
    getChildren().addAll(this.name, occurred, planned, off, this.number);
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().addAll("bar", "bar-" + style);
    return part;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(name.prefHeight(-1)) + 6;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 120;
  }

  @Override
  protected void layoutChildren() {
    double names = Math.min((letters * LETTER + 1) * name.getFont().getSize(), getWidth() * 0.4);
    double numbers = number.prefWidth(-1);
    double text = name.prefHeight(-1);
    double unit = Math.max(1, getWidth() - names - numbers - 2 * GAP - 12) / most;
    double height = Math.min(14, getHeight() - 6);
    double y = (getHeight() - height) / 2;
    double own = Math.min(names, name.prefWidth(-1));
    name.resizeRelocate(names - own, (getHeight() - text) / 2, own, text);
    double x = names + GAP;
    Region[] parts = {occurred, planned, off};
    for (int i = 0; i < parts.length; i++) {
      double width = counts[i] * unit;
      parts[i].setVisible(counts[i] > 0);
      parts[i].resizeRelocate(x, y, Math.max(width, counts[i] > 0 ? 2 : 0), height);
      x += width;
    }
    number.resizeRelocate(x + GAP / 2, (getHeight() - text) / 2, numbers, text);
  }
}
