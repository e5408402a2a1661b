package chainrule.training;

public class OnlineTraining {
  public static double[] train(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] t = theta.clone();
    int step = 0;
    while (step < epochs * examples) {
      double[] g = gradient.at(t, step % examples);
      double[] next = new double[t.length];
      for (int i = 0; i < t.length; i++) {
        next[i] = t[i] - learningRate * g[i];
      }
      t = next;
      step++;
    }
    return t;
  }
}
