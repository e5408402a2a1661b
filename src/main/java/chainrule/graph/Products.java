package chainrule.graph;

import chainrule.shape.Shape;
import java.util.Arrays;

/**
 * Operations that combine entries: sums, products of vectors and matrices. Each edge says what
 * flows back over it.
 *
 * <p>Notes "06 - Neural Networks", section "Back-Propagation", and "Neural Networks 2", section
 * "Computation Graph".
 */
public final class Products {

  private Products() {}

  /**
   * y = Σᵢ xᵢ; every ∂y/∂xᵢ is 1.
   *
   * @param x any node
   * @return a scalar
   */
  public static Node sum(Node x) {
    double y = Arrays.stream(x.value).sum();
    return Node.of(new double[] {y}, new Edge(x, dy -> filled(x.value.length, dy[0])));
  }

  /**
   * y = (x, …, x), also called broadcasting: every entry of y is a path from x, so ∂z/∂x is the sum
   * of all ∂z/∂yᵢ.
   *
   * @param x a scalar
   * @param n how often, at least once
   * @return a vector of length n
   * @throws IllegalArgumentException if x is not a scalar or n is less than 1
   */
  public static Node repeated(Node x, int n) {
    if (x.value.length != 1 || n < 1) {
      throw new IllegalArgumentException(
          "a scalar is repeated once or more, but x is " + x.shape() + " and n is " + n);
    }
    return Node.of(
        filled(n, x.value[0]), new Edge(x, dy -> new double[] {Arrays.stream(dy).sum()}));
  }

  /**
   * y = xᵢ; no other entry has a slope.
   *
   * @param x any node
   * @param i which entry, from 0
   * @return a scalar
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public static Node entry(Node x, int i) {
    double[] y = {x.value[i]};
    return Node.of(
        y,
        new Edge(
            x,
            dy -> {
              double[] dx = new double[x.value.length];
              dx[i] = dy[0];
              return dx;
            }));
  }

  /**
   * y = aᵀb = Σᵢ aᵢbᵢ.
   *
   * @param a any node
   * @param b of the same shape
   * @return a scalar
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Node dot(Node a, Node b) {
    return sum(Arithmetic.times(a, b));
  }

  /**
   * y = Wx: ∂z/∂W = ∂z/∂y xᵀ, an outer product, and ∂z/∂x = Wᵀ ∂z/∂y.
   *
   * @param w W, m × n
   * @param x n × 1
   * @return a vector of length m
   * @throws IllegalArgumentException if W does not have a column for each entry of x
   */
  public static Node product(Node w, Node x) {
    double[][] rows = w.rows();
    Shape.columns("W", rows, "x", x.value);
    double[] y = new double[rows.length];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < x.value.length; j++) {
        y[i] += rows[i][j] * x.value[j];
      }
    }
    return Node.of(
        y, new Edge(w, dy -> outer(dy, x.value)), new Edge(x, dy -> transposed(rows, dy)));
  }

  /** u vᵀ, row by row. */
  private static double[] outer(double[] u, double[] v) {
    double[] product = new double[u.length * v.length];
    for (int i = 0; i < u.length; i++) {
      for (int j = 0; j < v.length; j++) {
        product[i * v.length + j] = u[i] * v[j];
      }
    }
    return product;
  }

  /** Wᵀ u. */
  private static double[] transposed(double[][] w, double[] u) {
    double[] product = new double[w[0].length];
    for (int i = 0; i < u.length; i++) {
      for (int j = 0; j < product.length; j++) {
        product[j] += w[i][j] * u[i];
      }
    }
    return product;
  }

  private static double[] filled(int n, double number) {
    double[] filled = new double[n];
    Arrays.fill(filled, number);
    return filled;
  }
}
