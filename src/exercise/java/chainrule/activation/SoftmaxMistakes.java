package chainrule.activation;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What goes wrong in {@link Softmax}. */
final class SoftmaxMistakes {

  private SoftmaxMistakes() {}

  @Inputs("value")
  static Object[] preActivations(InputDraw draw) {
    double[] a = draw.vector(1 + draw.length());
    if (draw.far()) {
      int moved = 10_000 * draw.whole(-1, 1);
      for (int k = 0; k < a.length; k++) {
        a[k] = 1000 * a[k] + moved;
      }
    }
    return new Object[] {a};
  }

  @Inputs("jacobian")
  static Object[] moderatePreActivations(InputDraw draw) {
    return new Object[] {draw.vector(1 + draw.length())};
  }

  @Mistake(
      in = "value",
      name = "a sigmoid for each entry",
      says =
          "Softmax divides by the sum over all classes, so that the outputs compete and sum to 1.",
      tempting = "With one output it was a sigmoid.",
      shows = "The results do not sum to 1.")
  static double[] elementwise(double[] a) {
    return EachEntry.of(a, Sigmoid::value);
  }

  @Mistake(
      in = "value",
      name = "no maximum subtracted",
      says =
          "Subtract the largest aₖ from every exponent: nothing else changes, nothing overflows.",
      tempting = "On paper the quotient is the same.",
      shows = "Small inputs are right; from a = 710 on the result is NaN.")
  static double[] noShift(double[] a) {
    return takenOff(a, 0);
  }

  @Mistake(
      in = "value",
      name = "no exponential",
      says = "Each aₖ is put into the exponential before it is divided by the sum.",
      tempting = "Dividing by the sum is enough for numbers that are positive already.",
      shows = "Negative inputs give negative probabilities.")
  static double[] shares(double[] a) {
    return EachEntry.times(1 / DoubleStream.of(a).sum(), a);
  }

