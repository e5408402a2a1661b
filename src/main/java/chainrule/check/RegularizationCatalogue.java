package chainrule.check;

import chainrule.loss.SquaredError;
import chainrule.neuron.Neuron;
import chainrule.regularization.Dropout;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import chainrule.regularization.RegularizedLoss;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The derivatives of {@code chainrule.regularization}. */
final class RegularizationCatalogue {

  private RegularizationCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable("L1.gradient", "L1.value", RegularizationCatalogue::l1),
        new Differentiable("L2.gradient", "L2.value", RegularizationCatalogue::l2),
        new Differentiable(
            "Dropout.backward", "g · Dropout.forward", RegularizationCatalogue::dropout),
        new Differentiable(
            "RegularizedLoss.gradient",
            "RegularizedLoss.value of SquaredError.value and L2.value",
            RegularizationCatalogue::regularized));
  }

  /** One weight in four is 0, where the penalty has its kink. */
  private static Problem l1(Random random) {
    double lambda = Draw.between(random, 0.01, 2);
    double[] w = Draw.spiked(random, Draw.size(random));
    for (int i = 0; i < w.length; i++) {
      w[i] = random.nextInt(4) == 0 ? 0 : w[i];
    }
    return Problem.gradient(w, v -> L1.value(v, lambda), v -> L1.gradient(v, lambda));
  }

  private static Problem l2(Random random) {
    double lambda = Draw.between(random, 0.01, 2);
    return Problem.gradient(
        Draw.spiked(random, Draw.size(random)),
        v -> L2.value(v, lambda),
        v -> L2.gradient(v, lambda));
  }

  /** L = Σᵢ gᵢ hᵢ over the activations that go on, with a dense signed g. */
  private static Problem dropout(Random random) {
    int n = Draw.size(random);
    double p = Draw.between(random, 0, 0.9);
    double[] g = Draw.vector(random, n);
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextBoolean();
    }
    return Problem.gradient(
        Draw.spiked(random, n),
        h -> dot(g, Dropout.forward(h, keep, p)),
        h -> Dropout.backward(g, keep, p));
  }

  /** One sigmoid neuron over T examples, its weights and its bias penalised alike. */
  private static Problem regularized(Random random) {
    int n = Draw.size(random);
    double lambda = Draw.between(random, 0.01, 1);
    double[][] x = Draw.matrix(random, Draw.length(random), n);
    double[] y = Draw.targets(random, x.length);
    return Problem.gradient(
        Draw.vector(random, n + 1, -1, 1),
        theta -> RegularizedLoss.value(losses(theta, x, y), L2.value(theta, 1), lambda),
        theta ->
            RegularizedLoss.gradient(lossGradients(theta, x, y), L2.gradient(theta, 1), lambda));
  }

  private static double[] losses(double[] theta, double[][] x, double[] y) {
    int n = theta.length - 1;
    double[] losses = new double[x.length];
    for (int t = 0; t < x.length; t++) {
      double output = Neuron.output(Arrays.copyOf(theta, n), theta[n], x[t]);
      losses[t] = SquaredError.value(new double[] {output}, new double[] {y[t]});
    }
    return losses;
  }

  private static double[][] lossGradients(double[] theta, double[][] x, double[] y) {
    int n = theta.length - 1;
    double[][] gradients = new double[x.length][];
    for (int t = 0; t < x.length; t++) {
      gradients[t] =
          Neuron.squaredErrorGradient(
              Arrays.copyOf(theta, n), theta[n], new double[][] {x[t]}, new double[] {y[t]});
    }
    return gradients;
  }

  private static double dot(double[] u, double[] v) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += u[i] * v[i];
    }
    return sum;
  }
}
