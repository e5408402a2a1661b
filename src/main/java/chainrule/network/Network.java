package chainrule.network;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import java.util.Random;

/**
 * Layers and the loss that they are trained on.
 *
 * @param layers each with as many inputs as the one before has nodes
 * @param loss the loss; the cross-entropies follow a last layer without activation
 */
public record Network(Layer[] layers, Loss loss) {

  /**
   * A network to begin with: biases 0, weights normally distributed with the variance 1/n for n
   * inputs, 2/n before a rectifier, so that a layer's pre-activations are of about the size 1.
   *
   * @param sizes D⁽⁰⁾ … D⁽ᴸ⁺¹⁾, at least two, each at least 1
   * @param hidden the activation of the hidden layers
   * @param last the activation of the last layer, the identity before a cross-entropy
   * @param loss the loss
   * @param seed the same seed, the same network
   * @return a new network
   */
  public static Network random(
      int[] sizes, Activation hidden, Activation last, Loss loss, long seed) {
    if (sizes.length < 2) {
      throw new IllegalArgumentException("a network has at least an input and an output layer");
    }
    Random random = new Random(seed);
    Layer[] layers = new Layer[sizes.length - 1];
    for (int k = 0; k < layers.length; k++) {
      Activation activation = k == layers.length - 1 ? last : hidden;
      double[][] weights = new double[sizes[k + 1]][sizes[k]];
      double deviation = Math.sqrt(variance(activation) / sizes[k]);
      for (double[] row : weights) {
        for (int j = 0; j < row.length; j++) {
          row[j] = deviation * random.nextGaussian();
        }
      }
      layers[k] = new Layer(weights, new double[sizes[k + 1]], activation);
    }
    return new Network(layers, loss);
  }

  private static double variance(Activation activation) {
    return activation == Activation.RELU || activation == Activation.LEAKY_RELU ? 2 : 1;
  }

  /**
   * ŷ.
   *
   * @param x the input
   * @return the prediction
   */
  public double[] output(double[] x) {
    return loss.output(FeedForward.output(layers, x));
  }

  /**
   * L of one example.
   *
   * @param x the input
   * @param y the target
   * @return the loss
   */
  public double loss(double[] x, double[] y) {
    return loss.value(FeedForward.output(layers, x), y);
  }

  /**
   * ∂L/∂θ of one example, in the order of {@link #parameters}.
   *
   * @param x the input
   * @param y the target
   * @return one slope for each parameter
   */
  public double[] gradient(double[] x, double[] y) {
    return new Network(Backpropagation.gradient(layers, loss, x, y), loss).parameters();
  }

  /**
   * θ = (W⁽¹⁾, b⁽¹⁾, W⁽²⁾, b⁽²⁾, …), each W row by row.
   *
   * @return all weights and biases in one array
   */
  public double[] parameters() {
    int count = 0;
    for (Layer layer : layers) {
      count += layer.nodes() * (layer.inputs() + 1);
    }
    double[] theta = new double[count];
    int next = 0;
    for (Layer layer : layers) {
      for (double[] row : layer.weights()) {
        System.arraycopy(row, 0, theta, next, row.length);
        next += row.length;
      }
      System.arraycopy(layer.bias(), 0, theta, next, layer.nodes());
      next += layer.nodes();
    }
    return theta;
  }

  /**
   * The same network with other parameters.
   *
   * @param theta all weights and biases, in the order of {@link #parameters}
   * @return a new network
   */
  public Network with(double[] theta) {
    Layer[] changed = new Layer[layers.length];
    int next = 0;
    for (int k = 0; k < layers.length; k++) {
      double[][] weights = new double[layers[k].nodes()][layers[k].inputs()];
      for (double[] row : weights) {
        System.arraycopy(theta, next, row, 0, row.length);
        next += row.length;
      }
      double[] bias = new double[weights.length];
      System.arraycopy(theta, next, bias, 0, bias.length);
      next += bias.length;
      changed[k] = new Layer(weights, bias, layers[k].activation());
    }
    return new Network(changed, loss);
  }
}
