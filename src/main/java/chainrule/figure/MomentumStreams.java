package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.training.Momentum;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * Momentum on three streams of slopes that agree, of slopes that oppose each other, and of noisy
 * ones.
 *
 * <p>Note "06 - Neural Networks", section "Momentum".
 */
final class MomentumStreams {

  private static final int STEPS = 60;
  private static final double RATE = 0.1;
  private static final double ALPHA = 0.9;

  private MomentumStreams() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            560,
            "Momentum on three streams of slopes",
            "Steps by number, plain and with momentum: on slopes that agree the steps grow tenfold,"
                + " on opposed slopes they stay small, on noisy slopes they are smoothed.");
    Random random = new Random(5);
    double[] noise = random.doubles(STEPS + 1L).map(u -> 6 * u - 3).toArray();
    strip(svg, 0, "always 1", k -> 1);
    strip(svg, 1, "1 and −1 in turn", k -> k % 2 == 0 ? -1 : 1);
    strip(svg, 2, "1 and noise", k -> 1 + noise[k]);
    svg.text("named c1", 24, 544, "plain step −ηg");
    svg.text("named c0", 190, 544, "momentum's step v");
    svg.text("label end", 616, 544, "step");
    return svg;
  }

  private static void strip(Svg svg, int row, String name, IntToDoubleFunction slope) {
    double top = 84 + 148 * row;
    Plane plane =
        new Plane(Axis.linear(0, STEPS, 20), Axis.linear(-1.5, 0.5, 0.5), 76, 616, top, top + 106);
    for (Axis.Tick tick : plane.y().ticks()) {
      svg.line(tick.at() == 0 ? "axis" : "grid", 76, plane.py(tick.at()), 616, plane.py(tick.at()));
    }
    svg.text("tick end", 66, plane.py(0) + 6, "0");
    svg.text("tick end", 66, plane.py(-1) + 6, "−1");
    svg.text("label", 76, top - 10, "slopes: " + name);
    double[] steps = new double[STEPS + 1];
    double[] plain = new double[STEPS + 1];
    double[] heavy = new double[STEPS + 1];
    double[] velocity = {0};
    for (int k = 1; k <= STEPS; k++) {
      double[] g = {slope.applyAsDouble(k)};
      velocity = Momentum.velocity(velocity, g, RATE, ALPHA);
      steps[k] = k;
      plain[k] = -RATE * g[0];
      heavy[k] = velocity[0];
    }
    plane.curve(svg, "curve thin c1", steps, plain);
    plane.curve(svg, "curve c0", steps, heavy);
  }
}
