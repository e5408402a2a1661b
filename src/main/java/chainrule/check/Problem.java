package chainrule.check;

import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A function, its claimed derivative, and a point to compare them at.
 *
 * @param at the point x, n numbers
 * @param value f, from n numbers to m
 * @param derivative the claimed Jacobian, m × n, entry [i][j] = ∂fᵢ/∂xⱼ
 * @param accuracy what the derivative's Javadoc admits to lose, absolute; 0 for most
 */
public record Problem(
    double[] at,
    Function<double[], double[]> value,
    Function<double[], double[][]> derivative,
    double accuracy) {

  /**
   * A function of one variable.
   *
   * @param x the point
   * @param f the function
   * @param fPrime its claimed derivative
   * @return the problem, 1 × 1
   */
  public static Problem scalar(double x, DoubleUnaryOperator f, DoubleUnaryOperator fPrime) {
    return new Problem(
        new double[] {x},
        at -> new double[] {f.applyAsDouble(at[0])},
        at -> new double[][] {{fPrime.applyAsDouble(at[0])}},
        0);
  }

  /**
   * A function with one output.
   *
   * @param x the point
   * @param f the function
   * @param gradient its claimed gradient
   * @return the problem, 1 × n
   */
  public static Problem gradient(
      double[] x, ToDoubleFunction<double[]> f, Function<double[], double[]> gradient) {
    return new Problem(
        x, at -> new double[] {f.applyAsDouble(at)}, at -> new double[][] {gradient.apply(at)}, 0);
  }

  /**
   * The same problem with a derivative that is known to lose a little.
   *
   * @param lost what its Javadoc admits to lose, absolute
   * @return the problem with this accuracy
   */
  public Problem accurateTo(double lost) {
    return new Problem(at, value, derivative, lost);
  }
}
