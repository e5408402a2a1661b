package chainrule.loss;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link SoftmaxCrossEntropy}. */
final class SoftmaxCrossEntropyMistakes {

  private SoftmaxCrossEntropyMistakes() {}

  @Inputs("value")
  static Object[] logitsAndTarget(InputDraw draw) {
    int k = 1 + draw.length();
    double[] a = draw.vector(k);
    if (draw.whole(1, 4) == 1) {
      a[k - 1] = a[0];
    }
    if (draw.far()) {
      int far =
          draw.coin() ? 2000 : 10; // at 10 probabilities are as small as what is added to them
      for (int i = 0; i < k; i++) {
        a[i] *= far;
      }
    }
    return new Object[] {a, draw.coin() ? draw.oneHot(k) : draw.distribution(k)};
  }

  @Mistake(
      in = "value",
      name = "the logarithm of a probability that was rounded to 0",
      says =
          "Take the logarithm first: ln softmax(a)ₖ = aₖ − max − ln Σ, in which nothing "
              + "underflows.",
      tempting = "Softmax and cross-entropy are at hand as two methods.",
      shows = "Small inputs are right; far out the loss is infinite.")
  static double twoSteps(double[] a, double[] target) {
    return CrossEntropy.value(Softmax.value(a), target);
  }

  @Mistake(
      in = "value",
      name = "no maximum subtracted",
      says = "Subtract the largest aₖ from every exponent and put it back after the logarithm.",
      tempting = "On paper ln Σ eᵃ is the same.",
      shows = "Small inputs are right; from a = 710 on the loss is infinite.")
  static double noShift(double[] a, double[] target) {
    double sum = 0;
    double chosen = 0;
    for (int k = 0; k < a.length; k++) {
      sum += Math.exp(a[k]);
      chosen += target[k] * a[k];
    }
    return Math.log(sum) - chosen;
  }

  @Mistake(
      in = "value",
      name = "the maximum not put back",
      says = "What is subtracted in the exponents has to be added again after the logarithm.",
      tempting = "In softmax itself the maximum cancels.",
      shows =
          "It is right where the largest input is 0, and too small by the largest input elsewhere.")
  static double notPutBack(double[] a, double[] target) {
    double top = Double.NEGATIVE_INFINITY;
    for (double ak : a) {
      top = Math.max(top, ak);
    }
    double sum = 0;
    for (int k = 0; k < target.length; k++) {
      sum += target[k] * top;
    }
    return SoftmaxCrossEntropy.value(a, target) - sum;
  }

  @Mistake(
      in = "value",
      name = "the minus forgotten",
      says = "Logarithms of probabilities are negative; the minus makes the loss positive.",
      tempting = "The minus is far from the sum that it belongs to.",
      shows = "Every loss comes out negative.")
  static double noMinus(double[] a, double[] target) {
    return -SoftmaxCrossEntropy.value(a, target);
  }

