package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

public final class TwoClassPosterior {

  private TwoClassPosterior() {}

  public static double posterior(double density1, double prior1, double density2) {
    return Sigmoid.value(Math.log(density1) - Math.log(density2) + logOdds(prior1));
  }

  public static double[] weights(double[] mean1, double[] mean2, double[][] covariance) {
    int n = mean1.length;
    double[][] m = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) m[i][j] = covariance[i][j];
      m[i][n] = mean1[i] - mean2[i];
    }
    for (int c = 0; c < n; c++) {
      int p = c;
      for (int r = c; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[p][c])) p = r;
      double[] h = m[c];
      m[c] = m[p];
      m[p] = h;
      for (int r = 0; r < n; r++)
        if (r != c) {
          double f = m[r][c] / m[c][c];
          for (int k = c; k <= n; k++) m[r][k] -= f * m[c][k];
        }
    }
    double[] w = new double[n];
    for (int i = 0; i < n; i++) w[i] = m[i][n] / m[i][i];
    return w;
  }

  public static double bias(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    Shape.sameLength("mean1", mean1, "mean2", mean2);
    return -0.5 * Neuron.preActivation(mean1, 0, solve(covariance, mean1))
        + 0.5 * Neuron.preActivation(mean2, 0, solve(covariance, mean2))
        + logOdds(prior1);
  }

  private static double logOdds(double prior1) {
    return Math.log(prior1) - Math.log1p(-prior1);
  }

  private static double[] solve(double[][] covariance, double[] v) {
    Shape.columns("covariance", covariance, "mean1", v);
    Shape.rows("covariance", covariance, "mean1", v);
    requireSymmetric(covariance);
    int n = v.length;
    double[][] m = new double[n][];
    double[] solution = v.clone();
    for (int i = 0; i < n; i++) {
      m[i] = covariance[i].clone();
      for (int j = 0; j < i; j++) {
        double factor = m[i][j] / m[j][j];
        for (int k = j; k < n; k++) {
          m[i][k] -= factor * m[j][k];
        }
        solution[i] -= factor * solution[j];
      }
      if (!(m[i][i] > 0)) {
        throw new IllegalArgumentException("covariance is not positive definite");
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        solution[i] -= m[i][k] * solution[k];
      }
      solution[i] /= m[i][i];
    }
    return solution;
  }

  private static void requireSymmetric(double[][] covariance) {
    for (int i = 0; i < covariance.length; i++) {
      for (int j = 0; j < i; j++) {
        double difference = Math.abs(covariance[i][j] - covariance[j][i]);
        double deviations = Math.sqrt(covariance[i][i]) * Math.sqrt(covariance[j][j]);
        if (difference > 1e-12 * deviations) {
          throw new IllegalArgumentException(
              "covariance is not symmetric: [%d][%d] is %s but [%d][%d] is %s"
                  .formatted(i, j, covariance[i][j], j, i, covariance[j][i]));
        }
      }
    }
  }
}
