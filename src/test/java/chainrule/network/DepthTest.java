package chainrule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What depth does: nothing without activations, too much with sigmoids; and how a ReLU dies. */
class DepthTest {

  private static final double[] ONE = {1};

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 12})
  void withoutActivations_aNetworkIsItsCollapse(int depth) {
    Random random = new Random(depth);
    int[] sizes = random.ints(depth + 1, 1, 9).toArray();
    Layer[] layers =
        Network.random(sizes, Activation.IDENTITY, Activation.IDENTITY, Loss.SQUARED_ERROR, depth)
            .layers();
    for (Layer layer : layers) {
      Arrays.setAll(layer.bias(), i -> random.nextGaussian());
    }
    double[][][] weights = Stream.of(layers).map(Layer::weights).toArray(double[][][]::new);
    double[][] biases = Stream.of(layers).map(Layer::bias).toArray(double[][]::new);
    Layer one =
        new Layer(
            LinearCollapse.weights(weights),
            LinearCollapse.bias(weights, biases),
            Activation.IDENTITY);
    for (int i = 0; i < 20; i++) {
      double[] x = random.doubles(sizes[0], -3, 3).toArray();
      assertThat(FeedForward.output(layers, x))
          .containsExactly(FeedForward.output(new Layer[] {one}, x), within(1e-11));
    }
  }

  @Test
  void throughSigmoids_theFirstLayersGradientFallsByAQuarterAndMoreWithEveryLayer() {
    Random random = new Random(1);
    for (int n = 1; n <= 30; n++) {
      double[] w = random.doubles(n, 0.5, 3).map(v -> random.nextBoolean() ? v : -v).toArray();
      double[] b = random.doubles(n, -1, 1).toArray();
      double slope = firstBias(chain(w, b, Activation.SIGMOID));
      double bound = VanishingGradient.bound(w) / Math.abs(w[0]);
      assertThat(Math.abs(slope)).as("%d layers", n).isPositive().isLessThanOrEqualTo(bound);
      assertThat(slope * w[0]).isCloseTo(VanishingGradient.slope(w, b, 1), within(1e-14 * bound));
    }
  }

  @Test
  void noSlopeIsLargerThanItsBound_notEvenByARounding() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      double[] w = new double[1 + random.nextInt(30)];
      double[] b = new double[w.length];
      Arrays.setAll(w, k -> random.nextGaussian() * Math.scalb(1, random.nextInt(60) - 30));
      // Half of the neurons are put next to the middle of their sigmoid, where the slope is
      // largest.
      Arrays.setAll(b, k -> random.nextBoolean() ? -w[k] / 2 : random.nextGaussian());
      double slope = VanishingGradient.slope(w, b, random.nextInt(2) / 2.0);
      assertThat(Math.abs(slope)).isLessThanOrEqualTo(VanishingGradient.bound(w));
    }
  }

  @Test
  void aProductThatHasFallenTo0_staysThere() {
    double[] w = {1e-300, 1e-300, 1e300};
    assertThat(VanishingGradient.slope(w, new double[3], 1)).isZero();
    assertThat(VanishingGradient.slope(new double[] {1e-300}, new double[1], 1)).isPositive();
  }

  @Test
  void throughRectifiers_itDoesNotFall() {
    for (int n = 1; n <= 30; n++) {
      double[] w = new double[n];
      Arrays.fill(w, 1);
      assertThat(firstBias(chain(w, new double[n], Activation.RELU))).isEqualTo(1);
      assertThat(firstBias(chain(w, new double[n], Activation.LEAKY_RELU))).isEqualTo(1);
      assertThat(firstBias(chain(w, new double[n], Activation.SIGMOID)))
          .isLessThanOrEqualTo(Math.pow(0.25, n));
    }
  }

  /** Their own slope is 1; what the weights do to the product, they cannot help. */
  @Test
  void throughRectifiersWithSmallWeights_itFallsAllTheSame() {
    double[] w = new double[20];
    Arrays.fill(w, 0.5);
    double slope = firstBias(chain(w, new double[20], Activation.RELU));
    assertThat(slope).isEqualTo(Math.pow(0.5, 19)).isCloseTo(1.9e-6, within(1e-7));
  }

  /** n layers of one node each. */
  private static Layer[] chain(double[] w, double[] b, Activation g) {
    Layer[] layers = new Layer[w.length];
    for (int k = 0; k < w.length; k++) {
      layers[k] = new Layer(new double[][] {{w[k]}}, new double[] {b[k]}, g);
    }
    return layers;
  }

  /** ∂h⁽ⁿ⁾/∂b⁽¹⁾ at x = 1: the target is half below the output, so that ∂L/∂h is 1. */
  private static double firstBias(Layer[] layers) {
    double[] y = {FeedForward.output(layers, ONE)[0] - 0.5};
    return Backpropagation.gradient(layers, Loss.SQUARED_ERROR, ONE, y)[0].bias()[0];
  }

  @Test
  void aRectifierThatIsNegativeOnAllExamples_hasNoGradient_andALeakyOneHas() {
    double[][] examples = {{1, 2}, {-1, 0.5}, {0, 0}, {3, -2}};
    for (double[] x : examples) {
      for (double slope : secondUnit(Activation.RELU, x)) {
        assertThat(slope == 0).isTrue();
      }
      double[] leaky = secondUnit(Activation.LEAKY_RELU, x);
      assertThat(leaky[2]).isNotZero();
      assertThat(leaky[0] / leaky[2]).isCloseTo(x[0], within(1e-12));
      assertThat(leaky[1] / leaky[2]).isCloseTo(x[1], within(1e-12));
    }
  }

  /** It dies with its inputs as they are; the layer below it may change them. */
  @Test
  void aDeadRectifierDeeperIn_isWokenByTheLayerBelow() {
    Layer first = new Layer(new double[][] {{1}}, new double[1], Activation.RELU);
    Layer second = new Layer(new double[][] {{1}, {1}}, new double[] {0, -1.5}, Activation.RELU);
    Layer last = new Layer(new double[][] {{1, 1}}, new double[1], Activation.IDENTITY);
    Network before = new Network(new Layer[] {first, second, last}, Loss.SQUARED_ERROR);
    assertThat(FeedForward.preActivations(before.layers(), ONE)[1][1]).isNegative();
    double[] theta = before.parameters();
    double[] slopes = before.gradient(ONE, new double[] {3});
    Arrays.setAll(theta, i -> theta[i] - 0.1 * slopes[i]);
    Layer[] after = before.with(theta).layers();
    assertThat(after[1].weights()[1]).isEqualTo(second.weights()[1]);
    assertThat(after[1].bias()[1]).isEqualTo(second.bias()[1]);
    assertThat(FeedForward.preActivations(after, ONE)[1][1]).isPositive();
  }

  /** (∂L/∂w₁, ∂L/∂w₂, ∂L/∂b) of a hidden unit whose bias of −100 no example reaches. */
  private static double[] secondUnit(Activation g, double[] x) {
    Layer hidden = new Layer(new double[][] {{1, 1}, {1, -1}}, new double[] {5, -100}, g);
    Layer last = new Layer(new double[][] {{1, 2}}, new double[1], Activation.IDENTITY);
    Layer[] layers = {hidden, last};
    assertThat(FeedForward.preActivations(layers, x)[0][1]).isNegative();
    Layer slopes = Backpropagation.gradient(layers, Loss.SQUARED_ERROR, x, new double[] {50})[0];
    return new double[] {slopes.weights()[1][0], slopes.weights()[1][1], slopes.bias()[1]};
  }
}
