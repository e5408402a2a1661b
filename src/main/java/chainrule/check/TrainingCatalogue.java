package chainrule.check;

import chainrule.loss.MeanSquaredError;
import chainrule.neuron.Neuron;
import chainrule.training.ExampleGradient;
import chainrule.training.MinibatchGradient;
import chainrule.training.Sampling;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The derivatives of {@code chainrule.training}. */
final class TrainingCatalogue {

  private TrainingCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable(
            "MinibatchGradient.mean",
            "MeanSquaredError.value of Neuron.output over the batch",
            TrainingCatalogue::mean));
  }

  /** One sigmoid neuron; some of its examples, or all of them. */
  private static Problem mean(Random random) {
    int n = PointDraw.size(random);
    double[][] x = PointDraw.matrix(random, PointDraw.length(random), n);
    double[] y = PointDraw.targets(random, x.length);
    int[] batch = Sampling.subset(x.length, 1 + random.nextInt(x.length), random);
    ExampleGradient gradient =
        (wb, i) ->
            Neuron.squaredErrorGradient(
                Arrays.copyOf(wb, n), wb[n], new double[][] {x[i]}, new double[] {y[i]});
    return Problem.gradient(
        PointDraw.vector(random, n + 1, -1, 1),
        wb -> error(wb, x, y, batch),
        wb -> MinibatchGradient.mean(wb, gradient, batch));
  }

  private static double error(double[] wb, double[][] x, double[] y, int[] batch) {
    int n = wb.length - 1;
    double[] w = Arrays.copyOf(wb, n);
    double[] outputs = new double[batch.length];
    double[] targets = new double[batch.length];
    for (int i = 0; i < batch.length; i++) {
      outputs[i] = Neuron.output(w, wb[n], x[batch[i]]);
      targets[i] = y[batch[i]];
    }
    return MeanSquaredError.value(outputs, targets);
  }
}
