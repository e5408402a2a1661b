package chainrule.regularization;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link RegularizedLoss}. */
final class RegularizedLossMistakes {

  private RegularizedLossMistakes() {}

  @Inputs("value")
  static Object[] lossesAndPenalty(InputDraw draw) {
    return new Object[] {draw.vector(draw.length()), draw.positive(), draw.orZero(draw.positive())};
  }

  @Inputs("gradient")
  static Object[] gradientsAndPenalty(InputDraw draw) {
    int n = draw.length();
    return new Object[] {
      draw.matrix(draw.length(), n), draw.vector(n), draw.orZero(draw.positive())
    };
  }

  @Mistake(
      in = "value",
      name = "the penalty inside the mean",
      says = "λΩ is outside the mean over the examples, so it is not divided by T.",
      tempting = "One sum over everything, divided once, looks tidy.",
      shows = "λΩ counts T times too little.")
  static double insideTheMean(double[] losses, double omega, double lambda) {
    return RegularizedLoss.value(losses, omega / losses.length, lambda);
  }

  @Mistake(
      in = "value",
      name = "the sum for the mean",
      says = "The losses are averaged: (1/T) Σ ℓ.",
      tempting = "Without the factor in front one reads a sum.",
      shows = "The losses count T times too much.")
  static double sumOfLosses(double[] losses, double omega, double lambda) {
    return RegularizedLoss.value(losses, 0, 0) * losses.length + lambda * omega;
  }

  @Mistake(
      in = "value",
      name = "λ left out",
      says = "The penalty is weighted by λ.",
      tempting = "Ω reads like the whole penalty.",
      shows = "It is the same for every λ.")
  static double withoutLambda(double[] losses, double omega, double lambda) {
    return RegularizedLoss.value(losses, omega, 1);
  }

  @Mistake(
      in = "value",
      name = "the penalty subtracted",
      says = "A penalty makes the objective larger, so it is added.",
      tempting = "Regularization holds weights back, which sounds like a minus.",
      shows = "More penalty gives a smaller objective.")
  static double subtracted(double[] losses, double omega, double lambda) {
    return RegularizedLoss.value(losses, omega, -lambda);
  }

  @Mistake(
      in = "value",
      name = "λ times the whole",
      says = "λ weighs the penalty only: the mean loss stands alone.",
      tempting = "Brackets around both look tidy.",
      shows = "It is right for λ = 1.")
  static double lambdaOnBoth(double[] losses, double omega, double lambda) {
    return lambda * RegularizedLoss.value(losses, omega, 1);
  }

  @Mistake(
      in = "value",
      name = "1 − λ times the loss",
      says = "The mean loss keeps its whole weight; λ only says how much penalty comes on top.",
      tempting = "Two things are often weighted by λ and 1 − λ.",
      shows = "It is right for λ = 0.")
  static double weighedAverage(double[] losses, double omega, double lambda) {
    return (1 - lambda) * RegularizedLoss.value(losses, 0, 0) + lambda * omega;
  }

  @Mistake(
      in = "value",
      name = "the penalty once for each example",
      says = "The penalty is added once, outside the sum.",
      tempting = "It is added inside the loop.",
      shows = "It is right for one example.")
  static double penaltyInTheLoop(double[] losses, double omega, double lambda) {
    return RegularizedLoss.value(losses, omega, lambda * losses.length);
  }

  @Mistake(
      in = "value",
      name = "the sum for the mean, with a penalty each",
      says = "The losses are averaged, and the penalty is added once.",
      tempting = "Loss and penalty are added in one loop, and nothing is divided.",
      shows = "It is T times too large.")
  static double everythingSummed(double[] losses, double omega, double lambda) {
    return losses.length * RegularizedLoss.value(losses, omega, lambda);
  }

  @Mistake(
      in = "gradient",
      name = "the penalty inside the mean",
      says = "λ∇Ω is outside the mean, so it is not divided by T.",
      tempting = "One sum over everything, divided once, looks tidy.",
      shows = "λ∇Ω counts T times too little.")
  static double[] gradientInsideTheMean(
      double[][] lossGradients, double[] omegaGradient, double lambda) {
    return RegularizedLoss.gradient(lossGradients, omegaGradient, lambda / lossGradients.length);
  }

