package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/** What goes wrong in {@link Nesterov}. */
final class NesterovMistakes {

  private NesterovMistakes() {}

  @Inputs("lookAhead")
  static Object[] pointAndVelocity(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), draw.vector(n), draw.orZero(draw.probability())};
  }

  @Inputs("velocity")
  static Object[] inABowl(InputDraw draw) {
    int n = draw.length();
    Bowl bowl = new Bowl(draw.number(), draw.vector(n));
    return new Object[] {
      draw.vector(n), draw.vector(n), bowl, draw.probability(), draw.orZero(draw.probability())
    };
  }

  @Mistake(
      in = "lookAhead",
      name = "α left out",
      says = "The velocity alone leads to θ + αv, since α of it is kept.",
      tempting = "One step ahead looks like θ + v.",
      shows = "It is as if α were 1.")
  static double[] withoutAlpha(double[] theta, double[] velocity, double momentum) {
    return Nesterov.lookAhead(theta, velocity, 1);
  }

  @Mistake(
      in = "lookAhead",
      name = "behind instead of ahead",
      says = "The velocity is added, since the next step will add it.",
      tempting = "Descent subtracts.",
      shows = "The point lies on the other side of θ.")
  static double[] behind(double[] theta, double[] velocity, double momentum) {
    return Nesterov.lookAhead(theta, velocity, -momentum);
  }

  @Mistake(
      in = "lookAhead",
      name = "not looked ahead",
      says = "The slope is taken at θ + αv; at θ it would be plain momentum.",
      tempting = "θ is where one is.",
      shows = "It is θ, whatever the velocity.")
  static double[] notAhead(double[] theta, double[] velocity, double momentum) {
    return theta.clone();
  }

  @Mistake(
      in = "lookAhead",
      name = "the way for the point",
      says = "θ + αv is a point; αv is only the way to it.",
      tempting = "The velocity is what is multiplied.",
      shows = "The result does not depend on θ.")
  static double[] theWay(double[] theta, double[] velocity, double momentum) {
    return Nesterov.lookAhead(new double[theta.length], velocity, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the slope at the old point",
      says =
          "Nesterov takes the slope at θ + αv, after the velocity has been applied; at θ it is "
              + "plain momentum.",
      tempting = "The formula looks like that of momentum.",
      shows = "It is right from rest; else it is what Momentum.velocity gives.")
  static double[] oldPoint(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    return Momentum.velocity(velocity, gradient.apply(theta), learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the slope at θ + v",
      says = "Only α of the velocity is kept, so the point is θ + αv.",
      tempting = "One step ahead looks like θ + v.",
      shows = "It is right from rest, and for α = 1.")
  static double[] tooFar(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    return Momentum.velocity(
        velocity, gradient.apply(Nesterov.lookAhead(theta, velocity, 1)), learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "plus for minus",
      says = "The slope points uphill, so η times it is subtracted.",
      tempting = "v ← αv + … reads like a sum.",
      shows = "From rest, the velocity climbs.")
  static double[] plus(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    return Nesterov.velocity(theta, velocity, gradient, -learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the velocity forgotten",
      says = "αv belongs into the new velocity too, not only into the point of the slope.",
      tempting = "αv has been used already.",
      shows = "It is right from rest only.")
  static double[] forgotten(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    return Momentum.velocity(
        new double[theta.length],
        gradient.apply(Nesterov.lookAhead(theta, velocity, momentum)),
        learningRate,
        0);
  }

  @Mistake(
      in = "velocity",
      name = "the point for the velocity",
      says = "What is asked for is the velocity of the step, not where it leads.",
      tempting = "θ has to move in the end.",
      shows = "It is too large by θ.")
  static double[] point(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    return Momentum.step(
        theta, Nesterov.velocity(theta, velocity, gradient, learningRate, momentum));
  }

  @Mistake(
      in = "velocity",
      name = "α taken twice in the look ahead",
      says = "The slope is taken at θ + αv: one α.",
      tempting = "αv is computed first and then passed to lookAhead, which multiplies again.",
      shows = "It is right for α = 0, and nearly so for α near 1.")
  static double[] alphaTwice(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] point = Nesterov.lookAhead(theta, velocity, momentum * momentum);
    return Momentum.velocity(velocity, gradient.apply(point), learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the slope behind, at θ − αv",
      says = "Nesterov looks ahead: the slope is taken at θ + αv.",
      tempting = "The minus of the slope is put before αv too.",
      shows = "Where the slope is steep, it goes too far.")
  static double[] behindInstead(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] point = Nesterov.lookAhead(theta, velocity, -momentum);
    return Momentum.velocity(velocity, gradient.apply(point), learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the one-gradient form, α(αv − ηg) − ηg with the slope at θ",
      says =
          "The note takes the slope ahead, at θ + αv, and keeps v ← αv − ηg; the other form "
              + "shifts θ instead.",
      tempting = "Libraries want to be handed one gradient, at θ.",
      shows = "At a constant slope α is in it twice.",
      usedBy = "Keras, scikit-learn, Deeplearning4j, SystemDS")
  static double[] oneGradient(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] g = gradient.apply(theta);
    return Momentum.velocity(
        Momentum.velocity(velocity, g, learningRate, momentum), g, learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "PyTorch’s form, g + αv with v ← αv + g and the slope at θ",
      says = "The note takes the slope ahead, at θ + αv, and has η inside v: v ← αv − ηg.",
      tempting = "Libraries want to be handed one gradient, at θ.",
      shows = "It does not depend on η, and points uphill.",
      usedBy = "PyTorch, TensorFlow.js")
  static double[] pytorch(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] g = gradient.apply(theta);
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = g[i] + momentum * (momentum * velocity[i] + g[i]);
    }
    return r;
  }

  @Mistake(
      in = "velocity",
      name = "η left out",
      says = "The slope is multiplied by the learning rate.",
      tempting = "Other forms have the rate in the step.",
      shows = "It moves as if η were 1.")
  static double[] withoutRate(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    return Nesterov.velocity(theta, velocity, gradient, 1, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the slope where a plain step would lead",
      says = "The slope is taken at θ + αv; where the step leads is not known before.",
      tempting = "The next point is what one thinks of.",
      shows = "On a steep slope it overshoots.")
  static double[] atTheNextPoint(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] v = Momentum.velocity(velocity, gradient.apply(theta), learningRate, momentum);
    return Momentum.velocity(
        velocity, gradient.apply(Momentum.step(theta, v)), learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "the slope at the velocity",
      says = "The slope is taken at a point, θ + αv; v is only the way to it.",
      tempting = "The parameters are mixed up.",
      shows = "Where θ is does not matter.")
  static double[] slopeAtVelocity(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    return Momentum.velocity(velocity, gradient.apply(velocity), learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "slopes that are cut off",
      says = "The gradient counts as it is, however steep: nothing is cut off.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where no slope is steep.",
      constants = {0.1, 0.5, 1, 2, 3})
  static double[] clipped(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum,
      double most) {
    UnaryOperator<double[]> cut =
        at -> EachEntry.of(gradient.apply(at), slope -> Math.max(-most, Math.min(most, slope)));
    return Nesterov.velocity(theta, velocity, cut, learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "a gradient whose length is cut off",
      says = "The gradient counts with all of its length, however steep it is.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where it is not steep.",
      constants = {0.1, 0.5, 1, 2, 3, 5})
  static double[] clippedByLength(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum,
      double most) {
    UnaryOperator<double[]> cut =
        at -> {
          double[] g = gradient.apply(at);
          double length = Math.sqrt(DoubleStream.of(g).map(slope -> slope * slope).sum());
          return EachEntry.times(Math.min(1, most / length), g);
        };
    return Nesterov.velocity(theta, velocity, cut, learningRate, momentum);
  }

  @Mistake(
      in = "velocity",
      name = "a look ahead one parameter at a time",
      says = "The slope is taken at θ + αv as a whole: all parameters look ahead before it.",
      tempting = "Parameter, slope and velocity have one index and fit into one loop.",
      shows = "The last entry is right, and so is every loss without mixed terms.")
  static double[] oneByOne(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] ahead = theta.clone();
    double[] next = new double[theta.length];
    for (int i = 0; i < next.length; i++) {
      ahead[i] += momentum * velocity[i];
      next[i] = momentum * velocity[i] - learningRate * gradient.apply(ahead.clone())[i];
    }
    return next;
  }
}
