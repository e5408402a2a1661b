package chainrule.check;

import chainrule.activation.Activation;
import chainrule.graph.TwoLayerGradient;
import chainrule.loss.Loss;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.network.SigmoidLayer;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** The derivatives of the two layers in {@code chainrule.graph}. */
final class TwoLayerCatalogue {

  /** ŷ − y, with ŷ near 1, has lost what ŷ was rounded by; weights and inputs pass that on. */
  private static final double OUTPUT_ROUNDING = 1e-14;

  private TwoLayerCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        layers("outputDelta", TwoLayerCatalogue::byW20),
        layers("outputWeightGradient", TwoLayerCatalogue::byW2),
        layers("hiddenGradient", TwoLayerCatalogue::byZ),
        layers("hiddenDelta", TwoLayerCatalogue::byW10),
        layers("hiddenWeightGradient", TwoLayerCatalogue::byW1),
        layers("inputGradient", TwoLayerCatalogue::byX));
  }

  private static Differentiable layers(String method, Function<Layers, Problem> by) {
    return new Differentiable(
        "TwoLayerGradient." + method,
        "SoftmaxCrossEntropy.value of two layers",
        random -> by.apply(Layers.draw(random)).accurateTo(OUTPUT_ROUNDING));
  }

  /** The parameters, an input and its target. */
  private record Layers(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {

    static Layers draw(Random random) {
      int n = PointDraw.size(random);
      int m = PointDraw.size(random);
      int k = PointDraw.size(random) + 1;
      return new Layers(
          PointDraw.matrix(random, m, n),
          PointDraw.vector(random, m),
          PointDraw.matrix(random, k, m),
          PointDraw.vector(random, k),
          PointDraw.vector(random, n),
          PointDraw.distribution(random, k));
    }

    /** The loss as a network's, by its parameters (W₁, w₁₀, W₂, w₂₀) from one of them on. */
    Problem.Perturbed from(int first) {
      Layer[] layers = {
        new Layer(W1, w10, Activation.SIGMOID), new Layer(W2, w20, Activation.IDENTITY)
      };
      Network network = new Network(layers, Loss.SOFTMAX_CROSS_ENTROPY);
      PerturbedNetwork perturbed = new PerturbedNetwork(network, x, y);
      return (j, values) -> perturbed.values(first + j, values);
    }

    double[] z() {
      return SigmoidLayer.output(W1, w10, x);
    }

    double first(double[][] weights, double[] bias, double[] input) {
      return second(W2, w20, SigmoidLayer.output(weights, bias, input));
    }

    double second(double[][] weights, double[] bias, double[] input) {
      return SoftmaxCrossEntropy.value(DenseLayer.preActivation(weights, bias, input), y);
    }
  }

  /** Moving w₂₀ is moving a₂. */
  private static Problem byW20(Layers l) {
    return Problem.gradient(
            l.w20,
            w20 -> l.second(l.W2, w20, l.z()),
            w20 -> TwoLayerGradient.outputDelta(l.W1, l.w10, l.W2, w20, l.x, l.y))
        .perturbedBy(l.from(l.w10.length * (l.x.length + 1) + l.w20.length * l.w10.length));
  }

  private static Problem byW2(Layers l) {
    int m = l.w10.length;
    return Problem.matrix(
            l.W2,
            w -> l.second(w, l.w20, l.z()),
            w -> TwoLayerGradient.outputWeightGradient(l.W1, l.w10, w, l.w20, l.x, l.y))
        .perturbedBy(l.from(m * (l.x.length + 1)));
  }

  private static Problem byZ(Layers l) {
    return Problem.gradient(
        l.z(),
        z -> l.second(l.W2, l.w20, z),
        z -> TwoLayerGradient.hiddenGradient(l.W1, l.w10, l.W2, l.w20, l.x, l.y));
  }

  /** Moving w₁₀ is moving a₁. */
  private static Problem byW10(Layers l) {
    return Problem.gradient(
            l.w10,
            w10 -> l.first(l.W1, w10, l.x),
            w10 -> TwoLayerGradient.hiddenDelta(l.W1, w10, l.W2, l.w20, l.x, l.y))
        .perturbedBy(l.from(l.w10.length * l.x.length));
  }

  private static Problem byW1(Layers l) {
    return Problem.matrix(
            l.W1,
            w -> l.first(w, l.w10, l.x),
            w -> TwoLayerGradient.hiddenWeightGradient(w, l.w10, l.W2, l.w20, l.x, l.y))
        .perturbedBy(l.from(0));
  }

  private static Problem byX(Layers l) {
    return Problem.gradient(
        l.x,
        x -> l.first(l.W1, l.w10, x),
        x -> TwoLayerGradient.inputGradient(l.W1, l.w10, l.W2, l.w20, x, l.y));
  }
}
