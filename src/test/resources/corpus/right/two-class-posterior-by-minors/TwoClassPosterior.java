package chainrule.neuron;

/** Cramer's rule, with determinants as they are taught at school: n! products, for n is small. */
public final class TwoClassPosterior {

  private TwoClassPosterior() {}

  public static double posterior(double density1, double prior1, double density2) {
    return 1 / (1 + density2 / density1 * (1 / prior1 - 1));
  }

  public static double[] weights(double[] mean1, double[] mean2, double[][] covariance) {
    double[] difference = new double[mean1.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = mean1[i] - mean2[i];
    }
    return solved(covariance, difference);
  }

  public static double bias(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    double[] a = solved(covariance, mean1);
    double[] b = solved(covariance, mean2);
    double bias = Math.log(prior1 / (1 - prior1));
    for (int i = 0; i < a.length; i++) {
      bias += (mean2[i] * b[i] - mean1[i] * a[i]) / 2;
    }
    return bias;
  }

  private static double[] solved(double[][] matrix, double[] right) {
    double[] x = new double[right.length];
    for (int k = 0; k < x.length; k++) {
      double[][] replaced = new double[matrix.length][];
      for (int i = 0; i < matrix.length; i++) {
        replaced[i] = matrix[i].clone();
        replaced[i][k] = right[i];
      }
      x[k] = determinant(replaced) / determinant(matrix);
    }
    return x;
  }

  private static double determinant(double[][] m) {
    if (m.length == 1) {
      return m[0][0];
    }
    double sum = 0;
    for (int column = 0; column < m.length; column++) {
      double[][] minor = new double[m.length - 1][m.length - 1];
      for (int i = 1; i < m.length; i++) {
        int at = 0;
        for (int j = 0; j < m.length; j++) {
          if (j != column) {
            minor[i - 1][at++] = m[i][j];
          }
        }
      }
      sum += (column % 2 == 0 ? 1 : -1) * m[0][column] * determinant(minor);
    }
    return sum;
  }
}