  @Mistake(
      in = "value",
      name = "the lost logarithm",
      says = "It is the logarithm of the probability that is summed.",
      tempting = "The note's own middle line drops the logarithm.",
      shows = "The loss is between −1 and 0.")
  static double lostLogarithm(double[] a, double[] target) {
    double[] y = Softmax.value(a);
    double sum = 0;
    for (int k = 0; k < target.length; k++) {
      sum += -target[k] * y[k];
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "a sigmoid for each entry",
      says = "The outputs come from softmax, which divides by the sum over all classes.",
      tempting = "With one output it was a sigmoid.",
      shows = "The loss does not change when a wrong class gets a larger input.")
  static double elementwise(double[] a, double[] target) {
    double sum = 0;
    for (int k = 0; k < target.length; k++) {
      sum += target[k] == 0 ? 0 : -target[k] * Math.log(Sigmoid.value(a[k]));
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "the sum of the exponentials forgotten",
      says = "−ln softmax(a)ₖ = ln Σ e^(aₖ) − aₖ: the logarithm of the sum stays.",
      tempting = "The logarithm and the exponential cancel.",
      shows = "It can be negative.")
  static double withoutTheSum(double[] a, double[] target) {
    double loss = 0;
    for (int k = 0; k < a.length; k++) {
      loss -= target[k] * a[k];
    }
    return loss;
  }

  @Mistake(
      in = "value",
      name = "the logarithm of the sum once for each class",
      says = "The targets sum to 1, so ln Σ is added once.",
      tempting = "It is added inside the loop, without its target.",
      shows = "It is K times ln Σ where one is right.")
  static double sumForEachClass(double[] a, double[] target) {
    double max = Arrays.stream(a).max().orElseThrow();
    double sum = Arrays.stream(a).map(ak -> Math.exp(ak - max)).sum();
    return SoftmaxCrossEntropy.value(a, target) + (a.length - 1) * Math.log(sum);
  }

  @Mistake(
      in = "value",
      name = "the mean over the classes",
      says = "Nothing is divided by K: this is the loss of one example.",
      tempting = "Losses are often means.",
      shows = "It is K times too small.")
  static double meanOverClasses(double[] a, double[] target) {
    return SoftmaxCrossEntropy.value(a, target) / a.length;
  }

  @Mistake(
      in = "value",
      name = "a small number added inside the logarithm",
      says =
          "ln softmax(a)ₖ = aₖ − max − ln Σ is never the logarithm of 0; nothing has to be added.",
      tempting = "Code that guards against ln 0 is copied.",
      shows = "Every loss is a little too small, and no loss is above −ln ε.",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16})
  static double epsilonInTheLogarithm(double[] a, double[] target, double c) {
    double[] y = Softmax.value(a);
    double sum = 0;
    for (int k = 0; k < target.length; k++) {
      sum -= target[k] * Math.log(y[k] + c);
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "a clipped probability",
      says =
          "ln softmax(a)ₖ = aₖ − max − ln Σ is never the logarithm of 0; nothing has to be "
              + "clipped.",
      tempting = "Libraries clip, so that a loss stays finite.",
      shows = "No loss is above −ln ε.",
      usedBy = "Keras at 1e-7, scikit-learn at 1e-15, Deeplearning4j at 1e-10",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12})
  static double clipped(double[] a, double[] target, double c) {
    double[] y = Softmax.value(a);
    double sum = 0;
    for (int k = 0; k < target.length; k++) {
      sum -= target[k] * Math.log(Math.max(c, Math.min(1 - c, y[k])));
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "a tiny number that keeps the logarithm finite",
      says =
          "ln softmax(a)ₖ = aₖ − max − ln Σ is never the logarithm of 0; nothing has to be "
              + "bounded.",
      tempting = "Nobody wants to see an infinity.",
      shows = "No loss is above −ln ε, 34.5 for 1e-15.",
      usedBy = "scikit-learn, which clips at 1e-15",
      constants = {1e-13, 1e-14, 1e-15, 1e-16})
  static double keptFinite(double[] a, double[] target, double c) {
    return clipped(a, target, c);
  }

  @Mistake(
      in = "value",
      name = "the softmax forgotten",
      says = "The logarithm is taken of softmax(a), and a is not a probability.",
      tempting = "The note’s formula has an output in it, and a looks like one.",
      shows = "A negative input gives NaN.")
  static double withoutSoftmax(double[] a, double[] target) {
    return CrossEntropy.value(a, target);
  }

  @Mistake(
      in = "value",
      name = "the predicted class for the right one",
      says = "The loss asks for the probability of the right class, wherever the largest one is.",
      tempting = "A prediction is the class with the largest probability.",
      shows = "It is right where the prediction is right.")
  static double predictedClass(double[] a, double[] target) {
    return -Math.log(Arrays.stream(Softmax.value(a)).max().orElseThrow());
  }

  @Mistake(
      in = "value",
      name = "the right class not in the sum",
      says = "The sum below the line is over all classes, the right one too.",
      tempting = "The right class is set against the others.",
      shows = "A certain and right answer costs less than 0.")
  static double othersOnly(double[] a, double[] target) {
    double top = Arrays.stream(a).max().orElseThrow();
    int right = 0;
    for (int k = 1; k < a.length; k++) {
      right = target[k] > target[right] ? k : right;
    }
    double sum = 0;
    double loss = 0;
    for (int k = 0; k < a.length; k++) {
      loss += target[k] * (top - a[k]);
      sum += k == right ? 0 : Math.exp(a[k] - top);
    }
    return loss + Math.log(sum);
  }

  @Mistake(
      in = "value",
      name = "ln Σ once for each class that has a target",
      says = "The targets sum to 1, so the logarithm of the sum counts once in all.",
      tempting = "It is subtracted within the loop over the classes.",
      shows = "It is right for one-hot targets.")
  static double sumForEachTarget(double[] a, double[] target) {
    return SoftmaxCrossEntropy.value(a, target) + (many(target) - 1) * logOfTheSum(a);
  }

  @Mistake(
      in = "value",
      name = "ln Σ once for each class that has a target",
      says = "The targets sum to 1, so the logarithm of the sum counts once in all.",
      tempting = "It is subtracted within the loop over the classes, the maximum with the input.",
      shows = "It is right for one-hot targets.")
  static double shiftedSumForEachTarget(double[] a, double[] target) {
    double sum = logOfTheSum(a) - Arrays.stream(a).max().orElseThrow();
    return SoftmaxCrossEntropy.value(a, target) + (many(target) - 1) * sum;
  }

  private static long many(double[] target) {
    return Arrays.stream(target).filter(y -> y != 0).count();
  }

  @Mistake(
      in = "value",
      name = "equal largest inputs counted once",
      says = "Every class has its term in the sum; of two that are largest one is e⁰ more.",
      tempting = "ln(1 + Σ) is exact, and the 1 is the term of the largest input.",
      shows = "It is right where one input is the largest.")
  static double tiesCountedOnce(double[] a, double[] target) {
    double top = Arrays.stream(a).max().orElseThrow();
    long tied = Arrays.stream(a).filter(ak -> ak == top).count();
    double all = logOfTheSum(a) - top;
    return SoftmaxCrossEntropy.value(a, target) - all + Math.log(Math.exp(all) - (tied - 1));
  }

  private static double logOfTheSum(double[] a) {
    double top = Arrays.stream(a).max().orElseThrow();
    return top + Math.log(Arrays.stream(a).map(ak -> Math.exp(ak - top)).sum());
  }

  @Mistake(
      in = "value",
      name = "a running sum that a new maximum leaves as it was",
      says = "Where a new maximum M comes for m, what has been summed is multiplied by e^(m − M).",
      tempting = "Maximum and sum are found in one loop.",
      shows = "It is right where the largest input stands first.")
  static double runningSum(double[] a, double[] target) {
    double top = a[0];
    double sum = 0;
    for (double ak : a) {
      top = Math.max(top, ak);
      sum += Math.exp(ak - top);
    }
    return SoftmaxCrossEntropy.value(a, target) - logOfTheSum(a) + top + Math.log(sum);
  }
}
