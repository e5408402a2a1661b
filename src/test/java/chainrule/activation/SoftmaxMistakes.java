package chainrule.activation;

import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link Softmax}. */
final class SoftmaxMistakes {

  private SoftmaxMistakes() {}

  @Inputs("value")
  static Object[] preActivations(Draw draw) {
    double[] a = draw.vector(1 + draw.length());
    if (draw.far()) {
      for (int k = 0; k < a.length; k++) {
        a[k] *= 300;
      }
    }
    return new Object[] {a};
  }

  @Inputs("jacobian")
  static Object[] moderatePreActivations(Draw draw) {
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
    double[] y = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      y[k] = Sigmoid.value(a[k]);
    }
    return y;
  }

  @Mistake(
      in = "value",
      name = "no maximum taken off",
      says = "Take the largest aₖ off every exponent: nothing else changes, and nothing overflows.",
      tempting = "On paper the quotient is the same.",
      shows = "Small inputs are right; from a = 710 on the result is NaN.")
  static double[] noShift(double[] a) {
    double sum = 0;
    for (double ak : a) {
      sum += Math.exp(ak);
    }
    double[] y = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      y[k] = Math.exp(a[k]) / sum;
    }
    return y;
  }

  @Mistake(
      in = "value",
      name = "no exponential",
      says = "Each aₖ is put into the exponential before it is divided by the sum.",
      tempting = "Dividing by the sum is enough for numbers that are positive already.",
      shows = "Negative inputs give negative probabilities.")
  static double[] shares(double[] a) {
    double sum = Arrays.stream(a).sum();
    double[] y = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      y[k] = a[k] / sum;
    }
    return y;
  }

  @Mistake(
      in = "value",
      name = "not divided by the sum",
      says = "The exponentials are divided by their sum, or they are no probabilities.",
      tempting = "The loop that divides is forgotten after the one that adds.",
      shows = "The largest entry comes out as 1, and the results sum to more than 1.")
  static double[] notNormalised(double[] a) {
    double max = Arrays.stream(a).max().orElseThrow();
    double[] y = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      y[k] = Math.exp(a[k] - max);
    }
    return y;
  }

  @Mistake(
      in = "value",
      name = "e to the power of −a",
      says = "The exponent is +aₖ: the largest input gets the largest probability.",
      tempting = "In the sigmoid the exponent has a minus.",
      shows = "The order of the probabilities is turned round.")
  static double[] softmin(double[] a) {
    return Softmax.value(Arrays.stream(a).map(ak -> -ak).toArray());
  }

  @Mistake(
      in = "jacobian",
      name = "only the diagonal",
      says = "Every output depends on every input: off the diagonal stands −ŷᵢŷⱼ.",
      tempting = "With a sigmoid for each output there is nothing else.",
      shows = "All entries off the diagonal are 0, and no row sums to 0.")
  static double[][] diagonal(double[] a) {
    double[] y = Softmax.value(a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double delta = i == j ? 1 : 0;
        jacobian[i][j] = delta * y[i] * (1 - y[i]);
      }
    }
    return jacobian;
  }

  @Mistake(
      in = "jacobian",
      name = "δᵢⱼ forgotten",
      says = "On the diagonal the sum of two terms counts, ŷᵢ − ŷᵢ².",
      tempting = "The rule for i ≠ j is written down for all.",
      shows = "The diagonal is negative, and no row sums to 0.")
  static double[][] deltaForgotten(double[] a) {
    double[] y = Softmax.value(a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double delta = i == j ? 1 : 0;
        jacobian[i][j] = -y[i] * y[j];
      }
    }
    return jacobian;
  }

  @Mistake(
      in = "jacobian",
      name = "+ŷᵢŷⱼ off the diagonal",
      says = "Off the diagonal the sign is minus: what one class gains the others lose.",
      tempting = "The minus of the quotient rule gets lost.",
      shows = "All entries are positive, and no row sums to 0.")
  static double[][] plusOff(double[] a) {
    double[] y = Softmax.value(a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double delta = i == j ? 1 : 0;
        jacobian[i][j] = i == j ? y[i] * (1 - y[i]) : y[i] * y[j];
      }
    }
    return jacobian;
  }

  @Mistake(
      in = "jacobian",
      name = "the factor ŷᵢ forgotten",
      says = "It is ŷᵢ (δᵢⱼ − ŷⱼ): the output stays as a factor.",
      tempting = "The bracket looks complete.",
      shows = "All rows are alike but for the 1 on the diagonal.")
  static double[][] factorForgotten(double[] a) {
    double[] y = Softmax.value(a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double delta = i == j ? 1 : 0;
        jacobian[i][j] = delta - y[j];
      }
    }
    return jacobian;
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
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double delta = i == j ? 1 : 0;
        jacobian[i][j] = delta * y[i];
      }
    }
    return jacobian;
  }
}
