package chainrule.regularization;

import chainrule.shape.Shape;

public final class RegularizedLoss {

  private RegularizedLoss() {}

  public static double value(double[] losses, double omega, double lambda) {
    double s = 0;
    for (double v : losses) s += v;
    return 1 / losses.length * s + lambda * omega;
  }

  public static double[] gradient(double[][] lossGradients, double[] omegaGradient, double lambda) {
    Shape.columns("lossGradients", lossGradients, "omegaGradient", omegaGradient);
    double[] gradient = new double[omegaGradient.length];
    for (int i = 0; i < gradient.length; i++) {
      double sum = 0;
      for (double[] ofOneExample : lossGradients) {
        sum += ofOneExample[i];
      }
      gradient[i] = sum / lossGradients.length + lambda * omegaGradient[i];
    }
    return gradient;
  }
}
