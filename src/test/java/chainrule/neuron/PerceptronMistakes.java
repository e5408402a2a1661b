package chainrule.neuron;

import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link Perceptron}. */
final class PerceptronMistakes {

  private PerceptronMistakes() {}

  @Inputs("output")
  static Object[] inputs(Draw draw) {
    int n = draw.length();
    double[] w = draw.vector(n);
    double[] x = draw.vector(n);
    double threshold = draw.number();
    if (draw.coin()) {
      threshold = 0;
      for (int i = 0; i < n; i++) {
        threshold += w[i] * x[i];
      }
    }
    return new Object[] {w, threshold, x};
  }

  @Inputs("learn")
  static Object[] example(Draw draw) {
    int n = draw.length();
    return new Object[] {
      draw.vector(n), draw.number(), draw.vector(n), draw.coin() ? 1.0 : 0.0, draw.positive()
    };
  }

  @Mistake(
      in = "output",
      name = "silence on the threshold",
      says = "On the threshold the perceptron fires: the comparison is ≥.",
      tempting = "> and ≥ differ in a single point.",
      shows = "It is wrong only where the sum is exactly the threshold.")
  static double above(double[] w, double threshold, double[] x) {
    return Neuron.preActivation(w, 0, x) > threshold ? 1 : 0;
  }

  @Mistake(
      in = "output",
      name = "the threshold added as a bias",
      says = "A threshold is what the sum has to reach: as a bias it is −threshold.",
      tempting = "The slide itself calls the threshold a bias.",
      shows = "A high threshold makes it fire more easily.")
  static double asBias(double[] w, double threshold, double[] x) {
    return Neuron.preActivation(w, threshold, x) >= 0 ? 1 : 0;
  }

  @Mistake(
      in = "output",
      name = "the threshold forgotten",
      says = "The sum has to reach the threshold, not 0.",
      tempting = "A neuron with a bias is compared with 0.",
      shows = "The output does not change with the threshold.")
  static double noThreshold(double[] w, double threshold, double[] x) {
    return Neuron.preActivation(w, 0, x) >= 0 ? 1 : 0;
  }

  @Mistake(
      in = "learn",
      name = "the threshold moved like a weight",
      says = "A threshold goes the other way: if it should have fired, it becomes lower.",
      tempting = "A bias would go up.",
      shows = "The last entry moves the wrong way.")
  static double[] thresholdUp(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double error = y - Perceptron.output(w, threshold, x);
    double[] learned = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      learned[i] = w[i] + learningRate * error * x[i];
    }
    learned[w.length] = threshold + learningRate * error;
    return learned;
  }

  @Mistake(
      in = "learn",
      name = "ŷ − y for y − ŷ",
      says = "The weights grow by η (y − ŷ) x, so that the next answer is nearer to y.",
      tempting = "For gradients it is ŷ − y, and there it is taken off.",
      shows = "Every mistake is made worse.")
  static double[] unlearn(double[] w, double threshold, double[] x, double y, double learningRate) {
    double error = Perceptron.output(w, threshold, x) - y;
    double[] learned = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      learned[i] = w[i] + learningRate * error * x[i];
    }
    learned[w.length] = threshold - learningRate * error;
    return learned;
  }

  @Mistake(
      in = "learn",
      name = "the threshold not learned",
      says = "The threshold is learned along with the weights.",
      tempting = "The rule is remembered for weights only.",
      shows = "The last entry never changes.")
  static double[] fixedThreshold(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double error = y - Perceptron.output(w, threshold, x);
    double[] learned = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      learned[i] = w[i] + learningRate * error * x[i];
    }
    learned[w.length] = threshold;
    return learned;
  }

  @Mistake(
      in = "learn",
      name = "the input forgotten",
      says = "Each weight changes by its own input: where xᵢ is 0 it stays.",
      tempting = "The step is the same for all, as for the threshold.",
      shows = "All weights change by the same amount.")
  static double[] noInput(double[] w, double threshold, double[] x, double y, double learningRate) {
    double error = y - Perceptron.output(w, threshold, x);
    double[] learned = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      learned[i] = w[i] + learningRate * error;
    }
    learned[w.length] = threshold - learningRate * error;
    return learned;
  }
}
