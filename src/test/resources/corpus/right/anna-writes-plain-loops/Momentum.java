package chainrule.training;

public class Momentum {
  public static double[] velocity(double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] v = new double[velocity.length];
    for (int i = 0; i < v.length; i++)
      v[i] = momentum * velocity[i] - learningRate * gradient[i];
    return v;
  }

  public static double[] step(double[] theta, double[] velocity) {
    double[] t = new double[theta.length];
    for (int i = 0; i < t.length; i++)
      t[i] = theta[i] + velocity[i];
    return t;
  }
}
