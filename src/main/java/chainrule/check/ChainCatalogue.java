package chainrule.check;

import chainrule.activation.Activation;
import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.network.JacobianChain;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;
import chainrule.network.VanishingGradient;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The derivatives that are chains: of explicit Jacobians, through time, and of single neurons. */
final class ChainCatalogue {

  private ChainCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable(
            "JacobianChain.outputDelta", "SoftmaxCrossEntropy.value", ChainCatalogue::outputDelta),
        new Differentiable(
            "JacobianChain.activationJacobian",
            "Activation.value",
            ChainCatalogue::activationJacobian),
        new Differentiable(
            "JacobianChain.weightTensor", "DenseLayer.preActivation", ChainCatalogue::weightTensor),
        new Differentiable(
            "JacobianChain.contract", "δ · DenseLayer.preActivation", ChainCatalogue::contract),
        new Differentiable("JacobianChain.product", "v · Softmax.value", ChainCatalogue::product),
        new Differentiable(
            "Recurrent.gradient", "∂L/∂h · Recurrent.states", ChainCatalogue::throughTime),
        new Differentiable(
            "VanishingGradient.slope", "Sigmoid.value of Sigmoid.value", ChainCatalogue::slope));
  }

  private static Problem outputDelta(Random random) {
    int k = PointDraw.size(random);
    double[] y = PointDraw.distribution(random, k);
    return Problem.gradient(
            PointDraw.vector(random, k),
            a -> SoftmaxCrossEntropy.value(a, y),
            a -> JacobianChain.outputDelta(a, y))
        .accurateTo(LossCatalogue.OUTPUT_ROUNDING);
  }

  private static Problem activationJacobian(Random random) {
    Activation g = PointDraw.one(random, Activation.values());
    double[] a = PointDraw.spiked(random, PointDraw.size(random));
    return new Problem(a, g::value, at -> JacobianChain.activationJacobian(at, g), 0);
  }

  /** A row for each node, a column for each weight. */
  private static Problem weightTensor(Random random) {
    double[] h = PointDraw.spiked(random, PointDraw.size(random));
    double[] b = PointDraw.vector(random, PointDraw.size(random));
    double[] at = PointDraw.vector(random, b.length * h.length);
    double[][] rows = Flat.rows(at, h.length);
    return new Problem(
        at,
        w -> DenseLayer.preActivation(Flat.rows(w, h.length), b, h),
        w ->
            Arrays.stream(JacobianChain.weightTensor(h, b.length))
                .map(Flat::of)
                .toArray(double[][]::new),
        0,
        (p, values) -> nodes(rows, b, h, p, values));
  }

  /** a = Wh + b at each place, where one weight moves, and with it one node. */
  private static double[][] nodes(double[][] w, double[] b, double[] h, int p, double[] values) {
    double[] still = DenseLayer.preActivation(w, b, h);
    double[][] a = new double[b.length][];
    for (int i = 0; i < a.length; i++) {
      a[i] =
          i == p / h.length
              ? Places.weightedSum(b[i], w[i], h, p % h.length, values)
              : Places.still(still[i], values.length);
    }
    return a;
  }

  private static Problem contract(Random random) {
    double[] h = PointDraw.spiked(random, PointDraw.size(random));
    double[] delta = PointDraw.spiked(random, PointDraw.size(random));
    double[] b = new double[delta.length];
    double[][][] tensor = JacobianChain.weightTensor(h, delta.length);
    return Problem.matrix(
        PointDraw.matrix(random, delta.length, h.length),
        w -> Flat.dot(delta, DenseLayer.preActivation(w, b, h)),
        w -> JacobianChain.contract(delta, tensor));
  }

  private static Problem product(Random random) {
    double[] v = PointDraw.vector(random, PointDraw.size(random) + 1);
    return Problem.gradient(
        PointDraw.spiked(random, v.length),
        a -> Flat.dot(v, Softmax.value(a)),
        a -> JacobianChain.product(v, Softmax.jacobian(a)));
  }

  /** By (W, U, b) in one array, with a dense signed ∂L/∂h for every step. */
  private static Problem throughTime(Random random) {
    int n = PointDraw.size(random);
    int m = PointDraw.size(random);
    Activation g = PointDraw.one(random, Activation.values());
    double[][] x = PointDraw.matrix(random, PointDraw.length(random), n);
    double[] h0 = PointDraw.vector(random, m);
    double[][] byState = PointDraw.matrix(random, x.length, m);
    double[] at = PointDraw.vector(random, m * (n + m + 1), -1, 1);
    return Problem.gradient(
            at,
            theta -> {
              double[] h = Flat.of(Recurrent.states(layer(theta, n, m, g), x, h0));
              return Flat.dot(Flat.of(byState), Arrays.copyOfRange(h, m, h.length));
            },
            theta -> {
              RecurrentLayer slopes = Recurrent.gradient(layer(theta, n, m, g), x, h0, byState);
              return Flat.of(Flat.of(slopes.input()), Flat.of(slopes.feedback()), slopes.bias());
            })
        .perturbedBy(new PerturbedRecurrence(layer(at, n, m, g), x, h0, byState));
  }

  private static RecurrentLayer layer(double[] theta, int n, int m, Activation g) {
    return new RecurrentLayer(
        Flat.rows(Arrays.copyOf(theta, m * n), n),
        Flat.rows(Arrays.copyOfRange(theta, m * n, m * (n + m)), m),
        Arrays.copyOfRange(theta, m * (n + m), theta.length),
        g);
  }

  private static Problem slope(Random random) {
    double[] w = PointDraw.vector(random, PointDraw.length(random));
    double[] b = PointDraw.vector(random, w.length);
    return Problem.scalar(
        PointDraw.number(random),
        h0 -> {
          double h = h0;
          for (int k = 0; k < w.length; k++) {
            h = Sigmoid.value(w[k] * h + b[k]);
          }
          return h;
        },
        h0 -> VanishingGradient.slope(w, b, h0));
  }
}
