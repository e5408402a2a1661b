package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.data.Digits;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import chainrule.training.TrainingOptions;
import chainrule.training.fast.Trainer;
import java.util.stream.IntStream;

/**
 * As many steps each time: many examples seen once, or few of them seen often; both losses at the
 * end, means over five ways to shuffle and split the digits.
 *
 * <p>Note "06 - Neural Networks", section "Batch and Minibatch Algorithms", its last paragraph.
 */
final class OnceOrOften {

  private static final int STEPS = 1400;
  private static final int RUNS = 5;
  private static final double RATE = 0.02;
  private static final int[] EPOCHS = {1, 2, 5, 10, 20, 50};
  private static final Plane PLANE =
      new Plane(Axis.marked(EPOCHS), Axis.linear(0, 1.5, 0.5), 66, 500, 94, 350);

  private OnceOrOften() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            420,
            "Each example once, or few of them often",
            "After 1,400 steps: the more often few digits are seen, the lower the loss on them; the"
                + " held-out loss hardly changes up to five times and then rises.");
    PLANE.drawAxes(svg);
    svg.text("label", 24, 74, "loss after " + STEPS + " steps");
    svg.text("label end", 500, 404, "how often each example is seen");
    double[] often = new double[EPOCHS.length];
    double[] training = new double[EPOCHS.length];
    double[] heldOut = new double[EPOCHS.length];
    for (int k = 0; k < EPOCHS.length; k++) {
      often[k] = EPOCHS[k];
      for (int run = 1; run <= RUNS; run++) {
        Split split = split(EPOCHS[k], run);
        Network network = learned(split, EPOCHS[k], run);
        training[k] += loss(network, split.training()) / RUNS;
        heldOut[k] += loss(network, split.heldOut()) / RUNS;
      }
    }
    curve(svg, "c0", "training", often, training);
    curve(svg, "c1", "held out", often, heldOut);
    return svg;
  }

  private static Split split(int epochs, long seed) {
    Split all = Digits.examples().split(360, seed);
    int[] first = IntStream.range(0, STEPS / epochs).toArray();
    return new Split(all.training().choose(first), all.heldOut());
  }

  private static Network learned(Split split, int epochs, long seed) {
    int[] sizes = {64, 64, 10};
    Network start =
        Network.random(
            sizes, Activation.RELU, Activation.IDENTITY, Loss.SOFTMAX_CROSS_ENTROPY, seed);
    TrainingOptions options =
        new TrainingOptions(
            epochs,
            1,
            Shuffle.EVERY_EPOCH,
            Optimizer.gradientDescent(RATE),
            Regularization.NONE,
            seed,
            1);
    return Trainer.train(start, split, options, Training.Listener.NONE).network();
  }

  private static double loss(Network network, Examples examples) {
    return IntStream.range(0, examples.size())
        .mapToDouble(n -> network.loss(examples.input(n), examples.target(n)))
        .average()
        .orElseThrow();
  }

  private static void curve(Svg svg, String colour, String name, double[] xs, double[] ys) {
    PLANE.curve(svg, "curve " + colour, xs, ys);
    for (int k = 0; k < xs.length; k++) {
      svg.circle("dot " + colour, PLANE.px(xs[k]), PLANE.py(ys[k]), 5);
    }
    svg.text("named " + colour, 512, PLANE.py(ys[ys.length - 1]) + 6, name);
  }
}
