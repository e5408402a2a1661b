package chainrule.training;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The gradient of a bowl: cᵢ (θᵢ − mᵢ).
 *
 * @param curvature c
 * @param bottom m
 */
record Bowl(double[] curvature, double[] bottom) implements UnaryOperator<double[]> {

  @Override
  public double[] apply(double[] theta) {
    double[] gradient = new double[theta.length];
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = curvature[i] * (theta[i] - bottom[i]);
    }
    return gradient;
  }

  @Override
  public String toString() {
    return "∇E = c (θ − m), c = " + Arrays.toString(curvature) + ", m = " + Arrays.toString(bottom);
  }
}
