package chainrule.network;

import java.util.Arrays;
import java.util.stream.IntStream;

public class DenseLayer {
  public static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    return IntStream.range(0, bias.length)
        .mapToDouble(i -> bias[i] + IntStream.range(0, input.length).mapToDouble(j -> weights[i][j] * input[j]).sum())
        .toArray();
  }

  public static double[][] weightGradient(double[] delta, double[] input) {
    return Arrays.stream(delta)
        .mapToObj(d -> Arrays.stream(input).map(h -> d * h).toArray())
        .toArray(double[][]::new);
  }

  public static double[] biasGradient(double[] delta) {
    return Arrays.copyOf(delta, delta.length);
  }

  public static double[] inputGradient(double[][] weights, double[] delta) {
    return IntStream.range(0, weights[0].length)
        .mapToDouble(j -> IntStream.range(0, delta.length).mapToDouble(i -> weights[i][j] * delta[i]).sum())
        .toArray();
  }
}
