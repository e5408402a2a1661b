package chainrule.regularization;

import chainrule.shape.Shape;

/**
 * What training minimizes: the mean loss plus, weighted by λ, a penalty on the parameters.
 *
 * <p>Note "Neural Network", section "Backpropagation": θ* = argmin (1/T) Σₜ ℓₜ + λ Ω(θ). For Ω and
 * ∇Ω take {@link L1} or {@link L2} with a λ of 1.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class RegularizedLoss {

  private RegularizedLoss() {}

  /**
   * (1/T) Σₜ ℓₜ + λ Ω.
   *
   * @param losses ℓ, the loss of each of T examples
   * @param omega Ω(θ), the penalty without its λ
   * @param lambda λ, the strength of the penalty, at least 0; it is outside the mean
   * @return the objective
   * @throws IllegalArgumentException if {@code losses} is null or empty
   */
  public static double value(double[] losses, double omega, double lambda) {
    Shape.vector("losses", losses);
    double sum = 0;
    for (double loss : losses) {
      sum += loss;
    }
    return sum / losses.length + lambda * omega;
  }

  /**
   * (1/T) Σₜ ∇ℓₜ + λ ∇Ω.
   *
   * @param lossGradients ∇ℓ, T × n, one example per row
   * @param omegaGradient ∇Ω, length n, without its λ
   * @param lambda λ, the strength of the penalty, at least 0
   * @return the gradient of the objective with respect to θ, length n
   * @throws IllegalArgumentException if the shapes do not fit
   */
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
