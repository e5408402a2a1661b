package chainrule.testing;

import chainrule.check.Slope;
import chainrule.grader.value.ArrayTree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * What a derivative is: what (f(x + h) − f(x − h)) / 2h comes to as h goes to 0, for each entry of
 * x by itself. {@link Slope} halves h again and again and says how far off it may still be, and
 * that is all that a derivative may differ by. At a kink, anything from the left slope to the right
 * one will do.
 */
public final class FiniteDifferences {

  /**
   * A small value may be what is left of larger ones, as ln(1 + e⁻ᵃ) is for a large a, and is
   * rounded as they are. A constant on top takes no part in the slope, and makes it say so.
   */
  private static final double TOP = 16;

  private final Slope[][] slopes;

  private FiniteDifferences(int rows, int columns) {
    this.slopes = new Slope[rows][columns];
  }

  /** f′(x). */
  public static FiniteDifferences of(DoubleUnaryOperator f, double x) {
    return of(at -> f.applyAsDouble(at[0]), new double[] {x});
  }

  /** ∂f/∂xⱼ for every j. */
  public static FiniteDifferences of(ToDoubleFunction<double[]> f, double[] x) {
    return of(at -> f.applyAsDouble(at[0]), new double[][] {x});
  }

  /** ∂f/∂xᵢⱼ for every i and j. */
  public static FiniteDifferences of(ToDoubleFunction<double[][]> f, double[][] x) {
    FiniteDifferences measured = new FiniteDifferences(x.length, x[0].length);
    double[][] at = ArrayTree.copy(x);
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < at[i].length; j++) {
        measured.slopes[i][j] = slope(() -> f.applyAsDouble(at), at[i], j);
      }
    }
    return measured;
  }

  /** ∂fᵢ/∂xⱼ for every i and j. */
  public static FiniteDifferences jacobian(UnaryOperator<double[]> f, double[] x) {
    double[] at = x.clone();
    FiniteDifferences measured = new FiniteDifferences(f.apply(at).length, x.length);
    for (int i = 0; i < measured.slopes.length; i++) {
      int output = i;
      for (int j = 0; j < x.length; j++) {
        measured.slopes[i][j] = slope(() -> f.apply(at)[output], at, j);
      }
    }
    return measured;
  }

  /** By the entry x[j], which is moved and put back where it was. */
  private static Slope slope(DoubleSupplier f, double[] x, int j) {
    double here = x[j];
    double top = Math.copySign(TOP, f.getAsDouble());
    Slope slope =
        Slope.of(
            moved -> {
              x[j] = moved;
              return top + f.getAsDouble();
            },
            here);
    x[j] = here;
    if (Double.isNaN(slope.value())) {
      throw new IllegalStateException("nothing can be measured at " + here);
    }
    return slope;
  }

  /** This derivative, or a failure with both numbers. */
  public void expect(String what, double got) {
    expect(what, got, slopes[0][0]);
  }

  /** These derivatives, or a failure that names the first entry that is wrong. */
  public void expect(String what, double[] got) {
    Expect.length(what, got, slopes[0].length);
    expect(what, got, slopes[0]);
  }

  /** These derivatives, or a failure that names the first entry that is wrong. */
  public void expect(String what, double[][] got) {
    Expect.rows(what, got, slopes.length);
    for (int i = 0; i < slopes.length; i++) {
      Expect.length(what + "[" + i + "]", got[i], slopes[i].length);
      expect(what + "[" + i + "]", got[i], slopes[i]);
    }
  }

  private static void expect(String what, double[] got, Slope[] slopes) {
    for (int j = 0; j < slopes.length; j++) {
      expect(what + "[" + j + "]", got[j], slopes[j]);
    }
  }

  private static void expect(String what, double got, Slope slope) {
    boolean close = slope.lower() - slope.error() <= got && got <= slope.upper() + slope.error();
    if (!close) {
      throw new AssertionError(what + ": expected " + shown(slope) + ", got " + got);
    }
  }

  private static String shown(Slope slope) {
    return slope.jump() == 0
        ? rounded(slope) + " ± %.0e by finite differences".formatted(slope.error())
        : "from " + slope.lower() + " to " + slope.upper() + " at a kink";
  }

  /** No more digits than are known. */
  private static double rounded(Slope slope) {
    int known = (int) -Math.floor(Math.log10(slope.error()));
    return new BigDecimal(slope.value()).setScale(known, RoundingMode.HALF_UP).doubleValue();
  }
}
