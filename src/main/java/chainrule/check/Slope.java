package chainrule.check;

import java.util.function.DoubleUnaryOperator;

/**
 * A derivative that was measured: its value, and how far off it may be.
 *
 * <p>Central differences (f(x+h) − f(x−h)) / 2h at steps h, h/2, h/4, … are extrapolated to h = 0.
 * A large step errs because f bends, a small one because f is rounded; both errors are estimated,
 * and the answer is where their sum is least.
 *
 * @param value the central slope; at a kink the mean of the left and the right one; NaN if f is
 *     finite at too few steps, or too large to be subtracted
 * @param error a bound on the error of {@code value}: bending and rounding together
 * @param size how large a slope would be that changes f by its own size over the size of x (at
 *     least 1): what 0 is measured against
 * @param jump how much larger the right slope is than the left; 0 where there is no kink
 */
public record Slope(double value, double error, double size, double jump) {

  /** At how many points a function is asked for one slope. */
  public static final int POINTS = Stencil.points(0).length;

  /** Relative error that even the best computed f may have: a few roundings. */
  private static final double F_ERROR = 16 * Math.ulp(1.0);

  /**
   * What x ± h is rounded by moves f as far as it is steep there, next to a minimum too, where both
   * sides are steep and the central slope is 0: half an ulp on either side of a curve that is up to
   * four times as steep at its end as on the way.
   */
  private static final double X_SHARE = 1.0 / 8;

  /** Nothing could be measured: f is not finite at x, or on one side of it at every step. */
  public static final Slope UNDEFINED = new Slope(Double.NaN, Double.POSITIVE_INFINITY, 0, 0);

  /** A thread's own, for new ones would have to be filled with zeros for each slope. */
  private static final ThreadLocal<Triangles> TRIANGLES =
      ThreadLocal.withInitial(() -> new Triangles(new Extrapolation(2), new Extrapolation(1)));

  private record Triangles(Extrapolation slope, Extrapolation jump) {

    void begin() {
      slope.begin();
      jump.begin();
    }

    Slope end(double size) {
      slope.end();
      jump.end();
      boolean kink = Math.abs(jump.value()) > 4 * jump.error();
      return new Slope(slope.value(), slope.error(), size, kink ? jump.value() : 0);
    }
  }

  /**
   * Measures f′(x).
   *
   * @param f a function of one variable; where it is not finite, smaller steps are tried
   * @param x where
   * @return the slope, or {@link #UNDEFINED}
   */
  public static Slope of(DoubleUnaryOperator f, double x) {
    double[] values = Stencil.points(x);
    for (int k = 0; k < values.length; k++) {
      values[k] = f.applyAsDouble(values[k]);
      if (k == 0 && !Double.isFinite(values[0])) {
        return UNDEFINED;
      }
    }
    return of(values, x);
  }

  /**
   * Measures f′(x).
   *
   * @param values f at the points of the stencil around x
   * @param x where
   * @return the slope, or {@link #UNDEFINED}
   */
  static Slope of(double[] values, double x) {
    double here = values[0];
    if (!Double.isFinite(here)) {
      return UNDEFINED;
    }
    double jitter = Jitter.of(values);
    Triangles triangles = TRIANGLES.get();
    triangles.begin();
    boolean measured = false;
    double h = Stencil.longestStep(Stencil.scale(x));
    for (int step = 0; step < Stencil.STEPS; step++, h /= 2) {
      double right = Stencil.right(values, step);
      double left = Stencil.left(values, step);
      if (Double.isFinite(right) && Double.isFinite(left)) {
        measured = true;
        double rounding = (rounding(right, here, left, x, h) + jitter) / h;
        triangles.slope.add((right - left) / (2 * h), rounding);
        triangles.jump.add(((right - here) - (here - left)) / h, 4 * rounding);
      }
    }
    return measured ? triangles.end(near(values) / Stencil.scale(x)) : UNDEFINED;
  }

  /** What f(x + h) or f(x − h) may be off, by roundings of its own or by what x ± h is rounded. */
  private static double rounding(double right, double here, double left, double x, double h) {
    double slope = (right - left) / (2 * h);
    double rise = Math.max(Math.abs(right - here), Math.abs(here - left));
    double moved = Math.max(Math.abs(slope * x), rise / h * (Math.abs(x) + h) * X_SHARE);
    return F_ERROR * Math.max(largest(right, here, left), moved);
  }

  /** The size of f around x, as far as the shorter half of the steps goes. */
  private static double near(double[] values) {
    double near = Math.abs(values[0]);
    for (int step = Stencil.STEPS / 2 + 1; step < Stencil.STEPS; step++) {
      double right = Stencil.right(values, step);
      double left = Stencil.left(values, step);
      if (Double.isFinite(right) && Double.isFinite(left)) {
        near = largest(right, near, left);
      }
    }
    return near;
  }

  private static double largest(double right, double here, double left) {
    return Math.max(Math.abs(here), Math.max(Math.abs(left), Math.abs(right)));
  }

  /**
   * Whether f is not finite where it would have to be.
   *
   * @return true for {@link #UNDEFINED}
   */
  public boolean isUndefined() {
    return Double.isNaN(value) && size == 0;
  }

  /**
   * The larger of the one-sided slopes.
   *
   * @return value + |jump| / 2
   */
  public double upper() {
    return value + Math.abs(jump) / 2;
  }

  /**
   * The smaller of the one-sided slopes.
   *
   * @return value − |jump| / 2
   */
  public double lower() {
    return value - Math.abs(jump) / 2;
  }
}
