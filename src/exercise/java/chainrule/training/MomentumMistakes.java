package chainrule.training;

import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;

/** What goes wrong in {@link Momentum}. */
final class MomentumMistakes {

  private MomentumMistakes() {}

  @Inputs("velocity")
  static Object[] velocityAndGradient(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), draw.vector(n), draw.probability(), draw.probability()};
  }

  @Inputs("step")
  static Object[] thetaAndVelocity(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), draw.vector(n)};
  }

  @Mistake(
      in = "velocity",
      name = "plus for minus",
      says = "The slope points uphill, so η g is subtracted.",
      tempting = "v ← αv + … reads like a sum.",
      shows = "From rest, the velocity climbs.")
  static double[] plus(double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = momentum * velocity[i] + learningRate * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "a mean of both",
      says =
          "The note’s form keeps αv and subtracts η g whole; 1 − α belongs to another form of momentum.",
      tempting = "A moving average weighs old and new with α and 1 − α.",
      shows = "From rest, every entry is 1 − α of what it should be.")
  static double[] average(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = momentum * velocity[i] - (1 - momentum) * learningRate * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "the velocity forgotten",
      says = "αv is what makes it momentum; −η g alone is plain gradient descent.",
      tempting = "The slope seems to say all.",
      shows = "It is right from rest only.")
  static double[] plain(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = -learningRate * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "α left out",
      says = "The old velocity fades: it is multiplied by α.",
      tempting = "v − η g looks like a step of descent.",
      shows = "With no slope the velocity stays, where it should fade.")
  static double[] withoutAlpha(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = velocity[i] - learningRate * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "α and η exchanged",
      says = "α goes with the velocity, η with the slope.",
      tempting = "Both are small numbers that come one after the other.",
      shows = "It is right for α = η only.")
  static double[] exchanged(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    return Momentum.velocity(velocity, gradient, momentum, learningRate);
  }

  @Mistake(
      in = "velocity",
      name = "η on both",
      says = "η weighs the slope only; αv is a step already.",
      tempting = "η (αv − g) has one factor in front.",
      shows = "From rest it is right; what is kept of v is η times too small.")
  static double[] rateOnBoth(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = learningRate * (momentum * velocity[i] - gradient[i]);
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "η left out",
      says = "The slope is multiplied by the learning rate.",
      tempting = "The learning rate seems to belong into the step.",
      shows = "It is the same for every η.")
  static double[] withoutRate(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    return Momentum.velocity(velocity, gradient, 1, momentum);
  }

  @Mistake(
      in = "step",
      name = "minus for plus",
      says = "The minus is in the velocity already; the step adds it.",
      tempting = "Descent subtracts.",
      shows = "The parameters move against their velocity.")
  static double[] minus(double[] theta, double[] velocity) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] - velocity[i];
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the velocity alone",
      says = "The step starts from θ: θ + v.",
      tempting = "The change is what the velocity tells.",
      shows = "The result does not depend on θ.")
  static double[] velocityAlone(double[] theta, double[] velocity) {
    return velocity.clone();
  }

  @Mistake(
      in = "step",
      name = "θ as it was",
      says = "The velocity has to be added, and the sum returned.",
      tempting = "The sum is computed and then not used.",
      shows = "Nothing moves.")
  static double[] notMoved(double[] theta, double[] velocity) {
    return theta.clone();
  }
}
