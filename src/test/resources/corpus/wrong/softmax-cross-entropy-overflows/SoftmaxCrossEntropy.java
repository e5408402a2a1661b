package chainrule.loss;

import chainrule.activation.Softmax;

public class SoftmaxCrossEntropy {
  public static double value(double[] a, double[] target) {
    return CrossEntropy.value(Softmax.value(a), target);
  }
}
