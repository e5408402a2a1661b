package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Svg;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;

/**
 * A network with a feedback connection, unrolled: one layer, used once a step, and what it still
 * knows of an input that has long gone by.
 *
 * <p>Note "06 - Neural Networks", section "Neural Networks".
 */
final class RecurrentSteps {

  private static final double[][] INPUTS = {{1}, {0}, {0}};
  private static final RecurrentLayer LAYER =
      new RecurrentLayer(
          new double[][] {{1}}, new double[][] {{0.5}}, new double[] {0}, Activation.TANH);
  private static final double RADIUS = 32;
  private static final double STATE = 130;
  private static final double INPUT = 270;

  private RecurrentSteps() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            400,
            "One layer, step after step",
            "The state h₀ becomes h₁, h₂ and h₃ by one matrix U, with the inputs x₁, x₂ and x₃ by"
                + " one matrix W.");
    Diagram diagram = new Diagram(svg);
    double[][] h = Recurrent.states(LAYER, INPUTS, new double[] {0});
    for (int t = 0; t <= INPUTS.length; t++) {
      double[] at = {80 + 160 * t, STATE};
      String index = "" + "₀₁₂₃".charAt(t);
      if (t > 0) {
        double[] before = {at[0] - 160, STATE};
        diagram.arrow("edge c1", "dot c1", before, at, RADIUS);
        diagram.label("named c1", before, at, 0.5, "U");
        double[] input = {at[0], INPUT};
        diagram.arrow("edge c0", "dot c0", input, at, RADIUS);
        diagram.label("named c0", input, at, 0.5, "W");
        diagram.node("node", at[0], INPUT, RADIUS, "x" + index);
        svg.text("soft middle", at[0], INPUT + 56, Numbers.text(INPUTS[t - 1]));
      }
      diagram.node("node", at[0], STATE, RADIUS, "h" + index);
      svg.text("soft middle", at[0], STATE - 44, Numbers.text(h[t]));
    }
    svg.text("large middle", 320, 376, "hₜ = g(W xₜ + U hₜ₋₁ + b)");
    return svg;
  }
}
