package chainrule.calculus;

import java.util.stream.IntStream;

public class Quadratic {
  public static double value(double[][] A, double[] b, double[] x) {
    return IntStream.range(0, x.length).mapToDouble(i -> x[i] * (dot(A[i], x) / 2 + b[i])).sum();
  }

  public static double partialDerivative(double[][] A, double[] b, double[] x, int i) {
    return IntStream.range(0, x.length).mapToDouble(j -> (A[i][j] + A[j][i]) * x[j] / 2).sum() + b[i];
  }

  public static double[] gradient(double[][] A, double[] b, double[] x) {
    return IntStream.range(0, x.length).mapToDouble(i -> partialDerivative(A, b, x, i)).toArray();
  }

  private static double dot(double[] u, double[] v) {
    return IntStream.range(0, u.length).mapToDouble(i -> u[i] * v[i]).sum();
  }
}
