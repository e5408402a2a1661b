package chainrule.training;

public class StochasticGradientDescent {
  public static double[] step(double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    double[] next = theta.clone();
    for (int n : batch) {
      double[] g = gradient.at(theta, n);
      for (int i = 0; i < next.length; i++) {
        next[i] -= learningRate * g[i] / batch.length;
      }
    }
    return next;
  }

  public static double[] epoch(double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    double[] t = theta.clone();
    for (int b = 0; b < batches.length; b++) {
      t = step(t, gradient, batches[b], learningRate);
    }
    return t;
  }
}
