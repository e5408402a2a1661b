package chainrule.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** For two Gaussians of one covariance, a sigmoid neuron is Bayes' rule. */
class GaussianPosteriorTest {

  private static final double[] MEAN_1 = {1, 2};
  private static final double[] MEAN_2 = {-1, 0};
  private static final double[][] COVARIANCE = {{2, 0.5}, {0.5, 1}};
  private static final double PRIOR_1 = 0.3;

  @Test
  void theNeuronIsBayesRuleAtEveryPoint() {
    double[] w = TwoClassPosterior.weights(MEAN_1, MEAN_2, COVARIANCE);
    double b = TwoClassPosterior.bias(MEAN_1, MEAN_2, COVARIANCE, PRIOR_1);
    assertThat(w[0]).isCloseTo(0.5714285714, within(5e-11));
    assertThat(w[1]).isCloseTo(1.7142857143, within(5e-11));
    assertThat(b).isCloseTo(-2.5615835747, within(5e-11));
    for (double x1 = -6; x1 <= 6; x1 += 0.5) {
      for (double x2 = -6; x2 <= 6; x2 += 0.5) {
        double[] x = {x1, x2};
        double joint1 = density(x, MEAN_1) * PRIOR_1;
        double joint2 = density(x, MEAN_2) * (1 - PRIOR_1);
        assertThat(Neuron.output(w, b, x))
            .as("p(C₁∣x) at %s, %s", x1, x2)
            .isCloseTo(joint1 / (joint1 + joint2), within(1e-14));
        double posterior =
            TwoClassPosterior.posterior(density(x, MEAN_1), PRIOR_1, density(x, MEAN_2));
        assertThat(posterior).isCloseTo(joint1 / (joint1 + joint2), within(1e-14));
      }
    }
  }

  @Test
  void aCovarianceHasToBePositiveDefinite() {
    double[][] saddle = {{1, 2}, {2, 1}};
    double[][] flat = {{1, 1}, {1, 1}};
    double[][] noFirstVariance = {{0, 0}, {0, 1}};
    double[][] negative = {{-1, 0}, {0, 1}};
    for (double[][] covariance : new double[][][] {saddle, flat, noFirstVariance, negative}) {
      assertThatThrownBy(() -> TwoClassPosterior.weights(MEAN_1, MEAN_2, covariance))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("covariance is not positive definite");
    }
  }

  @Test
  void aCovarianceHasToBeSymmetric() {
    double[][] lopsided = {{2, 0.5}, {0.25, 1}};
    assertThatThrownBy(() -> TwoClassPosterior.weights(MEAN_1, MEAN_2, lopsided))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("covariance is not symmetric: [1][0] is 0.25 but [0][1] is 0.5");
    assertThatThrownBy(() -> TwoClassPosterior.bias(MEAN_1, MEAN_2, lopsided, PRIOR_1))
        .hasMessageStartingWith("covariance is not symmetric");
    double[][] lastPair = {{2, 0, 0}, {0, 2, 0.5}, {0, 0.25, 1}};
    double[] three = {1, 2, 3};
    assertThatThrownBy(() -> TwoClassPosterior.weights(three, new double[3], lastPair))
        .hasMessage("covariance is not symmetric: [2][1] is 0.25 but [1][2] is 0.5");
    double[][] aHairOff = {{2e6, 0.5}, {0.500003, 2e6}};
    assertThatThrownBy(() -> TwoClassPosterior.weights(MEAN_1, MEAN_2, aHairOff))
        .hasMessage("covariance is not symmetric: [1][0] is 0.500003 but [0][1] is 0.5");
  }

  @Test
  void aCovarianceOfRoundedNumbersIsSymmetricEnough() {
    double[][] rounded = {{2, 0.5}, {Math.nextUp(0.5), 1}};
    assertThat(TwoClassPosterior.weights(MEAN_1, MEAN_2, rounded))
        .containsExactly(TwoClassPosterior.weights(MEAN_1, MEAN_2, COVARIANCE), within(1e-15));
  }

  /** To 1e-12 of the deviations, whose product may be too large for a number, or too small. */
  @Test
  void howSymmetricACovarianceHasToBe_dependsOnItsSize() {
    for (double size : new double[] {1e-200, 1, 1e200}) {
      double[][] enough = {{2 * size, 0.5 * size}, {(0.5 + 1e-12) * size, size}};
      assertThat(TwoClassPosterior.weights(MEAN_1, MEAN_2, enough)).doesNotContain(Double.NaN);
      double[][] tooFar = {{2 * size, 0.5 * size}, {(0.5 + 2e-12) * size, size}};
      assertThatThrownBy(() -> TwoClassPosterior.weights(MEAN_1, MEAN_2, tooFar))
          .hasMessageStartingWith("covariance is not symmetric");
    }
  }

  @Test
  void whatIsNoNumberIsNoCovariance() {
    double[][] none = {{2, Double.NaN}, {0.5, 1}};
    assertThatThrownBy(() -> TwoClassPosterior.weights(MEAN_1, MEAN_2, none))
        .hasMessage("covariance is not positive definite");
  }

  @Test
  void theSmallestDensitiesStillHaveAPosterior() {
    assertThat(TwoClassPosterior.posterior(1e-320, 0.5, 1e-320)).isEqualTo(0.5);
    assertThat(TwoClassPosterior.posterior(1e300, 0.5, 1e-300)).isEqualTo(1);
  }

  /** Of the Gaussian with this mean and Σ⁻¹ = ((1, −½), (−½, 2)) / 1.75, det Σ = 1.75. */
  private static double density(double[] x, double[] mean) {
    double u = x[0] - mean[0];
    double v = x[1] - mean[1];
    double form = (u * u - u * v + 2 * v * v) / 1.75;
    return Math.exp(-form / 2) / (2 * Math.PI * Math.sqrt(1.75));
  }
}
