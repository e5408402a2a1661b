package chainrule.training;

import java.util.function.DoubleUnaryOperator;

public class LearningRate {
  public static double decayed(double eta0, double etaTau, int tau, int k) {
    if (k >= tau) {
      return etaTau;
    }
    return (1 - k / tau) * eta0 + k / tau * etaTau;
  }

  public static double halved(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    while (learningRate > 0 && lossAfter.applyAsDouble(learningRate) >= loss) {
      learningRate /= 2;
    }
    return learningRate;
  }
}
