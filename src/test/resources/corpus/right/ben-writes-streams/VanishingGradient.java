package chainrule.network;

import chainrule.activation.Sigmoid;
import java.util.Arrays;
import java.util.stream.IntStream;

public class VanishingGradient {
  public static double slope(double[] w, double[] b, double h0) {
    double[] h = new double[w.length + 1];
    h[0] = h0;
    IntStream.range(0, w.length).forEach(k -> h[k + 1] = Sigmoid.value(w[k] * h[k] + b[k]));
    return IntStream.range(0, w.length).mapToDouble(k -> w[k] * h[k + 1] * (1 - h[k + 1])).reduce(1, (p, q) -> p * q);
  }

  public static double bound(double[] w) {
    return Arrays.stream(w).map(Math::abs).reduce(1, (p, q) -> p * q) * Math.pow(0.25, w.length);
  }
}
