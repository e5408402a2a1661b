package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

/**
 * A sigmoid neuron as Bayes' rule: its output is the probability of class 1 given x.
 *
 * <p>Note "Neural Networks 2", section "Neural Networks 2", the second formula: p(C₁∣x) = σ(a) with
 * a = ln [p(x∣C₁)P(C₁) / (p(x∣C₂)P(C₂))]. For two Gaussians that share a covariance Σ, a is linear
 * in x, so a neuron with these weights computes the posterior exactly.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class TwoClassPosterior {

  private TwoClassPosterior() {}

  /**
   * p(C₁∣x) = σ(ln [p(x∣C₁)P(C₁) / (p(x∣C₂)P(C₂))]).
   *
   * @param density1 p(x∣C₁), above 0; answers are tested from 1e-9 to 1e9, where the products of
   *     the formula lose nothing
   * @param prior1 P(C₁), above 0 and below 1; P(C₂) = 1 − P(C₁)
   * @param density2 p(x∣C₂), above 0; answers are tested in the same range
   * @return the posterior of class 1, from 0 to 1
   */
  public static double posterior(double density1, double prior1, double density2) {
    return Sigmoid.value(Math.log(density1) - Math.log(density2) + logOdds(prior1));
  }

  /**
   * w = Σ⁻¹(μ₁ − μ₂).
   *
   * @param mean1 μ₁, length n
   * @param mean2 μ₂, length n
   * @param covariance Σ, n × n, symmetric and positive definite; answers are tested up to n = 16,
   *     where elimination takes about n³ steps, but expanding determinants by minors takes n!,
   *     which is too slow
   * @return the weights of the neuron, length n
   * @throws IllegalArgumentException if the shapes do not fit, or Σ is not positive definite, or
   *     not symmetric up to 1e-12 of its variances
   */
  public static double[] weights(double[] mean1, double[] mean2, double[][] covariance) {
    Shape.sameLength("mean1", mean1, "mean2", mean2);
    double[] difference = new double[mean1.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = mean1[i] - mean2[i];
    }
    return solve(covariance, difference);
  }

  /**
   * w₀ = −½ μ₁ᵀΣ⁻¹μ₁ + ½ μ₂ᵀΣ⁻¹μ₂ + ln (P(C₁) / P(C₂)).
   *
   * @param mean1 μ₁, length n
   * @param mean2 μ₂, length n
   * @param covariance Σ, n × n, symmetric and positive definite; answers are tested up to n = 16,
   *     where elimination takes about n³ steps, but expanding determinants by minors takes n!,
   *     which is too slow
   * @param prior1 P(C₁), above 0 and below 1; P(C₂) = 1 − P(C₁)
   * @return the bias of the neuron
   * @throws IllegalArgumentException if the shapes do not fit, or Σ is not positive definite, or
   *     not symmetric up to 1e-12 of its variances
   */
  public static double bias(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    Shape.sameLength("mean1", mean1, "mean2", mean2);
    return -0.5 * Neuron.preActivation(mean1, 0, solve(covariance, mean1))
        + 0.5 * Neuron.preActivation(mean2, 0, solve(covariance, mean2))
        + logOdds(prior1);
  }

  private static double logOdds(double prior1) {
    return Math.log(prior1) - Math.log1p(-prior1);
  }

  /** Σ⁻¹v by Gaussian elimination, which needs no pivoting when Σ is positive definite. */
  private static double[] solve(double[][] covariance, double[] v) {
    Shape.columns("covariance", covariance, "mean1", v);
    Shape.rows("covariance", covariance, "mean1", v);
    requireSymmetric(covariance);
    double[][] m = new double[v.length][];
    double[] solution = v.clone();
    for (int i = 0; i < v.length; i++) {
      m[i] = covariance[i].clone();
      eliminate(m, solution, i);
      if (!(m[i][i] > 0)) {
        throw new IllegalArgumentException("covariance is not positive definite");
      }
    }
    for (int i = v.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < v.length; k++) {
        solution[i] -= m[i][k] * solution[k];
      }
      solution[i] /= m[i][i];
    }
    return solution;
  }

  /** Subtracts multiples of the rows above from row i, so that it is 0 left of the diagonal. */
  private static void eliminate(double[][] m, double[] solution, int i) {
    for (int j = 0; j < i; j++) {
      double factor = m[i][j] / m[j][j];
      for (int k = j; k < m[i].length; k++) {
        m[i][k] -= factor * m[j][k];
      }
      solution[i] -= factor * solution[j];
    }
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
