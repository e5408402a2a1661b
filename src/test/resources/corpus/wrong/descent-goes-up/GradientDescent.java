package chainrule.training;

public class GradientDescent {
  public static double step(double w, double slope, double learningRate) {
    return w - learningRate * slope;
  }

  public static double[] step(double[] theta, double[] gradient, double learningRate) {
    double[] next = theta.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] += learningRate * gradient[i];
    }
    return next;
  }
}
