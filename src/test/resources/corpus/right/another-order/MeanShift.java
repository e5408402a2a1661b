package chainrule.data;

public final class MeanShift {
  /** A running mean for each column. */
  public static double[] means(double[][] x) {
    double[] means = new double[x[0].length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < means.length; i++) {
        means[i] += (x[n][i] - means[i]) / (n + 1);
      }
    }
    return means;
  }

  public static double[][] shifted(double[][] x, double[] shift) {
    double[][] shifted = new double[x.length][shift.length];
    for (int i = 0; i < shift.length; i++) {
      for (int n = 0; n < x.length; n++) {
        shifted[n][i] = -(shift[i] - x[n][i]);
      }
    }
    return shifted;
  }
}
