package chainrule.neuron;

public class TwoClassPosterior {
  public static double posterior(double density1, double prior1, double density2) {
    double joint = density1 * prior1;
    return joint / (joint + density2 * (1 - prior1));
  }

  /** By the inverse, after Gauss and Jordan with row exchanges. */
  private static double[][] inverse(double[][] m) {
    int n = m.length;
    double[][] t = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        t[i][j] = m[i][j];
      }
      t[i][n + i] = 1;
    }
    for (int c = 0; c < n; c++) {
      int p = c;
      for (int r = c; r < n; r++) {
        if (Math.abs(t[r][c]) > Math.abs(t[p][c])) {
          p = r;
        }
      }
      double[] swapped = t[p];
      t[p] = t[c];
      t[c] = swapped;
      double pivot = t[c][c];
      for (int j = 0; j < 2 * n; j++) {
        t[c][j] /= pivot;
      }
      for (int r = 0; r < n; r++) {
        if (r != c) {
          double f = t[r][c];
          for (int j = 0; j < 2 * n; j++) {
            t[r][j] -= f * t[c][j];
          }
        }
      }
    }
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] = t[i][n + j];
      }
    }
    return inverse;
  }

  private static double form(double[] u, double[][] m, double[] v) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      for (int j = 0; j < v.length; j++) {
        sum += u[i] * m[i][j] * v[j];
      }
    }
    return sum;
  }

  public static double[] weights(double[] mean1, double[] mean2, double[][] covariance) {
    double[][] inverse = inverse(covariance);
    double[] w = new double[mean1.length];
    for (int i = 0; i < w.length; i++) {
      for (int j = 0; j < w.length; j++) {
        w[i] += inverse[i][j] * (mean1[j] - mean2[j]);
      }
    }
    return w;
  }

  public static double bias(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    double[][] inverse = inverse(covariance);
    return (form(mean2, inverse, mean2) - form(mean1, inverse, mean1)) / 2 + Math.log(prior1 / (1 - prior1));
  }
}
