package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Mistakes;
import java.util.Arrays;

/** What goes wrong in {@link StochasticGradientDescent}. */
@Mistakes(BatchOrderMistakes.class)
final class StochasticGradientDescentMistakes {

  private static final String UPHILL = "The slope points uphill, so its multiple is subtracted.";

  private static final String TOGETHER =
      "A step changes all weights together, and there is one for each batch.";

  private static final String ONCE =
      "The gradient is taken once, and then all weights move; none sees where the others have"
          + " gone.";

  private StochasticGradientDescentMistakes() {}

  @Inputs("step")
  static Object[] oneBatch(InputDraw draw) {
    int n = draw.length();
    int examples = draw.length() + 1;
    Pulls pulls = new Pulls(draw.vector(examples), draw.matrix(examples, n));
    int[] batch = batch(draw, examples);
    return new Object[] {draw.vector(n), pulls, batch, draw.probability() / 4};
  }

  @Inputs("epoch")
  static Object[] someBatches(InputDraw draw) {
    int n = draw.length();
    int examples = draw.length() + 1;
    Pulls pulls = new Pulls(draw.vector(examples), draw.matrix(examples, n));
    int[][] batches = new int[draw.length() + 1][];
    for (int b = 0; b < batches.length; b++) {
      batches[b] = batch(draw, examples);
    }
    return new Object[] {draw.vector(n), pulls, batches, draw.probability() / 4};
  }

  private static int[] batch(InputDraw draw, int examples) {
    int[] batch = new int[draw.length() + draw.whole(0, 1)];
    for (int i = 0; i < batch.length; i++) {
      batch[i] = draw.whole(0, examples - 1);
    }
    return batch;
  }

  @Mistake(
      in = "step",
      name = "the sum for the mean",
      says = "The gradients of the batch are averaged, so that the step does not grow with m.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "The step is m times too long.")
  static double[] sum(double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return StochasticGradientDescent.step(theta, gradient, batch, learningRate * batch.length);
  }

  @Mistake(
      in = "step",
      name = "uphill",
      says = UPHILL,
      tempting = "A step sounds like an addition.",
      shows = "The step goes the other way.")
  static double[] uphill(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return StochasticGradientDescent.step(theta, gradient, batch, -learningRate);
  }

  @Mistake(
      in = "step",
      name = "a step for each example",
      says = "One batch makes one step, along the mean of its gradients at one θ.",
      tempting = "Online training does it like this.",
      shows = "It is right for a batch of one.")
  static double[] stepForEach(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    double[] current = theta;
    for (int n : batch) {
      current = GradientDescent.step(current, gradient.at(current, n), learningRate);
    }
    return current;
  }

  @Mistake(
      in = "step",
      name = "the first example only",
      says = "All examples of the batch count.",
      tempting = "“Stochastic” is often said of one example.",
      shows = "It is right for a batch of one.")
  static double[] firstOnly(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return StochasticGradientDescent.step(theta, gradient, new int[] {batch[0]}, learningRate);
  }

  @Mistake(
      in = "step",
      name = "the gradient for the step",
      says = "The step starts from θ: θ − η times the mean gradient.",
      tempting = "The mean gradient is the hard part.",
      shows = "It does not depend on η.")
  static double[] gradientAlone(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return MinibatchGradient.mean(theta, gradient, batch);
  }

  @Mistake(
      in = "step",
      name = "the place for the example",
      says = "The batch says which examples: take batch[i], not i.",
      tempting = "While the batch is 0, 1, 2, … both are the same.",
      shows = "It is right for the first examples in their order.")
  static double[] placeForExample(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    int[] places = new int[batch.length];
    Arrays.setAll(places, i -> i);
    return StochasticGradientDescent.step(theta, gradient, places, learningRate);
  }

  @Mistake(
      in = "step",
      name = "a moving θ within the batch",
      says = "All gradients of a batch are taken at one θ; it moves only afterwards.",
      tempting = "The update is inside the loop.",
      shows = "It is right for a batch of one.")
  static double[] movingTheta(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    double[] current = theta;
    for (int n : batch) {
      current = GradientDescent.step(current, gradient.at(current, n), learningRate / batch.length);
    }
    return current;
  }

  @Mistake(
      in = "epoch",
      name = "every slope at the start",
      says = "Each batch starts from where the one before has led.",
      tempting = "theta is the parameter’s name, and it never changes.",
      shows = "It is right for one batch.")
  static double[] slopesAtTheStart(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] start = theta.clone();
    return StochasticGradientDescent.epoch(
        theta, (at, n) -> gradient.at(start, n), batches, learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "a mean that is not set back to 0",
      says = "Each batch has a mean of its own: it starts from 0 in the loop over the batches.",
      tempting = "The array is made once, before the loops.",
      shows = "It is right for one batch; the next ones take the slopes before them along.")
  static double[] meanGoesOn(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] current = theta.clone();
    double[] moved = new double[theta.length];
    for (int[] batch : batches) {
      double[] next = StochasticGradientDescent.step(current, gradient, batch, learningRate);
      for (int i = 0; i < current.length; i++) {
        moved[i] += next[i] - current[i];
        current[i] += moved[i];
      }
    }
    return current;
  }

