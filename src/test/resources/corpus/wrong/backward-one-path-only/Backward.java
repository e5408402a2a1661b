package chainrule.graph;

public class Backward {
  public static double[] timesJacobian(double[] gradient, double[][] jacobian) {
    double[] g = new double[jacobian[0].length];
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < g.length; j++) {
        g[j] += gradient[i] * jacobian[i][j];
      }
    }
    return g;
  }

  public static double[] gradient(int[][] parents, double[][] slopes) {
    double[] g = new double[parents.length];
    g[g.length - 1] = 1;
    for (int child = g.length - 1; child >= 0; child--) {
      for (int k = 0; k < parents[child].length; k++) {
        g[parents[child][k]] = g[child] * slopes[child][k];
      }
    }
    return g;
  }
}
