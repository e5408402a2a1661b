package chainrule.check;

import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
import chainrule.network.TwoTwoOne;
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
  private record Layer(double[][] w, double[] b, double[] h, double[] delta) {
    static Layer draw(Random random) {
      int m = Draw.size(random);
      int n = Draw.size(random);
      return new Layer(
          Draw.matrix(random, m, n),
          Draw.vector(random, m),
          Draw.vector(random, n),
          Draw.vector(random, m));
    }

    /** L = Σᵢ δᵢ aᵢ, so that ∂L/∂a = δ. */
    double weighted(double[][] weights, double[] bias, double[] input) {
      return Flat.dot(delta, DenseLayer.preActivation(weights, bias, input));
    }
  }

  private static Problem byWeights(Random random) {
    Layer l = Layer.draw(random);
    return Problem.gradient(
        Flat.of(l.w),
        w -> l.weighted(Flat.rows(w, l.h.length), l.b, l.h),
        w -> Flat.of(DenseLayer.weightGradient(l.delta, l.h)));
  }

  private static Problem byBias(Random random) {
    Layer l = Layer.draw(random);
    return Problem.gradient(
        l.b, b -> l.weighted(l.w, b, l.h), b -> DenseLayer.biasGradient(l.delta));
  }

  private static Problem byInput(Random random) {
    Layer l = Layer.draw(random);
    return Problem.gradient(
        l.h, h -> l.weighted(l.w, l.b, h), h -> DenseLayer.inputGradient(l.w, l.delta));
  }

  private static Problem layerByWeights(Random random) {
    Layer l = Layer.draw(random);
    double[][] x = Draw.matrix(random, Draw.size(random), l.h.length);
    double[][] y = Draw.matrix(random, x.length, l.b.length);
    return Problem.gradient(
        Flat.of(l.w),
        w -> SigmoidLayer.error(Flat.rows(w, l.h.length), l.b, x, y),
        w -> Flat.of(SigmoidLayer.weightGradient(Flat.rows(w, l.h.length), l.b, x, y)));
  }

  private static Problem layerByBias(Random random) {
    Layer l = Layer.draw(random);
    double[][] x = Draw.matrix(random, Draw.size(random), l.h.length);
    double[][] y = Draw.matrix(random, x.length, l.b.length);
    return Problem.gradient(
        l.b, b -> SigmoidLayer.error(l.w, b, x, y), b -> SigmoidLayer.biasGradient(l.w, b, x, y));
  }

  private static Problem lossDerivative(Random random) {
    double y = random.nextInt(2);
    return Problem.scalar(
        Draw.between(random, 0, 1),
        output -> (y - output) * (y - output),
        output -> TwoTwoOne.lossDerivative(output, y));
  }

  private static Problem outputGradient(Random random) {
    double[] x = Draw.vector(random, 2);
    return Problem.gradient(
        Draw.vector(random, 9),
        theta -> TwoTwoOne.output(theta, x),
        theta -> TwoTwoOne.outputGradient(theta, x));
  }

  private static Problem gradient(Random random) {
    double[] x = Draw.vector(random, 2);
    double y = random.nextInt(2);
    return Problem.gradient(
        Draw.vector(random, 9),
        theta -> TwoTwoOne.loss(theta, x, y),
        theta -> TwoTwoOne.gradient(theta, x, y));
  }
}
