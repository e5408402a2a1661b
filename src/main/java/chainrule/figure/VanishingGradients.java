package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.network.VanishingGradient;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What is left of a gradient after n layers of one neuron, each with weight 1 and bias 0.
 *
 * <p>Note "06 - Neural Networks", section "Vanishing Gradients".
 */
final class VanishingGradients {

  private static final int DEEPEST = 20;
  private static final double INPUT = 1;
  private static final Plane PLANE =
      new Plane(Axis.linear(1, DEEPEST, 5), Axis.powersOfTen(-14, 2, 4), 92, 600, 94, 380);

  private VanishingGradients() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            450,
            "What is left of a gradient after n layers",
            "The slope from input to output falls by four and more with each sigmoid, slowly"
                + " with tanh, and not at all with ReLU.");
    PLANE.drawAxes(svg);
    svg.text("label", 24, 74, "∂hₙ/∂h₀");
    svg.text("label end", 600, 434, "layers n");
    by(svg, "curve c2", n -> slope(n, Activations::relu));
    by(svg, "curve c1", n -> slope(n, Activations::tanh));
    by(svg, "curve c0", n -> VanishingGradient.slope(ones(n), new double[n], INPUT));
    by(svg, "curve thin dashed", n -> VanishingGradient.bound(ones(n)));
    name(svg, "named end c2", 20, 1e1 * 0.2, "ReLU");
    name(svg, "named end c1", 20, 2e-4, "tanh");
    name(svg, "named end c0", 10, 1e-8, "sigmoid");
    name(svg, "", 12.4, 1e-6, "at most (¼)ⁿ");
    return svg;
  }

  private static void by(Svg svg, String cssClass, IntToDoubleFunction slope) {
    double[] depths = IntStream.rangeClosed(1, DEEPEST).asDoubleStream().toArray();
    double[] slopes = IntStream.rangeClosed(1, DEEPEST).mapToDouble(slope).toArray();
    PLANE.curve(svg, cssClass, depths, slopes);
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Through the computation graph. */
  private static double slope(int n, UnaryOperator<Node> activation) {
    Node input = Node.scalar(INPUT);
    Node h = input;
    for (int k = 0; k < n; k++) {
      h = activation.apply(h);
    }
    return h.backward().by(input)[0];
  }

  private static void name(Svg svg, String cssClass, double n, double slope, String name) {
    svg.text(cssClass, PLANE.px(n), PLANE.py(slope), name);
  }
}
