package chainrule.network;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.shape.Shape;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Layers and the loss that they are trained on.
 *
 * <p>Note "Neural Network", sections "Feed Forward Neural Network" and "Backpropagation": f(x|θ),
 * its parameters θ = (W⁽¹⁾, b⁽¹⁾, …), and the gradient of ℓ with respect to all of them.
 *
 * @param layers each with as many inputs as the one before has nodes
 * @param loss the loss; the cross-entropies follow a last layer without activation
 */
public record Network(Layer[] layers, Loss loss) {

  /**
   * Checks that the layers fit. They are kept as they are, not copied.
   *
   * @param layers each with as many inputs as the one before has nodes
   * @param loss the loss; the cross-entropies follow a last layer without activation
   * @throws IllegalArgumentException if the layers do not fit or there is no loss
   */
  public Network {
    Layer.requireChain(layers);
    if (loss == null) {
      throw new IllegalArgumentException("loss is null");
    }
  }

  /**
   * A network to start training from: biases 0, weights normally distributed with variance 1/n for
   * a layer of n inputs (LeCun), 2/n for one of rectifiers (He), so that activations keep their
   * size from layer to layer.
   *
   * @param sizes D⁽⁰⁾ … D⁽ᴸ⁺¹⁾, at least two, each at least 1
   * @param hidden the activation of the hidden layers
   * @param last the activation of the last layer, the identity before a cross-entropy
   * @param loss the loss
   * @param seed the same seed gives the same network
   * @return a new network
   * @throws IllegalArgumentException if there are too few sizes or one is below 1
   */
  public static Network random(
      int[] sizes, Activation hidden, Activation last, Loss loss, long seed) {
    if (sizes == null || sizes.length < 2 || Arrays.stream(sizes).min().orElse(0) < 1) {
      throw new IllegalArgumentException(
          "sizes are at least two, each at least 1, not " + Arrays.toString(sizes));
    }
    Random random = new Random(mixed(seed));
    Layer[] layers = new Layer[sizes.length - 1];
    for (int k = 0; k < layers.length; k++) {
      Activation activation = k == layers.length - 1 ? last : hidden;
      layers[k] = random(random, sizes[k], sizes[k + 1], activation);
    }
    return new Network(layers, loss);
  }

  /**
   * Consecutive seeds make a {@link Random} begin with nearly the same number, so they are mixed
   * first. It has to be a {@link Random}: only that draws the same normal numbers on every JDK.
   */
  private static long mixed(long seed) {
    return new SplittableRandom(seed).nextLong();
  }

  private static Layer random(Random random, int inputs, int nodes, Activation activation) {
    boolean rectifier = activation == Activation.RELU || activation == Activation.LEAKY_RELU;
    double deviation = Math.sqrt((rectifier ? 2.0 : 1.0) / inputs);
    double[][] weights = new double[nodes][inputs];
    for (double[] row : weights) {
      Arrays.setAll(row, j -> deviation * random.nextGaussian());
    }
    return new Layer(weights, new double[nodes], activation);
  }

  /**
   * ŷ.
   *
   * @param x the input
   * @return the prediction
   * @throws IllegalArgumentException if it does not fit the first layer
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
   * @throws IllegalArgumentException if they do not fit the first and the last layer
   */
  public double loss(double[] x, double[] y) {
    return loss.value(FeedForward.output(layers, x), y);
  }

  /**
   * ∂L/∂θ of one example, in the order of {@link #parameters}.
   *
   * @param x the input
   * @param y the target
   * @return one derivative for each parameter
   * @throws IllegalArgumentException if they do not fit the first and the last layer
   */
  public double[] gradient(double[] x, double[] y) {
    return new Network(Backpropagation.gradient(layers, loss, x, y), loss).parameters();
  }

  /**
   * θ = (W⁽¹⁾, b⁽¹⁾, W⁽²⁾, b⁽²⁾, …), each W row by row.
   *
   * @return all weights and biases in one new array
   */
  public double[] parameters() {
    double[] theta = new double[count()];
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

  private int count() {
    return Stream.of(layers).mapToInt(layer -> layer.nodes() * (layer.inputs() + 1)).sum();
  }

  /**
   * The same network with other parameters.
   *
   * @param theta all weights and biases, in the order of {@link #parameters}
   * @return a new network that shares no array with this one or with {@code theta}
   * @throws IllegalArgumentException if there are more or fewer than this network has
   */
  public Network with(double[] theta) {
    Shape.sameLength("theta", theta, "the network's own", new double[count()]);
    Layer[] changed = new Layer[layers.length];
    int next = 0;
    for (int k = 0; k < layers.length; k++) {
      double[][] weights = new double[layers[k].nodes()][];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Arrays.copyOfRange(theta, next, next += layers[k].inputs());
      }
      double[] bias = Arrays.copyOfRange(theta, next, next += weights.length);
      changed[k] = new Layer(weights, bias, layers[k].activation());
    }
    return new Network(changed, loss);
  }
}
