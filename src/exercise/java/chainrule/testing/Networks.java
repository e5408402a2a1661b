package chainrule.testing;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random small networks, of one to four layers of one to three nodes. */
public final class Networks {

  private Networks() {}

  /** A network and one example for it. */
  public record Case(Layer[] layers, Loss loss, double[] x, double[] y) {}

  public static Arbitrary<Case> cases() {
    return Combinators.combine(sizes(), Arbitraries.of(Loss.values()).withoutEdgeCases())
        .flatAs(
            (sizes, loss) ->
                Combinators.combine(
                        layers(sizes),
                        Draw.vector(small(), sizes[0]),
                        target(loss, sizes[sizes.length - 1]))
                    .as((layers, x, y) -> new Case(layers, loss, x, y)));
  }

  public static Arbitrary<Activation> activations() {
    return Arbitraries.of(Activation.values()).withoutEdgeCases();
  }

  /** From −1 to 1, so that no layer is driven far out. */
  public static Arbitrary<Double> small() {
    return Draw.number().map(number -> number / 4);
  }

  /** D⁽⁰⁾ … D⁽ᴸ⁺¹⁾. */
  public static Arbitrary<int[]> sizes() {
    return Arbitraries.integers()
        .between(1, 3)
        .withoutEdgeCases()
        .array(int[].class)
        .ofMinSize(2)
        .ofMaxSize(5)
        .withoutEdgeCases();
  }

  private static Arbitrary<Layer[]> layers(int[] sizes) {
    List<Arbitrary<Layer>> layers = new ArrayList<>();
    for (int k = 1; k < sizes.length; k++) {
      layers.add(
          Combinators.combine(
                  matrix(sizes[k], sizes[k - 1]), Draw.vector(small(), sizes[k]), activations())
              .as(Layer::new));
    }
    return Combinators.combine(layers).as(list -> list.toArray(new Layer[0]));
  }

  /** rows × columns numbers from −1 to 1. */
  public static Arbitrary<double[][]> matrix(int rows, int columns) {
    return Draw.vector(small(), columns).array(double[][].class).ofSize(rows);
  }

  private static Arbitrary<double[]> target(Loss loss, int k) {
    return switch (loss) {
      case SQUARED_ERROR -> Draw.vector(small(), k);
      case SOFTMAX_CROSS_ENTROPY -> Draw.distribution(k);
      case SIGMOID_CROSS_ENTROPY -> Draw.vector(Draw.bit(), k);
    };
  }

  /** The arrays of a network themselves, none of them copied, for {@link Expect#pure}. */
  public static Object[] arrays(Layer[] layers) {
    return layers == null
        ? null
        : Arrays.stream(layers)
            .map(layer -> layer == null ? null : new Object[] {layer.weights(), layer.bias()})
            .toArray();
  }

  /** 1e-12 of the largest number, or of 1. */
  public static double tolerance(double[] expected) {
    return 1e-12 * Math.max(1, Arrays.stream(expected).map(Math::abs).max().orElse(1));
  }

  /** Slopes in the shape of their layers against ∂L/∂θ in one array, by name. */
  public static void expectSlopes(Layer[] got, Layer[] layers, double[] expected) {
    Expect.that(
        got != null && got.length == layers.length, "expected a layer for each of the network's");
    double tolerance = tolerance(expected);
    int next = 0;
    for (int k = 0; k < layers.length; k++) {
      String layer = "⁽" + "¹²³⁴".charAt(k) + "⁾";
      double[][] byWeights = new double[layers[k].nodes()][];
      for (int i = 0; i < byWeights.length; i++) {
        byWeights[i] = Arrays.copyOfRange(expected, next, next + layers[k].inputs());
        next += layers[k].inputs();
      }
      double[] byBias = Arrays.copyOfRange(expected, next, next + byWeights.length);
      next += byWeights.length;
      Expect.that(got[k] != null, "the slopes of layer " + (k + 1) + " are null");
      Expect.close("∂L/∂W" + layer, got[k].weights(), byWeights, tolerance);
      Expect.close("∂L/∂b" + layer, got[k].bias(), byBias, tolerance);
    }
  }
}
