package chainrule.graph;

import chainrule.shape.Shape;

public final class Backward {

  private Backward() {}

  public static double[] timesJacobian(double[] gradient, double[][] jacobian) {
    Shape.rows("jacobian", jacobian, "gradient", gradient);
    double[] product = new double[jacobian[0].length];
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < product.length; j++) {
        product[j] += gradient[i] * jacobian[i][j];
      }
    }
    return product;
  }

  public static double[] gradient(int[][] parents, double[][] slopes) {
    double[] g = new double[parents.length];
    int[] c = new int[parents.length];
    g[g.length - 1] = 1;
    c[c.length - 1] = 1;
    for (int k = g.length - 1; k >= 0; k--) {
      if (c[k] > 0) g[k] /= c[k];
      for (int p = 0; p < parents[k].length; p++) {
        g[parents[k][p]] += g[k] * slopes[k][p];
        c[parents[k][p]]++;
      }
    }
    return g;
  }

  private static void check(int[][] parents, double[][] slopes) {
    if (parents == null || slopes == null || parents.length == 0) {
      throw new IllegalArgumentException("parents and slopes need a list for each node");
    }
    fit("parents", parents.length, "slopes", slopes.length);
    for (int child = 0; child < parents.length; child++) {
      if (parents[child] == null || slopes[child] == null) {
        throw new IllegalArgumentException("node " + child + " has no list; it may be empty");
      }
      String at = "[" + child + "]";
      fit("parents" + at, parents[child].length, "slopes" + at, slopes[child].length);
      for (int parent : parents[child]) {
        if (parent < 0 || parent >= child) {
          throw new IllegalArgumentException(
              "node " + child + " has the parent " + parent + ", but parents come first");
        }
      }
    }
  }

  private static void fit(String name, int length, String otherName, int otherLength) {
    if (length != otherLength) {
      throw new IllegalArgumentException(
          name + " has length " + length + " but " + otherName + " has length " + otherLength);
    }
  }
}