  @Mistake(
      in = "epoch",
      name = "the first batch only",
      says = "An epoch has a step for each batch.",
      tempting = "A return inside the loop ends it.",
      shows = "It is right for one batch.")
  static double[] firstBatch(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    return StochasticGradientDescent.step(theta, gradient, batches[0], learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "one step for all batches",
      says = "Each batch makes a step of its own; all in one is batch descent.",
      tempting = "All examples are seen once either way.",
      shows = "It is right for one batch.")
  static double[] oneStep(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    int[] all = Arrays.stream(batches).flatMapToInt(Arrays::stream).toArray();
    return StochasticGradientDescent.step(theta, gradient, all, learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "the last step alone",
      says = "The result of each step has to be kept for the next one.",
      tempting = "The step returns a new array, and the old name goes on to be used.",
      shows = "It is what the last batch makes from the first θ.")
  static double[] lastStep(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    return StochasticGradientDescent.step(
        theta, gradient, batches[batches.length - 1], learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "the first batch left out",
      says = "Batches count from 0.",
      tempting = "People count from 1.",
      shows = "One batch makes no step.")
  static double[] firstLeftOut(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] current = theta;
    for (int b = 1; b < batches.length; b++) {
      current = StochasticGradientDescent.step(current, gradient, batches[b], learningRate);
    }
    return current;
  }

  @Mistake(
      in = "epoch",
      name = "η divided by the number of batches",
      says = "Each batch makes a step with the whole η.",
      tempting = "An epoch seems to be one step in parts.",
      shows = "It is right for one batch.")
  static double[] rateShared(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double rate = learningRate / batches.length;
    return StochasticGradientDescent.epoch(theta, gradient, batches, rate);
  }

  @Mistake(
      in = "epoch",
      name = "a rate that falls within the epoch",
      says = "All steps of an epoch have the same η here.",
      tempting = "The note lets η fall over time.",
      shows = "The first step is right.")
  static double[] fallingRate(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] current = theta;
    for (int b = 0; b < batches.length; b++) {
      double rate = learningRate / (b + 1);
      current = StochasticGradientDescent.step(current, gradient, batches[b], rate);
    }
    return current;
  }

  @Mistake(
      in = "epoch",
      name = "uphill",
      says = UPHILL,
      tempting = "Learning sounds like adding.",
      shows = "Every step goes the opposite way.")
  static double[] uphillAllTheWay(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    return StochasticGradientDescent.epoch(theta, gradient, batches, -learningRate);
  }

  @Mistake(
      in = "step",
      name = "updated once per weight",
      says = TOGETHER,
      tempting = "The loop over the weights is around the whole step.",
      shows = "It is right for a single weight.")
  static double[] stepForEachWeight(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return WeightByWeight.wholeSteps(
        theta, at -> MinibatchGradient.mean(at, gradient, batch), learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "updated once per weight",
      says = TOGETHER,
      tempting = "The loop over the weights is around the whole step.",
      shows = "It is right for a single weight.")
  static double[] stepForEachWeightInEachBatch(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] current = theta;
    for (int[] batch : batches) {
      current = stepForEachWeight(current, gradient, batch, learningRate);
    }
    return current;
  }

  @Mistake(
      in = "step",
      name = "one weight at a time",
      says = ONCE,
      tempting = "“Change each weight by its slope” is read as an order.",
      shows = "The first weight is right after one step.")
  static double[] weightByWeight(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return WeightByWeight.oneAtATime(
        theta, at -> MinibatchGradient.mean(at, gradient, batch), learningRate);
  }

  @Mistake(
      in = "epoch",
      name = "one weight at a time",
      says = ONCE,
      tempting = "“Change each weight by its slope” is read as an order.",
      shows = "The first weight is right after one step.")
  static double[] weightByWeightInEachBatch(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] current = theta;
    for (int[] batch : batches) {
      current = weightByWeight(current, gradient, batch, learningRate);
    }
    return current;
  }

  @Mistake(
      in = "step",
      name = "divided by the batch twice",
      says = "The gradient of a batch is a mean already; η is not divided once more.",
      tempting = "η/m is in front of the sum in many books.",
      shows = "It is right for batches of one.")
  static double[] dividedTwice(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return StochasticGradientDescent.step(theta, gradient, batch, learningRate / batch.length);
  }

  @Mistake(
      in = "epoch",
      name = "1/m by integer division",
      says = "In Java 1 / 4 is 0 for two ints; one of them has to be a double, as in" + " 1.0 / m.",
      tempting = "m is a whole number, and so is 1.",
      shows = "Batches of one are right, all others change nothing.")
  static double[] wholeNumbers(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] current = theta;
    for (int[] batch : batches) {
      current =
          StochasticGradientDescent.step(
              current, gradient, batch, batch.length == 1 ? learningRate : 0);
    }
    return current;
  }

  @Mistake(
      in = "epoch",
      name = "every batch divided by the first one’s size",
      says = "The mean is over the examples of this batch, and the last one may be shorter.",
      tempting = "All batches have one size, but for the last.",
      shows = "It is right where all batches are of one length.")
  static double[] sizeOfTheFirst(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] current = theta;
    for (int[] batch : batches) {
      double rate = learningRate * batch.length / batches[0].length;
      current = StochasticGradientDescent.step(current, gradient, batch, rate);
    }
    return current;
  }
}
