package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import chainrule.regularization.RegularizedLoss;
import chainrule.training.GradientDescent;
import java.util.function.DoubleFunction;

/**
 * The best weights by the strength of the penalty: L1 takes one after the other to exactly 0, L2
 * shrinks all of them and none to 0.
 *
 * <p>Note "06 - Neural Networks", sections "L1" and "L2", on least squares with three features that
 * have nothing in common.
 */
final class Penalties {

  private static final double[][] X = {{1, 1, 1}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}};

  /** So that w is (2, 1, −0.6) without a penalty. */
  private static final double[] Y = {2.4, 1.6, -0.4, -3.6};

  private static final double RATE = 0.1;
  private static final int STEPS = 300;
  private static final int LAMBDAS = 50;
  private static final double LARGEST = 5;

  private Penalties() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            410,
            "L1 ends at exactly 0, L2 never does",
            "Three weights by the strength λ of the penalty: with L1 they fall in straight lines to"
                + " 0 and stay there, with L2 they shrink by the same share.");
    panel(svg, 60, "L1: λ Σ|w|", Penalties::withL1);
    panel(svg, 376, "L2: λ Σ w²", Penalties::withL2);
    return svg;
  }

  private static void panel(Svg svg, double left, String name, DoubleFunction<double[]> best) {
    Plane plane =
        new Plane(Axis.linear(0, LARGEST, 1), Axis.linear(-1, 2, 1), left, left + 240, 96, 340);
    plane.drawAxes(svg);
    svg.line("axis", plane.left(), plane.py(0), plane.right(), plane.py(0));
    svg.text("named", left, 80, name);
    svg.text("label end", plane.right(), 394, "λ");
    double[] lambdas = new double[LAMBDAS + 1];
    double[][] weights = new double[3][LAMBDAS + 1];
    for (int k = 0; k <= LAMBDAS; k++) {
      lambdas[k] = LARGEST * k / LAMBDAS;
      double[] w = best.apply(lambdas[k]);
      for (int i = 0; i < 3; i++) {
        weights[i][k] = w[i];
      }
    }
    for (int i = 0; i < 3; i++) {
      plane.curve(svg, "curve c" + i, lambdas, weights[i]);
      double[] at = {plane.px(0.9), plane.py(weights[i][9]) + (i == 2 ? 24 : -10)};
      svg.text("named halo c" + i, at[0], at[1], "w" + "₁₂₃".charAt(i));
    }
  }

  /** A step against the loss, then one against the penalty that ends at 0 if it would cross it. */
  private static double[] withL1(double lambda) {
    double[] w = {1, 1, -1};
    for (int step = 0; step < STEPS; step++) {
      double[] moved = GradientDescent.step(w, slopes(w, new double[3], 0), RATE);
      w = GradientDescent.step(moved, L1.gradient(moved, lambda), RATE);
      for (int i = 0; i < w.length; i++) {
        w[i] = w[i] * moved[i] < 0 ? 0 : w[i];
      }
    }
    return w;
  }

  private static double[] withL2(double lambda) {
    double[] w = {1, 1, -1};
    for (int step = 0; step < STEPS; step++) {
      w = GradientDescent.step(w, slopes(w, L2.gradient(w, 1), lambda), RATE);
    }
    return w;
  }

  /** Of the mean of (wᵀxₙ − yₙ)² and λ Ω. */
  private static double[] slopes(double[] w, double[] omegaGradient, double lambda) {
    double[][] rows = new double[X.length][w.length];
    for (int n = 0; n < X.length; n++) {
      double difference = -Y[n];
      for (int i = 0; i < w.length; i++) {
        difference += w[i] * X[n][i];
      }
      for (int i = 0; i < w.length; i++) {
        rows[n][i] = 2 * difference * X[n][i];
      }
    }
    return RegularizedLoss.gradient(rows, omegaGradient, lambda);
  }
}
