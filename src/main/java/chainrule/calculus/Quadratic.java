package chainrule.calculus;

import chainrule.shape.Shape;

/**
 * A function of several inputs, f(x) = ½ xᵀAx + bᵀx, with its partial derivatives and its gradient.
 * It is the simplest bowl, ridge or ravine that one can descend.
 *
 * <p>Note "06 - Neural Networks", section "Gradient-Based Optimization": a partial derivative
 * ∂f/∂xᵢ measures how f changes as only xᵢ increases; the gradient is the vector of all of them.
 */
public final class Quadratic {

  /** Static methods only. */
  private Quadratic() {}

  /**
   * f(x) = ½ Σᵢⱼ xᵢ Aᵢⱼ xⱼ + Σᵢ bᵢ xᵢ.
   *
   * @param A n × n, need not be symmetric
   * @param b length n
   * @param x length n
   * @return f(x)
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double value(double[][] A, double[] b, double[] x) {
    check(A, b, x);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += b[i] * x[i];
      for (int j = 0; j < x.length; j++) {
        sum += 0.5 * x[i] * A[i][j] * x[j];
      }
    }
    return sum;
  }

  /**
   * ∂f/∂xᵢ = ½ Σⱼ (Aᵢⱼ + Aⱼᵢ) xⱼ + bᵢ: every input but xᵢ is held still.
   *
   * @param A n × n, need not be symmetric
   * @param b length n
   * @param x length n
   * @param i which input moves, from 0
   * @return the slope along that input
   * @throws IllegalArgumentException if the shapes do not fit
   * @throws IndexOutOfBoundsException if there is no input i
   */
  public static double partialDerivative(double[][] A, double[] b, double[] x, int i) {
    check(A, b, x);
    double sum = b[i];
    for (int j = 0; j < x.length; j++) {
      sum += 0.5 * (A[i][j] + A[j][i]) * x[j];
    }
    return sum;
  }

  /**
   * ∇f = (∂f/∂x₁, …, ∂f/∂xₙ).
   *
   * @param A n × n, need not be symmetric
   * @param b length n
   * @param x length n
   * @return the n partial derivatives
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] gradient(double[][] A, double[] b, double[] x) {
    check(A, b, x);
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      gradient[i] = partialDerivative(A, b, x, i);
    }
    return gradient;
  }

  private static void check(double[][] A, double[] b, double[] x) {
    Shape.columns("A", A, "x", x);
    Shape.rows("A", A, "x", x);
    Shape.sameLength("b", b, "x", x);
  }
}
