package chainrule.training;

import chainrule.grader.mistake.ArgumentRecord;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/** All that {@link MinibatchTraining#train} is given. */
record MinibatchRun(
    double[] theta,
    ExampleGradient gradient,
    int examples,
    int size,
    IntToDoubleFunction learningRate,
    GoodEnough goodEnough,
    RandomGenerator random)
    implements ArgumentRecord {

  /** The reference’s result. */
  double[] train() {
    return MinibatchTraining.train(
        theta, gradient, examples, size, learningRate, goodEnough, random);
  }

  /** With batches that are drawn in another way. */
  double[] train(IntFunction<int[]> batch) {
    return train(
        (at, k) ->
            StochasticGradientDescent.step(
                at, gradient, batch.apply(k), learningRate.applyAsDouble(k)));
  }

  /** One step of the loop. */
  interface Step {

    double[] from(double[] theta, int k);
  }

  /** With other steps. */
  double[] train(Step step) {
    double[] current = theta.clone();
    for (int k = 0; !goodEnough.at(current.clone(), k); k++) {
      current = step.from(current, k);
    }
    return current;
  }

  /** The examples of a step. */
  int[] batch() {
    return Sampling.subset(examples, size, random);
  }

  /** A sum of gradients, with those of one more batch in it. */
  double[] addedTo(double[] sum, double[] at) {
    for (int n : batch()) {
      double[] slope = gradient.at(at.clone(), n);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += slope[i];
      }
    }
    return sum;
  }

  /** The parameters after step k. */
  double[] moved(double[] at, double[] sum, int k, int m) {
    return GradientDescent.step(at, sum, learningRate.applyAsDouble(k) / m);
  }

  MinibatchRun slopes(ExampleGradient other) {
    return new MinibatchRun(theta, other, examples, size, learningRate, goodEnough, random);
  }

  MinibatchRun rate(IntToDoubleFunction other) {
    return new MinibatchRun(theta, gradient, examples, size, other, goodEnough, random);
  }

  MinibatchRun until(GoodEnough other) {
    return new MinibatchRun(theta, gradient, examples, size, learningRate, other, random);
  }

  MinibatchRun by(RandomGenerator other) {
    return new MinibatchRun(theta, gradient, examples, size, learningRate, goodEnough, other);
  }
}
