package chainrule.calculus;

public class Quadratic {
  public static double value(double[][] A, double[] b, double[] x) {
    int n = x.length;
    double first = 0;
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        first = first + x[i] * A[i][j] * x[j];
    double second = 0;
    for (int i = 0; i < n; i++)
      second = second + b[i] * x[i];
    return first / 2 + second;
  }

  public static double partialDerivative(double[][] A, double[] b, double[] x, int i) {
    double row = 0, column = 0;
    for (int j = 0; j < x.length; j++) {
      row += A[i][j] * x[j];
      column += A[j][i] * x[j];
    }
    return (row + column) / 2 + b[i];
  }

  public static double[] gradient(double[][] A, double[] b, double[] x) {
    double[] g = new double[x.length];
    for (int i = 0; i < x.length; i++)
      g[i] = partialDerivative(A, b, x, i);
    return g;
  }
}
