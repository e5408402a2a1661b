package chainrule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.FiniteDifferences;
import chainrule.testing.Networks;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A network as an object: how it begins, its parameters in one array, and whose W is whose. */
class NetworkTest {

  private static Network small(long seed) {
    return Network.random(
        new int[] {3, 4, 2}, Activation.TANH, Activation.IDENTITY, Loss.SQUARED_ERROR, seed);
  }

  @Test
  void parametersAndWith_undoEachOther() {
    Network network = small(1);
    double[] theta = IntStream.range(0, 26).mapToDouble(i -> i).toArray();
    assertThat(network.parameters()).hasSize(26);
    assertThat(network.with(theta).parameters()).containsExactly(theta);
    double[] x = {1, 2, 3};
    assertThat(network.with(network.parameters()).output(x)).containsExactly(network.output(x));
  }

  @Test
  void parameters_areEachLayersWeightsRowByRowAndThenItsBiases() {
    double[] theta = IntStream.range(0, 26).mapToDouble(i -> i).toArray();
    Layer[] layers = small(1).with(theta).layers();
    assertThat(layers[0].weights()[1]).containsExactly(3, 4, 5);
    assertThat(layers[0].bias()).containsExactly(12, 13, 14, 15);
    assertThat(layers[1].weights()[0]).containsExactly(16, 17, 18, 19);
    assertThat(layers[1].bias()).containsExactly(24, 25);
  }

  @Test
  void with_sharesNoArray() {
    Network network = small(1);
    double[] before = network.parameters();
    double[] theta = network.parameters();
    Network other = network.with(theta);
    other.layers()[0].weights()[0][0] = 99;
    other.layers()[1].bias()[0] = 99;
    assertThat(network.parameters()).containsExactly(before);
    assertThat(theta).containsExactly(before);
  }

  @Test
  void random_isTheSameForTheSameSeed_andAnotherForAnother() {
    assertThat(small(7).parameters()).containsExactly(small(7).parameters());
    assertThat(small(8).parameters()).isNotEqualTo(small(7).parameters());
  }

