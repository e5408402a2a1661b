package chainrule.check;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.DenseLayer;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.network.SigmoidLayer;
import chainrule.network.TwoTwoOne;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The derivatives of {@code chainrule.network}. */
final class NetworkCatalogue {

  private static final String WEIGHTED = "δ · DenseLayer.preActivation";

  private NetworkCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable("DenseLayer.weightGradient", WEIGHTED, NetworkCatalogue::byWeights),
        new Differentiable("DenseLayer.biasGradient", WEIGHTED, NetworkCatalogue::byBias),
        new Differentiable("DenseLayer.inputGradient", WEIGHTED, NetworkCatalogue::byInput),
        new Differentiable(
            "SigmoidLayer.weightGradient", "SigmoidLayer.error", NetworkCatalogue::layerByWeights),
        new Differentiable(
            "SigmoidLayer.biasGradient", "SigmoidLayer.error", NetworkCatalogue::layerByBias),
        new Differentiable(
            "TwoTwoOne.lossDerivative", "(y − ŷ)²", NetworkCatalogue::lossDerivative),
        new Differentiable(
            "TwoTwoOne.outputGradient", "TwoTwoOne.output", NetworkCatalogue::outputGradient),
        new Differentiable("TwoTwoOne.gradient", "TwoTwoOne.loss", NetworkCatalogue::gradient));
  }

  /** A layer, an input, and a dense signed δ: with δ = (1, …, 1) many a mistake cancels. */
  private record Linear(double[][] w, double[] b, double[] h, double[] delta) {
    static Linear draw(Random random) {
      int m = PointDraw.size(random);
      int n = PointDraw.size(random);
      return new Linear(
          PointDraw.matrix(random, m, n),
          PointDraw.vector(random, m),
          PointDraw.spiked(random, n),
          PointDraw.vector(random, m));
    }

    /** L = Σᵢ δᵢ aᵢ, so that ∂L/∂a = δ. */
    double weighted(double[][] weights, double[] bias, double[] input) {
      return Flat.dot(delta, DenseLayer.preActivation(weights, bias, input));
    }

    /** The mean squared error of a network of this layer, by (W, b) from one of them on. */
    Problem.Perturbed sigmoids(double[][] x, double[][] y, int first) {
      Layer[] layers = {new Layer(w, b, Activation.SIGMOID)};
      Network network = new Network(layers, Loss.SQUARED_ERROR);
      PerturbedNetwork[] examples = new PerturbedNetwork[x.length];
      Arrays.setAll(examples, n -> new PerturbedNetwork(network, x[n], y[n]));
      return (j, values) -> {
        double[] mean = new double[values.length];
        for (PerturbedNetwork example : examples) {
          Places.add(mean, 1, example.values(first + j, values)[0]);
        }
        Places.divide(mean, x.length);
        return new double[][] {mean};
      };
    }
  }

  private static Problem byWeights(Random random) {
    Linear l = Linear.draw(random);
    return Problem.matrix(
        l.w, w -> l.weighted(w, l.b, l.h), w -> DenseLayer.weightGradient(l.delta, l.h));
  }

  private static Problem byBias(Random random) {
    Linear l = Linear.draw(random);
    return Problem.gradient(
        l.b, b -> l.weighted(l.w, b, l.h), b -> DenseLayer.biasGradient(l.delta));
  }

  private static Problem byInput(Random random) {
    Linear l = Linear.draw(random);
    return Problem.gradient(
        l.h, h -> l.weighted(l.w, l.b, h), h -> DenseLayer.inputGradient(l.w, l.delta));
  }

  private static Problem layerByWeights(Random random) {
    Linear l = Linear.draw(random);
    double[][] x = PointDraw.matrix(random, PointDraw.length(random), l.h.length);
    double[][] y = PointDraw.matrix(random, x.length, l.b.length);
    return Problem.matrix(
            l.w,
            w -> SigmoidLayer.error(w, l.b, x, y),
            w -> SigmoidLayer.weightGradient(w, l.b, x, y))
        .perturbedBy(l.sigmoids(x, y, 0));
  }

  private static Problem layerByBias(Random random) {
    Linear l = Linear.draw(random);
    double[][] x = PointDraw.matrix(random, PointDraw.length(random), l.h.length);
    double[][] y = PointDraw.matrix(random, x.length, l.b.length);
    return Problem.gradient(
            l.b,
            b -> SigmoidLayer.error(l.w, b, x, y),
            b -> SigmoidLayer.biasGradient(l.w, b, x, y))
        .perturbedBy(l.sigmoids(x, y, l.b.length * l.h.length));
  }

  private static Problem lossDerivative(Random random) {
    double y = random.nextInt(2);
    return Problem.scalar(
        PointDraw.between(random, 0, 1),
        output -> (y - output) * (y - output),
        output -> TwoTwoOne.lossDerivative(output, y));
  }

  private static Problem outputGradient(Random random) {
    double[] x = PointDraw.vector(random, 2);
    return Problem.gradient(
        PointDraw.vector(random, 9),
        theta -> TwoTwoOne.output(theta, x),
        theta -> TwoTwoOne.outputGradient(theta, x));
  }

  private static Problem gradient(Random random) {
    double[] x = PointDraw.vector(random, 2);
    double y = PointDraw.target(random);
    return Problem.gradient(
        PointDraw.vector(random, 9),
        theta -> TwoTwoOne.loss(theta, x, y),
        theta -> TwoTwoOne.gradient(theta, x, y));
  }
}
