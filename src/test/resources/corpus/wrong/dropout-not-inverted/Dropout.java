package chainrule.regularization;

public class Dropout {
  public static double[] forward(double[] h, boolean[] keep, double dropProbability) {
    double[] r = new double[h.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = keep[i] ? h[i] : 0;
    }
    return r;
  }

  public static double[] backward(double[] gradient, boolean[] keep, double dropProbability) {
    double[] r = new double[gradient.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = keep[i] ? gradient[i] / (1 - dropProbability) : 0;
    }
    return r;
  }
}
