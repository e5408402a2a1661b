package chainrule.graph;

import static chainrule.graph.Elementwise.each;

/**
 * Calculation with nodes, entry by entry. Each method gives the value first and then its slopes.
 *
 * <p>Note "06 - Neural Networks", section "Back-Propagation": the operations whose Jacobians the
 * gradient is multiplied by. Numbers are those of {@code double}: 1/0 is ∞, and so is its slope.
 */
public final class Arithmetic {

  private Arithmetic() {}

  /**
   * y = a + b. A bias is added like this.
   *
   * @param a any node
   * @param b of the same shape
   * @return the sum, of that shape
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Node plus(Node a, Node b) {
    return each(a, b, (u, v) -> u + v, (u, v) -> 1, (u, v) -> 1);
  }

  /**
   * y = a − b.
   *
   * @param a any node
   * @param b of the same shape
   * @return the difference, of that shape
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Node minus(Node a, Node b) {
    return each(a, b, (u, v) -> u - v, (u, v) -> 1, (u, v) -> -1);
  }

  /**
   * y = a · b. Dropout multiplies by a mask like this.
   *
   * @param a any node
   * @param b of the same shape
   * @return the product, of that shape
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Node times(Node a, Node b) {
    return each(a, b, (u, v) -> u * v, (u, v) -> v, (u, v) -> u);
  }

  /**
   * y = a / b, ∂y/∂b = −a/b².
   *
   * @param a any node
   * @param b of the same shape
   * @return the quotient, of that shape
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Node over(Node a, Node b) {
    return each(a, b, (u, v) -> u / v, (u, v) -> 1 / v, (u, v) -> -(u / v) / v);
  }

  /**
   * y = c · x.
   *
   * @param c a constant: there is no slope with respect to it
   * @param x any node
   * @return c times x, of x's shape
   */
  public static Node scaled(double c, Node x) {
    return each(x, v -> c * v, (v, y) -> c);
  }

  /**
   * y = xᵖ, y′ = p xᵖ⁻¹.
   *
   * @param x any node
   * @param p a constant, such as 2 for squares; for 0, y is 1 and its slope 0
   * @return the power, of x's shape
   */
  public static Node power(Node x, double p) {
    return each(x, v -> Math.pow(v, p), (v, y) -> p == 0 ? 0 : p * Math.pow(v, p - 1));
  }

  /**
   * y = eˣ, its own slope.
   *
   * @param x any node
   * @return the exponential, of x's shape
   */
  public static Node exp(Node x) {
    return each(x, Math::exp, (v, y) -> y);
  }

  /**
   * y = ln x, y′ = 1/x.
   *
   * @param x any node of positive entries; 0 gives −∞, a negative one NaN
   * @return the natural logarithm, of x's shape
   */
  public static Node ln(Node x) {
    return each(x, Math::log, (v, y) -> 1 / v);
  }

  /**
   * y = |x|, y′ = sign x.
   *
   * @param x any node; at the kink, 0, the slope is taken as 0
   * @return the absolute value, of x's shape
   */
  public static Node abs(Node x) {
    return each(x, Math::abs, (v, y) -> Math.signum(v));
  }
}
