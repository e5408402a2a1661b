package chainrule.training;

import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

public final class MinibatchTraining {

  public static double[] train(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    double[] p = java.util.Arrays.copyOf(theta, theta.length);
    for (int k = 0; ; ++k) {
      if (goodEnough.at(p.clone(), k)) {
        return p;
      }
      int[] order = Sampling.permutation(examples, random);
      double eta = learningRate.applyAsDouble(k);
      double[] total = new double[p.length];
      for (int s = 0; s < size; s++) {
        double[] g = gradient.at(p, order[s]);
        for (int i = 0; i < total.length; i++) {
          total[i] += g[i];
        }
      }
      double[] next = new double[p.length];
      for (int i = 0; i < next.length; i++) {
        next[i] = p[i] - eta * total[i] / size;
      }
      p = next;
    }
  }
}
