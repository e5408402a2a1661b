package chainrule.loss;

import java.util.Arrays;
import java.util.stream.IntStream;

public class MeanSquaredError {
  public static double value(double[] output, double[] target) {
    return IntStream.range(0, output.length).mapToDouble(n -> output[n] - target[n]).map(d -> d * d).average().orElse(0);
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] gradient = new double[output.length];
    Arrays.setAll(gradient, n -> 2 * (output[n] - target[n]) / output.length);
    return gradient;
  }
}
