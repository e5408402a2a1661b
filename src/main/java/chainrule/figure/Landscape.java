package chainrule.figure;

import static chainrule.graph.Activations.tanh;
import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Arithmetic.times;

import chainrule.activation.Tanh;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Contours;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.graph.Gradients;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.loss.MeanSquaredError;
import chainrule.training.Descent;

/**
 * The loss as a landscape over two weights, the higher the stronger its colour, and descents in it.
 *
 * <p>Slides "Finding a Minimum", on the smallest network with a hidden neuron, ŷ = w₂ tanh(w₁x). It
 * has two minima, since (−w₁, −w₂) is as good as (w₁, w₂), and a saddle between them.
 */
final class Landscape {

  private static final double[] X = {0.5, 1, 2};
  private static final double[] Y = {1, 1.5, 1.8};
  private static final double RATE = 0.15;
  private static final int STEPS = 40;
  private static final double[][] STARTS = {{-2.2, 2.5}, {2.6, -2.2}, {2.7, 2.8}};
  private static final Plane PLANE =
      new Plane(Axis.linear(-3, 3, 1), Axis.linear(-3, 3, 1), 66, 566, 64, 484);

  private Landscape() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            560,
            "The loss as a landscape",
            "The mean squared error over two weights, in stronger colour where it is higher, with level lines:"
                + " two valleys and a saddle; each descent ends in the valley on its side.");
    for (double level : new double[] {0.05, 0.3, 1, 2, 4, 7, 11, 16}) {
      svg.path("area c0", Contours.region(PLANE, Landscape::loss, level));
      svg.path("axis", Contours.lines(PLANE, Landscape::loss, level));
    }
    PLANE.drawTicks(svg);
    svg.text("label end", 566, 540, "w₁");
    svg.text("label", 578, 80, "w₂");
    for (double[] start : STARTS) {
      descent(svg, start);
    }
    return svg;
  }

  private static void descent(Svg svg, double[] start) {
    double[][] path = Descent.path(start, Landscape::gradient, RATE, STEPS);
    double[] xs = new double[path.length];
    double[] ys = new double[path.length];
    for (int k = 0; k < path.length; k++) {
      xs[k] = path[k][0];
      ys[k] = path[k][1];
    }
    PLANE.curve(svg, "curve c1", xs, ys);
    for (int k = path.length - 1; k >= 0; k--) {
      svg.circle(k == 0 ? "ring c1" : "dot c1", PLANE.px(xs[k]), PLANE.py(ys[k]), k == 0 ? 7 : 4);
    }
  }

  private static double loss(double w1, double w2) {
    double[] outputs = new double[X.length];
    for (int n = 0; n < X.length; n++) {
      outputs[n] = w2 * Tanh.value(w1 * X[n]);
    }
    return MeanSquaredError.value(outputs, Y);
  }

  /** Through the computation graph, example by example. */
  private static double[] gradient(double[] w) {
    double[] gradient = new double[2];
    for (int n = 0; n < X.length; n++) {
      Node w1 = Node.scalar(w[0]);
      Node w2 = Node.scalar(w[1]);
      Node output = times(w2, tanh(scaled(X[n], w1)));
      Gradients slopes = Losses.squaredError(output, new double[] {Y[n]}).backward();
      gradient[0] += slopes.by(w1)[0] / X.length;
      gradient[1] += slopes.by(w2)[0] / X.length;
    }
    return gradient;
  }
}
