package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.neuron.LinearModel;
import chainrule.training.LearningRate;
import chainrule.training.MinibatchGradient;
import chainrule.training.MinibatchTraining;
import chainrule.training.Minibatches;
import chainrule.training.Shuffle;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Linear regression on more and more examples: how many of them a step looks at, and how far off
 * the weights are after a thousand steps of ten.
 *
 * <p>Note "06 - Neural Networks", section "Stochastic Gradient Descent", its last paragraph.
 */
final class CostOfAStep {

  private static final int WEIGHTS = 20;
  private static final int STEPS = 1000;
  private static final int BATCH = 10;
  private static final int[] SIZES = {1000, 10_000, 100_000};
  private static final double[] TRUTH =
      new SplittableRandom(1).doubles(WEIGHTS + 1L, -1, 1).toArray();
  private static final Plane LOOKS =
      new Plane(Axis.marked(SIZES), Axis.powersOfTen(0, 5, 1), 98, 306, 110, 330);
  private static final Plane ERROR =
      new Plane(Axis.marked(SIZES), Axis.linear(0, 0.1, 0.05), 410, 600, 110, 330);

  private int looks;

  Svg draw() {
    Svg svg =
        ChartStyle.picture(
            400,
            "A step does not cost more when N grows",
            "By the number N of examples: a batch step looks at all of them, a minibatch step at"
                + " ten; after a thousand minibatch steps the weights are right all the same.");
    LOOKS.drawAxes(svg);
    ERROR.drawAxes(svg);
    svg.text("label", 24, 84, "gradients a step");
    svg.text("label", 350, 84, "largest parameter error");
    svg.text("label end", 306, 384, "examples N");
    svg.text("label end", 600, 384, "examples N");
    double[] n = new double[SIZES.length];
    double[] batch = new double[SIZES.length];
    double[] minibatch = new double[SIZES.length];
    double[] error = new double[SIZES.length];
    for (int k = 0; k < SIZES.length; k++) {
      n[k] = SIZES[k];
      batch[k] = batchLooks(SIZES[k]);
      error[k] = trained(SIZES[k]);
      minibatch[k] = (double) looks / STEPS;
    }
    curve(svg, LOOKS, "c1", n, batch);
    curve(svg, LOOKS, "c0", n, minibatch);
    curve(svg, ERROR, "c0", n, error);
    svg.text("named c1", 112, LOOKS.py(batch[1]) - 24, "batch");
    svg.text("named c0", 112, LOOKS.py(minibatch[0]) - 14, "minibatch of 10");
    return svg;
  }

  private static void curve(Svg svg, Plane plane, String colour, double[] xs, double[] ys) {
    plane.curve(svg, "curve " + colour, xs, ys);
    for (int k = 0; k < xs.length; k++) {
      svg.circle("dot " + colour, plane.px(xs[k]), plane.py(ys[k]), 5);
    }
  }

  private double batchLooks(int examples) {
    looks = 0;
    int[] all = Minibatches.order(examples, Shuffle.NEVER, 0, 0);
    MinibatchGradient.mean(new double[TRUTH.length], this::gradient, all);
    return looks;
  }

  /** How far off the worst parameter is in the end. */
  private double trained(int examples) {
    looks = 0;
    double[] theta =
        MinibatchTraining.train(
            new double[TRUTH.length],
            this::gradient,
            examples,
            BATCH,
            k -> LearningRate.decayed(0.1, 0.001, STEPS, k),
            (now, k) -> k == STEPS,
            new SplittableRandom(2));
    double worst = 0;
    for (int i = 0; i < theta.length; i++) {
      worst = Math.max(worst, Math.abs(theta[i] - TRUTH[i]));
    }
    return worst;
  }

  /** Example n is made from the number n: no example is stored, and each look is counted. */
  private double[] gradient(double[] theta, int n) {
    looks++;
    SplittableRandom random = new SplittableRandom(n);
    double[] x = random.doubles(WEIGHTS, -1, 1).toArray();
    double y = LinearModel.output(weights(TRUTH), TRUTH[WEIGHTS], x);
    y += random.nextDouble(-0.5, 0.5);
    return LinearModel.squaredErrorGradient(weights(theta), theta[WEIGHTS], x, y);
  }

  private static double[] weights(double[] theta) {
    return Arrays.copyOf(theta, WEIGHTS);
  }
}
