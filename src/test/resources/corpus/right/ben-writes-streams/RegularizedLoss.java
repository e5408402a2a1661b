package chainrule.regularization;

import java.util.Arrays;
import java.util.stream.IntStream;

public class RegularizedLoss {
  public static double value(double[] losses, double omega, double lambda) {
    return Arrays.stream(losses).average().getAsDouble() + lambda * omega;
  }

  public static double[] gradient(double[][] lossGradients, double[] omegaGradient, double lambda) {
    return IntStream.range(0, omegaGradient.length)
        .mapToDouble(i -> Arrays.stream(lossGradients).mapToDouble(g -> g[i]).average().getAsDouble() + lambda * omegaGradient[i])
        .toArray();
  }
}
