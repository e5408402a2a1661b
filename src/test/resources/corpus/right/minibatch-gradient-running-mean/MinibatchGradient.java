package chainrule.training;

public class MinibatchGradient {
  public static double[] mean(double[] theta, ExampleGradient gradient, int[] batch) {
    double[] mean = new double[theta.length];
    for (int m = 0; m < batch.length; m++) {
      double[] g = gradient.at(theta, batch[m]);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += (g[i] - mean[i]) / (m + 1);
      }
    }
    return mean;
  }
}