  @Mistake(
      in = "value",
      name = "divided by a sum that is not complete",
      says = "The sum is complete only after a loop over all; the division needs a second loop.",
      tempting = "One loop seems to be enough.",
      shows = "The first entry is always 1, the last one is right.")
  static double[] runningSum(double[] a) {
    double[] y = new double[a.length];
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += Math.exp(a[k] - max(a));
      y[k] = Math.exp(a[k] - max(a)) / sum;
    }
    return y;
  }

  @Mistake(
      in = "value",
      name = "the maximum subtracted in the numerator only",
      says =
          "The maximum is subtracted in every exponent, of numerator and denominator, or the "
              + "quotient changes.",
      tempting = "The sum is computed before the maximum is thought of.",
      shows = "The results do not sum to 1.")
  static double[] maximumAboveOnly(double[] a) {
    double sum = DoubleStream.of(a).map(Math::exp).sum();
    return EachEntry.of(a, ak -> Math.exp(ak - max(a)) / sum);
  }

  @Mistake(
      in = "value",
      name = "all for the largest",
      says = "Softmax is soft: the others get a share too, and there is a slope.",
      tempting = "The class with the largest output is what one predicts.",
      shows = "Only zeros and a one come out.")
  static double[] winnerTakesAll(double[] a) {
    double[] y = new double[a.length];
    y[IntStream.range(0, a.length).filter(k -> a[k] == max(a)).findFirst().orElseThrow()] = 1;
    return y;
  }

  @Mistake(
      in = "value",
      name = "a maximum that starts at 0",
      says =
          "The search for the maximum starts at a[0] or −∞: if all inputs are far below "
              + "0, so is the maximum.",
      tempting = "0 is where sums start.",
      shows = "NaN comes out where all inputs are far below 0.")
  static double[] maximumFromZero(double[] a) {
    return takenOff(a, Math.max(0, max(a)));
  }

  @Mistake(
      in = "value",
      name = "another entry for the maximum",
      says = "Only the largest entry makes all exponents at most 0.",
      tempting = "Any shift leaves the quotient as it is.",
      shows = "NaN comes out where another entry is far larger than the last.")
  static double[] lastForMaximum(double[] a) {
    return takenOff(a, a[a.length - 1]);
  }

  @Mistake(
      in = "jacobian",
      name = "only the diagonal",
      says = "Every output depends on every input: off the diagonal it is −ŷᵢŷⱼ.",
      tempting = "With a sigmoid for each output there is nothing else.",
      shows = "All entries off the diagonal are 0, and no row sums to 0.")
  static double[][] diagonal(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> i == j ? y[i] * (1 - y[i]) : 0);
  }

  @Mistake(
      in = "jacobian",
      name = "δᵢⱼ forgotten",
      says = "On the diagonal the sum of two terms counts, ŷᵢ − ŷᵢ².",
      tempting = "The rule for i ≠ j is written down for all.",
      shows = "The diagonal is negative, and no row sums to 0.")
  static double[][] deltaForgotten(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> -y[i] * y[j]);
  }

  @Mistake(
      in = "jacobian",
      name = "+ŷᵢŷⱼ off the diagonal",
      says = "Off the diagonal the sign is minus: what one class gains the others lose.",
      tempting = "The minus of the quotient rule gets lost.",
      shows = "All entries are positive, and no row sums to 0.")
  static double[][] plusOff(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> y[i] * (i == j ? 1 - y[i] : y[j]));
  }

  @Mistake(
      in = "jacobian",
      name = "diag(ŷ) alone",
      says =
          "The second term −ŷŷᵀ comes from the sum below the line, which depends on every input.",
      tempting = "The sum below is taken for a constant.",
      shows = "All entries off the diagonal are 0.")
  static double[][] constantSum(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> i == j ? y[i] : 0);
  }

  @Mistake(
      in = "value",
      name = "a small number added to the sum",
      says = "The sum is never 0 once the maximum is subtracted; nothing has to be added to it.",
      tempting = "Code that guards against a division by 0 is copied.",
      shows = "The outputs sum to a little less than 1.",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8})
  static double[] epsilonBelow(double[] a, double c) {
    double[] y = EachEntry.of(a, ak -> Math.exp(ak - max(a)));
    return EachEntry.times(1 / (DoubleStream.of(y).sum() + c), y);
  }

  @Mistake(
      in = "jacobian",
      name = "ŷᵢ (1 − ŷⱼ) off the diagonal too",
      says = "The 1 is there on the diagonal only: ŷᵢ (δᵢⱼ − ŷⱼ).",
      tempting = "δᵢⱼ is taken for 1.",
      shows = "No entry is negative.")
  static double[][] oneForDelta(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> y[i] * (1 - y[j]));
  }

  @Mistake(
      in = "jacobian",
      name = "a sum for the product off the diagonal",
      says = "Off the diagonal it is the product −ŷᵢŷⱼ.",
      tempting = "A sign is mistyped.",
      shows = "Next to 0 it is far too large.")
  static double[][] sumOff(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> i == j ? y[i] * (1 - y[i]) : -y[i] - y[j]);
  }

  @Mistake(
      in = "value",
      name = "divided by the maximum, not shifted",
      says =
          "The maximum is subtracted in every exponent, which cancels; a quotient in the "
              + "exponent does not.",
      tempting = "Both make large numbers small.",
      shows = "Equal inputs are right, and others come out too equal.")
  static double[] dividedByMaximum(double[] a) {
    return takenOff(EachEntry.of(a, ak -> ak / max(a)), 0);
  }

  @Mistake(
      in = "value",
      name = "a sum of ints",
      says =
          "The sum of exponentials is not an integer: an int loses what is after the decimal "
              + "point.",
      tempting = "int is the type one writes first.",
      shows = "The probabilities sum to more than 1.")
  static double[] sumOfWholeNumbers(double[] a) {
    double[] y = EachEntry.of(a, ak -> Math.exp(ak - max(a)));
    int sum = 0;
    for (double yk : y) {
      sum = (int) (sum + yk);
    }
    return EachEntry.times(1.0 / sum, y);
  }

  @Mistake(
      in = "value",
      name = "another base than e",
      says = "The base is e: Math.exp(aₖ).",
      tempting = "Any base gives shares that sum to 1.",
      shows = "Equal inputs are right, and others come out too equal or not equal enough.",
      constants = {2, 10})
  static double[] otherBase(double[] a, double c) {
    return Softmax.value(EachEntry.times(Math.log(c), a));
  }

  @Mistake(
      in = "jacobian",
      name = "the sigmoid’s slopes on the diagonal",
      says =
          "Softmax is not a sigmoid of each entry: it is ŷᵢ (1 − ŷᵢ) with ŷ = softmax(a), and"
              + " −ŷᵢŷⱼ beside it.",
      tempting = "σ (1 − σ) looks like the diagonal.",
      shows = "All but the diagonal is 0.")
  static double[][] slopesOfSigmoids(double[] a) {
    return EachEntry.of(a.length, a.length, (i, j) -> i == j ? Sigmoid.derivative(a[i]) : 0);
  }

  @Mistake(
      in = "jacobian",
      name = "−ŷᵢ² on the diagonal forgotten",
      says = "On the diagonal it is ŷᵢ − ŷᵢ²: the term −ŷᵢŷⱼ is there too.",
      tempting = "Two cases are written, and in one of them half of the formula is lost.",
      shows = "Off the diagonal all is right; rows do not sum to 0.")
  static double[][] squareForgotten(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> i == j ? y[i] : -y[i] * y[j]);
  }

  @Mistake(
      in = "value",
      name = "the smallest subtracted, not the largest",
      says = "The largest is subtracted, so that no exponent is above 0.",
      tempting = "Any number that is subtracted cancels, on paper.",
      shows = "Inputs that lie far apart overflow.")
  static double[] smallestTakenOff(double[] a) {
    return takenOff(a, DoubleStream.of(a).min().orElseThrow());
  }

  @Mistake(
      in = "value",
      name = "the mean subtracted, not the largest",
      says = "The largest is subtracted, so that no exponent is above 0.",
      tempting = "Any number that is subtracted cancels, on paper.",
      shows = "Inputs that lie far apart overflow.")
  static double[] meanTakenOff(double[] a) {
    return takenOff(a, DoubleStream.of(a).average().orElseThrow());
  }

  private static double[] takenOff(double[] a, double shift) {
    double[] y = EachEntry.of(a, ak -> Math.exp(ak - shift));
    double sum = DoubleStream.of(y).sum();
    return EachEntry.of(y, yk -> yk / sum);
  }

  @Mistake(
      in = "jacobian",
      name = "−ŷᵢ(1 − ŷᵢ) off the diagonal",
      says = "Off the diagonal it is −ŷᵢŷⱼ: with more than two classes ŷⱼ is not 1 − ŷᵢ.",
      tempting = "For two classes it is right, since then ŷⱼ = 1 − ŷᵢ.",
      shows = "It is right for two classes; for more, no row sums to 0.")
  static double[][] asForTwo(double[] a) {
    double[] y = Softmax.value(a);
    return EachEntry.of(a.length, a.length, (i, j) -> (i == j ? 1 : -1) * y[i] * (1 - y[i]));
  }

  private static double max(double[] a) {
    return DoubleStream.of(a).max().orElseThrow();
  }

  @Mistake(
      in = "value",
      name = "sigmoids divided by their sum",
      says = "Softmax divides exponentials by their sum: ŷₖ = e^(aₖ) / Σ e^(aⱼ).",
      tempting = "The sigmoid is what the nodes had so far.",
      shows = "They sum to 1, and are too equal.")
  static double[] sigmoidsOverTheirSum(double[] a) {
    double[] y = EachEntry.of(a, Sigmoid::value);
    return EachEntry.times(1 / DoubleStream.of(y).sum(), y);
  }

  @Mistake(
      in = "value",
      name = "the sum taken anew while dividing",
      says = "All are divided by one sum, which is taken before the first entry is changed.",
      tempting = "The sum is written where it is needed.",
      shows = "The first entry is right.")
  static double[] sumTakenAnew(double[] a) {
    double[] y = EachEntry.of(a, ak -> Math.exp(ak - max(a)));
    for (int k = 0; k < y.length; k++) {
      y[k] /= DoubleStream.of(y).sum();
    }
    return y;
  }

  @Mistake(
      in = "value",
      name = "a running sum that a new maximum leaves as it was",
      says = "Where a new maximum M comes for m, what has been summed is multiplied by e^(m − M).",
      tempting = "Maximum and sum are found in one loop.",
      shows = "It is right where the largest input stands first; else the sum is not 1.")
  static double[] runningMaximum(double[] a) {
    double top = a[0];
    double sum = 0;
    for (double ak : a) {
      top = Math.max(top, ak);
      sum += Math.exp(ak - top);
    }
    double[] y = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      y[k] = Math.exp(a[k] - top) / sum;
    }
    return y;
  }
}
