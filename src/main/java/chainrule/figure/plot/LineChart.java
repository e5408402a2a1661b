package chainrule.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Curves over one axis, a learning curve for instance. Points that have no place, because they are
 * NaN or ±∞ or, on a logarithmic axis, not above 0, are left out, and the curve is open there.
 */
public final class LineChart {

  private static final int WIDTH = ChartStyle.WIDTH;
  private static final int MARGIN = 24;

  /** The height of what the curves are drawn on. */
  private static final int PLANE = 230;

  private static final int LETTER = Legend.LETTER;

  /** The width of a line of text. */
  private static final int TEXT = WIDTH - 2 * MARGIN;

  /** Which numbers of a curve have a place. */
  private interface Shown {
    DoubleStream in(Series series, Axis.Scale xScale, Axis.Scale yScale);
  }

  private final String title;
  private final String xLabel;
  private final String yLabel;
  private final Axis.Scale xScale;
  private final Axis.Scale yScale;
  private final List<Series> series;
  private final String description;

  /**
   * A chart without curves.
   *
   * @param title what it shows
   * @param xLabel what is counted to the right
   * @param yLabel what is counted upwards
   */
  public LineChart(String title, String xLabel, String yLabel) {
    this(title, xLabel, yLabel, Axis.Scale.LINEAR, Axis.Scale.LINEAR, List.of(), "");
  }

  private LineChart(
      String title,
      String xLabel,
      String yLabel,
      Axis.Scale xScale,
      Axis.Scale yScale,
      List<Series> series,
      String description) {
    this.title = title;
    this.xLabel = xLabel;
    this.yLabel = yLabel;
    this.xScale = xScale;
    this.yScale = yScale;
    this.series = series;
    this.description = description;
  }

  /**
   * The same chart for those who cannot see it.
   *
   * @param seen what the picture shows; without it, the names of the curves
   * @return a new chart
   */
  public LineChart describedAs(String seen) {
    return new LineChart(title, xLabel, yLabel, xScale, yScale, series, seen);
  }

  /**
   * The same chart with a logarithmic x axis.
   *
   * @return a new chart
   */
  public LineChart withLogX() {
    return new LineChart(title, xLabel, yLabel, Axis.Scale.LOG, yScale, series, description);
  }

  /**
   * The same chart with a logarithmic y axis.
   *
   * @return a new chart
   */
  public LineChart withLogY() {
    return new LineChart(title, xLabel, yLabel, xScale, Axis.Scale.LOG, series, description);
  }

  /**
   * The same chart with one curve more.
   *
   * @param name what the legend calls it
   * @param x of each point
   * @param y of each point
   * @return a new chart
   * @throws IllegalArgumentException if x and y differ in length
   */
  public LineChart with(String name, double[] x, double[] y) {
    List<Series> more = new ArrayList<>(series);
    more.add(new Series(name, x, y));
    return new LineChart(title, xLabel, yLabel, xScale, yScale, List.copyOf(more), description);
  }

  /**
   * The picture.
   *
   * @return SVG, the same bytes for the same curves
   */
  public String svg() {
    return draw().toString();
  }

  /**
   * The picture, before it is text.
   *
   * @return to be drawn on
   */
  public Svg draw() {
    List<Legend.Entry> legend = Legend.of(series, WIDTH, MARGIN);
    int top = Legend.below(legend) + 18;
    Plane plane = plane(top);
    int height = top + PLANE + 70;
    Svg svg = ChartStyle.picture(height, Legend.fit(title, 13, TEXT), description());
    plane.drawAxes(svg);
    svg.text("label", MARGIN, top - 20, Legend.fit(yLabel, LETTER, TEXT));
    svg.text("label end", plane.right(), plane.bottom() + 54, Legend.fit(xLabel, LETTER, TEXT));
    for (int i = 0; i < series.size(); i++) {
      Legend.Entry entry = legend.get(i);
      svg.line(ChartStyle.curve(i), entry.x(), entry.y() - 6, entry.x() + 28, entry.y() - 6);
      svg.text("hue " + ChartStyle.colour(i), entry.x() + 36, entry.y(), entry.name());
      plane.drawCurve(svg, series.get(i), ChartStyle.curve(i));
      plane.drawDots(svg, series.get(i), "dot " + ChartStyle.colour(i));
    }
    return svg;
  }

  private String description() {
    if (!description.isEmpty()) {
      return description;
    }
    String names = series.stream().map(Series::name).collect(Collectors.joining(", "));
    return yLabel + " by " + xLabel + (names.isEmpty() ? "" : ": ") + names;
  }

  /** As wide as the labels of its axes leave room for. */
  private Plane plane(int top) {
    Axis x = Axis.of(xScale, values(Series::xShown), false);
    Axis y = Axis.of(yScale, values(Series::yShown), true);
    int left = MARGIN + 10 + LETTER * y.longest();
    int right = WIDTH - Math.max(MARGIN + 8, LETTER * x.longest() / 2 + 4);
    return new Plane(x, y, left, right, top, top + PLANE);
  }

  private double[] values(Shown of) {
    return series.stream().flatMapToDouble(each -> of.in(each, xScale, yScale)).toArray();
  }
}
