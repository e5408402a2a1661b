package chainrule.figure;

import chainrule.figure.plot.LineChart;
import chainrule.figure.plot.Svg;
import chainrule.training.LearningRate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One neuron, one example a step, with a large rate, a small one, and one that falls from the one
 * to the other: the loss above the least, a mean over five runs.
 *
 * <p>Note "06 - Neural Networks", section "Stochastic Gradient Descent".
 */
final class FallingRate {

  private static final int STEPS = 1000;
  private static final int EVERY = 10;
  private static final int RUNS = 5;
  private static final double LARGE = 0.5;
  private static final double SMALL = 0.005;

  private FallingRate() {}

  static Svg draw() {
    double[] steps = IntStream.rangeClosed(0, STEPS / EVERY).mapToDouble(k -> k * EVERY).toArray();
    return new LineChart("A falling rate settles", "step", "loss above the minimum")
        .withLogY()
        .describedAs(
            "By step: with a large rate the loss falls quickly and stays noisy, with a small one it"
                + " falls slowly, with one that falls from large to small it ends lowest.")
        .with("0.5", steps, above(k -> LARGE))
        .with("0.005", steps, above(k -> SMALL))
        .with("0.5 to 0.005", steps, above(k -> LearningRate.decayed(LARGE, SMALL, STEPS, k)))
        .draw();
  }

  private static double[] above(IntToDoubleFunction rate) {
    double[] above = new double[STEPS / EVERY + 1];
    for (int run = 1; run <= RUNS; run++) {
      TwoNoisyClasses.Descent descent = new TwoNoisyClasses.Descent(run);
      for (int k = 0; k <= STEPS; k++) {
        if (k % EVERY == 0) {
          above[k / EVERY] += descent.lossAboveLeast() / RUNS;
        }
        descent.step(1, rate.applyAsDouble(k));
      }
    }
    return above;
  }
}
