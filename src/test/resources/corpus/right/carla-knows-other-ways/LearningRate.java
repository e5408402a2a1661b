package chainrule.training;

import java.util.function.DoubleUnaryOperator;

public class LearningRate {
  public static double decayed(double eta0, double etaTau, int tau, int k) {
    double share = tau == 0 ? 1 : Math.min(1.0, k / (double) tau);
    return eta0 + share * (etaTau - eta0);
  }

  public static double halved(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    if (lossAfter.applyAsDouble(learningRate) < loss || learningRate == 0) {
      return learningRate;
    }
    return halved(learningRate * 0.5, loss, lossAfter);
  }
}
