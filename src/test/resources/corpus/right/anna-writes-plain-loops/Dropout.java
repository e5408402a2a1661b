package chainrule.regularization;

public class Dropout {
  public static double[] forward(double[] h, boolean[] keep, double dropProbability) {
    double[] r = new double[h.length];
    for (int i = 0; i < h.length; i++)
      if (keep[i]) r[i] = h[i] / (1 - dropProbability);
    return r;
  }

  public static double[] backward(double[] gradient, boolean[] keep, double dropProbability) {
    double[] r = new double[gradient.length];
    for (int i = 0; i < gradient.length; i++)
      if (keep[i]) r[i] = gradient[i] / (1 - dropProbability);
    return r;
  }
}
