package chainrule.check;

import chainrule.network.MinibatchLayer;
import java.util.List;
import java.util.Random;

/** The derivatives of {@code MinibatchLayer}. */
final class MinibatchCatalogue {

  private MinibatchCatalogue() {}

  static List<Differentiable> all() {
    String mean = "(1/N) Δ · MinibatchLayer.preActivations";
    String sum = "Δ · MinibatchLayer.preActivations";
    return List.of(
        new Differentiable(
            "MinibatchLayer.weightGradient", mean, random -> Batch.draw(random).byWeights()),
        new Differentiable(
            "MinibatchLayer.biasGradient", mean, random -> Batch.draw(random).byBias()),
        new Differentiable(
            "MinibatchLayer.inputGradients", sum, random -> Batch.draw(random).byInputs()));
  }

  /** A layer, its examples, and a dense signed Δ. */
  private record Batch(double[][] w, double[] b, double[][] x, double[][] delta) {

    static Batch draw(Random random) {
      int m = PointDraw.size(random);
      int n = PointDraw.size(random);
      int examples = PointDraw.size(random);
      return new Batch(
          PointDraw.matrix(random, m, n),
          PointDraw.vector(random, m),
          PointDraw.matrix(random, examples, n),
          PointDraw.matrix(random, examples, m));
    }

    /** Σₙ Lₙ with Lₙ = Σᵢ Δₙᵢ Aₙᵢ, so that ∂Lₙ/∂a is row n of Δ. */
    double sum(double[][] weights, double[] bias, double[][] inputs) {
      double[][] a = MinibatchLayer.preActivations(weights, bias, inputs);
      return Flat.dot(Flat.of(delta), Flat.of(a));
    }

    double mean(double[][] weights, double[] bias) {
      return sum(weights, bias, x) / x.length;
    }

    Problem byWeights() {
      return Problem.gradient(
          Flat.of(w),
          v -> mean(Flat.rows(v, x[0].length), b),
          v -> Flat.of(MinibatchLayer.weightGradient(delta, x)));
    }

    Problem byBias() {
      return Problem.gradient(b, v -> mean(w, v), v -> MinibatchLayer.biasGradient(delta));
    }

    Problem byInputs() {
      return Problem.gradient(
          Flat.of(x),
          v -> sum(w, b, Flat.rows(v, x[0].length)),
          v -> Flat.of(MinibatchLayer.inputGradients(w, delta)));
    }
  }
}
