package chainrule.data;

import chainrule.shape.Shape;

/**
 * Shifting the data so that it lies around 0.
 *
 * <p>Note "Training A Neural Network", section "Overall Process", step 2.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class MeanShift {

  private MeanShift() {}

  /**
   * The mean of each column, x̄ᵢ = (1/N) Σₙ xₙᵢ.
   *
   * @param x N × n, one example per row
   * @return length n
   * @throws IllegalArgumentException if {@code x} is empty or ragged
   */
  public static double[] means(double[][] x) {
    Shape.matrix("x", x);
    double[] means = new double[x[0].length];
    for (double[] example : x) {
      for (int i = 0; i < means.length; i++) {
        means[i] += example[i];
      }
    }
    for (int i = 0; i < means.length; i++) {
      means[i] /= x.length;
    }
    return means;
  }

  /**
   * xₙᵢ − sᵢ, where s is the means or any other point that becomes the origin.
   *
   * @param x N × n, one example per row
   * @param shift s, length n
   * @return N × n, all new
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] shifted(double[][] x, double[] shift) {
    Shape.columns("x", x, "shift", shift);
    double[][] shifted = new double[x.length][shift.length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < shift.length; i++) {
        shifted[n][i] = x[n][i] - shift[i];
      }
    }
    return shifted;
  }
}
