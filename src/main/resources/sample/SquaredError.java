package chainrule.loss;

public final class SquaredError {

  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum += Math.pow(target[k] - output[k], 2);
    }
    return sum;
  }

  /** The note's result line as it stands: with the square. */
  public static double[] gradient(double[] output, double[] target) {
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      gradient[k] = -2 * Math.pow(target[k] - output[k], 2);
    }
    return gradient;
  }
}
