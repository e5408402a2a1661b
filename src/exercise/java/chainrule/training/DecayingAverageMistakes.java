package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link DecayingAverage}. */
final class DecayingAverageMistakes {

  private DecayingAverageMistakes() {}

  @Inputs({"sum", "average"})
  static Object[] pastAndSlopes(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vectorOrZeros(n), draw.vector(n), draw.orZero(draw.probability())};
  }

  @Mistake(
      in = "sum",
      name = "the average for the sum",
      says = "In the sum the newest slope counts in full: s ← α s + g.",
      tempting = "The note calls it a decaying average.",
      shows = "A constant slope leads to itself and not to 1/(1 − α) times of it.")
  static double[] averageForSum(double[] sum, double[] g, double momentum) {
    return DecayingAverage.average(sum, g, momentum);
  }

  @Mistake(
      in = "sum",
      name = "nothing forgotten",
      says = "The past fades: it is multiplied by α.",
      tempting = "A sum adds up.",
      shows = "It is right in the first step.")
  static double[] notFading(double[] sum, double[] g, double momentum) {
    return DecayingAverage.sum(sum, g, 1);
  }

  @Mistake(
      in = "sum",
      name = "the newest slope faded",
      says = "α is for the past; the newest slope counts in full.",
      tempting = "Add first and fade then looks the same.",
      shows = "Every result is α times too small.")
  static double[] newestFaded(double[] sum, double[] g, double momentum) {
    return scaled(DecayingAverage.sum(scaled(sum, 1 / momentum), g, momentum), momentum);
  }

  @Mistake(
      in = "average",
      name = "the sum for the average",
      says = "In an average the weights add up to 1: the newest slope has 1 − α.",
      tempting = "Momentum’s velocity is such a sum.",
      shows = "A constant slope leads to 1/(1 − α) times of itself.")
  static double[] sumForAverage(double[] average, double[] g, double momentum) {
    return DecayingAverage.sum(average, g, momentum);
  }

  @Mistake(
      in = "average",
      name = "the weights exchanged",
      says = "α is what the past keeps, 1 − α what the newest slope gets.",
      tempting = "Some books write the two the other way round.",
      shows = "It is right for α = ½.")
  static double[] exchanged(double[] average, double[] g, double momentum) {
    return DecayingAverage.average(average, g, 1 - momentum);
  }

  @Mistake(
      in = "average",
      name = "half and half",
      says = "The weights are α and 1 − α, not a half each.",
      tempting = "The average of two numbers is half of their sum.",
      shows = "It is right for α = ½.")
  static double[] halves(double[] average, double[] g, double momentum) {
    return DecayingAverage.average(average, g, 0.5);
  }

  private static double[] scaled(double[] v, double factor) {
    return Arrays.stream(v).map(entry -> entry * factor).toArray();
  }

  @Mistake(
      in = "average",
      name = "1 − α on both",
      says = "The past is weighted by α, and only the newest gradient by 1 − α.",
      tempting = "A bracket is closed one step too late.",
      shows = "It is right for α = ½.")
  static double[] restOnBoth(double[] average, double[] g, double momentum) {
    double[] next = new double[g.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = (1 - momentum) * (average[i] + g[i]);
    }
    return next;
  }

  @Mistake(
      in = "average",
      name = "Adam’s correction, divided by 1 − α",
      says = "The average is asked for as it is, αm + (1 − α)g, although it starts too small.",
      tempting = "Adam divides the first average by 1 − α, since it starts from 0.",
      shows = "In the first step the slope itself comes out.")
  static double[] corrected(double[] average, double[] g, double momentum) {
    return EachEntry.times(1 / (1 - momentum), DecayingAverage.average(average, g, momentum));
  }
}
