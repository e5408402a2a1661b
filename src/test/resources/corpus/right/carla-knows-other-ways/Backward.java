package chainrule.graph;

public class Backward {
  public static double[] timesJacobian(double[] gradient, double[][] jacobian) {
    double[] sum = new double[jacobian[0].length];
    for (int j = 0; j < sum.length; j++) {
      for (int i = gradient.length - 1; i >= 0; i--) {
        sum[j] += jacobian[i][j] * gradient[i];
      }
    }
    return sum;
  }

  /** Forwards: for every node the slope of z by it, by walking up from z in a recursion. */
  public static double[] gradient(int[][] parents, double[][] slopes) {
    double[] sums = new double[parents.length];
    walk(parents, slopes, parents.length - 1, 1, sums);
    return sums;
  }

  private static void walk(int[][] parents, double[][] slopes, int node, double product, double[] sums) {
    sums[node] += product;
    for (int k = 0; k < parents[node].length; k++) {
      walk(parents, slopes, parents[node][k], product * slopes[node][k], sums);
    }
  }
}
