package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.network.FeedForward;
import chainrule.network.Network;
import chainrule.training.Training;

/**
 * Rectifiers and leaky ones by learning rate: how many are silent on every example, and how many
 * digits are read all the same.
 *
 * <p>Note "06 - Neural Networks", section "Vanishing Gradients", its last paragraph.
 */
final class DyingRectifiers {

  private static final int NODES = 64;
  private static final int EPOCHS = 20;
  private static final double[] RATES = {0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
  private static final Axis X = Axis.linear(0, 1, 0.5);
  private static final Axis Y = Axis.linear(0, 100, 50);
  private static final Plane SILENT =
      new Plane(X, Axis.linear(0, NODES, NODES / 4), 66, 306, 110, 330);
  private static final Plane RIGHT = new Plane(X, Y, 376, 616, 110, 330);

  private DyingRectifiers() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            430,
            "High rates silence rectifiers",
            "By learning rate: ever more rectifiers are silent, up to all of them, and then nothing"
                + " is read; of the leaky ones nearly as many are silent, and they still read.");
    panel(svg, SILENT, "silent, of " + NODES + " neurons");
    panel(svg, RIGHT, "digits right, of 100");
    Split data = DigitTraining.few(300);
    curves(svg, data, Activation.RELU, "c0");
    curves(svg, data, Activation.LEAKY_RELU, "c1");
    svg.text("named c0", 66, 418, "ReLU");
    svg.text("named c1", 140, 418, "leaky ReLU");
    return svg;
  }

  private static void panel(Svg svg, Plane plane, String name) {
    plane.drawAxes(svg);
    svg.text("label", plane.left() - 42, 86, name);
    svg.text("label end", plane.right(), 384, "learning rate");
  }

  private static void curves(Svg svg, Split data, Activation activation, String colour) {
    double[] silent = new double[RATES.length];
    double[] right = new double[RATES.length];
    for (int k = 0; k < RATES.length; k++) {
      Training training =
          DigitTraining.train(
              activation, data, DigitTraining.options(EPOCHS, 10, RATES[k]), NODES, NODES, 10);
      silent[k] = silent(training.network(), data.training());
      right[k] = 100 * training.curve().get(EPOCHS - 1).heldOutAccuracy();
      svg.circle("dot " + colour, SILENT.px(RATES[k]), SILENT.py(silent[k]), 4);
      svg.circle("dot " + colour, RIGHT.px(RATES[k]), RIGHT.py(right[k]), 4);
    }
    SILENT.curve(svg, "curve " + colour, RATES, silent);
    RIGHT.curve(svg, "curve " + colour, RATES, right);
  }

  /** How many hidden nodes are at or below 0 before their activation, on every example. */
  private static int silent(Network network, Examples examples) {
    boolean[] stirred = new boolean[NODES];
    for (int n = 0; n < examples.size(); n++) {
      double[] a = FeedForward.preActivations(network.layers(), examples.input(n))[0];
      for (int j = 0; j < NODES; j++) {
        stirred[j] |= a[j] > 0;
      }
    }
    int silent = 0;
    for (boolean once : stirred) {
      silent += once ? 0 : 1;
    }
    return silent;
  }
}
