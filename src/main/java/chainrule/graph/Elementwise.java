package chainrule.graph;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** Operations on one entry at a time: their Jacobian is diagonal, so a slope for each is enough. */
final class Elementwise {

  private Elementwise() {}

  /**
   * yᵢ = f(xᵢ).
   *
   * @param slope dy/dx as a function of x and y, so that the shorter form can be used
   */
  static Node each(Node x, DoubleUnaryOperator f, DoubleBinaryOperator slope) {
    double[] y = new double[x.value.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = f.applyAsDouble(x.value[i]);
    }
    return x.alike(y, new Edge(x, times(slope, x.value, y)));
  }

  /**
   * yᵢ = f(aᵢ, bᵢ).
   *
   * @param byA ∂y/∂a as a function of a and b
   * @param byB ∂y/∂b as a function of a and b
   * @throws IllegalArgumentException if the shapes differ
   */
  static Node each(
      Node a, Node b, DoubleBinaryOperator f, DoubleBinaryOperator byA, DoubleBinaryOperator byB) {
    if (a.value.length != b.value.length || a.columns() != b.columns()) {
      throw new IllegalArgumentException("a is " + a.shape() + " but b is " + b.shape());
    }
    double[] y = new double[a.value.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = f.applyAsDouble(a.value[i], b.value[i]);
    }
    return a.alike(
        y, new Edge(a, times(byA, a.value, b.value)), new Edge(b, times(byB, a.value, b.value)));
  }

  /** ∂z/∂yᵢ ↦ ∂z/∂yᵢ · slope(uᵢ, vᵢ). */
  private static UnaryOperator<double[]> times(DoubleBinaryOperator slope, double[] u, double[] v) {
    return dy -> {
      double[] share = new double[dy.length];
      for (int i = 0; i < dy.length; i++) {
        share[i] = dy[i] * slope.applyAsDouble(u[i], v[i]);
      }
      return share;
    };
  }
}