  /** Of 200 fair coins, fewer than 60 or more than 140 show heads once in 10 million times. */
  @Test
  void random_withSeedsInARow_hasNoFirstWeightOfOneSign() {
    long positive =
        LongStream.range(0, 200).filter(seed -> small(seed).parameters()[0] > 0).count();
    assertThat(positive).isBetween(60L, 140L);
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void random_hasItsDocumentedMeanAndVariance(Activation g) {
    int n = 300;
    Layer layer =
        Network.random(new int[] {n, 400}, Activation.TANH, g, Loss.SQUARED_ERROR, 5).layers()[0];
    assertThat(layer.activation()).isEqualTo(g);
    assertThat(layer.bias()).containsOnly(0);
    double[] w = Arrays.stream(layer.weights()).flatMapToDouble(Arrays::stream).toArray();
    double variance = (g == Activation.RELU || g == Activation.LEAKY_RELU ? 2.0 : 1.0) / n;
    double squares = Arrays.stream(w).map(wi -> wi * wi).average().orElseThrow();
    // Of 120 000 weights, the mean square errs by 0.4 % and the mean by 0.3 % of a deviation.
    assertThat(squares / variance).isCloseTo(1, within(0.02));
    assertThat(Arrays.stream(w).average().orElseThrow() / Math.sqrt(variance))
        .isCloseTo(0, within(0.015));
    assertThat(Arrays.stream(w).map(Math::abs).max().orElseThrow() / Math.sqrt(variance))
        .as("as far out as a normal distribution reaches")
        .isBetween(4.0, 6.0);
    for (int j = 0; j < n; j++) {
      int input = j;
      double ofOne =
          Arrays.stream(layer.weights())
              .mapToDouble(row -> row[input] * row[input])
              .average()
              .orElseThrow();
      assertThat(ofOne / variance).as("input %d", j).isCloseTo(1, within(0.4));
    }
  }

  @Test
  void aLayerOwnsTheWeightsThatComeIn() {
    Layer[] layers = small(1).layers();
    assertThat(layers[0].weights()).hasDimensions(4, 3);
    assertThat(layers[1].weights()).hasDimensions(2, 4);
    assertThat(layers[1].inputs()).isEqualTo(layers[0].nodes()).isEqualTo(4);
  }

  @Test
  void output_endsInTheSoftmaxOfTheLastLayer() {
    double[] b = {Math.log(1), Math.log(2), Math.log(5)};
    Layer layer = new Layer(new double[3][1], b, Activation.IDENTITY);
    Network network = new Network(new Layer[] {layer}, Loss.SOFTMAX_CROSS_ENTROPY);
    assertThat(network.output(new double[] {7}))
        .containsExactly(new double[] {1 / 8.0, 2 / 8.0, 5 / 8.0}, within(1e-15));
    assertThat(network.loss(new double[] {7}, new double[] {0, 1, 0}))
        .isCloseTo(Math.log(4), within(1e-15));
  }

  @Test
  void aLayerPrintsItsNumbers() {
    double[][] w = {{1, 2}};
    double[] b = {3};
    assertThat(new Layer(w, b, Activation.TANH))
        .hasToString("Layer[weights=[[1.0, 2.0]], bias=[3.0], activation=TANH]");
    assertThat(new RecurrentLayer(w, new double[][] {{4}}, b, Activation.RELU))
        .hasToString(
            "RecurrentLayer[input=[[1.0, 2.0]], feedback=[[4.0]], bias=[3.0], activation=RELU]");
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    Layer wide = new Layer(new double[3][2], new double[3], Activation.TANH);
    Layer narrow = new Layer(new double[1][4], new double[1], Activation.TANH);
    String message = "W of layer 2 is 1 × 4 but layer 1 has 3 nodes";
    Layer[] layers = {wide, narrow};
    expect(message, () -> new Network(layers, Loss.SQUARED_ERROR));
    expect(message, () -> FeedForward.output(layers, new double[2]));
    expect(
        "input has 2 rows but bias has length 3",
        () ->
            new RecurrentLayer(new double[2][1], new double[3][3], new double[3], Activation.TANH));
    expect(
        "feedback has 2 rows but bias has length 3",
        () ->
            new RecurrentLayer(new double[3][1], new double[2][3], new double[3], Activation.TANH));
    expect(
        "feedback has 2 columns but bias has length 3",
        () ->
            new RecurrentLayer(new double[3][1], new double[3][2], new double[3], Activation.TANH));
    expect(
        "weights has 3 rows but bias has length 2",
        () -> new Layer(new double[3][2], new double[2], Activation.TANH));
    expect("activation is null", () -> new Layer(new double[1][1], new double[1], null));
    expect("loss is null", () -> new Network(new Layer[] {wide}, null));
    expect("a network has at least one layer", () -> new Network(new Layer[0], Loss.SQUARED_ERROR));
    expect("layer 2 is null", () -> new Network(new Layer[] {wide, null}, Loss.SQUARED_ERROR));
    expect(
        "theta has length 25 but the network's own has length 26",
        () -> small(1).with(new double[25]));
    expect("weights has 3 columns but x has length 2", () -> small(1).output(new double[2]));
    expect(
        "weights has 2 rows but y has length 1",
        () -> small(1).gradient(new double[3], new double[1]));
    expect(
        "sizes are at least two, each at least 1, not [3, 0]",
        () ->
            Network.random(
                new int[] {3, 0}, Activation.TANH, Activation.TANH, Loss.SQUARED_ERROR, 1));
  }

  private static void expect(String message, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Provide
  Arbitrary<Networks.Case> cases() {
    return Networks.smoothCases();
  }

  @Property(tries = 25)
  void gradient_agreesWithFiniteDifferences(@ForAll("cases") Networks.Case c) {
    Network network = new Network(c.layers(), c.loss());
    FiniteDifferences.of(
            theta -> {
              Dual[] h = DualNetwork.output(c.layers(), Dual.constants(theta), c.x());
              return DualNetwork.loss(c.loss(), h, c.y()).value();
            },
            DualNetwork.parameters(c.layers()))
        .expect("∂L/∂θ", network.gradient(c.x(), c.y()));
  }
}
