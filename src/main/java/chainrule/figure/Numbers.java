package chainrule.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as a figure shows them. */
final class Numbers {

  /** Static methods only. */
  private Numbers() {}

  /** With so many digits after the point, and a true minus. */
  static String text(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.replace('-', '−');
  }

  /**
   * Whole numbers without a point, others with three digits after it; more than one in brackets.
   */
  static String text(double... values) {
    String all =
        Arrays.stream(values)
            .mapToObj(v -> text(v, Math.abs(v - Math.rint(v)) < 1e-12 ? 0 : 3))
            .collect(Collectors.joining(", "));
    return values.length == 1 ? all : "(" + all + ")";
  }
}
