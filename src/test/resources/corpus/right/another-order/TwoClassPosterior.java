package chainrule.neuron;

/** Bayes' rule without a logarithm, and the inverse of the covariance by Gauss and Jordan. */
public final class TwoClassPosterior {
  public static double posterior(double density1, double prior1, double density2) {
    return density1 * prior1 / (density1 * prior1 + density2 * (1 - prior1));
  }

  public static double[] weights(double[] mean1, double[] mean2, double[][] covariance) {
    double[][] inverse = inverse(covariance);
    double[] first = times(inverse, mean1);
    double[] second = times(inverse, mean2);
    for (int i = 0; i < first.length; i++) {
      first[i] -= second[i];
    }
    return first;
  }

  public static double bias(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    double[][] inverse = inverse(covariance);
    double form1 = dot(mean1, times(inverse, mean1));
    double form2 = dot(mean2, times(inverse, mean2));
    return (form2 - form1) / 2 + Math.log(prior1 / (1 - prior1));
  }

  private static double[][] inverse(double[][] m) {
    int n = m.length;
    double[][] rows = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(m[i], 0, rows[i], 0, n);
      rows[i][n + i] = 1;
    }
    for (int c = 0; c < n; c++) {
      double pivot = rows[c][c];
      for (int k = 0; k < 2 * n; k++) {
        rows[c][k] /= pivot;
      }
      for (int i = 0; i < n; i++) {
        double factor = rows[i][c];
        for (int k = 0; k < 2 * n && i != c; k++) {
          rows[i][k] -= factor * rows[c][k];
        }
      }
    }
    double[][] inverse = new double[n][];
    for (int i = 0; i < n; i++) {
      inverse[i] = java.util.Arrays.copyOfRange(rows[i], n, 2 * n);
    }
    return inverse;
  }

  private static double[] times(double[][] m, double[] v) {
    double[] product = new double[m.length];
    for (int i = 0; i < m.length; i++) {
      product[i] = dot(m[i], v);
    }
    return product;
  }

  private static double dot(double[] u, double[] v) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += u[i] * v[i];
    }
    return sum;
  }
}
