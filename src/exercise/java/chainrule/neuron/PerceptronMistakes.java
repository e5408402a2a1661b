package chainrule.neuron;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Mistakes;

/** What goes wrong in {@link Perceptron}. */
@Mistakes(PerceptronLearningMistakes.class)
final class PerceptronMistakes {

  private PerceptronMistakes() {}

  @Inputs("output")
  static Object[] inputs(InputDraw draw) {
    int n = draw.length();
    double[] w = draw.vector(n);
    double[] x = draw.vector(n);
    double threshold = draw.number();
    if (draw.coin()) {
      threshold = 0; // of quarters, so that every order of adding gives the same sum
      for (int i = 0; i < n; i++) {
        w[i] = Math.rint(4 * w[i]) / 4;
        x[i] = Math.rint(4 * x[i]) / 4;
        threshold += w[i] * x[i];
      }
    }
    return new Object[] {w, threshold, x};
  }

  @Inputs("learn")
  static Object[] example(InputDraw draw) {
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
      in = "output",
      name = "−1 for silence",
      says = "A perceptron that does not fire gives 0.",
      tempting = "Other books have classes −1 and 1.",
      shows = "It is right where it fires.")
  static double minusOne(double[] w, double threshold, double[] x) {
    return 2 * Perceptron.output(w, threshold, x) - 1;
  }

  @Mistake(
      in = "output",
      name = "the sum less the threshold, not compared",
      says = "A perceptron says 1 where the threshold is reached and 0 elsewhere.",
      tempting = "The comparison looks like a difference.",
      shows = "It is hardly ever 0 or 1.")
  static double notCompared(double[] w, double threshold, double[] x) {
    return Neuron.preActivation(w, -threshold, x);
  }

  @Mistake(
      in = "output",
      name = "a sigmoid for the step",
      says = "A perceptron says 1 or 0, nothing in between.",
      tempting = "The neurons of the other notes are smooth.",
      shows = "It is never 0 or 1.")
  static double smooth(double[] w, double threshold, double[] x) {
    return 1 / (1 + Math.exp(-Neuron.preActivation(w, -threshold, x)));
  }

  @Mistake(
      in = "output",
      name = "½ on the threshold",
      says = "On the threshold the perceptron fires: its answer is 1 or 0, and nothing in between.",
      tempting = "A step is often drawn with a point halfway up.",
      shows = "It is right everywhere but on the threshold.")
  static double halfOnTheThreshold(double[] w, double threshold, double[] x) {
    return Neuron.preActivation(w, 0, x) == threshold ? 0.5 : Perceptron.output(w, threshold, x);
  }
}
