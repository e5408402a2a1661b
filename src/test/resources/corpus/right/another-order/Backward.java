package chainrule.graph;

/** Forward: what a nudge at each node does to the last, one node at a time. */
public final class Backward {
  public static double[] timesJacobian(double[] gradient, double[][] jacobian) {
    double[] result = new double[jacobian[0].length];
    for (int i = gradient.length - 1; i >= 0; i--) {
      for (int j = 0; j < result.length; j++) {
        result[j] += gradient[i] * jacobian[i][j];
      }
    }
    return result;
  }

  public static double[] gradient(int[][] parents, double[][] slopes) {
    double[] result = new double[parents.length];
    for (int start = 0; start < parents.length; start++) {
      double[] moved = new double[parents.length];
      moved[start] = 1;
      for (int node = start + 1; node < parents.length; node++) {
        for (int k = 0; k < parents[node].length; k++) {
          moved[node] += slopes[node][k] * moved[parents[node][k]];
        }
      }
      result[start] = moved[parents.length - 1];
    }
    return result;
  }
}
