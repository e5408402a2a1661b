package chainrule.activation;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Softmax {
  public static double[] value(double[] a) {
    final double max = Arrays.stream(a).max().getAsDouble();
    final double[] e = Arrays.stream(a).map(ak -> Math.exp(ak - max)).toArray();
    final double sum = DoubleStream.of(e).sum();
    return DoubleStream.of(e).map(x -> x / sum).toArray();
  }

  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    return IntStream.range(0, a.length)
        .mapToObj(i -> IntStream.range(0, a.length).mapToDouble(j -> y[i] * ((i == j ? 1 : 0) - y[j])).toArray())
        .toArray(double[][]::new);
  }
}
