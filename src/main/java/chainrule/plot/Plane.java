package chainrule.plot;

/**
 * Where the curves are drawn.
 *
 * @param x the axis at the bottom
 * @param y the axis on the left
 * @param left edge, in pixels from the left
 * @param right edge
 * @param top edge, in pixels from the top
 * @param bottom edge
 */
record Plane(Axis x, Axis y, double left, double right, double top, double bottom) {

  private double across(double share) {
    return left + share * (right - left);
  }

  private double up(double share) {
    return bottom - share * (bottom - top);
  }

  void drawAxes(Svg svg) {
    for (Axis.Tick tick : y.ticks()) {
      double at = up((tick.at() - y.from()) / (y.to() - y.from()));
      svg.line("grid", left, at, right, at);
      svg.text("tick end", left - 10, at + 5, tick.label());
    }
    for (Axis.Tick tick : x.ticks()) {
      double at = across((tick.at() - x.from()) / (x.to() - x.from()));
      svg.line("axis", at, bottom, at, bottom + 5);
      svg.text("tick middle", at, bottom + 23, tick.label());
    }
    svg.line("axis", left, bottom, right, bottom);
  }

  /** One stroke from gap to gap, a dot where a point stands alone, and a dot at the end. */
  void drawCurve(Svg svg, Series series, String cssClass) {
    StringBuilder steps = new StringBuilder();
    int end = -1;
    for (int n = 0; n < series.x().length; n++) {
      if (isShown(series, n)) {
        String at = Svg.number(px(series, n)) + " " + Svg.number(py(series, n));
        steps.append(isShown(series, n - 1) ? "L" : "M").append(at);
        if (!isShown(series, n - 1) && !isShown(series, n + 1)) {
          svg.circle(cssClass, px(series, n), py(series, n), 3);
        }
        end = n;
      }
    }
    if (end >= 0) {
      svg.path(cssClass, steps.toString());
      svg.circle(cssClass, px(series, end), py(series, end), 4);
    }
  }

  private boolean isShown(Series series, int n) {
    return n >= 0 && n < series.x().length && series.isShown(n, y.scale());
  }

  private double px(Series series, int n) {
    return across(x.share(series.x()[n]));
  }

  private double py(Series series, int n) {
    return up(y.share(series.y()[n]));
  }
}
