package chainrule.neuron;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link LinearModel}. */
final class LinearModelMistakes {

  private LinearModelMistakes() {}

  @Inputs("output")
  static Object[] modelAndInput(InputDraw draw) {
    int n = draw.length() + 1;
    return new Object[] {draw.vector(n), draw.number(), draw.vector(n)};
  }

  @Inputs("squaredErrorGradient")
  static Object[] modelAndExample(InputDraw draw) {
    int n = draw.length() + 1;
    return new Object[] {draw.vector(n), draw.number(), draw.vector(n), draw.number()};
  }

  private static double[] scaled(double[] v, double factor) {
    return Arrays.stream(v).map(entry -> entry * factor).toArray();
  }

  @Mistake(
      in = "output",
      name = "the bias forgotten",
      says = "ŷ = wᵀx + b: the bias lifts the line off the origin.",
      tempting = "The sum is the hard part.",
      shows = "It is right for b = 0.")
  static double withoutBias(double[] w, double b, double[] x) {
    return LinearModel.output(w, 0, x);
  }

  @Mistake(
      in = "output",
      name = "a sigmoid that is not asked for",
      says = "A linear model has no activation: its output may be any number.",
      tempting = "All neurons so far ended in one.",
      shows = "Outputs lie between 0 and 1.")
  static double squashed(double[] w, double b, double[] x) {
    return Neuron.output(w, b, x);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the missing 2",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the loss have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] missingTwo(double[] w, double b, double[] x, double y) {
    return scaled(LinearModel.squaredErrorGradient(w, b, x, y), 0.5);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "a flipped sign",
      says = "L = (ŷ − y)² rises with ŷ where ŷ is above y: the slope is 2(ŷ − y), not 2(y − ŷ).",
      tempting = "Errors are often written y − ŷ.",
      shows = "Every sign is wrong.")
  static double[] flipped(double[] w, double b, double[] x, double y) {
    return scaled(LinearModel.squaredErrorGradient(w, b, x, y), -1);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the input left out",
      says = "A weight’s slope has its input as a factor: 2(ŷ − y) xᵢ.",
      tempting = "For the bias, 2(ŷ − y) is all.",
      shows = "All entries are the same.")
  static double[] withoutInput(double[] w, double b, double[] x, double y) {
    double[] r = LinearModel.squaredErrorGradient(w, b, x, y);
    Arrays.fill(r, r[r.length - 1]);
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias’s slope left at 0",
      says = "The bias is a weight whose input is 1: its slope is 2(ŷ − y).",
      tempting = "The loop runs over the inputs.",
      shows = "The last entry is 0.")
  static double[] biasForgotten(double[] w, double b, double[] x, double y) {
    double[] r = LinearModel.squaredErrorGradient(w, b, x, y);
    r[r.length - 1] = 0;
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the slope of a sigmoid in it",
      says = "There is no activation, and so no σ′ in the chain.",
      tempting = "The neuron with a sigmoid has that factor.",
      shows = "Every entry is too small.")
  static double[] withSlope(double[] w, double b, double[] x, double y) {
    double output = Neuron.output(w, b, x);
    return scaled(LinearModel.squaredErrorGradient(w, b, x, y), output * (1 - output));
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the weight for the input",
      says = "The slope of wᵢxᵢ with respect to wᵢ is xᵢ.",
      tempting = "Weights and inputs are side by side in the sum.",
      shows = "A weight of 0 never learns.")
  static double[] weightForInput(double[] w, double b, double[] x, double y) {
    double[] gradient = LinearModel.squaredErrorGradient(w, b, x, y);
    for (int i = 0; i < w.length; i++) {
      gradient[i] = gradient[w.length] * w[i];
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias’s slope in front",
      says = "The order is (∂L/∂w₁ … ∂L/∂wₙ, ∂L/∂b): the bias comes last.",
      tempting = "Books that call the bias w₀ have it in front.",
      shows = "The numbers are right, their places are not.")
  static double[] biasInFront(double[] w, double b, double[] x, double y) {
    double[] gradient = LinearModel.squaredErrorGradient(w, b, x, y);
    double[] moved = new double[gradient.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = gradient[(i + w.length) % moved.length];
    }
    return moved;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "δ multiplied by the bias",
      says = "A bias is a weight with the input 1: its slope is δ · 1.",
      tempting = "A weight’s slope is δ times something, too.",
      shows = "The weights are right, and the bias for b = 1.")
  static double[] timesBias(double[] w, double b, double[] x, double y) {
    double[] gradient = LinearModel.squaredErrorGradient(w, b, x, y);
    gradient[w.length] *= b;
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias forgotten on the way forward",
      says = "The output that is compared with y is Σ wᵢxᵢ + b.",
      tempting = "The gradient’s own formula does not show the bias.",
      shows = "It is right for b = 0.")
  static double[] forwardWithoutBias(double[] w, double b, double[] x, double y) {
    return LinearModel.squaredErrorGradient(w, 0, x, y);
  }

  @Mistake(
      in = "output",
      name = "the product of the sums",
      says = "Each weight meets its own input: Σ wᵢxᵢ, not Σ wᵢ · Σ xᵢ.",
      tempting = "Two loops look like one.",
      shows = "It is right for a single input.")
  static double productOfSums(double[] w, double b, double[] x) {
    double weights = 0;
    double inputs = 0;
    for (int i = 0; i < w.length; i++) {
      weights += w[i];
      inputs += x[i];
    }
    return weights * inputs + b;
  }

  @Mistake(
      in = "output",
      name = "the mean of the products for their sum",
      says = "The products are added up, and nothing is divided by how many there are.",
      tempting = "A mean does not grow with the number of inputs.",
      shows = "It is right for one input.")
  static double meanOfProducts(double[] w, double b, double[] x) {
    return (LinearModel.output(w, b, x) - b) / w.length + b;
  }

  @Mistake(
      in = "output",
      name = "the bias subtracted",
      says = "Here the bias is added; it is a threshold that is subtracted.",
      tempting = "A perceptron’s threshold is on the other side of the comparison.",
      shows = "The result is off by 2b.")
  static double minusBias(double[] w, double b, double[] x) {
    return LinearModel.output(w, -b, x);
  }

  @Mistake(
      in = "output",
      name = "the bias added for every input",
      says = "The bias is added once, outside the sum.",
      tempting = "It is inside the loop.",
      shows = "It is right for one input and off by (n − 1) b for n.")
  static double biasInTheLoop(double[] w, double b, double[] x) {
    return LinearModel.output(w, b * w.length, x);
  }

  @Mistake(
      in = "output",
      name = "the bias multiplied by an input",
      says = "A bias is a weight whose input is always 1.",
      tempting = "It is treated like the last weight.",
      shows = "It is right where the last input is 1.")
  static double biasTimesInput(double[] w, double b, double[] x) {
    return LinearModel.output(w, b * x[x.length - 1], x);
  }
}
