package chainrule.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers as a figure shows them. */
final class Numbers {

  private Numbers() {}

  /** With so many digits after the point, and a true minus. */
  static String text(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    boolean isZero = text.matches("-?[0.]+");
    return isZero ? text.replace("-", "") : text.replace('-', '−');
  }

  /** With at most so many digits after the point, and no zeros at the end. */
  static String shortest(double value, int decimals) {
    String text = text(value, decimals);
    return text.indexOf('.') < 0 ? text : text.replaceFirst("\\.?0+$", "");
  }

  /** With at most three digits after the point; more than one in brackets. */
  static String text(double... values) {
    String all =
        Arrays.stream(values).mapToObj(v -> shortest(v, 3)).collect(Collectors.joining(", "));
    return values.length == 1 ? all : "(" + all + ")";
  }
}
