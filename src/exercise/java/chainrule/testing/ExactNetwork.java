package chainrule.testing;

import chainrule.activation.Activation;
import chainrule.check.ExactFormula;
import chainrule.check.ExactFormula.Sample;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Loss and gradient of networks of sigmoids, forward and back in 50 digits. */
final class ExactNetwork {

  private static final MathContext DIGITS = new MathContext(50);

  /** How many numbers the cost of a network is counted as. */
  private static final int NUMBERS = 20;

  private final Layer[] layers;
  private final BigDecimal[][] h;

  private ExactNetwork(Network network, double[] x) {
    layers = network.layers();
    h = new BigDecimal[layers.length + 1][];
    h[0] = Arrays.stream(x).mapToObj(BigDecimal::new).toArray(BigDecimal[]::new);
    for (int k = 0; k < layers.length; k++) {
      h[k + 1] = output(layers[k], h[k]);
    }
  }

  static List<ExactFormula> all() {
    return List.of(
        new ExactFormula("Network.loss", "ulp of K", NUMBERS, random -> sample(random, false)),
        new ExactFormula("Network.gradient", "ulp of 1", NUMBERS, random -> sample(random, true)));
  }

  /** ∂L/∂θ of one example, in 50 digits. */
  static BigDecimal[] gradient(Network network, double[] x, double[] y) {
    return new ExactNetwork(network, x).gradient(y);
  }

  /** Up to six layers of up to four nodes. */
  private static Sample sample(Random random, boolean gradient) {
    int[] sizes = random.ints(2 + random.nextInt(6), 1, 5).toArray();
    Network network =
        Network.random(
            sizes, Activation.SIGMOID, Activation.SIGMOID, Loss.SQUARED_ERROR, random.nextLong());
    double[] x = random.doubles(sizes[0], -3, 3).toArray();
    double[] y = random.doubles(sizes[sizes.length - 1]).toArray();
    ExactNetwork exact = new ExactNetwork(network, x);
    if (!gradient) {
      return new Sample(
          x, new double[] {network.loss(x, y)}, new BigDecimal[] {exact.loss(y)}, y.length);
    }
    double[] computed = network.gradient(x, y);

    return new Sample(x, computed, exact.gradient(y), 1);
  }

  private static BigDecimal[] output(Layer layer, BigDecimal[] input) {
    BigDecimal[] output = new BigDecimal[layer.nodes()];
    for (int i = 0; i < output.length; i++) {
      BigDecimal a = new BigDecimal(layer.bias()[i]);
      for (int j = 0; j < input.length; j++) {
        a = a.add(new BigDecimal(layer.weights()[i][j]).multiply(input[j]), DIGITS);
      }
      output[i] = BigDecimal.ONE.divide(BigDecimal.ONE.add(BigMath.exp(a.negate())), DIGITS);
    }
    return output;
  }

  private BigDecimal difference(double[] y, int k) {
    return h[layers.length][k].subtract(new BigDecimal(y[k]));
  }

  private BigDecimal loss(double[] y) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < y.length; k++) {
      sum = sum.add(difference(y, k).pow(2));
    }
    return sum;
  }

  /** In the order of the network's parameters. */
  private BigDecimal[] gradient(double[] y) {
    List<BigDecimal> gradient = new ArrayList<>();
    BigDecimal[] byOutput = new BigDecimal[y.length];
    Arrays.setAll(byOutput, k -> difference(y, k).add(difference(y, k)));
    for (int k = layers.length - 1; k >= 0; k--) {
      List<BigDecimal> own = new ArrayList<>();
      BigDecimal[] byInput = new BigDecimal[h[k].length];
      Arrays.fill(byInput, BigDecimal.ZERO);
      BigDecimal[] delta = new BigDecimal[byOutput.length];
      for (int i = 0; i < delta.length; i++) {
        BigDecimal out = h[k + 1][i];
        delta[i] = byOutput[i].multiply(out).multiply(BigDecimal.ONE.subtract(out), DIGITS);
        for (int j = 0; j < byInput.length; j++) {
          BigDecimal weight = new BigDecimal(layers[k].weights()[i][j]);
          byInput[j] = byInput[j].add(weight.multiply(delta[i]), DIGITS);
          own.add(delta[i].multiply(h[k][j], DIGITS));
        }
      }
      own.addAll(List.of(delta));
      gradient.addAll(0, own);
      byOutput = byInput;
    }
    return gradient.toArray(BigDecimal[]::new);
  }
}
