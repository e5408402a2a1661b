package chainrule.loss;

import chainrule.activation.Sigmoid;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;

/** What goes wrong in {@link BinaryCrossEntropy} where it is computed from pre-activations. */
final class LogitCrossEntropyMistakes {

  private LogitCrossEntropyMistakes() {}

  @Mistake(
      in = "logitValue",
      name = "the logarithm of a probability that was rounded",
      says = "Write −ln σ(a) as max(0, −a) + ln(1 + e^(−|a|)), in which nothing is lost.",
      tempting = "Sigmoid and cross-entropy are at hand as two methods.",
      shows = "Small inputs are right; far out the loss is infinite.")
  static double twoSteps(double[] a, double[] target) {
    return BinaryCrossEntropy.value(sigmoids(a), target);
  }

  @Mistake(
      in = "logitValue",
      name = "the two answers exchanged",
      says = "The target y weighs −ln σ(a), and 1 − y weighs −ln σ(−a).",
      tempting = "There is a minus in −ln σ and one in σ(−a).",
      shows = "A right and certain answer costs most.")
  static double exchanged(double[] a, double[] target) {
    return BinaryCrossEntropy.logitValue(EachEntry.times(-1, a), target);
  }

  @Mistake(
      in = "logitValue",
      name = "the sum for the mean",
      says = "The sum over the examples is divided by N.",
      tempting = "For one example nothing is to be divided.",
      shows = "It is right for one example and N times too large for N of them.")
  static double sumOfLogits(double[] a, double[] target) {
    return BinaryCrossEntropy.logitValue(a, target) * a.length;
  }

  @Mistake(
      in = "logitGradient",
      name = "σ′ once more",
      says = "The logarithms cancel σ′: nothing of it is left.",
      tempting =
          "In the chain rule every layer brings its slope along, and for the squared error it "
              + "stays.",
      shows = "Every entry is at most a quarter of what it should be.")
  static double[] slopeOnTop(double[] a, double[] target) {
    return BinaryCrossEntropyMistakes.slopes(
        a, target, (ak, y) -> (Sigmoid.value(ak) - y) * Sigmoid.derivative(ak));
  }

  @Mistake(
      in = "logitGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y, so that descent lifts an output that is too small.",
      tempting = "Many texts write the error as target minus output.",
      shows = "Every entry has the opposite sign.")
  static double[] flippedLogits(double[] a, double[] target) {
    return EachEntry.times(-1, BinaryCrossEntropy.logitGradient(a, target));
  }

  @Mistake(
      in = "logitGradient",
      name = "the missing 1/N",
      says = "The mean's 1/N stays in its derivative.",
      tempting =
          "The derivative of one example is well known, and the mean around it is forgotten.",
      shows = "It is right for one example and N times too large for N of them.")
  static double[] sumOfGradients(double[] a, double[] target) {
    return EachEntry.times(a.length, BinaryCrossEntropy.logitGradient(a, target));
  }

  private static double[] sigmoids(double[] a) {
    return EachEntry.of(a, Sigmoid::value);
  }

  @Mistake(
      in = "logitGradient",
      name = "the gradient with respect to the output",
      says = "With respect to the pre-activation σ′ cancels the denominator, and ŷ − y is left.",
      tempting =
          "The derivative with respect to the output is computed first, and the chain ends there.",
      shows = "Far out it is huge.")
  static double[] byOutput(double[] a, double[] target) {
    return BinaryCrossEntropy.gradient(sigmoids(a), target);
  }

  @Mistake(
      in = "logitGradient",
      name = "nothing learned from what is right already",
      says = "Every example has the slope σ(a) − y, however right it is already.",
      tempting = "A perceptron learns from its mistakes only.",
      shows = "It is 0 wherever output and target are on the same side of ½.")
  static double[] onlyMistakes(double[] a, double[] target) {
    return BinaryCrossEntropyMistakes.slopes(
        sigmoids(a), target, (p, y) -> p > 0.5 == y > 0.5 ? 0 : p - y);
  }

  @Mistake(
      in = "logitValue",
      name = "e⁻ᵃ for e^−|a|",
      says = "Below 0 it is eᵃ that stays small: the bars belong into ln(1 + e^−|a|).",
      tempting = "max(0, a) − ay + ln(1 + e^−|a|) is remembered without its bars.",
      shows = "It is right where all of a is positive; else the loss is larger by |a|.")
  static double withoutBars(double[] a, double[] target) {
    double mean = 0;
    for (int n = 0; n < a.length; n++) {
      double tail = Math.log1p(Math.exp(-a[n]));
      mean += (Math.max(0, a[n]) - a[n] * target[n] + tail) / a.length;
    }
    return mean;
  }

  @Mistake(
      in = "logitValue",
      name = "the formula for targets of −1 and 1",
      says = "ln(1 + e^(−ya)) is for targets of −1 and 1; here they are 0 and 1, or in between.",
      tempting = "In many books the two classes are −1 and 1, and one term is enough.",
      shows = "Where the target is 0 the loss is ln 2, whatever a is.")
  static double ofSigns(double[] a, double[] target) {
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      double z = target[n] * a[n];
      sum += Math.max(0, -z) + Math.log1p(Math.exp(-Math.abs(z)));
    }
    return sum / a.length;
  }

  @Mistake(
      in = "logitGradient",
      name = "the formula for targets of −1 and 1",
      says = "−y σ(−ya) is for targets of −1 and 1; here they are 0 and 1, or in between.",
      tempting = "In many books the two classes are −1 and 1, and one term is enough.",
      shows = "Where the target is 0 nothing is learned.")
  static double[] ofSignsGradient(double[] a, double[] target) {
    double[] gradient = new double[a.length];
    for (int n = 0; n < a.length; n++) {
      gradient[n] = -target[n] * Sigmoid.value(-target[n] * a[n]) / a.length;
    }
    return gradient;
  }

  @Mistake(
      in = "logitValue",
      name = "−ln σ(a) − a for −ln (1 − σ(a))",
      says = "1 − σ(a) is σ(a) e⁻ᵃ, so −ln (1 − σ(a)) is −ln σ(a) + a.",
      tempting = "One of the two minus signs is lost.",
      shows = "It is right where all targets are 1; else the loss can be below 0.")
  static double lostSign(double[] a, double[] target) {
    double loss = BinaryCrossEntropy.logitValue(a, target);
    for (int n = 0; n < a.length; n++) {
      loss -= 2 * (1 - target[n]) * a[n] / a.length;
    }
    return loss;
  }

  @Mistake(
      in = "logitValue",
      name = "max(0, −a) for max(0, a)",
      says =
          "With − ay behind it, it is max(0, a): where a is above 0 a loss of a remains for y = 0.",
      tempting = "−ln σ(a) by itself has max(0, −a).",
      shows = "It is off by the mean of a.")
  static double otherSide(double[] a, double[] target) {
    double loss = BinaryCrossEntropy.logitValue(a, target);
    for (double entry : a) {
      loss -= entry / a.length;
    }
    return loss;
  }
}
