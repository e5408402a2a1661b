package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link VanishingGradient}. */
final class VanishingGradientMistakes {

  private VanishingGradientMistakes() {}

  @Inputs("slope")
  static Object[] chain(InputDraw draw) {
    int n = draw.length() + 1;
    return new Object[] {draw.vector(n), draw.vector(n), draw.number()};
  }

  @Inputs("bound")
  static Object[] weights(InputDraw draw) {
    return new Object[] {
      draw.far() ? draw.vector(draw.whole(16, 20)) : draw.vector(draw.length() + 1)
    };
  }

  @Mistake(
      in = "slope",
      name = "the weights forgotten",
      says = "Each layer brings σ′(a) and its weight: the inner derivative of wh + b is w.",
      tempting = "σ′ is what the note speaks of.",
      shows = "It is right where the weights multiply to 1.")
  static double withoutWeights(double[] w, double[] b, double h0) {
    double product = 1;
    for (double v : w) {
      product *= v;
    }
    return VanishingGradient.slope(w, b, h0) / product;
  }

  @Mistake(
      in = "slope",
      name = "the first layer only",
      says = "The chain has a factor for each layer.",
      tempting = "A return inside the loop ends it.",
      shows = "It is right for one layer.")
  static double firstLayer(double[] w, double[] b, double h0) {
    return VanishingGradient.slope(new double[] {w[0]}, new double[] {b[0]}, h0);
  }

  @Mistake(
      in = "slope",
      name = "σ′ at h for σ′ at a",
      says = "The slope is taken at the sum a, not at the activation.",
      tempting = "h is at hand from the way forward.",
      shows = "The factors lie just below ¼.")
  static double slopeAtOutput(double[] w, double[] b, double h0) {
    double h = h0;
    double slope = 1;
    for (int k = 0; k < w.length; k++) {
      h = Sigmoid.value(w[k] * h + b[k]);
      slope *= Sigmoid.derivative(h) * w[k];
    }
    return slope;
  }

  @Mistake(
      in = "slope",
      name = "the slope at the activation before",
      says = "σ′(aₖ) = hₖ(1 − hₖ): h has to move on first.",
      tempting = "Two lines of the loop have changed places.",
      shows = "The last layer has no effect.")
  static double beforeMovingOn(double[] w, double[] b, double h0) {
    double h = h0;
    double slope = 1;
    for (int k = 0; k < w.length; k++) {
      slope *= w[k] * h * (1 - h);
      h = Sigmoid.value(w[k] * h + b[k]);
    }
    return slope;
  }

  @Mistake(
      in = "slope",
      name = "a sum for the product",
      says = "The slopes of layers that follow one another are multiplied.",
      tempting = "Gradients are often summed.",
      shows = "It does not vanish.")
  static double sum(double[] w, double[] b, double h0) {
    double h = h0;
    double sum = 0;
    for (int k = 0; k < w.length; k++) {
      h = Sigmoid.value(w[k] * h + b[k]);
      sum += w[k] * h * (1 - h);
    }
    return sum;
  }

  @Mistake(
      in = "slope",
      name = "every layer from the first input",
      says = "Each layer takes what the one before has put out.",
      tempting = "h0 is the parameter’s name, and it never changes.",
      shows = "It is right for one layer.")
  static double fromTheFirst(double[] w, double[] b, double h0) {
    double slope = 1;
    for (int k = 0; k < w.length; k++) {
      slope *= w[k] * Sigmoid.derivative(w[k] * h0 + b[k]);
    }
    return slope;
  }

  @Mistake(
      in = "slope",
      name = "a product that starts at 0",
      says = "A product starts at 1: 0 times anything is 0.",
      tempting = "Sums start at 0.",
      shows = "Everything is 0.")
  static double startsAtZero(double[] w, double[] b, double h0) {
    return 0;
  }

  @Mistake(
      in = "bound",
      name = "the sizes forgotten",
      says = "A bound is never negative: it is the size |w| that counts.",
      tempting = "The slope’s own formula has w.",
      shows = "It can be negative.")
  static double signed(double[] w) {
    double bound = 1;
    for (double v : w) {
      bound *= v / 4;
    }
    return bound;
  }

  @Mistake(
      in = "bound",
      name = "one ¼ for all layers",
      says = "Each layer brings its own factor ¼.",
      tempting = "The largest slope of the sigmoid is one number.",
      shows = "It is right for one layer.")
  static double oneQuarter(double[] w) {
    double bound = 0.25;
    for (double v : w) {
      bound *= Math.abs(v);
    }
    return bound;
  }

