package chainrule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.training.MinibatchGradient;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A minibatch as matrices says what its examples say one by one. */
class MinibatchMatricesTest {

  private static final Random RANDOM = new Random(1);

  private static double[][] matrix(int rows, int columns) {
    return IntStream.range(0, rows)
        .mapToObj(row -> RANDOM.doubles(columns, -2, 2).toArray())
        .toArray(double[][]::new);
  }

  /** The same products are added in the same order. */
  @Test
  void forwardAndBackEachRowIsTheLayerOfItsExample_toTheBit() {
    for (int run = 0; run < 50; run++) {
      int m = 1 + run % 7;
      int n = 1 + run % 11;
      double[][] w = matrix(m, n);
      double[] b = matrix(1, m)[0];
      double[][] x = matrix(1 + run % 20, n);
      double[][] deltas = matrix(x.length, m);
      double[][] a = MinibatchLayer.preActivations(w, b, x);
      double[][] back = MinibatchLayer.inputGradients(w, deltas);
      for (int example = 0; example < x.length; example++) {
        assertThat(a[example]).isEqualTo(DenseLayer.preActivation(w, b, x[example]));
        assertThat(back[example]).isEqualTo(DenseLayer.inputGradient(w, deltas[example]));
      }
    }
  }

  /** Two layers, their loss and its whole gradient, for 13 examples at once and one by one. */
  @Test
  void aNetworkOfTwoLayersHasTheMeanGradientOfItsExamples() {
    int[] sizes = {4, 6, 3};
    Network network =
        Network.random(sizes, Activation.TANH, Activation.IDENTITY, Loss.SOFTMAX_CROSS_ENTROPY, 2);
    double[][] x = matrix(13, 4);
    double[][] y = new double[13][3];
    for (double[] target : y) {
      target[RANDOM.nextInt(3)] = 1;
    }
    double[] oneByOne =
        MinibatchGradient.mean(
            network.parameters(),
            (theta, n) -> network.with(theta).gradient(x[n], y[n]),
            IntStream.range(0, 13).toArray());
    assertThat(atOnce(network, x, y).parameters()).containsExactly(oneByOne, within(1e-15));
  }

  private static Network atOnce(Network network, double[][] x, double[][] y) {
    Layer first = network.layers()[0];
    Layer last = network.layers()[1];
    double[][] a1 = MinibatchLayer.preActivations(first.weights(), first.bias(), x);
    double[][] h = MinibatchLayer.outputs(a1, first.activation());
    double[][] delta2 = MinibatchLayer.preActivations(last.weights(), last.bias(), h);
    for (int n = 0; n < x.length; n++) {
      delta2[n] = network.loss().gradient(delta2[n], y[n]);
    }
    double[][] delta1 = MinibatchLayer.inputGradients(last.weights(), delta2);
    for (int n = 0; n < x.length; n++) {
      for (int j = 0; j < delta1[n].length; j++) {
        delta1[n][j] *= first.activation().derivative(a1[n][j]);
      }
    }
    return new Network(
        new Layer[] {slopes(delta1, x, first), slopes(delta2, h, last)}, network.loss());
  }

  private static Layer slopes(double[][] deltas, double[][] inputs, Layer layer) {
    return new Layer(
        MinibatchLayer.weightGradient(deltas, inputs),
        MinibatchLayer.biasGradient(deltas),
        layer.activation());
  }

  @Test
  void asManyRowsAreAskedForOfBoth() {
    assertThatThrownBy(() -> MinibatchLayer.weightGradient(new double[2][3], new double[4][3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("deltas has 2 rows but inputs has 4");
  }
}
