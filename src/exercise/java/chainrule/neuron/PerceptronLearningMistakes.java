package chainrule.neuron;

import chainrule.grader.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link Perceptron#learn}. */
final class PerceptronLearningMistakes {

  private PerceptronLearningMistakes() {}

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
      tempting = "For gradients it is ŷ − y, and there it is subtracted.",
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

  @Mistake(
      in = "learn",
      name = "η left out",
      says = "Each change is multiplied by the learning rate.",
      tempting = "With η = 1 the rule is as good.",
      shows = "It is right for η = 1.")
  static double[] rateLeftOut(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    return Perceptron.learn(w, threshold, x, y, 1);
  }

  @Mistake(
      in = "learn",
      name = "y for y − ŷ",
      says = "It is the error that drives the change: a right answer changes nothing.",
      tempting = "“Fire together, wire together” has no error in it.",
      shows = "Right answers that fire change the weights too.")
  static double[] targetForError(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    return moved(w, threshold, x, learningRate * y);
  }

  @Mistake(
      in = "learn",
      name = "the sum for the output",
      says = "ŷ is 1 or 0, what the perceptron says, and not the sum that it compares.",
      tempting = "The other notes learn from numbers in between.",
      shows = "A right answer still changes the weights.")
  static double[] sumForOutput(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double sum = -threshold;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    return moved(w, threshold, x, learningRate * (y - sum));
  }

  @Mistake(
      in = "learn",
      name = "nothing learned from a false alarm",
      says = "Where it fires and should not, y − ŷ is −1 and the weights become smaller.",
      tempting = "One thinks of making it fire.",
      shows = "It is right where y is 1.")
  static double[] noFalseAlarm(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    return moved(
        w, threshold, x, learningRate * Math.max(0, y - Perceptron.output(w, threshold, x)));
  }

