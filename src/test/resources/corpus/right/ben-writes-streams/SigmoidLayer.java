package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.loss.SquaredError;
import java.util.Arrays;
import java.util.stream.IntStream;

public class SigmoidLayer {
  public static double[] output(double[][] weights, double[] bias, double[] x) {
    return Arrays.stream(DenseLayer.preActivation(weights, bias, x)).map(Sigmoid::value).toArray();
  }

  public static double error(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return IntStream.range(0, x.length)
        .mapToDouble(n -> SquaredError.value(output(weights, bias, x[n]), y[n]))
        .average()
        .orElseThrow();
  }

  private static double delta(double[][] weights, double[] bias, double[] x, double[] y, int k) {
    double o = output(weights, bias, x)[k];
    return 2 * (o - y[k]) * o * (1 - o);
  }

  public static double[][] weightGradient(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return IntStream.range(0, bias.length)
        .mapToObj(
            k ->
                IntStream.range(0, x[0].length)
                    .mapToDouble(
                        i ->
                            IntStream.range(0, x.length)
                                .mapToDouble(n -> delta(weights, bias, x[n], y[n], k) * x[n][i])
                                .average()
                                .orElseThrow())
                    .toArray())
        .toArray(double[][]::new);
  }

  public static double[] biasGradient(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return IntStream.range(0, bias.length)
        .mapToDouble(
            k ->
                IntStream.range(0, x.length)
                    .mapToDouble(n -> delta(weights, bias, x[n], y[n], k))
                    .average()
                    .orElseThrow())
        .toArray();
  }
}
