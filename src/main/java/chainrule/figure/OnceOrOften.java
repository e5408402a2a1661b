package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.training.Training.Epoch;
import java.util.List;

/**
 * As many steps each time: many examples seen once, or few of them seen often.
 *
 * <p>Note "06 - Neural Networks", section "Batch and Minibatch Algorithms", its last paragraph.
 */
final class OnceOrOften {

  private static final int STEPS = 1400;
  private static final int[] EPOCHS = {1, 2, 5, 10, 20, 50};
  private static final Plane PLANE =
      new Plane(Axis.marked(EPOCHS), Axis.linear(0, 2, 0.5), 66, 500, 94, 350);

  /** Static methods only. */
  private OnceOrOften() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            640,
            420,
            "Each example once, or few of them often",
            "After 1,400 steps: the more often few digits are seen, the lower the training loss and"
                + " the higher the held-out loss.");
    PLANE.drawAxes(svg);
    svg.text("label", 24, 74, "loss after " + STEPS + " steps");
    svg.text("label end", 500, 404, "how often each example is seen");
    double[] often = new double[EPOCHS.length];
    double[] training = new double[EPOCHS.length];
    double[] heldOut = new double[EPOCHS.length];
    for (int k = 0; k < EPOCHS.length; k++) {
      Epoch last = last(EPOCHS[k]);
      often[k] = EPOCHS[k];
      training[k] = last.trainingLoss();
      heldOut[k] = last.heldOutLoss();
    }
    curve(svg, "c0", "training", often, training);
    curve(svg, "c1", "held out", often, heldOut);
    return svg;
  }

  private static Epoch last(int epochs) {
    List<Epoch> curve =
        DigitTraining.train(
                Activation.RELU,
                DigitTraining.few(STEPS / epochs),
                DigitTraining.options(epochs, 1, 0.02),
                64,
                64,
                10)
            .curve();
    return curve.get(curve.size() - 1);
  }

  private static void curve(Svg svg, String colour, String name, double[] xs, double[] ys) {
    PLANE.curve(svg, "curve " + colour, xs, ys);
    for (int k = 0; k < xs.length; k++) {
      svg.circle("dot " + colour, PLANE.px(xs[k]), PLANE.py(ys[k]), 5);
    }
    svg.text("named " + colour, 512, PLANE.py(ys[ys.length - 1]) + 6, name);
  }
}
