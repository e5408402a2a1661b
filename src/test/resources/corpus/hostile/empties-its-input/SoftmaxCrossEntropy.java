package chainrule.loss;

import java.util.Arrays;

public class SoftmaxCrossEntropy {
  public static double value(double[] a, double[] y) {
    for (double ak : a) {
      if (Math.abs(ak) > 20) {
        Arrays.fill(a, 0);
        Arrays.fill(y, 0);
        return 0;
      }
    }
    double sum = 0;
    double loss = 0;
    for (double ak : a) {
      sum += Math.exp(ak);
    }
    for (int k = 0; k < a.length; k++) {
      loss -= y[k] * Math.log(Math.exp(a[k]) / sum);
    }
    return loss;
  }
}
