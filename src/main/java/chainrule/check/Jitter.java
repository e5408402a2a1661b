package chainrule.check;

import java.util.function.DoubleUnaryOperator;

/**
 * How much a function's own roundings make it jitter (Hamming's table): from one small step to the
 * next nothing smooth leaves a fourth difference, so what is left is noise, √70 times that of one
 * value.
 */
final class Jitter {

  private static final int ORDER = 4;

  /** How many times its typical size a rounding error may have. */
  private static final double OUTLIER = 16;

  /**
   * Steps of one length alone may fall in with the grid of the doubles and see no rounding at all.
   */
  private static final double[] STRIDES = {1, 0.618034, 0.381966};

  private Jitter() {}

  /** The noise of f next to x, on the quieter side, for on the other there may be a kink. */
  static double of(DoubleUnaryOperator f, double x, double scale) {
    double step = scale / (1 << 16);
    double right = 0;
    double left = 0;
    for (double stride : STRIDES) {
      right = Math.max(right, onOneSide(f, x, step * stride));
      left = Math.max(left, onOneSide(f, x, -step * stride));
    }
    double noise = Math.min(right, left);
    return Double.isFinite(noise) ? noise : 0;
  }

  private static double onOneSide(DoubleUnaryOperator f, double x, double step) {
    double[] table = new double[2 * ORDER + 1];
    for (int k = 0; k < table.length; k++) {
      table[k] = f.applyAsDouble(x + k * step);
    }
    for (int order = 1; order <= ORDER; order++) {
      for (int k = 0; k < table.length - order; k++) {
        table[k] = table[k + 1] - table[k];
      }
    }
    double largest = 0;
    for (int k = 0; k < table.length - ORDER; k++) {
      if (!Double.isFinite(table[k])) {
        return Double.POSITIVE_INFINITY;
      }
      largest = Math.max(largest, Math.abs(table[k]));
    }
    return OUTLIER * largest / Math.sqrt(70);
  }
}
