package chainrule.training;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Examples that each pull the parameters to a point of their own, and their sum to 0: Lₙ = cₙ (Σᵢ
 * (θᵢ − tₙᵢ)² + (Σᵢ θᵢ)²) / 2. By the sum each slope hangs on every parameter.
 *
 * @param strength c, one for each example
 * @param target t, a row for each example
 */
record Pulls(double[] strength, double[][] target) implements ExampleGradient {

  @Override
  public double[] at(double[] theta, int example) {
    double[] gradient = new double[theta.length];
    double sum = DoubleStream.of(theta).sum();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = strength[example] * (theta[i] - target[example][i] + sum);
    }
    return gradient;
  }

  @Override
  public String toString() {
    return "∇Lₙ = cₙ (θ − tₙ + Σᵢθᵢ), c = "
        + Arrays.toString(strength)
        + ", t = "
        + Arrays.deepToString(target);
  }
}
