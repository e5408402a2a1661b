package chainrule.grader.classroom.page;

import chainrule.figure.plot.Svg;
import java.util.Arrays;

/** The scores of a class as a picture: a column for each tenth of what could be earned. */
final class Histogram {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 240;
  private static final int LEFT = 8;
  private static final int FLOOR = 206;
  private static final int TALLEST = 170;
  private static final double STEP = (WIDTH - 2.0 * LEFT) / 10;

  static final String CSS =
      """
      .column{fill:var(--bar)}
      .floor{stroke:var(--soft)}
      .count,.tick{font-size:17px;text-anchor:middle}
      .count{fill:var(--ink)}
      .tick{fill:var(--soft)}
      """;

  private Histogram() {}

  /** An SVG element. */
  static String of(ClassStatistics statistics) {
    int[] tenths = statistics.tenths();
    int most = Math.max(1, Arrays.stream(tenths).max().orElse(1));
    String title = "How many submissions earned which share of the points";
    Svg svg = new Svg(WIDTH, HEIGHT, title, Arrays.toString(tenths) + " by tenths", CSS);
    for (int i = 0; i < tenths.length; i++) {
      double x = LEFT + i * STEP;
      double height = (double) TALLEST * tenths[i] / most;
      if (tenths[i] > 0) {
        svg.path("column", column(x + 3, STEP - 6, height));
        svg.text("count", x + STEP / 2, FLOOR - height - 7, Integer.toString(tenths[i]));
      }
      if (i % 2 == 0) {
        svg.text("tick", Math.max(x, LEFT + 12), FLOOR + 25, 10 * i + " %");
      }
    }
    svg.text("tick", WIDTH - LEFT - 18, FLOOR + 25, "100 %");
    svg.line("floor", LEFT, FLOOR, WIDTH - LEFT, FLOOR);
    return svg.toString();
  }

  private static String column(double x, double width, double height) {
    return "M%s %sv-%sh%sv%sz"
        .formatted(Svg.number(x), FLOOR, Svg.number(height), Svg.number(width), Svg.number(height));
  }
}
