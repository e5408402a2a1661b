package chainrule.figure.plot;

import java.util.function.DoubleUnaryOperator;

/**
 * Where curves are drawn.
 *
 * @param x the axis at the bottom
 * @param y the axis on the left
 * @param left edge, in pixels from the left
 * @param right edge
 * @param top edge, in pixels from the top
 * @param bottom edge
 */
public record Plane(Axis x, Axis y, double left, double right, double top, double bottom) {

  /** From point to point of a curve that is given by a formula, in pixels. */
  private static final double FINE = 2;

  /**
   * Where a number of the lower axis lies.
   *
   * @param value a number that the axis shows
   * @return pixels from the left
   */
  public double px(double value) {
    return across(x.share(value));
  }

  /**
   * Where a number of the left axis lies.
   *
   * @param value a number that the axis shows
   * @return pixels from the top
   */
  public double py(double value) {
    return up(y.share(value));
  }

  private double across(double share) {
    return left + share * (right - left);
  }

  private double up(double share) {
    return bottom - share * (bottom - top);
  }

  /**
   * Draws marks, their numbers, a line across at each mark of the left axis, and the lower axis.
   *
   * @param svg where to
   */
  public void drawAxes(Svg svg) {
    for (Axis.Tick tick : y.ticks()) {
      double at = up(y.shareOnScale(tick.at()));
      svg.line("grid", left, at, right, at);
      svg.text("tick end", left - 10, at + 6, tick.label());
    }
    for (Axis.Tick tick : x.ticks()) {
      double at = across(x.shareOnScale(tick.at()));
      svg.line("axis", at, bottom, at, bottom + 5);
      svg.text("tick middle", at, bottom + 25, tick.label());
    }
    svg.line("axis", left, bottom, right, bottom);
  }

  /**
   * Draws a frame, and the numbers of both axes beside it.
   *
   * @param svg where to
   */
  public void drawTicks(Svg svg) {
    for (Axis.Tick tick : y.ticks()) {
      double at = up(y.shareOnScale(tick.at()));
      svg.text("tick end", left - 10, at + 6, tick.label());
    }
    for (Axis.Tick tick : x.ticks()) {
      double at = across(x.shareOnScale(tick.at()));
      svg.text("tick middle", at, bottom + 25, tick.label());
    }
    svg.box("axis", left, top, right - left, bottom - top, 0);
  }

  /**
   * Draws a curve through points; those that have no place are left out, and it is open there.
   *
   * @param svg where to
   * @param cssClass its class
   * @param xs x of each point
   * @param ys y of each point
   * @throws IllegalArgumentException if the two differ in length
   */
  public void curve(Svg svg, String cssClass, double[] xs, double[] ys) {
    drawCurve(svg, new Series(cssClass, xs, ys), cssClass);
  }

  /**
   * Draws y = f(x).
   *
   * @param svg where to
   * @param cssClass its class
   * @param f a function of the lower axis, which is linear
   * @param from where the curve begins
   * @param to where it ends, above {@code from}
   */
  public void curve(Svg svg, String cssClass, DoubleUnaryOperator f, double from, double to) {
    int steps = (int) Math.ceil((px(to) - px(from)) / FINE);
    double[] xs = new double[steps + 1];
    double[] ys = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      xs[i] = from + (to - from) * i / steps;
      ys[i] = f.applyAsDouble(xs[i]);
    }
    curve(svg, cssClass, xs, ys);
  }

  /** One stroke from gap to gap. */
  void drawCurve(Svg svg, Series series, String cssClass) {
    StringBuilder steps = new StringBuilder();
    for (int n = 0; n < series.x().length; n++) {
      if (isShown(series, n)) {
        String at = Svg.number(px(series.x()[n])) + " " + Svg.number(py(series.y()[n]));
        steps.append(isShown(series, n - 1) ? "L" : "M").append(at);
      }
    }
    if (!steps.isEmpty()) {
      svg.path(cssClass, steps.toString());
    }
  }

  /** A dot where a point stands alone, and one at the end. */
  void drawDots(Svg svg, Series series, String cssClass) {
    int end = -1;
    for (int n = 0; n < series.x().length; n++) {
      if (isShown(series, n)) {
        if (!isShown(series, n - 1) && !isShown(series, n + 1)) {
          svg.circle(cssClass, px(series.x()[n]), py(series.y()[n]), 3);
        }
        end = n;
      }
    }
    if (end >= 0) {
      svg.circle(cssClass, px(series.x()[end]), py(series.y()[end]), 4);
    }
  }

  private boolean isShown(Series series, int n) {
    return n >= 0 && n < series.x().length && series.isShown(n, x.scale(), y.scale());
  }
}