  @Mistake(
      in = "bound",
      name = "the weights forgotten",
      says = "Each layer brings ¼ times the size of its weight.",
      tempting = "(¼)ⁿ is what the note speaks of.",
      shows = "It does not depend on the weights.")
  static double withoutWeights(double[] w) {
    return Math.pow(0.25, w.length);
  }

  @Mistake(
      in = "bound",
      name = "4 ^ n for 4ⁿ",
      says = "In Java 4 ^ n is the exclusive or of two ints: multiply, or use Math.pow.",
      tempting = "^ is what calculators have for a power.",
      shows = "For 4 layers it is ∞.")
  static double exclusiveOr(double[] w) {
    double product = 1;
    for (double weight : w) {
      product *= Math.abs(weight);
    }
    return product / (4 ^ w.length);
  }

  @Mistake(
      in = "bound",
      name = "½ for ¼",
      says = "σ′ is at most ¼, at 0, where σ is ½.",
      tempting = "½ is what the sigmoid itself is there.",
      shows = "It is 2ⁿ times too large.")
  static double half(double[] w) {
    double bound = 1;
    for (double weight : w) {
      bound *= Math.abs(weight) / 2;
    }
    return bound;
  }

  @Mistake(
      in = "bound",
      name = "the largest weight for all",
      says = "Each layer brings its own weight.",
      tempting = "With the largest it is a bound as well.",
      shows = "It is right where all weights have one size.")
  static double largestWeight(double[] w) {
    double largest = 0;
    for (double weight : w) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return Math.pow(largest / 4, w.length);
  }

  @Mistake(
      in = "bound",
      name = "¼ by integer division",
      says = "In Java 1 / 4 is 0 for two ints; write 0.25.",
      tempting = "¼ is in the formula.",
      shows = "Everything is 0.")
  static double wholeNumbers(double[] w) {
    return 0;
  }

  @Mistake(
      in = "slope",
      name = "¼ for every slope",
      says = "¼ is the largest slope of the sigmoid, at 0; each layer has its own σ′(aₖ).",
      tempting = "The bound’s formula has a ¼ for each layer.",
      shows = "It does not depend on the input.")
  static double quarterForSlope(double[] w, double[] b, double h0) {
    double slope = 1;
    for (double wk : w) {
      slope *= wk / 4;
    }
    return slope;
  }

  @Mistake(
      in = "bound",
      name = "¼ forgotten",
      says = "Each layer brings σ′, which is at most ¼, and its weight.",
      tempting = "The weights are what the bound is about.",
      shows = "It is 4ⁿ times too large.")
  static double quarterForgotten(double[] w) {
    double bound = 1;
    for (double wk : w) {
      bound *= Math.abs(wk);
    }
    return bound;
  }

  @Mistake(
      in = "slope",
      name = "the last slope forgotten",
      says = "Every layer has a slope σ′(aₖ), the last one too.",
      tempting = "The output is there already when its slope is due.",
      shows = "It is too large by 1 / σ′ of the last sum.")
  static double lastSlopeForgotten(double[] w, double[] b, double h0) {
    double h = h0;
    for (int k = 0; k < w.length; k++) {
      h = Sigmoid.value(w[k] * h + b[k]);
    }
    return VanishingGradient.slope(w, b, h0) / (h * (1 - h));
  }

  @Mistake(
      in = "slope",
      name = "σ′ with the new h",
      says = "The slope is taken at the aₖ that hₖ comes from: first σ′, then the next h.",
      tempting = "h is already on the next layer when its slope is asked for.",
      shows = "It is wrong for a single layer too.")
  static double slopeWithTheNewState(double[] w, double[] b, double h0) {
    double h = h0;
    double slope = 1;
    for (int k = 0; k < w.length; k++) {
      h = Sigmoid.value(w[k] * h + b[k]);
      slope *= w[k] * Sigmoid.derivative(w[k] * h + b[k]);
    }
    return slope;
  }

  @Mistake(
      in = "bound",
      name = "4ⁿ as an int",
      says = "4¹⁶ is larger than the largest int: start with a double.",
      tempting = "1 << 2 * n is the quickest way to 4ⁿ.",
      shows = "It is right up to 15 layers.")
  static double shifted(double[] w) {
    return product(w) / (1 << 2 * w.length);
  }

  @Mistake(
      in = "bound",
      name = "4ⁿ as an int",
      says = "4¹⁶ is larger than the largest int: start with a double.",
      tempting = "4 is a whole number, and so is its power.",
      shows = "It is right up to 15 layers, and infinite from 16 on.")
  static double multiplied(double[] w) {
    int power = 1;
    for (int k = 0; k < w.length; k++) {
      power *= 4;
    }
    return product(w) / power;
  }

  private static double product(double[] w) {
    double product = 1;
    for (double weight : w) {
      product *= Math.abs(weight);
    }
    return product;
  }
}
