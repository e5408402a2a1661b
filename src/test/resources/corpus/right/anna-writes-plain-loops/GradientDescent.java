package chainrule.training;

public class GradientDescent {
  public static double step(double w, double slope, double learningRate) {
    return w - learningRate * slope;
  }

  public static double[] step(double[] theta, double[] gradient, double learningRate) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++)
      r[i] = theta[i] - learningRate * gradient[i];
    return r;
  }
}
