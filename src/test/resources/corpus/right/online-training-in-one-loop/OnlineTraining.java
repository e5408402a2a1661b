package chainrule.training;


public final class OnlineTraining {

  private OnlineTraining() {}

  public static double[] train(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] t = theta.clone();
    for (int s = 0; s < epochs * examples; s++) {
      double[] g = gradient.at(t, s % examples);
      for (int i = 0; i < t.length; i++) t[i] -= learningRate * g[i];
    }
    return t;
  }
}
