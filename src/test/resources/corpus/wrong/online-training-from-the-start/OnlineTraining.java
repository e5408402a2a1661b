package chainrule.training;


public final class OnlineTraining {

  private OnlineTraining() {}

  public static double[] train(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] t = theta.clone();
    for (int e = 0; e < epochs; e++)
      for (int n = 0; n < examples; n++)
        t = GradientDescent.step(theta, gradient.at(t, n), learningRate);
    return t;
  }
}
