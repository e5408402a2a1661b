package chainrule.loss;

import java.util.stream.IntStream;

public class SquaredError {
  public static double value(double[] output, double[] target) {
    return IntStream.range(0, output.length).mapToDouble(k -> output[k] - target[k]).map(d -> d * d).sum();
  }

  public static double[] gradient(double[] output, double[] target) {
    return IntStream.range(0, output.length).mapToDouble(k -> 2 * (output[k] - target[k])).toArray();
  }
}
