package chainrule.training;

import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

public class MinibatchTraining {
  public static double[] train(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    double[] t = theta.clone();
    for (int k = 0; !goodEnough.at(t, k); k++) {
      int[] batch = Sampling.subset(examples, size, random);
      t = StochasticGradientDescent.step(t, gradient, batch, learningRate.applyAsDouble(k));
    }
    return t;
  }
}
