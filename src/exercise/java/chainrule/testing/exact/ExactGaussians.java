package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;

import chainrule.neuron.TwoClassPosterior;
import java.util.Arrays;
import java.util.Random;

/** Two Gaussians of one covariance, by Cramer's rule, where the formula eliminates. */
record ExactGaussians(double[] mean1, double[] mean2, double[][] covariance, double prior1) {

  /** Up to three dimensions; the covariance is MMᵀ + 1 in numbers of few digits: exact. */
  private static ExactGaussians draw(Random random) {
    int n = ExactDraw.few(random);
    double[][] covariance = new double[n][n];
    int[][] m = new int[n][];
    Arrays.setAll(m, i -> random.ints(n, -100, 101).toArray());
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          covariance[i][j] += m[i][k] * m[j][k] / 1024.0;
        }
      }
      covariance[i][i] += 1;
    }
    return new ExactGaussians(
        ExactDraw.vector(random, n, 4), ExactDraw.vector(random, n, 4), covariance, prior(random));
  }

  private static double prior(Random random) {
    return 0.01 + 0.98 * random.nextDouble();
  }

  private static BigDual logOdds(double prior) {
    BigDual p = BigDual.of(prior);
    return p.ln().minus(p.negated().plus(1).ln());
  }

  static Compared posterior(Random random) {
    double density1 = Math.pow(10, ExactDraw.number(random, 300));
    double density2 = density1 * Math.pow(10, ExactDraw.number(random, 3));
    double prior = prior(random);
    BigDual a = BigDual.of(density1).ln().minus(BigDual.of(density2).ln()).plus(logOdds(prior));
    return new Compared(
        new double[] {density1, prior, density2},
        TwoClassPosterior.posterior(density1, prior, density2),
        a.sigmoid());
  }

  static Compared weights(Random random) {
    ExactGaussians g = draw(random);
    BigDual[] difference = BigNetwork.minus(BigDual.of(g.mean1), BigDual.of(g.mean2));
    return new Compared(
        g.covariance,
        TwoClassPosterior.weights(g.mean1, g.mean2, g.covariance),
        g.solve(difference));
  }

  static Compared bias(Random random) {
    ExactGaussians g = draw(random);
    BigDual half1 = g.squared(g.mean1).times(0.5);
    BigDual half2 = g.squared(g.mean2).times(0.5);
    return new Compared(
        g.covariance,
        TwoClassPosterior.bias(g.mean1, g.mean2, g.covariance, g.prior1),
        half2.minus(half1).plus(logOdds(g.prior1)));
  }

  /** μᵀΣ⁻¹μ. */
  private BigDual squared(double[] mean) {
    return dot(BigDual.of(mean), solve(BigDual.of(mean)));
  }

  /** Each unknown a quotient of two determinants. */
  private BigDual[] solve(BigDual[] v) {
    BigDual[][] m = BigDual.of(covariance);
    BigDual whole = determinant(m);
    BigDual[] solution = new BigDual[v.length];
    for (int k = 0; k < v.length; k++) {
      BigDual[][] replaced = BigDual.of(covariance);
      for (int i = 0; i < v.length; i++) {
        replaced[i][k] = v[i];
      }
      solution[k] = determinant(replaced).over(whole);
    }
    return solution;
  }

  /** By its first column. */
  private static BigDual determinant(BigDual[][] m) {
    if (m.length == 1) {
      return m[0][0];
    }
    BigDual sum = BigDual.of(0);
    for (int i = 0; i < m.length; i++) {
      BigDual[][] minor = new BigDual[m.length - 1][];
      for (int row = 0, next = 0; row < m.length; row++) {
        if (row != i) {
          minor[next++] = Arrays.copyOfRange(m[row], 1, m.length);
        }
      }
      BigDual share = m[i][0].times(determinant(minor));
      sum = i % 2 == 0 ? sum.plus(share) : sum.minus(share);
    }
    return sum;
  }
}
