package chainrule.check;

import chainrule.loss.MeanSquaredError;
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
    double[][] inputs = Arrays.stream(batch).mapToObj(i -> x[i]).toArray(double[][]::new);
    double[] targets = Arrays.stream(batch).mapToDouble(i -> y[i]).toArray();
    ExampleGradient gradient = (wb, i) -> NeuronCatalogue.gradient(wb, x[i], y[i]);
    return Problem.gradient(
        PointDraw.vector(random, n + 1, -1, 1),
        wb -> MeanSquaredError.value(NeuronCatalogue.outputs(wb, inputs), targets),
        wb -> MinibatchGradient.mean(wb, gradient, batch));
  }
}
