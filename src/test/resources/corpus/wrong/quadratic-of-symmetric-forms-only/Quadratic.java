package chainrule.calculus;

public class Quadratic {
  public static double value(double[][] A, double[] b, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += b[i] * x[i];
      for (int j = 0; j < x.length; j++) {
        sum += x[i] * A[i][j] * x[j] / 2;
      }
    }
    return sum;
  }

  public static double partialDerivative(double[][] A, double[] b, double[] x, int i) {
    double sum = b[i];
    for (int j = 0; j < x.length; j++) {
      sum += A[i][j] * x[j];
    }
    return sum;
  }

  public static double[] gradient(double[][] A, double[] b, double[] x) {
    double[] g = b.clone();
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        g[i] += (A[i][j] + A[j][i]) / 2 * x[j];
      }
    }
    return g;
  }
}
