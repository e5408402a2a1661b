package chainrule.grader.form;

import chainrule.training.ExampleGradient;
import chainrule.training.GoodEnough;
import chainrule.training.MinibatchTraining;
import chainrule.training.Sampling;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/** {@link MinibatchTraining}, written out. */
final class MinibatchTrainingForm {

  private MinibatchTrainingForm() {}

  static double[] train(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    double[] current = theta.clone();
    int k = 0;
    while (!goodEnough.at(current.clone(), k)) {
      int[] batch = Sampling.subset(examples, size, random);
      double eta = learningRate.applyAsDouble(k);
      double[] mean = new double[theta.length];
      for (int n : batch) {
        double[] slope = gradient.at(current.clone(), n);
        for (int i = 0; i < mean.length; i++) {
          mean[i] += slope[i] / batch.length;
        }
      }
      for (int i = 0; i < current.length; i++) {
        current[i] -= eta * mean[i];
      }
      k++;
    }
    return current;
  }
}
