package chainrule.regularization;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;

/** What goes wrong in {@link L1}. */
final class L1Mistakes {

  private L1Mistakes() {}

  @Inputs({"value", "gradient"})
  static Object[] weights(InputDraw draw) {
    double[] w = draw.vector(draw.length());
    w[draw.whole(0, w.length - 1)] *= draw.coin() ? 0 : draw.probability();
    return new Object[] {w, draw.orZero(draw.positive())};
  }

  @Mistake(
      in = "value",
      name = "squared weights",
      says = "L1 adds up absolute values; the squares belong to L2.",
      tempting = "Both penalties are never negative, and the note names them in one breath.",
      shows = "Weights of size 1 are right; a weight of 3 counts 9 and not 3.")
  static double squares(double[] w, double lambda) {
    return L2.value(w, lambda);
  }

  @Mistake(
      in = "value",
      name = "no absolute values",
      says =
          "Each weight counts with its size, |w|; without the bars positive and negative ones "
              + "cancel.",
      tempting = "λ Σ w looks the same when all weights are positive.",
      shows = "It is right for positive weights and can be negative for others.")
  static double signed(double[] w, double lambda) {
    double sum = 0;
    for (double weight : w) {
      sum += weight;
    }
    return lambda * sum;
  }

  @Mistake(
      in = "value",
      name = "λ left out",
      says = "The sum has to be multiplied by λ, which says how strong the penalty is.",
      tempting = "λ is often 1 in a first try.",
      shows = "It is the same for every λ.")
  static double withoutLambda(double[] w, double lambda) {
    return L1.value(w, 1);
  }

  @Mistake(
      in = "value",
      name = "the mean for the sum",
      says = "The penalty is a sum over the weights; it is not divided by how many there are.",
      tempting = "Losses are means, so this one is taken for a mean as well.",
      shows = "It is right for one weight and n times too small for n.")
  static double mean(double[] w, double lambda) {
    return L1.value(w, lambda) / w.length;
  }

  @Mistake(
      in = "value",
      name = "the size of the sum",
      says = "Each weight counts with its own size: the bars are inside the sum.",
      tempting = "|w₁ + w₂| looks alike.",
      shows = "It is right where all weights have one sign.")
  static double sizeOfTheSum(double[] w, double lambda) {
    double sum = 0;
    for (double weight : w) {
      sum += weight;
    }
    return lambda * Math.abs(sum);
  }

  @Mistake(
      in = "gradient",
      name = "λ without the sign",
      says =
          "The slope of |w| is +1 for positive and −1 for negative weights, so λ needs the "
              + "sign of w.",
      tempting = "The derivative of a sum of w is 1 for each of them.",
      shows = "It is right for positive weights only; negative ones are pushed away from 0.")
  static double[] withoutSign(double[] w, double lambda) {
    double[] g = new double[w.length];
    java.util.Arrays.fill(g, lambda);
    return g;
  }

  @Mistake(
      in = "gradient",
      name = "L2’s slope",
      says = "The pull of L1 does not depend on how large a weight is: λ sign(w), not 2λw.",
      tempting = "The other penalty is right beside it.",
      shows = "It grows with the weight, where it should stay at λ.")
  static double[] slopeOfTheSquares(double[] w, double lambda) {
    return L2.gradient(w, lambda);
  }

  @Mistake(
      in = "gradient",
      name = "λ left out",
      says = "Each entry is λ times the sign of the weight.",
      tempting = "λ is often 1 in a first try.",
      shows = "All entries are 1 or −1, whatever λ is.")
  static double[] signOnly(double[] w, double lambda) {
    return L1.gradient(w, 1);
  }

  @Mistake(
      in = "gradient",
      name = "the value for the slope",
      says = "This is λ|w| entry by entry; its slope is λ sign(w).",
      tempting = "The formula above it is the one for the value.",
      shows = "No entry is negative, and large weights have large entries.")
  static double[] valueForSlope(double[] w, double lambda) {
    double[] g = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      g[i] = lambda * Math.abs(w[i]);
    }
    return g;
  }

  @Mistake(
      in = "gradient",
      name = "λ times the weight",
      says = "The slope of |w| is its sign: how large the weight is does not matter.",
      tempting = "That is how L2 looks with a ½.",
      shows = "A weight of 1 is right.")
  static double[] timesWeight(double[] w, double lambda) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = lambda * w[i];
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "a slope at 0",
      says = "At 0 the penalty pushes to neither side: its slope is 0 there, not λ or −λ.",
      tempting = "An “else” takes 0 along with one of the two sides.",
      shows = "All weights but those that are 0 are right.")
  static double[] fallsAtZero(double[] w, double lambda) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = w[i] > 0 ? lambda : -lambda;
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "a slope at 0",
      says = "At 0 the penalty pushes to neither side: its slope is 0 there, not λ or −λ.",
      tempting = "≥ takes 0 along with the positive side.",
      shows = "All weights but those that are 0 are right.")
  static double[] risesAtZero(double[] w, double lambda) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = w[i] >= 0 ? lambda : -lambda;
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "0 divided by 0",
      says = "w/|w| has no value at 0; the slope there is 0, as Math.signum gives it.",
      tempting = "The sign of a number is the number by its size.",
      shows = "NaN comes out for weights that are 0.")
  static double[] zeroByZero(double[] w, double lambda) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = lambda * w[i] / Math.abs(w[i]);
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the soft threshold, a weight made smaller by λ",
      says = "That is a weight after its step; the slope of λ|w| is λ sign(w).",
      tempting = "Programs that make weights exactly 0 shrink them so.",
      shows = "What is smaller than λ gives 0, and all else the weight less λ.")
  static double[] softThreshold(double[] w, double lambda) {
    return EachEntry.of(w, x -> Math.signum(x) * Math.max(0, Math.abs(x) - lambda));
  }

  @Mistake(
      in = "gradient",
      name = "a slope at 0",
      says = "At 0 the penalty pushes to neither side: its slope is 0 there, not halfway to λ.",
      tempting = "½ seems to be in the middle.",
      shows = "All weights but those that are 0 are right.")
  static double[] halfAtZero(double[] w, double lambda) {
    return EachEntry.of(w, wi -> wi == 0 ? lambda / 2 : lambda * Math.signum(wi));
  }

  @Mistake(
      in = "gradient",
      name = "w cut off at −1 and 1 for its sign",
      says = "The sign of a small weight is −1 or 1, too: it is pulled as hard as a large one.",
      tempting = "Without a jump the slope looks more like one.",
      shows = "Weights beyond 1 are right.")
  static double[] clippedForSign(double[] w, double lambda) {
    return EachEntry.of(w, wi -> lambda * Math.max(-1, Math.min(1, wi)));
  }

  @Mistake(
      in = "value",
      name = "λ inside the sum, again and again",
      says = "λ multiplies the whole sum once, after the loop.",
      tempting = "λ belongs to every weight.",
      shows = "It is right for one weight, and where λ is 1.")
  static double lambdaInEachTurn(double[] w, double lambda) {
    double sum = 0;
    for (double weight : w) {
      sum = lambda * (sum + Math.abs(weight));
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "the size of the sum so far",
      says = "The size of each weight is taken before it is added.",
      tempting = "In a reduction both are at hand.",
      shows = "Weights of opposite signs cancel.")
  static double sizeOfTheSumSoFar(double[] w, double lambda) {
    double sum = 0;
    for (double weight : w) {
      sum = Math.abs(sum + weight);
    }
    return lambda * sum;
  }
}
