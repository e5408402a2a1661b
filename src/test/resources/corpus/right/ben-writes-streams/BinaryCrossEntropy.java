package chainrule.loss;

import chainrule.activation.Sigmoid;
import java.util.stream.IntStream;

public class BinaryCrossEntropy {
  public static double value(double[] output, double[] target) {
    return -IntStream.range(0, output.length)
        .mapToDouble(n -> target[n] * Math.log(output[n]) + (1 - target[n]) * Math.log(1 - output[n]))
        .average()
        .getAsDouble();
  }

  public static double[] gradient(double[] output, double[] target) {
    return IntStream.range(0, output.length)
        .mapToDouble(n -> (output[n] - target[n]) / (output[n] * (1 - output[n])) / output.length)
        .toArray();
  }

  public static double logitValue(double[] a, double[] target) {
    return IntStream.range(0, a.length)
        .mapToDouble(n -> target[n] * Math.log(1 + Math.exp(-a[n])) + (1 - target[n]) * Math.log(1 + Math.exp(a[n])))
        .average()
        .getAsDouble();
  }

  public static double[] logitGradient(double[] a, double[] target) {
    return IntStream.range(0, a.length)
        .mapToDouble(n -> (Sigmoid.value(a[n]) - target[n]) / a.length)
        .toArray();
  }
}
