package chainrule.training;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/**
 * The gradient of a bowl, c (Σᵢ (θᵢ − mᵢ)² + (Σᵢ θᵢ)²) / 2. By the sum each slope hangs on every
 * parameter.
 *
 * @param curvature c
 * @param bottom m
 */
record Bowl(double curvature, double[] bottom) implements UnaryOperator<double[]> {

  @Override
  public double[] apply(double[] theta) {
    double[] gradient = new double[theta.length];
    double sum = DoubleStream.of(theta).sum();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = curvature * (theta[i] - bottom[i] + sum);
    }
    return gradient;
  }

  @Override
  public String toString() {
    return "∇E = c (θ − m + Σᵢθᵢ), c = " + curvature + ", m = " + Arrays.toString(bottom);
  }
}
