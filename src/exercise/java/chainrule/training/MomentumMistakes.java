package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.stream.DoubleStream;

/** What goes wrong in {@link Momentum}. */
final class MomentumMistakes {

  private MomentumMistakes() {}

  @Inputs("velocity")
  static Object[] velocityAndGradient(InputDraw draw) {
    int n = draw.length();
    return new Object[] {
      draw.vectorOrZeros(n), draw.vector(n), draw.probability(), draw.orZero(draw.probability())
    };
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
          "The note’s form keeps αv and subtracts η g whole; 1 − α belongs to another form of "
              + "momentum.",
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

  @Mistake(
      in = "velocity",
      name = "PyTorch’s momentum, v ← αv + g and θ ← θ − ηv",
      says = "The note has η inside v: v ← αv − ηg, and then θ ← θ + v.",
      tempting = "Both forms go the same way as long as η stays the same.",
      shows = "It does not depend on η, and points uphill.",
      usedBy = "PyTorch, TensorFlow.js")
  static double[] pytorch(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = momentum * velocity[i] + gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "a mean of slopes, v ← αv + (1 − α)g and θ ← θ − ηv",
      says = "The note has no 1 − α, and η inside v: v ← αv − ηg, and then θ ← θ + v.",
      tempting = "Adam’s first moment is computed like this.",
      shows = "It does not depend on η, and points uphill.",
      usedBy = "A. Ng’s course, and the first moment of Adam")
  static double[] movingAverage(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = momentum * velocity[i] + (1 - momentum) * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "a mean of slopes, v ← αv − (1 − α)g",
      says = "The note has no 1 − α, and η inside v: v ← αv − ηg.",
      tempting = "Adam’s first moment is computed like this.",
      shows = "It does not depend on η.")
  static double[] movingAverageDown(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = momentum * velocity[i] - (1 - momentum) * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "αv subtracted too",
      says = "The velocity is kept: αv is added, and only ηg is subtracted.",
      tempting = "One minus is put before the whole line.",
      shows = "The velocity turns around in every step.")
  static double[] plusOnBoth(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = -momentum * velocity[i] - learningRate * gradient[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "divided by η",
      says = "The slope is multiplied by the learning rate.",
      tempting = "A rate looks like a quotient.",
      shows = "A smaller rate makes longer steps.")
  static double[] divided(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] r = new double[velocity.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = momentum * velocity[i] - gradient[i] / learningRate;
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the velocity faded once more",
      says = "The step adds the whole velocity: α is in it already.",
      tempting = "α is beside v in every book.",
      shows = "It moves a little less far.",
      constants = {0.9, 0.5, 0.99, 0.8, 0.1, 0.01})
  static double[] fadedOnceMore(double[] theta, double[] velocity, double c) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] + c * velocity[i];
    }
    return r;
  }

  @Mistake(
      in = "step",
      name = "the product of θ and v",
      says = "The velocity is added.",
      tempting = "A sign is mistyped.",
      shows = "A parameter of 0 stays 0.")
  static double[] product(double[] theta, double[] velocity) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = theta[i] * velocity[i];
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "1 − α for α",
      says = "α is what is kept of the velocity.",
      tempting = "In a mean of old and new the two change places easily.",
      shows = "A large α forgets quickly.")
  static double[] restForAlpha(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    return Momentum.velocity(velocity, gradient, learningRate, 1 - momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the rate taken twice",
      says = "The slope is multiplied by the learning rate once.",
      tempting = "Other forms have the rate in the step.",
      shows = "A small rate makes very short steps.")
  static double[] rateTwice(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    return Momentum.velocity(velocity, gradient, learningRate * learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "α on both",
      says = "α weighs the old velocity only; the new slope counts whole: αv − ηg.",
      tempting = "The bracket goes too far.",
      shows = "The slope counts α times too little.")
  static double[] alphaOnBoth(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    return Momentum.velocity(velocity, gradient, momentum * learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the slope times the velocity",
      says = "It is αv − ηg: the velocity is in the first term only.",
      tempting = "v is on both sides of the formula.",
      shows = "A velocity of 0 stays 0.")
  static double[] slopeTimesVelocity(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] next = new double[velocity.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = momentum * velocity[i] - learningRate * gradient[i] * velocity[i];
    }
    return next;
  }

  @Mistake(
      in = "velocity",
      name = "slopes that are cut off",
      says = "The gradient counts as it is, however steep: nothing is cut off.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where no slope is steep.",
      constants = {0.1, 0.5, 1, 2, 3})
  static double[] clipped(
      double[] velocity, double[] gradient, double learningRate, double momentum, double most) {
    double[] cut = EachEntry.of(gradient, slope -> Math.max(-most, Math.min(most, slope)));
    return Momentum.velocity(velocity, cut, learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "a gradient whose length is cut off",
      says = "The gradient counts as it is, however steep: nothing is cut off.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where it is not steep.",
      constants = {0.1, 0.5, 1, 2, 3, 5})
  static double[] clippedByLength(
      double[] velocity, double[] gradient, double learningRate, double momentum, double most) {
    double factor = Math.min(1, most / Math.sqrt(DoubleStream.of(gradient).map(g -> g * g).sum()));
    return Momentum.velocity(velocity, EachEntry.times(factor, gradient), learningRate, momentum);
  }
}
