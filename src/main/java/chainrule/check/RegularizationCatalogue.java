package chainrule.check;

import chainrule.loss.SquaredError;
import chainrule.regularization.Dropout;
import chainrule.regularization.L2;
import chainrule.regularization.RegularizedLoss;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The derivatives of {@code chainrule.regularization} that {@link SignatureCatalogue} does not
 * find.
 */
final class RegularizationCatalogue {

  private RegularizationCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable(
            "Dropout.backward", "g · Dropout.forward", RegularizationCatalogue::dropout),
        new Differentiable(
            "RegularizedLoss.gradient",
            "RegularizedLoss.value of SquaredError.value and L2.value",
            RegularizationCatalogue::regularized));
  }

  /** L = Σᵢ gᵢ hᵢ over the activations that go on, with a dense signed g. */
  private static Problem dropout(Random random) {
    int n = PointDraw.size(random);
    double p = PointDraw.between(random, 0, 0.9);
    double[] g = PointDraw.vector(random, n);
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextBoolean();
    }
    return Problem.gradient(
        PointDraw.spiked(random, n),
        h -> Flat.dot(g, Dropout.forward(h, keep, p)),
        h -> Dropout.backward(g, keep, p));
  }

  /** One sigmoid neuron over T examples, its weights and its bias penalised alike. */
  private static Problem regularized(Random random) {
    int n = PointDraw.size(random);
    double lambda = PointDraw.between(random, 0.01, 1);
    double[][] x = PointDraw.matrix(random, PointDraw.length(random), n);
    double[] y = PointDraw.targets(random, x.length);
    return Problem.gradient(
        PointDraw.vector(random, n + 1, -1, 1),
        theta -> RegularizedLoss.value(losses(theta, x, y), L2.value(theta, 1), lambda),
        theta ->
            RegularizedLoss.gradient(lossGradients(theta, x, y), L2.gradient(theta, 1), lambda));
  }

  private static double[] losses(double[] theta, double[][] x, double[] y) {
    double[] losses = NeuronCatalogue.outputs(theta, x);
    for (int t = 0; t < x.length; t++) {
      losses[t] = SquaredError.value(new double[] {losses[t]}, new double[] {y[t]});
    }
    return losses;
  }

  private static double[][] lossGradients(double[] theta, double[][] x, double[] y) {
    double[][] gradients = new double[x.length][];
    Arrays.setAll(gradients, t -> NeuronCatalogue.gradient(theta, x[t], y[t]));
    return gradients;
  }
}
