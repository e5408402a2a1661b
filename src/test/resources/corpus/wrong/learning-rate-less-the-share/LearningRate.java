package chainrule.training;

import java.util.function.DoubleUnaryOperator;

public final class LearningRate {

  private LearningRate() {}

  public static double decayed(double eta0, double etaTau, int tau, int k) {
    if (k >= tau) return etaTau;
    double s = (double) k / tau;
    return eta0 - s * etaTau;
  }

  public static double halved(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "learningRate is " + learningRate + " but must be above 0 and finite");
    }
    double eta = learningRate;
    while (eta > 0 && !(lossAfter.applyAsDouble(eta) < loss)) {
      eta /= 2;
    }
    return eta;
  }
}
