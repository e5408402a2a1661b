package chainrule.training;

import java.util.Arrays;

/**
 * Examples that each pull the parameters to a point of their own: Lₙ = cₙ Σᵢ (θᵢ − tₙᵢ)² / 2.
 *
 * @param strength c, one for each example
 * @param target t, a row for each example
 */
record Pulls(double[] strength, double[][] target) implements ExampleGradient {

  @Override
  public double[] at(double[] theta, int example) {
    double[] gradient = new double[theta.length];
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = strength[example] * (theta[i] - target[example][i]);
    }
    return gradient;
  }

  @Override
  public String toString() {
    return "∇Lₙ = cₙ (θ − tₙ), c = "
        + Arrays.toString(strength)
        + ", t = "
        + Arrays.deepToString(target);
  }
}
