package chainrule.check;

import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SquaredError;
import chainrule.neuron.LinearModel;
import chainrule.neuron.Neuron;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;

/** The derivatives of {@code chainrule.neuron}. */
final class NeuronCatalogue {

  private NeuronCatalogue() {}

  /** A gradient by (w, b) over N examples. */
  private interface Gradient {
    double[] of(double[] w, double b, double[][] x, double[] y);
  }

  static List<Differentiable> all() {
    return List.of(
        new Differentiable(
            "Neuron.squaredErrorGradient",
            "MeanSquaredError.value of Neuron.output",
            random -> problem(random, MeanSquaredError::value, Neuron::squaredErrorGradient)),
        new Differentiable(
            "Neuron.crossEntropyGradient",
            "BinaryCrossEntropy.value of Neuron.output",
            random -> problem(random, BinaryCrossEntropy::value, Neuron::crossEntropyGradient)),
        new Differentiable(
            "LinearModel.squaredErrorGradient",
            "SquaredError.value of LinearModel.output",
            NeuronCatalogue::linear));
  }

  private static Problem linear(Random random) {
    int n = PointDraw.size(random);
    double[] x = PointDraw.vector(random, n);
    double y = PointDraw.number(random);
    return Problem.gradient(
        PointDraw.vector(random, n + 1),
        wb -> {
          double output = LinearModel.output(Arrays.copyOf(wb, n), wb[n], x);
          return SquaredError.value(new double[] {output}, new double[] {y});
        },
        wb -> LinearModel.squaredErrorGradient(Arrays.copyOf(wb, n), wb[n], x, y));
  }

  private static Problem problem(
      Random random, ToDoubleBiFunction<double[], double[]> loss, Gradient gradient) {
    int n = PointDraw.size(random);
    double[][] x = PointDraw.matrix(random, PointDraw.length(random), n);
    double[] y = PointDraw.targets(random, x.length);
    return Problem.gradient(
        PointDraw.vector(random, n + 1, -1, 1),
        wb -> loss.applyAsDouble(outputs(wb, x), y),
        wb -> gradient.of(Arrays.copyOf(wb, n), wb[n], x, y));
  }

  /** ŷ of each example, by (w, b) in one array. */
  static double[] outputs(double[] wb, double[][] x) {
    int n = wb.length - 1;
    double[] w = Arrays.copyOf(wb, n);
    double[] outputs = new double[x.length];
    for (int t = 0; t < x.length; t++) {
      outputs[t] = Neuron.output(w, wb[n], x[t]);
    }
    return outputs;
  }

  /** The gradient of one example's squared error, by (w, b) in one array. */
  static double[] gradient(double[] wb, double[] x, double y) {
    int n = wb.length - 1;
    return Neuron.squaredErrorGradient(
        Arrays.copyOf(wb, n), wb[n], new double[][] {x}, new double[] {y});
  }
}
