package chainrule.training;

import java.util.function.DoubleUnaryOperator;

public final class LearningRate {
  public static double decayed(double eta0, double etaTau, int tau, int k) {
    return k >= tau ? etaTau : eta0 + k * (etaTau - eta0) / tau;
  }

  public static double halved(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    int halvings = 0;
    while (lossAfter.applyAsDouble(learningRate * Math.pow(2, -halvings)) >= loss) {
      halvings++;
      if (learningRate * Math.pow(2, -halvings) == 0) {
        return 0;
      }
    }
    return learningRate * Math.pow(2, -halvings);
  }
}
