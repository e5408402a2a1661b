package chainrule.testing;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A network written once in numbers that carry their derivative, so that every slope of it is known
 * without any going back. Layers, activations and losses are only names here; what they compute is
 * written anew.
 */
public final class DualNetwork {

  private DualNetwork() {}

  /** g(a); at the kink of a rectifier the left slope. */
  public static Dual activation(Activation g, Dual a) {
    return switch (g) {
      case SIGMOID -> a.sigmoid();
      case TANH -> a.times(2).sigmoid().times(2).minus(1);
      case RELU -> a.value() > 0 ? a : Dual.constant(0);
      case LEAKY_RELU -> a.value() > 0 ? a : a.times(0.01);
      case IDENTITY -> a;
    };
  }

  /** g of every entry. */
  public static Dual[] activation(Activation g, Dual[] a) {
    return Stream.of(a).map(ai -> activation(g, ai)).toArray(Dual[]::new);
  }

  /** L of one example, from what the last layer puts out. */
  public static Dual loss(Loss loss, Dual[] h, double[] y) {
    Dual sum = Dual.constant(0);
    Dual exponentials = Dual.constant(0);
    for (int k = 0; k < h.length; k++) {
      Dual byTarget = h[k].times(y[k]);
      exponentials = exponentials.plus(h[k].exp());
      sum =
          switch (loss) {
            case SQUARED_ERROR -> sum.plus(h[k].minus(y[k]).squared());
            case SOFTMAX_CROSS_ENTROPY -> sum.minus(byTarget);
            case SIGMOID_CROSS_ENTROPY ->
                sum.plus(h[k].exp().plus(Dual.constant(1)).ln()).minus(byTarget);
          };
    }
    return loss == Loss.SOFTMAX_CROSS_ENTROPY ? sum.plus(exponentials.ln()) : sum;
  }

  /** W⁽¹⁾ row by row, b⁽¹⁾, W⁽²⁾, … in one array. */
  public static double[] parameters(Layer[] layers) {
    return Stream.of(layers)
        .flatMap(layer -> Stream.concat(Stream.of(layer.weights()), Stream.of(layer.bias())))
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  /** What each layer sees before its activation, with other parameters than its own. */
  public static Dual[][] preActivations(Layer[] layers, Dual[] theta, double[] x) {
    Dual[][] a = new Dual[layers.length][];
    Dual[] h = Dual.constants(x);
    int next = 0;
    for (int k = 0; k < layers.length; k++) {
      int nodes = layers[k].bias().length;
      int biases = next + nodes * h.length;
      a[k] = Arrays.copyOfRange(theta, biases, biases + nodes);
      for (int i = 0; i < nodes; i++) {
        for (int j = 0; j < h.length; j++) {
          a[k][i] = a[k][i].plus(theta[next + i * h.length + j].times(h[j]));
        }
      }
      next = biases + nodes;
      h = activation(layers[k].activation(), a[k]);
    }
    return a;
  }

  /** What the last layer puts out, with other parameters than its own. */
  public static Dual[] output(Layer[] layers, Dual[] theta, double[] x) {
    int last = layers.length - 1;
    return activation(layers[last].activation(), preActivations(layers, theta, x)[last]);
  }

  /** ∂L/∂θ of one example, each slope by a run of its own. */
  public static double[] gradient(Layer[] layers, Loss loss, double[] x, double[] y) {
    Function<Dual[], Dual> byTheta = theta -> loss(loss, output(layers, theta, x), y);
    return Dual.gradient(parameters(layers), byTheta);
  }

  /** The values without their slopes. */
  public static double[] values(Dual[] v) {
    return Stream.of(v).mapToDouble(Dual::value).toArray();
  }
}
