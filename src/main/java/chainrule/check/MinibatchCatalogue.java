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

    /** A pre-activation of an example and a node at each place, null where it stands still. */
    private interface Moved {
      double[] a(int example, int node);
    }

    /** The sum at each place, in the order of {@link #sum(double[][], double[], double[][])}. */
    private double[] sum(int places, Moved moved) {
      double[][] still = MinibatchLayer.preActivations(w, b, x);
      double[] sum = new double[places];
      for (int n = 0; n < x.length; n++) {
        for (int i = 0; i < b.length; i++) {
          double[] a = moved.a(n, i);
          if (a == null) {
            Places.add(sum, delta[n][i] * still[n][i]);
          } else {
            Places.add(sum, delta[n][i], a);
          }
        }
      }
      return sum;
    }

    private double[][] mean(int places, Moved moved) {
      double[] mean = sum(places, moved);
      Places.divide(mean, x.length);
      return new double[][] {mean};
    }

    private double[][] movedWeight(int node, int j, double[] values) {
      return mean(
          values.length,
          (n, i) -> i == node ? Places.weightedSum(b[i], w[i], x[n], j, values) : null);
    }

    private double[][] movedInput(int example, int j, double[] values) {
      double[] sum =
          sum(
              values.length,
              (n, i) -> n == example ? Places.weightedSum(b[i], x[n], w[i], j, values) : null);
      return new double[][] {sum};
    }

    Problem byWeights() {
      int n = x[0].length;
      return Problem.gradient(
              Flat.of(w),
              v -> mean(Flat.rows(v, n), b),
              v -> Flat.of(MinibatchLayer.weightGradient(delta, x)))
          .perturbedBy((p, values) -> movedWeight(p / n, p % n, values));
    }

    Problem byBias() {
      return Problem.gradient(b, v -> mean(w, v), v -> MinibatchLayer.biasGradient(delta));
    }

    Problem byInputs() {
      int n = x[0].length;
      return Problem.gradient(
              Flat.of(x),
              v -> sum(w, b, Flat.rows(v, n)),
              v -> Flat.of(MinibatchLayer.inputGradients(w, delta)))
          .perturbedBy((p, values) -> movedInput(p / n, p % n, values));
    }
  }
}
