package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.Compared.network;
import static chainrule.testing.exact.Compared.scalar;
import static chainrule.testing.exact.Compared.vector;

import chainrule.activation.Activation;
import chainrule.check.ExactFormula;
import chainrule.network.JacobianChain;
import chainrule.network.LinearCollapse;
import chainrule.network.VanishingGradient;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Jacobians, products of many matrices, and of many slopes. */
final class ExactChains {

  private ExactChains() {}

  static List<ExactFormula> all() {
    return List.of(
        network("JacobianChain.outputDelta", Unit.ONE, ExactChains::outputDelta),
        vector("JacobianChain.activationJacobian", Unit.ONE, ExactChains::activationJacobian),
        network("JacobianChain.weightTensor", Unit.TERMS, ExactChains::weightTensor),
        vector("JacobianChain.contract", Unit.TERMS, ExactChains::contract),
        vector("JacobianChain.product", Unit.TERMS, ExactChains::product),
        network("LinearCollapse.weights", Unit.TERMS, r -> collapse(r, false)),
        network("LinearCollapse.bias", Unit.TERMS, r -> collapse(r, true)),
        vector("VanishingGradient.slope", Unit.TERMS, ExactChains::vanishing),
        scalar("VanishingGradient.bound", Unit.ULP, ExactChains::bound));
  }

  /** Where no probability is below 1e-304. */
  private static Compared outputDelta(Random random) {
    double[] a = ExactDraw.preActivations(random, ExactDraw.size(random));
    double[] y = ExactDraw.distribution(random, a.length);
    return new Compared(
        a,
        JacobianChain.outputDelta(a, y),
        BigDual.gradient(a, moving -> BigNetwork.softmaxCrossEntropy(moving, y)));
  }

  private static Compared activationJacobian(Random random) {
    Activation g = ExactDraw.one(random, Activation.values());
    double[] a = ExactDraw.preActivations(random, ExactDraw.few(random));
    return new Compared(
        a,
        JacobianChain.activationJacobian(a, g),
        BigDual.jacobian(a, moving -> BigNetwork.activation(g, moving)));
  }

  /** ∂aᵢ/∂Wⱼₖ of a = Wh, at any W. */
  private static Compared weightTensor(Random random) {
    double[] h = ExactDraw.vector(random, ExactDraw.few(random), ExactDraw.reach(random));
    int nodes = ExactDraw.few(random);
    BigDual[] none = BigDual.of(new double[nodes]);
    BigDual[][][] exact = new BigDual[nodes][][];
    Arrays.setAll(
        exact,
        i ->
            BigDual.gradient(
                new double[nodes][h.length], w -> BigNetwork.layer(w, none, BigDual.of(h))[i]));
    return new Compared(h, JacobianChain.weightTensor(h, nodes), exact);
  }

  private static Compared contract(Random random) {
    double[] delta = ExactDraw.vector(random, ExactDraw.few(random), ExactDraw.reach(random));
    double[][][] tensor = new double[delta.length][][];
    int columns = ExactDraw.few(random);
    Arrays.setAll(tensor, i -> ExactDraw.matrix(random, delta.length, columns, 300));
    BigDual[][] exact = new BigDual[delta.length][columns];
    for (int j = 0; j < exact.length; j++) {
      for (int k = 0; k < columns; k++) {
        double[] across = new double[delta.length];
        for (int i = 0; i < across.length; i++) {
          across[i] = tensor[i][j][k];
        }
        exact[j][k] = dot(BigDual.of(delta), BigDual.of(across));
      }
    }
    return new Compared(delta, JacobianChain.contract(delta, tensor), exact);
  }

  private static Compared product(Random random) {
    double[] v = ExactDraw.vector(random);
    double[][] jacobian =
        ExactDraw.matrix(random, v.length, ExactDraw.size(random), ExactDraw.reach(random));
    return new Compared(v, JacobianChain.product(v, jacobian), timesJacobian(v, jacobian));
  }

  /** (vJ)ⱼ, each column by itself. */
  static BigDual[] timesJacobian(double[] v, double[][] jacobian) {
    BigDual[] product = new BigDual[jacobian[0].length];
    for (int j = 0; j < product.length; j++) {
      int column = j;
      double[] down = Arrays.stream(jacobian).mapToDouble(row -> row[column]).toArray();
      product[j] = dot(BigDual.of(v), BigDual.of(down));
    }
    return product;
  }

  /** The layers' slopes by their input, and what they say where it is 0. */
  private static Compared collapse(Random random, boolean bias) {
    int[] sizes = random.ints(2 + random.nextInt(4), 1, 4).toArray();
    double[][][] weights = new double[sizes.length - 1][][];
    double[][] biases = new double[weights.length][];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = ExactDraw.matrix(random, sizes[k + 1], sizes[k], 10);
      biases[k] = ExactDraw.vector(random, sizes[k + 1], 10);
    }
    double[] origin = new double[sizes[0]];
    return bias
        ? new Compared(
            weights,
            LinearCollapse.bias(weights, biases),
            through(weights, biases, BigDual.of(origin)))
        : new Compared(
            weights,
            LinearCollapse.weights(weights),
            BigDual.jacobian(origin, x -> through(weights, biases, x)));
  }

  private static BigDual[] through(double[][][] weights, double[][] biases, BigDual[] x) {
    BigDual[] h = x;
    for (int k = 0; k < weights.length; k++) {
      h = BigNetwork.layer(BigDual.of(weights[k]), BigDual.of(biases[k]), h);
    }
    return h;
  }

  /** Where the product of all slopes is a normal number. */
  private static Compared vanishing(Random random) {
    double[] w = ExactDraw.vector(random, ExactDraw.size(random), 40);
    double[] b = ExactDraw.vector(random, w.length, 4);
    double h0 = ExactDraw.number(random, 3);
    BigDual[] exact =
        BigDual.gradient(
            new double[] {h0},
            moving -> {
              BigDual h = moving[0];
              for (int k = 0; k < w.length; k++) {
                h = h.times(w[k]).plus(b[k]).sigmoid();
              }
              return h;
            });
    return new Compared(w, VanishingGradient.slope(w, b, h0), exact);
  }

  private static Compared bound(Random random) {
    double[] w = ExactDraw.vector(random, ExactDraw.size(random), 300);
    BigDual exact = BigDual.of(1);
    for (double wk : w) {
      exact = exact.times(BigDual.of(wk).abs()).times(0.25);
    }
    return new Compared(w, VanishingGradient.bound(w), exact);
  }
}
