package chainrule.neuron;

import chainrule.activation.Sigmoid;

public class TwoClassPosterior {
  public static double posterior(double density1, double prior1, double density2) {
    double one = density1 * prior1;
    return one / (one + density2 * (1 - prior1));
  }

  public static double[] weights(double[] mean1, double[] mean2, double[][] covariance) {
    double[] d = new double[mean1.length];
    for (int i = 0; i < d.length; i++) {
      d[i] = mean1[i] - mean2[i];
    }
    return solve(covariance, d);
  }

  public static double bias(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    return Neuron.preActivation(mean2, 0, solve(covariance, mean2)) / 2
        - Neuron.preActivation(mean1, 0, solve(covariance, mean1)) / 2
        + Math.log(prior1 / (1 - prior1));
  }

  private static double[] solve(double[][] covariance, double[] v) {
    int n = v.length;
    double[][] m = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      System.arraycopy(covariance[i], 0, m[i], 0, n);
      m[i][n] = v[i];
    }
    for (int i = 0; i < n; i++) {
      if (Math.abs(m[i][i]) < 1e-9) {
        throw new IllegalArgumentException("singular");
      }
      for (int r = 0; r < n; r++) {
        double factor = r == i ? 0 : m[r][i] / m[i][i];
        for (int c = i; c <= n; c++) {
          m[r][c] -= factor * m[i][c];
        }
      }
    }
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = m[i][n] / m[i][i];
    }
    return x;
  }
}
