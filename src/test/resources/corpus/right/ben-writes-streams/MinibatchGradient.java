package chainrule.training;

import java.util.Arrays;
import java.util.stream.IntStream;

public class MinibatchGradient {
  public static double[] mean(double[] theta, ExampleGradient gradient, int[] batch) {
    double[][] all = Arrays.stream(batch).mapToObj(n -> gradient.at(theta, n)).toArray(double[][]::new);
    return IntStream.range(0, theta.length)
        .mapToDouble(i -> Arrays.stream(all).mapToDouble(g -> g[i]).sum() / batch.length)
        .toArray();
  }
}
