package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.loss.Loss;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One example of a minibatch on its way through a network. Like the workspace of a routine of
 * linear algebra, its arrays are allocated once and used again in every step: training allocates
 * none. Each array has one meaning throughout.
 */
final class ExampleWorkspace {

  private final FastLayer[] layers;
  private final Loss loss;

  /** a of each layer, the pre-activations. */
  final double[][] a;

  /**
   * The output of each layer, after dropout; h⁽⁰⁾ = x is not copied, but read from the examples.
   */
  final double[][] h;

  /** ∂L/∂h of each layer, with respect to its output. */
  final double[][] byOutput;

  /** δ = ∂L/∂a of each layer. */
  final double[][] delta;

  /** δ times the factor with which the example enters the step, −η/m or 1/m. */
  final double[][] scaledDelta;

  /** L of the example, and whether it is classified right. */
  Score score;

  private final double[] target;
  private final double[][] slopes;
  private int label;
  private double dropProbability;
  private SplittableRandom random;

  ExampleWorkspace(FastLayer[] layers, Loss loss) {
    this.layers = layers;
    this.loss = loss;
    int depth = layers.length;
    a = arrays();
    h = new double[depth + 1][];
    System.arraycopy(arrays(), 0, h, 1, depth);
    byOutput = arrays();
    delta = arrays();
    scaledDelta = arrays();
    slopes = arrays();
    target = new double[layers[depth - 1].bias.length];
  }

  /** One for each layer, with an entry for each of its nodes. */
  private double[][] arrays() {
    return Arrays.stream(layers)
        .map(layer -> new double[layer.bias.length])
        .toArray(double[][]::new);
  }

  /** Takes example n, which gets the masks of place {@code at} in the order. */
  void load(Examples examples, int n, Masks masks, int at) {
    examples.copyTarget(n, target);
    label = examples.label(n);
    dropProbability = masks.dropProbability();
    random = masks.random(at);
  }

  /** a⁽ᵏ⁾ ← b⁽ᵏ⁾, before the inputs of layer k are added. */
  void begin(int k) {
    System.arraycopy(layers[k].bias, 0, a[k], 0, a[k].length);
  }

  /** h⁽ᵏ⁾ = g(a⁽ᵏ⁾), and g′. */
  void activate(int k) {
    layers[k].activate(a[k], h[k + 1], slopes[k]);
    if (k < layers.length - 1 && dropProbability > 0) {
      drop(h[k + 1], slopes[k]);
    }
  }

  /** Inverted dropout of the outputs, and of the slopes for the way back. */
  private void drop(double[] h, double[] slopes) {
    for (int j = 0; j < slopes.length; j++) {
      boolean kept = random.nextDouble() >= dropProbability;
      h[j] = kept ? h[j] / (1 - dropProbability) : 0;
      slopes[j] = kept ? slopes[j] / (1 - dropProbability) : 0;
    }
  }

  /** From the last layer to the loss and the prediction. */
  void judge() {
    double[] last = h[layers.length];
    score = new Score(loss.value(last, target), Examples.label(loss.output(last)) == label ? 1 : 0);
  }

  /** ∂L/∂h of the last layer. */
  void beginBackward() {
    double[] gradient = loss.gradient(h[layers.length], target);
    System.arraycopy(gradient, 0, byOutput[layers.length - 1], 0, target.length);
  }

  /** δ⁽ᵏ⁾ = g′ ∂L/∂h, and the same times a factor. */
  void passActivation(int k, double factor) {
    for (int j = 0; j < delta[k].length; j++) {
      delta[k][j] = byOutput[k][j] * slopes[k][j];
      scaledDelta[k][j] = factor * delta[k][j];
    }
  }
}
