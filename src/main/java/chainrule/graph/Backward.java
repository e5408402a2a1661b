package chainrule.graph;

import chainrule.shape.Shape;

/**
 * The two operations of back-propagation, on plain arrays: multiply by a Jacobian, and sum over the
 * paths that meet at a node.
 *
 * <p>Note "06 - Neural Networks", section "Back-Propagation".
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class Backward {

  private Backward() {}

  /**
   * From y back to x, over one operation: ∂z/∂xⱼ = Σᵢ ∂z/∂yᵢ · ∂yᵢ/∂xⱼ.
   *
   * @param gradient ∂z/∂y, length m, at least one number
   * @param jacobian m × n, entry [i][j] = ∂yᵢ/∂xⱼ
   * @return ∂z/∂x, length n
   * @throws IllegalArgumentException if the Jacobian does not have a row for each entry of the
   *     gradient
   */
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

  /**
   * Back through a whole graph of numbered scalars, of which z is the last. ∂z/∂z = 1, and
   * ∂z/∂parent is the sum, over its children, of ∂z/∂child · ∂child/∂parent. Children have higher
   * numbers than their parents, so when the nodes are taken from the last to the first, each sum is
   * complete before it is used.
   *
   * @param parents N lists, at least one: {@code parents[c]} are the numbers, each below c, of the
   *     nodes that node c was computed from; none for a node that the graph starts from. A parent
   *     may be listed twice: that makes two paths
   * @param slopes N lists of the same lengths: {@code slopes[c][k]} = ∂c/∂{@code parents[c][k]}
   * @return ∂z/∂node for each node, length N; 0 where no path leads to z
   * @throws IllegalArgumentException if the lists differ in length, or a parent does not stand
   *     before its child
   */
  public static double[] gradient(int[][] parents, double[][] slopes) {
    check(parents, slopes);
    double[] gradient = new double[parents.length];
    gradient[gradient.length - 1] = 1;
    for (int child = gradient.length - 1; child >= 0; child--) {
      for (int k = 0; k < parents[child].length; k++) {
        gradient[parents[child][k]] += gradient[child] * slopes[child][k];
      }
    }
    return gradient;
  }

  private static void check(int[][] parents, double[][] slopes) {
    if (parents == null || slopes == null || parents.length == 0) {
      throw new IllegalArgumentException("parents and slopes need a list for each node");
    }
    Shape.sameLength("parents", parents.length, "slopes", slopes.length);
    for (int child = 0; child < parents.length; child++) {
      if (parents[child] == null || slopes[child] == null) {
        throw new IllegalArgumentException("node " + child + " has no list; it may be empty");
      }
      String at = "[" + child + "]";
      Shape.sameLength("parents" + at, parents[child].length, "slopes" + at, slopes[child].length);
      for (int parent : parents[child]) {
        if (parent < 0 || parent >= child) {
          throw new IllegalArgumentException(
              "node " + child + " has the parent " + parent + ", but parents come first");
        }
      }
    }
  }
}
