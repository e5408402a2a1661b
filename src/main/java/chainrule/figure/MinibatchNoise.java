package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.training.ExampleGradient;
import chainrule.training.Minibatches;
import chainrule.training.Shuffle;
import chainrule.training.StochasticGradientDescent;

/**
 * The loss over all examples, step by step, when a step is made from all of them, from ten, or from
 * one.
 *
 * <p>Note "06 - Neural Networks", section "Batch and Minibatch Algorithms", on one neuron and 200
 * examples of two classes that overlap.
 */
final class MinibatchNoise {

  private static final int EXAMPLES = TwoNoisyClasses.EXAMPLES;
  private static final int STEPS = 150;
  private static final double RATE = 0.6;
  private static final Plane PLANE =
      new Plane(Axis.linear(0, STEPS, 50), Axis.powersOfTen(-8, 0, 2), 92, 520, 94, 350);

  private MinibatchNoise() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            420,
            "Fewer examples a step, more noise",
            "The loss by step: smooth with all 200 examples a step, slightly rough with ten, and"
                + " very rough with one.");
    PLANE.drawAxes(svg);
    svg.text("label", 24, 74, "loss above the minimum");
    svg.text("label end", 520, 404, "step");
    descent(svg, 1, "thin c1", "online", 0);
    descent(svg, 10, "c2", "minibatch", 0);
    descent(svg, EXAMPLES, "c0", "batch", 0);
    return svg;
  }

  private static void descent(Svg svg, int size, String style, String name, double aside) {
    double[] steps = new double[STEPS + 1];
    double[] losses = new double[STEPS + 1];
    double[] theta = new double[3];
    losses[0] = TwoNoisyClasses.lossAboveLeast(theta);
    int[][] batches = {};
    int next = 0;
    for (int k = 1; k <= STEPS; k++) {
      if (next == batches.length) {
        int[] order = Minibatches.order(EXAMPLES, Shuffle.EVERY_EPOCH, 3, k);
        batches = Minibatches.cut(order, size);
        next = 0;
      }
      ExampleGradient gradient = TwoNoisyClasses::gradient;
      theta = StochasticGradientDescent.step(theta, gradient, batches[next++], RATE);
      steps[k] = k;
      losses[k] = TwoNoisyClasses.lossAboveLeast(theta);
    }
    PLANE.curve(svg, "curve " + style, steps, losses);
    double end = PLANE.py(losses[STEPS]) + 6 + aside;
    svg.text("named " + style.replace("thin ", ""), 528, end, name);
  }
}
