package chainrule.check;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Compares a claimed derivative with a measured one at one point, in every entry.
 *
 * @param entries the comparison of each entry, row by row; empty if the function could not be asked
 * @param verdict the worst verdict of any entry, or what made a comparison impossible
 */
public record GradientCheck(List<EntryCheck> entries, Verdict verdict) {

  /**
   * Checks every entry of the Jacobian.
   *
   * @param problem the function, its claimed derivative, and the point
   * @return the verdict, with the entries that led to it
   */
  public static GradientCheck of(Problem problem) {
    return of(problem, inputs -> {});
  }

  /**
   * Checks every entry of the Jacobian, and tells how far it is.
   *
   * @param problem the function, its claimed derivative, and the point
   * @param progress hears after each input how many of them are done
   * @return the verdict, with the entries that led to it
   */
  public static GradientCheck of(Problem problem, IntConsumer progress) {
    double[] x = problem.at().clone();
    double[] value = problem.value().apply(x);
    double[][] analytic = problem.derivative().apply(x);
    Verdict obstacle = obstacle(problem, x, value, analytic);
    if (obstacle != null) {
      return without(obstacle);
    }
    requireShape(analytic, value.length, x.length);
    EntryCheck[] entries = new EntryCheck[value.length * x.length];
    for (int j = 0; j < x.length; j++) {
      double[][] values = problem.values(j, Stencil.points(x[j]), value);
      for (int i = 0; i < value.length; i++) {
        Slope slope = Slope.of(values[i], x[j]);
        entries[i * x.length + j] = EntryCheck.of(i, j, analytic[i][j], slope, problem.accuracy());
      }
      progress.accept(j + 1);
    }
    return of(List.of(entries));
  }

  /**
   * Checks one number for all entries of a gradient together: the slope along a dense random
   * direction, d · ∇f. For networks that are too large to move every weight.
   *
   * @param problem a function with one output, its claimed gradient, and the point
   * @param random where the direction comes from; each of its entries is between ½ and 1 in size
   * @return the verdict, with the one entry that led to it
   */
  public static GradientCheck along(Problem problem, Random random) {
    double[] x = problem.at().clone();
    double[] value = problem.value().apply(x);
    double[][] gradient = problem.derivative().apply(x);
    Verdict obstacle = obstacle(problem, x, value, gradient);
    if (obstacle != null) {
      return without(obstacle);
    }
    requireShape(gradient, 1, x.length);
    double[] direction = direction(x.length, random);
    double analytic = Flat.dot(direction, gradient[0]);
    Slope slope = Slope.of(t -> problem.value().apply(moved(x, t, direction))[0], 0);
    return of(List.of(EntryCheck.of(0, 0, analytic, slope, x.length * problem.accuracy())));
  }

  private static double[] direction(int n, Random random) {
    double[] direction = new double[n];
    for (int j = 0; j < n; j++) {
      direction[j] = (random.nextBoolean() ? 1 : -1) * (1 + random.nextDouble()) / 2;
    }
    return direction;
  }

  /** x + t d. */
  private static double[] moved(double[] x, double t, double[] direction) {
    double[] moved = x.clone();
    for (int j = 0; j < x.length; j++) {
      moved[j] += t * direction[j];
    }
    return moved;
  }

  /** What makes a comparison impossible; null if nothing does. */
  private static Verdict obstacle(
      Problem problem, double[] x, double[] value, double[][] derivative) {
    if (!Arrays.equals(x, problem.at())) {
      return Verdict.INPUT_CHANGED;
    }
    boolean isSame =
        Arrays.equals(value, problem.value().apply(x))
            && Arrays.deepEquals(derivative, problem.derivative().apply(x));
    return isSame ? null : Verdict.NOT_DETERMINISTIC;
  }

  /** With the worst verdict of any entry. */
  static GradientCheck of(List<EntryCheck> entries) {
    Verdict worst = Verdict.RIGHT;
    for (EntryCheck entry : entries) {
      worst = worst.or(entry.verdict());
    }
    return new GradientCheck(List.copyOf(entries), worst);
  }

  private static GradientCheck without(Verdict verdict) {
    return new GradientCheck(List.of(), verdict);
  }

  private static void requireShape(double[][] jacobian, int rows, int columns) {
    boolean fits = jacobian.length == rows;
    for (double[] row : jacobian) {
      fits &= row.length == columns;
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "the derivative of %2$d inputs and %1$d outputs must have %1$d rows of %2$d, but has %3$d of %4$d"
              .formatted(
                  rows, columns, jacobian.length, jacobian.length == 0 ? 0 : jacobian[0].length));
    }
  }
}
