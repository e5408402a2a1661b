package chainrule.figure;

import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Svg;
import chainrule.regularization.Dropout;
import chainrule.regularization.DropoutMask;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One network, and what is left of it in three training steps with dropout; what is kept is divided
 * by 1 − p.
 *
 * <p>Note "06 - Neural Networks", section "Dropout".
 */
final class DropoutMasks {

  private static final int[] SIZES = {3, 6, 2};
  private static final double DROP = 0.5;
  private static final double PANEL = 148;

  private final Svg svg =
      ChartStyle.picture(
          400,
          "A different network at every step",
          "Four times a network of 3, 6 and 2 nodes: in the first three some hidden nodes are left"
              + " out with their edges, each time others; in the last all are there.");

  Svg draw() {
    SplittableRandom chance = new SplittableRandom(11);
    for (int step = 0; step < 3; step++) {
      boolean[] keep = DropoutMask.draw(SIZES[1], DROP, chance);
      panel(step, "step " + (step + 1), keep);
      double[] ones = new double[SIZES[1]];
      Arrays.fill(ones, 1);
      double[] sent = Dropout.forward(ones, keep, DROP);
      double most = Arrays.stream(sent).max().orElse(0);
      svg.text("soft middle", x(step, 1), 350, "kept: × " + Numbers.text(most));
    }
    boolean[] all = new boolean[SIZES[1]];
    Arrays.fill(all, true);
    panel(3, "in use", all);
    svg.text("soft middle", x(3, 1), 350, "all: × 1");
    svg.text("soft", 24, 384, "p = " + Numbers.text(DROP));
    return svg;
  }

  private void panel(int p, String name, boolean[] keep) {
    for (int i = 0; i < keep.length; i++) {
      if (keep[i]) {
        edges(p, i);
      }
    }
    for (int k = 0; k < SIZES.length; k++) {
      for (int i = 0; i < SIZES[k]; i++) {
        boolean out = k == 1 && !keep[i];
        svg.circle(out ? "axis dashed" : "ring c0", x(p, k), y(k, i), 11);
        if (out) {
          cross(x(p, k), y(k, i));
        }
      }
    }
    svg.text("named middle", x(p, 1), 78, name);
  }

  private void edges(int p, int hidden) {
    for (int j = 0; j < SIZES[0]; j++) {
      svg.line("edge thin c0", x(p, 0), y(0, j), x(p, 1), y(1, hidden));
    }
    for (int j = 0; j < SIZES[2]; j++) {
      svg.line("edge thin c0", x(p, 1), y(1, hidden), x(p, 2), y(2, j));
    }
  }

  private void cross(double x, double y) {
    svg.line("edge c1", x - 6, y - 6, x + 6, y + 6);
    svg.line("edge c1", x - 6, y + 6, x + 6, y - 6);
  }

  private static double x(int panel, int layer) {
    return 98 + PANEL * panel + 52 * (layer - 1);
  }

  private static double y(int layer, int i) {
    return 208 + 40 * (i - (SIZES[layer] - 1) / 2.0);
  }
}
