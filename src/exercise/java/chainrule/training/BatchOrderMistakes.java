package chainrule.training;

import chainrule.grader.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link StochasticGradientDescent#epoch} if batches come in another order. */
final class BatchOrderMistakes {

  private static final String IN_THEIR_ORDER =
      "Every batch makes one step, in the order in which they are given.";

  private BatchOrderMistakes() {}

  @Mistake(
      in = "epoch",
      name = "from the last batch to the first",
      says = IN_THEIR_ORDER,
      tempting = "Loops that count down are easily written, and a stack gives back what came last.",
      shows = "It is right for one batch.")
  static double[] backwards(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    int[][] turned = batches.clone();
    Arrays.setAll(turned, b -> batches[batches.length - 1 - b]);
    return StochasticGradientDescent.epoch(theta, gradient, turned, learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "every other batch",
      says = IN_THEIR_ORDER,
      tempting = "A counter that is raised twice in one iteration skips one.",
      shows = "It is right for one batch.")
  static double[] everyOther(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    int[][] half = new int[(batches.length + 1) / 2][];
    Arrays.setAll(half, b -> batches[2 * b]);
    return StochasticGradientDescent.epoch(theta, gradient, half, learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "the batches sorted by their length",
      says = IN_THEIR_ORDER,
      tempting = "Short ones seem to be quicker.",
      shows = "It is right where all batches have one length.")
  static double[] byLength(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    int[][] sorted = batches.clone();
    Arrays.sort(sorted, (one, other) -> Integer.compare(one.length, other.length));
    return StochasticGradientDescent.epoch(theta, gradient, sorted, learningRate);
  }
}
