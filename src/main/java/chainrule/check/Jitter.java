package chainrule.check;

/**
 * How much a function's own roundings make it jitter (Hamming's table): from one small step to the
 * next nothing smooth leaves a fourth difference, so what is left is noise, √70 times that of one
 * value.
 */
final class Jitter {

  /**
   * How far it is from one neighbour to the next, in units of the point's scale. Steps of one
   * length alone may fall in with the grid of the doubles and see no rounding at all.
   */
  static final double[] STRIDES = {0x1p-16, 0x1p-16 * 0.618034, 0x1p-16 * 0.381966};

  /** How many neighbours there are on each side. */
  static final int NEIGHBOURS = 8;

  private static final int ORDER = 4;

  /** How many times its typical size a rounding error may have. */
  private static final double OUTLIER = 16;

  private Jitter() {}

  /** The noise of a function on the quieter side of a point: on the other there may be a kink. */
  static double of(double[] values) {
    double right = 0;
    double left = 0;
    for (int stride = 0; stride < STRIDES.length; stride++) {
      right = Math.max(right, of(values, stride, 0));
      left = Math.max(left, of(values, stride, 1));
    }
    double noise = Math.min(right, left);
    return Double.isFinite(noise) ? noise : 0;
  }

  private static double of(double[] values, int stride, int side) {
    double[] table = Stencil.neighbours(values, stride, side);
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