  @Mistake(
      in = "learn",
      name = "the output computed again in between",
      says = "ŷ is computed once, before any weight changes.",
      tempting = "The call is inside the loop.",
      shows = "The first weight is right.")
  static double[] askedAgain(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] current = w.clone();
    double[] r = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      current[i] += learningRate * (y - Perceptron.output(current, threshold, x)) * x[i];
      r[i] = current[i];
    }
    r[w.length] = threshold - learningRate * (y - Perceptron.output(current, threshold, x));
    return r;
  }

  /** The weights and the threshold after a change by this much for each unit of input. */
  private static double[] moved(double[] w, double threshold, double[] x, double change) {
    double[] r = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      r[i] = w[i] + change * x[i];
    }
    r[w.length] = threshold - change;
    return r;
  }

  @Mistake(
      in = "learn",
      name = "a step twice as long, from −1 and 1 for 0 and 1",
      says = "The outputs are 0 and 1, so y − ŷ is −1, 0 or 1; between −1 and 1 it is 2.",
      tempting = "Other books let a perceptron say −1 or 1.",
      shows = "Every change is twice as large.",
      usedBy = "Rosenblatt’s rule with outputs −1 and 1")
  static double[] signs(double[] w, double threshold, double[] x, double y, double learningRate) {
    return Perceptron.learn(w, threshold, x, y, 2 * learningRate);
  }

  @Mistake(
      in = "learn",
      name = "updated once for each weight",
      says = "One example makes one step; the answer is asked once, before any weight moves.",
      tempting = "The step is inside the loop over the weights.",
      shows = "With one input it is right, with n it goes n times as far.")
  static double[] oncePerWeight(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    return Perceptron.learn(w, threshold, x, y, w.length * learningRate);
  }

  @Mistake(
      in = "learn",
      name = "learns only from what is right",
      says = "It learns where y and ŷ differ: the change is η (y − ŷ) x.",
      tempting = "The comparison is turned around.",
      shows = "Wrong answers leave the weights as they are.")
  static double[] learnsFromRight(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    boolean isRight = Perceptron.output(w, threshold, x) == y;
    double[] r = Arrays.copyOf(w, w.length + 1);
    r[w.length] = threshold;
    for (int i = 0; isRight && i < w.length; i++) {
      r[i] += learningRate * (2 * y - 1) * x[i];
    }
    r[w.length] -= isRight ? learningRate * (2 * y - 1) : 0;
    return r;
  }

  @Mistake(
      in = "learn",
      name = "the change alone",
      says = "The change is added to the weights that were there.",
      tempting = "The formula of the change is all that is new.",
      shows = "A right answer makes all weights 0.")
  static double[] changeAlone(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] r = Perceptron.learn(w, threshold, x, y, learningRate);
    for (int i = 0; i < w.length; i++) {
      r[i] -= w[i];
    }
    r[w.length] -= threshold;
    return r;
  }

  @Mistake(
      in = "learn",
      name = "the size of the error",
      says = "The error has a sign: y − ŷ is −1 where it fired and should not have.",
      tempting = "An error is thought of as a distance.",
      shows = "From a false alarm it learns the wrong way.")
  static double[] sizeOfError(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double size = Math.abs(y - Perceptron.output(w, threshold, x));
    double[] r = Arrays.copyOf(w, w.length + 1);
    for (int i = 0; i < w.length; i++) {
      r[i] += learningRate * size * x[i];
    }
    r[w.length] = threshold - learningRate * (y - Perceptron.output(w, threshold, x));
    return r;
  }

  @Mistake(
      in = "learn",
      name = "the weight for the input",
      says = "A weight moves by η (y − ŷ) times its input.",
      tempting = "Weights and inputs are side by side in the sum.",
      shows = "A weight of 0 never learns.")
  static double[] weightForInput(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double step = learningRate * (y - Perceptron.output(w, threshold, x));
    double[] learned = Perceptron.learn(w, threshold, x, y, learningRate);
    for (int i = 0; i < w.length; i++) {
      learned[i] = w[i] + step * w[i];
    }
    return learned;
  }

  @Mistake(
      in = "learn",
      name = "the threshold multiplied by itself",
      says = "The threshold’s input is −1, so it moves by −η (y − ŷ).",
      tempting = "Each weight’s step has a factor more.",
      shows = "The weights are right, and the threshold where it is 1.")
  static double[] timesThreshold(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] learned = Perceptron.learn(w, threshold, x, y, learningRate);
    learned[w.length] = threshold + (learned[w.length] - threshold) * threshold;
    return learned;
  }

  @Mistake(
      in = "learn",
      name = "the output computed again in between",
      says = "ŷ is computed once, before any weight changes.",
      tempting = "The error is written out where it is needed, for the threshold once more.",
      shows = "All weights are right, the threshold is not always.")
  static double[] askedAgainForTheThreshold(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] r = Perceptron.learn(w, threshold, x, y, learningRate);
    double[] learned = Arrays.copyOf(r, w.length);
    r[w.length] = threshold - learningRate * (y - Perceptron.output(learned, threshold, x));
    return r;
  }

  @Mistake(
      in = "learn",
      name = "the threshold moved once for each weight",
      says = "There is one threshold, and it moves once: its line belongs after the loop.",
      tempting = "All that is learned is in one loop.",
      shows = "With one input it is right; with n the threshold moves n times as far.")
  static double[] thresholdPerWeight(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] r = Perceptron.learn(w, threshold, x, y, learningRate);
    r[w.length] = threshold + w.length * (r[w.length] - threshold);
    return r;
  }

  @Mistake(
      in = "learn",
      name = "the sum for the output",
      says = "ŷ is 1 or 0, what the perceptron says, and not the sum that it compares.",
      tempting = "The sum is at hand, before the threshold is looked at.",
      shows = "A right answer still changes the weights.")
  static double[] bareSumForOutput(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double rate = learningRate * (y - Neuron.preActivation(w, 0, x));
    return moved(w, threshold, x, rate);
  }

  @Mistake(
      in = "learn",
      name = "the output taken anew for each weight",
      says = "All weights learn from one output, that of the old weights: take it once, before.",
      tempting = "The call is where the error is needed, inside the loop.",
      shows = "When the first weights have mended the answer, the others stay as they are.")
  static double[] outputAnew(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] learned = w.clone();
    for (int i = 0; i < w.length; i++) {
      learned[i] += learningRate * (y - Perceptron.output(learned, threshold, x)) * x[i];
    }
    double error = y - Perceptron.output(w, threshold, x);
    return with(learned, threshold - learningRate * error);
  }

  @Mistake(
      in = "learn",
      name = "nothing learned from a negative input",
      says = "The change has the input’s sign: for a negative one it goes the other way.",
      tempting = "“A connection whose input was on” sounds like inputs of 0 and 1.",
      shows = "The weight of a negative input stays as it is.")
  static double[] positiveInputsOnly(
      double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] learned = Perceptron.learn(w, threshold, x, y, learningRate);
    for (int i = 0; i < w.length; i++) {
      learned[i] = x[i] > 0 ? learned[i] : w[i];
    }
    return learned;
  }

  private static double[] with(double[] weights, double threshold) {
    double[] all = Arrays.copyOf(weights, weights.length + 1);
    all[weights.length] = threshold;
    return all;
  }
}
