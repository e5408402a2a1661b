package chainrule.loss;

import java.util.Arrays;

public final class SoftmaxCrossEntropy {
  public static double value(double[] a, double[] target) {
    double max = Arrays.stream(a).max().getAsDouble();
    double loss = max + Math.log(Arrays.stream(a).map(ak -> Math.exp(ak - max)).sum());
    for (int k = 0; k < a.length; k++) {
      loss -= target[k] * a[k];
    }
    return loss;
  }
}
