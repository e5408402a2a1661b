package chainrule.check;

import chainrule.network.Network;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * A function, its claimed derivative, and a point to compare them at.
 *
 * @param at the point x, n numbers
 * @param value f, from n numbers to m
 * @param derivative the claimed Jacobian, m × n, entry [i][j] = ∂fᵢ/∂xⱼ
 * @param accuracy what the derivative's Javadoc admits to lose, absolute; 0 for most
 * @param perturbed f with one input moved to many places; null if each place has to be asked for by
 *     itself
 */
public record Problem(
    double[] at,
    Function<double[], double[]> value,
    Function<double[], double[][]> derivative,
    double accuracy,
    Perturbed perturbed) {

  /** A function of one of its inputs, the others being as they are. */
  public interface Perturbed {

    /**
     * The function at many values of one input. An entry that moves changes little of a large
     * function, and what stays as it is need not be computed again.
     *
     * @param j the index of the input
     * @param xj the values that it takes
     * @return a row for each output of the function, with a number for each value, to the same bit
     *     as the function itself
     */
    double[][] values(int j, double[] xj);
  }

  /**
   * A function that has to be asked for each of its values.
   *
   * @param at the point x, n numbers
   * @param value f, from n numbers to m
   * @param derivative the claimed Jacobian, m × n
   * @param accuracy what the derivative's Javadoc admits to lose, absolute; 0 for most
   */
  public Problem(
      double[] at,
      Function<double[], double[]> value,
      Function<double[], double[][]> derivative,
      double accuracy) {
    this(at, value, derivative, accuracy, null);
  }

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
        x,
        at -> new double[] {f.applyAsDouble(at)},
        at -> new double[][] {gradient.apply(at)},
        0,
        (j, xj) -> {
          double[] values = new double[xj.length];
          double[] moved = x.clone();
          for (int k = 0; k < xj.length; k++) {
            moved[j] = xj[k];
            values[k] = f.applyAsDouble(moved);
          }
          return new double[][] {values};
        });
  }

  /**
   * A function of a matrix with one output.
   *
   * @param x the point, m × n
   * @param f the function
   * @param gradient its claimed gradient, m × n
   * @return the problem, 1 × mn, row by row
   */
  static Problem matrix(
      double[][] x, ToDoubleFunction<double[][]> f, UnaryOperator<double[][]> gradient) {
    int n = x[0].length;
    Problem problem =
        gradient(
            Flat.of(x),
            at -> f.applyAsDouble(Flat.rows(at, n)),
            at -> Flat.of(gradient.apply(Flat.rows(at, n))));
    return problem.perturbedBy(
        (j, xj) -> {
          double[] values = new double[xj.length];
          double[][] moved = Flat.rows(problem.at, n);
          for (int k = 0; k < xj.length; k++) {
            moved[j / n][j % n] = xj[k];
            values[k] = f.applyAsDouble(moved);
          }
          return new double[][] {values};
        });
  }

  /**
   * The loss of one example by all weights and biases of a network.
   *
   * @param network the network
   * @param x an input
   * @param y its target
   * @return the problem, 1 × n, with the gradient that the network claims
   */
  public static Problem network(Network network, double[] x, double[] y) {
    return gradient(
            network.parameters(),
            theta -> network.with(theta).loss(x, y),
            theta -> network.with(theta).gradient(x, y))
        .perturbedBy(new PerturbedNetwork(network, x, y));
  }

  /**
   * The same problem with a derivative that is known to lose a little.
   *
   * @param lost what its Javadoc admits to lose, absolute
   * @return the problem with this accuracy
   */
  public Problem accurateTo(double lost) {
    return new Problem(at, value, derivative, lost, perturbed);
  }

  /**
   * The same problem with a quicker way to move one input.
   *
   * @param quicker the same function, to the bit
   * @return the problem with this way
   */
  public Problem perturbedBy(Perturbed quicker) {
    return new Problem(at, value, derivative, accuracy, quicker);
  }

  /**
   * The function at many values of one input, the first of which is its own: a row for each output.
   * The quicker way is only believed if it says there what the function said.
   */
  double[][] values(int j, double[] xj, double[] here) {
    if (perturbed != null) {
      double[][] rows = perturbed.values(j, xj);
      if (isFirst(here, rows)) {
        return rows;
      }
    }
    double[][] rows = new double[here.length][xj.length];
    double[] moved = at.clone();
    for (int k = 0; k < xj.length; k++) {
      moved[j] = xj[k];
      put(value.apply(moved), rows, k);
    }
    return rows;
  }

  private static boolean isFirst(double[] column, double[][] rows) {
    boolean first = rows.length == column.length;
    for (int i = 0; first && i < column.length; i++) {
      first = Double.compare(rows[i][0], column[i]) == 0;
    }
    return first;
  }

  private static void put(double[] column, double[][] rows, int k) {
    for (int i = 0; i < rows.length; i++) {
      rows[i][k] = column[i];
    }
  }
}
