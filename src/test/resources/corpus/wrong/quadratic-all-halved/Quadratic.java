package chainrule.calculus;

import chainrule.shape.Shape;

public final class Quadratic {

  private Quadratic() {}

  public static double value(double[][] A, double[] b, double[] x) {
    double r = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        r += x[i] * A[i][j] * x[j];
      }
      r += b[i] * x[i];
    }
    return r / 2;
  }

  public static double partialDerivative(double[][] A, double[] b, double[] x, int i) {
    check(A, b, x);
    double sum = b[i];
    for (int j = 0; j < x.length; j++) {
      sum += 0.5 * (A[i][j] + A[j][i]) * x[j];
    }
    return sum;
  }

  public static double[] gradient(double[][] A, double[] b, double[] x) {
    check(A, b, x);
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      gradient[i] = partialDerivative(A, b, x, i);
    }
    return gradient;
  }

  private static void check(double[][] A, double[] b, double[] x) {
    Shape.columns("A", A, "x", x);
    Shape.rows("A", A, "x", x);
    Shape.sameLength("b", b, "x", x);
  }
}
