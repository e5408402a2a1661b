package chainrule.training;

import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link GradientDescent}. */
final class GradientDescentMistakes {

  private GradientDescentMistakes() {}

  @Inputs("step")
  static Object[] oneWeight(Draw draw) {
    return new Object[] {draw.number(), draw.number(), draw.probability()};
  }

  @Inputs("step")
  static Object[] allWeights(Draw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), draw.vector(n), draw.probability()};
  }

  @Mistake(
      in = "step",
      name = "uphill",
      says = "The slope points uphill, so its multiple is subtracted.",
      tempting = "A step sounds like an addition.",
      shows = "A positive slope raises the weight, and the loss with it.")
  static double uphill(double w, double slope, double learningRate) {
    return w + learningRate * slope;
  }

  @Mistake(
      in = "step",
      name = "uphill",
      says = "The slope points uphill, so its multiple is subtracted.",
      tempting = "A step sounds like an addition.",
      shows = "A positive slope raises the weight, and the loss with it.")
  static double[] uphill(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] + learningRate * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "η left out",
      says = "The slope is multiplied by the learning rate, which is the size of the step.",
      tempting = "With η = 1 nothing would be missing.",
      shows = "The result is the same for every η.")
  static double withoutRate(double w, double slope, double learningRate) {
    return w - slope;
  }

  @Mistake(
      in = "step",
      name = "η left out",
      says = "The slope is multiplied by the learning rate, which is the size of the step.",
      tempting = "With η = 1 nothing would be missing.",
      shows = "The result is the same for every η.")
  static double[] withoutRate(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] - gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the step alone",
      says = "The step starts from the weight: w − η ∂E/∂w.",
      tempting = "The change is what the gradient tells.",
      shows = "The result does not depend on the weight.")
  static double stepAlone(double w, double slope, double learningRate) {
    return -learningRate * slope;
  }

  @Mistake(
      in = "step",
      name = "the step alone",
      says = "The step starts from the weight: w − η ∂E/∂w.",
      tempting = "The change is what the gradient tells.",
      shows = "The result does not depend on the weight.")
  static double[] stepAlone(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = -learningRate * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "divided by η",
      says = "A small η makes a small step: it is a factor.",
      tempting = "Smaller steps sound like a division.",
      shows = "The smaller η, the larger the step.")
  static double divided(double w, double slope, double learningRate) {
    return w - slope / learningRate;
  }

  @Mistake(
      in = "step",
      name = "divided by η",
      says = "A small η makes a small step: it is a factor.",
      tempting = "Smaller steps sound like a division.",
      shows = "The smaller η, the larger the step.")
  static double[] divided(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] - gradient[i] / learningRate;
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the weight scaled too",
      says = "η weighs the slope, not the weight.",
      tempting = "η (w − g) needs fewer signs.",
      shows = "The result is η times that of a step with η = 1.")
  static double everythingScaled(double w, double slope, double learningRate) {
    return learningRate * (w - slope);
  }

  @Mistake(
      in = "step",
      name = "the weight scaled too",
      says = "η weighs the slope, not the weight.",
      tempting = "η (w − g) needs fewer signs.",
      shows = "The result is η times that of a step with η = 1.")
  static double[] everythingScaled(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = learningRate * (theta[i] - gradient[i]);
    }
    return r;
  }
}
