package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link MinibatchGradient}. */
final class MinibatchGradientMistakes {

  private MinibatchGradientMistakes() {}

  @Inputs("mean")
  static Object[] batchOfExamples(InputDraw draw) {
    int n = draw.length();
    int examples = draw.length() + 1;
    Pulls pulls = new Pulls(draw.vector(examples), draw.matrix(examples, n));
    int[] batch = new int[draw.length() + draw.whole(0, 1)];
    for (int i = 0; i < batch.length; i++) {
      batch[i] = draw.whole(0, examples - 1);
    }
    return new Object[] {draw.vector(n), pulls, batch};
  }

  @Mistake(
      in = "mean",
      name = "the sum for the mean",
      says = "The gradients of the batch are averaged: divide by m.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every entry is m times too large.")
  static double[] sum(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] g = MinibatchGradient.mean(theta, gradient, batch);
    for (int i = 0; i < g.length; i++) {
      g[i] *= batch.length;
    }
    return g;
  }

  @Mistake(
      in = "mean",
      name = "the place for the example",
      says = "The batch says which examples: take batch[i], not i.",
      tempting = "The loop variable is the number at hand.",
      shows = "It is right for a batch 0, 1, 2, … in this order.")
  static double[] places(double[] theta, ExampleGradient gradient, int[] batch) {
    int[] places = new int[batch.length];
    Arrays.setAll(places, i -> i);
    return MinibatchGradient.mean(theta, gradient, places);
  }

  @Mistake(
      in = "mean",
      name = "the last example only",
      says = "Each example’s gradient is added to the sum, with += and not with =.",
      tempting = "One character is missing.",
      shows = "It is the last example’s share, and right for a batch of one.")
  static double[] lastOnly(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] g = gradient.at(theta, batch[batch.length - 1]);
    for (int i = 0; i < g.length; i++) {
      g[i] /= batch.length;
    }
    return g;
  }

  @Mistake(
      in = "mean",
      name = "the first example only",
      says = "All m examples of the batch count, not just the first.",
      tempting = "A return inside the loop ends it.",
      shows = "It is right for a batch of one, or of one example again and again.")
  static double[] firstOnly(double[] theta, ExampleGradient gradient, int[] batch) {
    return gradient.at(theta, batch[0]);
  }

  @Mistake(
      in = "mean",
      name = "a moving θ within the batch",
      says = "All gradients of a batch are taken at one θ; a step is made of their mean.",
      tempting = "A step after each gradient is what training does.",
      shows = "It is right for a batch of one.")
  static double[] movingTheta(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] mean = new double[theta.length];
    double[] moving = theta.clone();
    for (int n : batch) {
      double[] g = EachEntry.times(1.0 / batch.length, gradient.at(moving.clone(), n));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += g[i];
        moving[i] -= g[i];
      }
    }
    return mean;
  }

  @Mistake(
      in = "mean",
      name = "divided by the number of parameters",
      says = "m, the number of examples in the batch, is what to divide by.",
      tempting = "theta.length and batch.length are easily exchanged.",
      shows = "It is right for as many parameters as examples.")
  static double[] byParameters(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] g = MinibatchGradient.mean(theta, gradient, batch);
    for (int i = 0; i < g.length; i++) {
      g[i] *= (double) batch.length / theta.length;
    }
    return g;
  }

  @Mistake(
      in = "mean",
      name = "each example once",
      says = "An example that is in the batch twice counts twice.",
      tempting = "A batch looks like a set.",
      shows = "It is right for batches without repetition.")
  static double[] asASet(double[] theta, ExampleGradient gradient, int[] batch) {
    return MinibatchGradient.mean(theta, gradient, Arrays.stream(batch).distinct().toArray());
  }

  @Mistake(
      in = "mean",
      name = "each example once",
      says = "An example that is in the batch twice counts twice.",
      tempting = "A set of examples is added up, and m is the length of the batch.",
      shows = "It is right for batches without repetition, and too small for others.")
  static double[] asASetOverAll(double[] theta, ExampleGradient gradient, int[] batch) {
    int[] set = Arrays.stream(batch).distinct().toArray();
    double share = (double) set.length / batch.length;
    return EachEntry.times(share, MinibatchGradient.mean(theta, gradient, set));
  }

  @Mistake(
      in = "mean",
      name = "halfway to each new one",
      says =
          "All m gradients have the same weight, 1/m; halving at each step makes the last "
              + "ones count most.",
      tempting = "A mean of two is halfway.",
      shows = "It is half of the gradient for one example.")
  static double[] halfway(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] mean = new double[theta.length];
    for (int n : batch) {
      double[] one = gradient.at(theta, n);
      for (int i = 0; i < mean.length; i++) {
        mean[i] = (mean[i] + one[i]) / 2;
      }
    }
    return mean;
  }

  @Mistake(
      in = "mean",
      name = "the last example left out",
      says = "The loop runs over all of the batch: i < batch.length.",
      tempting = "The last index is length − 1.",
      shows = "A batch of one gives 0.")
  static double[] lastLeftOut(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] mean = new double[theta.length];
    for (int b = 0; b < batch.length - 1; b++) {
      double[] one = gradient.at(theta, batch[b]);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += one[i] / batch.length;
      }
    }
    return mean;
  }

  @Mistake(
      in = "mean",
      name = "the sizes of the slopes",
      says = "Slopes of both signs may cancel: they are added as they are.",
      tempting = "A mean error is often a mean of sizes.",
      shows = "No entry is negative.")
  static double[] ofSizes(double[] theta, ExampleGradient gradient, int[] batch) {
    return MinibatchGradient.mean(
        theta, (at, n) -> Arrays.stream(gradient.at(at, n)).map(Math::abs).toArray(), batch);
  }

  @Mistake(
      in = "mean",
      name = "the first example twice",
      says = "A sum that starts with the first example goes on with the second.",
      tempting = "The first gradient gives the sum its length.",
      shows = "Of one example everything is twice too large.")
  static double[] firstTwice(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] mean = MinibatchGradient.mean(theta, gradient, batch);
    double[] first = gradient.at(theta, batch[0]);
    for (int i = 0; i < mean.length; i++) {
      mean[i] += first[i] / batch.length;
    }
    return mean;
  }

  @Mistake(
      in = "mean",
      name = "halved with each further example",
      says = "A mean of means weighs the last ones more: add all, and divide once by m.",
      tempting = "For two examples it is right.",
      shows = "The last example counts for one half.")
  static double[] halves(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] mean = gradient.at(theta, batch[0]).clone();
    for (int b = 1; b < batch.length; b++) {
      double[] one = gradient.at(theta, batch[b]);
      for (int i = 0; i < mean.length; i++) {
        mean[i] = (mean[i] + one[i]) / 2;
      }
    }
    return mean;
  }

  @Mistake(
      in = "mean",
      name = "slopes that are cut off",
      says = "The gradient of each example counts as it is, however steep: nothing is cut off.",
      tempting = "Libraries clip gradients, so that no step is too long.",
      shows = "It is right where no slope is steep.",
      constants = {0.1, 0.5, 1, 2, 3})
  static double[] clipped(double[] theta, ExampleGradient gradient, int[] batch, double most) {
    ExampleGradient cut =
        (at, n) ->
            EachEntry.of(gradient.at(at, n), slope -> Math.max(-most, Math.min(most, slope)));
    return MinibatchGradient.mean(theta, cut, batch);
  }
}
