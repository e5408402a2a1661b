package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Svg;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;

/**
 * One unit over three steps, forward and back through time: its slopes are sums over the steps.
 *
 * <p>Note "06 - Neural Networks", section "Neural Networks", with the numbers of the worked
 * example: w = 1, u = ½, b = 0, and the last state should have been 4.
 */
final class RecurrentGradient {

  private static final double[][] INPUTS = {{1}, {2}, {3}};
  private static final double TARGET = 4;
  private static final RecurrentLayer UNIT =
      new RecurrentLayer(
          new double[][] {{1}}, new double[][] {{0.5}}, new double[] {0}, Activation.IDENTITY);
  private static final double RADIUS = 34;
  private static final double STATE = 160;
  private static final double INPUT = 320;

  private final Svg svg =
      ChartStyle.picture(
          470,
          "Back through time",
          "Three states of one unit: forward the values grow, and back from the loss the slope is"
              + " halved at each step; the slopes of w and u are sums over the steps.");
  private final Diagram diagram = new Diagram(svg);

  Svg draw() {
    double[][] h = Recurrent.states(UNIT, INPUTS, new double[] {0});
    double[][] byState = {{0}, {0}, {2 * (h[3][0] - TARGET)}};
    for (int t = 0; t <= INPUTS.length; t++) {
      if (t > 0) {
        step(t);
        svg.text("hue middle c1", x(t), STATE - 76, "δ" + index(t) + " = " + delta(t, byState));
      }
      diagram.node("node", x(t), STATE, RADIUS, "h" + index(t));
      svg.text("named middle c0", x(t), STATE - 48, Numbers.text(h[t]));
    }
    RecurrentLayer slopes = Recurrent.gradient(UNIT, INPUTS, new double[1], byState);
    svg.text("soft", 24, 408, "∂L/∂w = Σ δₜ xₜ = " + Numbers.text(slopes.input()[0]));
    svg.text("soft", 24, 440, "∂L/∂u = Σ δₜ hₜ₋₁ = " + Numbers.text(slopes.feedback()[0]));
    svg.text("soft", 376, 408, "∂L/∂b = Σ δₜ = " + Numbers.text(slopes.bias()));
    return svg;
  }

  /** Between two states there and back, and the input from below. */
  private void step(int t) {
    double[] before = {x(t - 1), STATE - 12};
    double[] now = {x(t), STATE - 12};
    diagram.arrow("edge c0", "dot c0", before, now, RADIUS);
    before[1] = STATE + 12;
    now[1] = STATE + 12;
    if (t > 1) {
      diagram.arrow("edge c1", "dot c1", now, before, RADIUS);
    }
    svg.text("soft middle", x(t) - 80, STATE + 44, "u = " + Numbers.text(UNIT.feedback()[0]));
    diagram.arrow(
        "edge c0", "dot c0", new double[] {x(t), INPUT}, new double[] {x(t), STATE}, RADIUS);
    diagram.node("node", x(t), INPUT, RADIUS, "x" + index(t));
    svg.text("named middle c0", x(t), INPUT + 58, Numbers.text(INPUTS[t - 1]));
  }

  /**
   * δₜ: a bias of step t alone would have it for its slope, the sum up to t without that before.
   */
  private static String delta(int t, double[][] byState) {
    return Numbers.text(sumFrom(t, byState) - sumFrom(t + 1, byState));
  }

  /** ∂L/∂b of the steps from t on, which start from the state before. */
  private static double sumFrom(int t, double[][] byState) {
    if (t > INPUTS.length) {
      return 0;
    }
    double[][] h = Recurrent.states(UNIT, INPUTS, new double[] {0});
    int steps = INPUTS.length - t + 1;
    double[][] inputs = new double[steps][];
    double[][] slopes = new double[steps][];
    System.arraycopy(INPUTS, t - 1, inputs, 0, steps);
    System.arraycopy(byState, t - 1, slopes, 0, steps);
    return Recurrent.gradient(UNIT, inputs, h[t - 1], slopes).bias()[0];
  }

  private static double x(int t) {
    return 80 + 160 * t;
  }

  private static String index(int t) {
    return "" + "₀₁₂₃".charAt(t);
  }
}
