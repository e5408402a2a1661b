package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.stream.DoubleStream;

/** What goes wrong in {@link GradientDescent}. */
final class GradientDescentMistakes {

  private GradientDescentMistakes() {}

  @Inputs("step")
  static Object[] oneWeight(InputDraw draw) {
    return new Object[] {draw.number(), draw.number(), draw.probability()};
  }

  @Inputs("step")
  static Object[] allWeights(InputDraw draw) {
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

  @Mistake(
      in = "step",
      name = "a step of fixed length",
      says = "The step is η times the slope itself, so that it shrinks where it is flat.",
      tempting = "The sign says the direction, and the note has a step by the sign too.",
      shows = "All steps are η long.")
  static double signOnly(double w, double slope, double learningRate) {
    return w - learningRate * Math.signum(slope);
  }

  @Mistake(
      in = "step",
      name = "a step of fixed length",
      says = "The step is η times the gradient itself, so that it shrinks where it is flat.",
      tempting = "The sign says the direction, and the note has a step by the sign too.",
      shows = "All entries move by η.")
  static double[] signOnly(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] - learningRate * Math.signum(gradient[i]);
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the gradient divided by its length",
      says = "The gradient is not normalized: how steep it is says how far to go.",
      tempting = "Only its direction seems to matter.",
      shows = "All steps are η long.")
  static double[] normalized(double[] theta, double[] gradient, double learningRate) {
    double length = 0;
    for (double slope : gradient) {
      length = Math.hypot(length, slope);
    }
    return GradientDescent.step(theta, gradient, learningRate / length);
  }

  @Mistake(
      in = "step",
      name = "the slope times the weight",
      says = "The weight stands alone: w − η ∂E/∂w.",
      tempting = "w −= η · ∂E/∂w · w is read into “in proportion”.",
      shows = "A weight of 0 never moves; a weight of 1 is right.")
  static double timesWeight(double w, double slope, double learningRate) {
    return w - learningRate * slope * w;
  }

  @Mistake(
      in = "step",
      name = "the slope times the weight",
      says = "The weight stands alone: w − η ∂E/∂w.",
      tempting = "w −= η · ∂E/∂w · w is read into “in proportion”.",
      shows = "A weight of 0 never moves; a weight of 1 is right.")
  static double[] timesWeight(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] - learningRate * gradient[i] * theta[i];
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the first slope for every parameter",
      says = "Each parameter moves by its own slope.",
      tempting = "gradient[0] is written where gradient[i] is meant.",
      shows = "The first entry is right.")
  static double[] firstSlope(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] - learningRate * gradient[0];
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the last parameter left as it was",
      says = "All parameters move, the biases too.",
      tempting = "The last one is taken for a bias, or the loop ends one early.",
      shows = "All entries but the last are right.")
  static double[] lastLeft(double[] theta, double[] gradient, double learningRate) {
    double[] r = GradientDescent.step(theta, gradient, learningRate);
    r[r.length - 1] = theta[r.length - 1];
    return r;
  }

  @Mistake(
      in = "step",
      name = "updated once per weight",
      says = "All weights move together, once; not once for each of them.",
      tempting = "The loop over the weights is around the whole step.",
      shows = "The step is as many times too long as there are weights.")
  static double[] stepForEachWeight(double[] theta, double[] gradient, double learningRate) {
    return WeightByWeight.wholeSteps(theta, at -> gradient, learningRate);
  }

  @Mistake(
      in = "step",
      name = "a step cut to an integer",
      says =
          "The step ηg is not an integer: an (int) before it cuts off all that is after the "
              + "decimal point.",
      tempting = "A cast silences the compiler.",
      shows = "Nothing moves while steps are below 1.")
  static double wholeStep(double w, double slope, double learningRate) {
    return w - (int) (learningRate * slope);
  }

  @Mistake(
      in = "step",
      name = "a slope that is cut off",
      says = "The slope counts as it is, however steep: nothing is cut off.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where it is not steep.",
      constants = {0.1, 0.5, 1, 2, 3})
  static double clipped(double w, double slope, double learningRate, double most) {
    return GradientDescent.step(w, Math.max(-most, Math.min(most, slope)), learningRate);
  }

  @Mistake(
      in = "step",
      name = "slopes that are cut off",
      says = "The gradient counts as it is, however steep: nothing is cut off.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where no slope is steep.",
      constants = {0.1, 0.5, 1, 2, 3})
  static double[] clipped(double[] theta, double[] gradient, double learningRate, double most) {
    double[] cut = EachEntry.of(gradient, slope -> Math.max(-most, Math.min(most, slope)));
    return GradientDescent.step(theta, cut, learningRate);
  }

  @Mistake(
      in = "step",
      name = "a gradient whose length is cut off",
      says = "The gradient counts with all of its length, however steep it is.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where it is not steep.",
      constants = {0.1, 0.5, 1, 2, 3, 5})
  static double[] clippedByLength(
      double[] theta, double[] gradient, double learningRate, double most) {
    double length = Math.sqrt(DoubleStream.of(gradient).map(slope -> slope * slope).sum());
    return GradientDescent.step(theta, gradient, learningRate * Math.min(1, most / length));
  }

  @Mistake(
      in = "step",
      name = "the weight made smaller by η, too",
      says = "The weight stays as it is, and only η times the slope is subtracted.",
      tempting = "Weight decay is written (1 − η) w.",
      shows = "Where the slope is 0 the weight still moves.")
  static double[] decaying(double[] theta, double[] gradient, double learningRate) {
    double[] next = GradientDescent.step(theta, gradient, learningRate);
    for (int i = 0; i < next.length; i++) {
      next[i] -= learningRate * theta[i];
    }
    return next;
  }

  @Mistake(
      in = "step",
      name = "the weight made smaller by η, too",
      says = "The weight stays as it is, and only η times the slope is subtracted.",
      tempting = "Weight decay is written (1 − η) w.",
      shows = "Where the slope is 0 the weight still moves.")
  static double decayingWeight(double w, double slope, double learningRate) {
    return (1 - learningRate) * w - learningRate * slope;
  }
}
