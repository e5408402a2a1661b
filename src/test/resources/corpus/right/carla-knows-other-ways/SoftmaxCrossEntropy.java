package chainrule.loss;

public class SoftmaxCrossEntropy {
  public static double value(double[] a, double[] target) {
    double loss = 0;
    for (int k = 0; k < a.length; k++) {
      if (target[k] > 0) {
        loss += target[k] * (logSum(a) - a[k]);
      }
    }
    return loss;
  }

  private static double logSum(double[] a) {
    double top = Double.NEGATIVE_INFINITY;
    for (double ak : a) {
      top = Math.max(top, ak);
    }
    double sum = 0;
    for (double ak : a) {
      sum += Math.exp(ak - top);
    }
    return top + Math.log(sum);
  }
}
