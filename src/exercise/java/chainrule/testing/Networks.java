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
import net.jqwik.api.Tuple;

/** Random small networks, of one to four layers of one to three nodes, now and then of 35. */
public final class Networks {

  private Networks() {}

  /** A network and one example for it. */
  public record Case(Layer[] layers, Loss loss, double[] x, double[] y) {}

  public static Arbitrary<Case> cases() {
    return Draw.ofAnySize(cases(sizes(), activations()), Networks::withTarget);
  }

  /** A squared error may have a target far out. */
  private static Case withTarget(Case c, double scale) {
    return c.loss == Loss.SQUARED_ERROR
        ? new Case(c.layers, c.loss, c.x, EachEntry.times(scale, c.y))
        : c;
  }

  /** Of activations without kinks, and of no more than 12 nodes in a layer. */
  public static Arbitrary<Case> smoothCases() {
    return cases(sizes(0), smoothActivations());
  }

  private static Arbitrary<Case> cases(Arbitrary<int[]> sizes, Arbitrary<Activation> activations) {
    return Combinators.combine(sizes, Arbitraries.of(Loss.values()).withoutEdgeCases())
        .flatAs(
            (widths, loss) ->
                Combinators.combine(
                        layers(widths, activations, loss),
                        Draw.vector(small(), widths[0]),
                        target(loss, widths[widths.length - 1]))
                    .as((layers, x, y) -> new Case(layers, loss, x, y)));
  }

  public static Arbitrary<Activation> activations() {
    return Arbitraries.of(Activation.values()).withoutEdgeCases();
  }

  public static Arbitrary<Activation> smoothActivations() {
    return Arbitraries.of(Activation.SIGMOID, Activation.TANH, Activation.IDENTITY)
        .withoutEdgeCases();
  }

  /** From −1 to 1, so that no layer is driven far out. */
  public static Arbitrary<Double> small() {
    return Draw.number().map(number -> number / 4);
  }

  /** D⁽⁰⁾ … D⁽ᴸ⁺¹⁾. */
  public static Arbitrary<int[]> sizes() {
    return sizes(1);
  }

  /** With so many layers in eighty that are beyond what room was made for. */
  private static Arbitrary<int[]> sizes(int wider) {
    Arbitrary<Integer> narrow = Arbitraries.integers().between(1, 3);
    Arbitrary<Integer> wide = Arbitraries.integers().between(4, 12);
    Arbitrary<Integer> widest = Arbitraries.integers().between(33, 35);
    return Arbitraries.frequencyOf(
            Tuple.of(77 - wider, narrow), Tuple.of(3, wide), Tuple.of(wider, widest))
        .withoutEdgeCases()
        .array(int[].class)
        .ofMinSize(2)
        .ofMaxSize(5)
        .withoutEdgeCases();
  }

  /** A cross-entropy has its own activation in it, and follows a last layer without one. */
  private static Arbitrary<Layer[]> layers(
      int[] sizes, Arbitrary<Activation> activations, Loss loss) {
    List<Arbitrary<Layer>> layers = new ArrayList<>();
    for (int k = 1; k < sizes.length; k++) {
      boolean isBare = k == sizes.length - 1 && loss != Loss.SQUARED_ERROR;
      layers.add(
          Combinators.combine(
                  matrix(sizes[k], sizes[k - 1]),
                  Draw.vector(small(), sizes[k]),
                  isBare ? Arbitraries.just(Activation.IDENTITY) : activations)
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
      case SIGMOID_CROSS_ENTROPY -> Draw.vector(Draw.target(), k);
    };
  }

  /** 1e-12 of the largest number, or of 1. */
  public static double tolerance(double[] expected) {
    return 1e-12 * Math.max(1, Arrays.stream(expected).map(Math::abs).max().orElse(1));
  }

  /** 1e-12 of the largest number, or of 1. */
  public static double tolerance(double[][] expected) {
    return tolerance(Arrays.stream(expected).flatMapToDouble(Arrays::stream).toArray());
  }

  /** A layer for each of the network's, in its shape. */
  public static void expectShape(Layer[] got, Layer[] layers) {
    Expect.rows("layers", got, layers.length);
    for (int k = 0; k < layers.length; k++) {
      Expect.that(got[k] != null, "the slopes of layer " + (k + 1) + " are null");
      Expect.rows("∂L/∂W of layer " + (k + 1), got[k].weights(), layers[k].nodes());
      for (double[] row : got[k].weights()) {
        Expect.length("a row of ∂L/∂W of layer " + (k + 1), row, layers[k].inputs());
      }
    }
  }

  /** Slopes in the shape of their layers against ∂L/∂θ in one array, by name. */
  public static void expectSlopes(Layer[] got, Layer[] layers, double[] expected) {
    expectShape(got, layers);
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
      Expect.close("∂L/∂W" + layer, got[k].weights(), byWeights, tolerance);
      Expect.close("∂L/∂b" + layer, got[k].bias(), byBias, tolerance);
    }
  }
}
