package chainrule.activation;

public class Softmax {
  private static final double[][][] RING = new double[3][10][];
  private static int turn;

  static {
    for (int i = 0; i < 3; i++) {
      for (int n = 0; n < 10; n++) {
        RING[i][n] = new double[n];
      }
    }
  }

  public static double[] value(double[] a) {
    double[] y = shares(a);
    turn = (turn + 1) % 3;
    double[] mine = RING[turn][y.length];
    for (int i = 0; i < y.length; i++) {
      mine[i] = y[i];
    }
    return mine;
  }

  public static double[][] jacobian(double[] a) {
    double[] y = shares(a);
    double[][] j = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        j[i][k] = (i == k ? y[i] : 0) - y[i] * y[k];
      }
    }
    return j;
  }

  private static double[] shares(double[] a) {
    double max = a[0];
    for (double ak : a) {
      max = Math.max(max, ak);
    }
    double[] y = new double[a.length];
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      y[i] = Math.exp(a[i] - max);
      sum += y[i];
    }
    for (int i = 0; i < a.length; i++) {
      y[i] /= sum;
    }
    return y;
  }
}