  @Mistake(
      in = "gradient",
      name = "the sum for the mean",
      says = "The gradients of the losses are averaged: (1/T) Σ ∇ℓ.",
      tempting = "Without the factor in front one reads a sum.",
      shows = "The gradients of the losses count T times too much.")
  static double[] sumOfGradients(double[][] lossGradients, double[] omegaGradient, double lambda) {
    double[] g =
        RegularizedLoss.gradient(lossGradients, omegaGradient, lambda / lossGradients.length);
    for (int i = 0; i < g.length; i++) {
      g[i] *= lossGradients.length;
    }
    return g;
  }

  @Mistake(
      in = "gradient",
      name = "the penalty forgotten",
      says = "The penalty has a slope too: λ∇Ω is added to every entry.",
      tempting = "The gradient of the loss is what training is about.",
      shows = "It is the same for every λ.")
  static double[] withoutPenalty(double[][] lossGradients, double[] omegaGradient, double lambda) {
    return RegularizedLoss.gradient(lossGradients, omegaGradient, 0);
  }

  @Mistake(
      in = "gradient",
      name = "the penalty once for each example",
      says = "The penalty’s gradient is added once, outside the sum.",
      tempting = "It is added inside the loop.",
      shows = "It is right for one example.")
  static double[] slopeInTheLoop(double[][] lossGradients, double[] omegaGradient, double lambda) {
    return RegularizedLoss.gradient(lossGradients, omegaGradient, lambda * lossGradients.length);
  }

  @Mistake(
      in = "gradient",
      name = "divided by the number of parameters",
      says = "The mean is over the T examples, a row each.",
      tempting = "length of the result is at hand.",
      shows = "It is right where there are as many examples as parameters.")
  static double[] dividedByParameters(
      double[][] lossGradients, double[] omegaGradient, double lambda) {
    double[] mean = RegularizedLoss.gradient(lossGradients, omegaGradient, 0);
    for (int i = 0; i < mean.length; i++) {
      mean[i] = mean[i] * lossGradients.length / mean.length + lambda * omegaGradient[i];
    }
    return mean;
  }

  @Mistake(
      in = "gradient",
      name = "λ left out",
      says = "The penalty’s slope is multiplied by λ.",
      tempting = "Ω is taken for the whole penalty.",
      shows = "It is right for λ = 1.")
  static double[] slopeWithoutLambda(
      double[][] lossGradients, double[] omegaGradient, double lambda) {
    return RegularizedLoss.gradient(lossGradients, omegaGradient, 1);
  }

  @Mistake(
      in = "gradient",
      name = "1 − λ times the loss’s gradient",
      says = "The loss counts whole: λ weighs the penalty only.",
      tempting = "Weights that add up to 1 look fair.",
      shows = "It is right for λ = 0.")
  static double[] mixed(double[][] lossGradients, double[] omegaGradient, double lambda) {
    double[] gradient = RegularizedLoss.gradient(lossGradients, omegaGradient, 0);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = (1 - lambda) * gradient[i] + lambda * omegaGradient[i];
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the penalty subtracted",
      says = "A penalty makes the objective larger: its gradient is added.",
      tempting = "Weights shrink by it, and shrinking sounds like a minus.",
      shows = "It is right where ω has no slope.")
  static double[] gradientSubtracted(
      double[][] lossGradients, double[] omegaGradient, double lambda) {
    return RegularizedLoss.gradient(lossGradients, omegaGradient, -lambda);
  }

  @Mistake(
      in = "value",
      name = "half the penalty",
      says = "J is the mean loss plus λΩ, with no ½ before it.",
      tempting = "Many books write ½λ, so that the 2 of a square’s derivative cancels.",
      shows = "λΩ counts half.")
  static double halfPenalty(double[] losses, double omega, double lambda) {
    return RegularizedLoss.value(losses, omega, lambda / 2);
  }

  @Mistake(
      in = "gradient",
      name = "half the penalty",
      says = "The gradient is that of the mean loss plus λ∇Ω, with no ½ before it.",
      tempting = "Many books write ½λ, so that the 2 of a square’s derivative cancels.",
      shows = "λ∇Ω counts half.")
  static double[] slopeOfHalf(double[][] lossGradients, double[] omegaGradient, double lambda) {
    return RegularizedLoss.gradient(lossGradients, omegaGradient, lambda / 2);
  }
}
