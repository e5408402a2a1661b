package chainrule.loss;


public final class SoftmaxCrossEntropy {

  private SoftmaxCrossEntropy() {}

  public static double value(double[] a, double[] target) {
    double[] y = chainrule.activation.Softmax.value(a);
    double s = 0;
    for (int k = 0; k < y.length; k++) s -= target[k] * Math.log(y[k] + 1e-15);
    return s;
  }
}
