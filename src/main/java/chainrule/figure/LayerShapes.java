package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Svg;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;

/**
 * The shapes of a network: W⁽ᵏ⁾ has a row for each node of layer k and a column for each of the
 * layer before.
 *
 * <p>Note "Neural Network", section "Feed Forward Neural Network".
 */
final class LayerShapes {

  private static final int[] SIZES = {3, 4, 2};
  private static final double SPACING = 56;
  private static final double MIDDLE = 190;
  private static final double CELL = 22;

  /** The node of the hidden layer whose row of weights is shown with its edges. */
  private static final int LIT = 1;

  private LayerShapes() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            490,
            "W⁽ᵏ⁾ has D⁽ᵏ⁾ rows and D⁽ᵏ⁻¹⁾ columns",
            "Layers of 3, 4 and 2 nodes; between them a matrix of 4 rows and 3 columns and one of 2"
                + " rows and 4 columns. One row is lit, and so are the edges into its node.");
    Layer[] layers =
        Network.random(SIZES, Activation.TANH, Activation.IDENTITY, Loss.SQUARED_ERROR, 1).layers();
    for (int k = 0; k < layers.length; k++) {
      edges(svg, k);
      matrix(svg, k, layers[k]);
    }
    for (int k = 0; k < SIZES.length; k++) {
      for (int i = 0; i < SIZES[k]; i++) {
        svg.circle(k == 1 && i == LIT ? "ring c4" : "node", x(k), y(k, i), 18);
      }
      svg.text("soft middle", x(k), 326, "D⁽" + "⁰¹²".charAt(k) + "⁾ = " + SIZES[k]);
    }
    return svg;
  }

  private static double x(int k) {
    return 90 + 230 * k;
  }

  private static double y(int k, int i) {
    return MIDDLE + SPACING * (i - (SIZES[k] - 1) / 2.0);
  }

  private static void edges(Svg svg, int k) {
    for (int j = 0; j < SIZES[k]; j++) {
      for (int i = 0; i < SIZES[k + 1]; i++) {
        svg.line(isLit(k, i) ? "edge lit c4" : "wire", x(k), y(k, j), x(k + 1), y(k + 1, i));
      }
    }
  }

  /** Whether a node's row, and the edges that lead to it, are the ones that are shown. */
  private static boolean isLit(int k, int i) {
    return k == 0 && i == LIT;
  }

  /** A cell for each weight. */
  private static void matrix(Svg svg, int k, Layer layer) {
    double left = (x(k) + x(k + 1)) / 2 - CELL * layer.inputs() / 2;
    double top = 400 - CELL * layer.nodes() / 2;
    for (int i = 0; i < layer.nodes(); i++) {
      for (int j = 0; j < layer.inputs(); j++) {
        svg.box(
            isLit(k, i) ? "cell full c4" : "cell c" + k,
            left + CELL * j,
            top + CELL * i,
            CELL,
            CELL,
            3);
      }
    }
    String name = "W⁽" + "¹²".charAt(k) + "⁾: " + layer.nodes() + " × " + layer.inputs();
    svg.text("named middle c" + k, (x(k) + x(k + 1)) / 2, 474, name);
  }
}
