package chainrule.loss;

import chainrule.activation.Softmax;
import java.util.stream.IntStream;

public class CrossEntropy {
  public static double value(double[] output, double[] target) {
    return IntStream.range(0, output.length)
        .filter(k -> target[k] != 0)
        .mapToDouble(k -> -target[k] * Math.log(output[k]))
        .reduce(0, Double::sum);
  }

  public static double[] gradient(double[] output, double[] target) {
    return IntStream.range(0, output.length).mapToDouble(k -> -target[k] / output[k]).toArray();
  }

  public static double[] logitGradient(double[] a, double[] target) {
    double[] y = Softmax.value(a);
    return IntStream.range(0, a.length).mapToDouble(k -> y[k] - target[k]).toArray();
  }
}
