package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.loss.Loss;
import chainrule.testing.EachEntry;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What goes wrong in {@link Backpropagation}. */
final class BackpropagationMistakes {

  private BackpropagationMistakes() {}

  @Inputs("hiddenDelta")
  static Object[] oneStepBack(InputDraw draw) {
    int m = draw.length() + 1;
    return new Object[] {draw.vector(m), activation(draw), draw.matrix(m, m), draw.vector(m)};
  }

  @Inputs({"deltas", "gradient"})
  static Object[] oneLayerToThree(InputDraw draw) {
    int n = draw.length();
    int m = draw.length() + 1;
    int k = draw.length() + 1;
    Layer first = new Layer(draw.matrix(m, n), draw.vector(m), activation(draw));
    Layer middle = new Layer(draw.matrix(m, m), draw.vector(m), activation(draw));
    Layer last = new Layer(draw.matrix(k, m), draw.vector(k), activation(draw));
    Layer[] layers =
        draw.byHand() || draw.coin()
            ? new Layer[] {first, last}
            : new Layer[] {first, middle, last};
    if (draw.whole(1, 5) == 1) {
      return new Object[] {
        new Layer[] {first}, Loss.SQUARED_ERROR, draw.vector(n), draw.probabilities(m)
      };
    }
    return new Object[] {layers, Loss.SQUARED_ERROR, draw.vector(n), draw.probabilities(k)};
  }

  /** The cross-entropies put the last sums through a softmax or a sigmoid themselves. */
  @Inputs({"deltas", "gradient"})
  static Object[] withACrossEntropy(InputDraw draw) {
    int n = draw.length();
    int m = draw.length() + 1;
    int k = draw.length() + 1;
    Layer first = new Layer(draw.matrix(m, n), draw.vector(m), activation(draw));
    Layer last = new Layer(draw.matrix(k, m), draw.vector(k), Activation.IDENTITY);
    Loss loss = draw.coin() ? Loss.SIGMOID_CROSS_ENTROPY : Loss.SOFTMAX_CROSS_ENTROPY;
    return new Object[] {new Layer[] {first, last}, loss, draw.vector(n), draw.probabilities(k)};
  }

  /** Of each layer its own. */
  private static Activation activation(InputDraw draw) {
    return draw.coin() ? Activation.SIGMOID : Activation.TANH;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope forgotten",
      says = "δⱼ = g′(aⱼ) Σ …: the sum is multiplied by the slope of the activation.",
      tempting = "The sum over the next layer is the hard part.",
      shows = "Every entry is at least four times too large.")
  static double[] withoutSlope(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    return DenseLayer.inputGradient(nextWeights, nextDelta);
  }

  @Mistake(
      in = "deltas",
      name = "the last slope forgotten",
      says = "The last δ is the loss’s gradient times the slope of the last activation.",
      tempting = "With softmax and cross-entropy it is gone.",
      shows = "All layers are off by the same slope where there is one output.")
  static double[][] withoutLastSlope(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    return fromLast(layers, a, loss.gradient(lastOf(layers).value(a[a.length - 1]), y));
  }

  @Mistake(
      in = "deltas",
      name = "the sign flipped",
      says = "The loss’s gradient is 2(ŷ − y), not 2(y − ŷ).",
      tempting = "Target minus output is the error as one says it.",
      shows = "Every entry has the opposite sign.")
  static double[][] flipped(Layer[] layers, Loss loss, double[] x, double[] y) {
    return times(-1, Backpropagation.deltas(layers, loss, x, y));
  }

  @Mistake(
      in = "gradient",
      name = "δ multiplied by the bias",
      says = "A bias is a weight whose input is 1, so its slope is δ · 1.",
      tempting = "For a weight, δ is multiplied by something too.",
      shows = "The weights are right.")
  static Layer[] biasTimesDelta(Layer[] layers, Loss loss, double[] x, double[] y) {
    Layer[] gradient = Backpropagation.gradient(layers, loss, x, y);
    for (int k = 0; k < gradient.length; k++) {
      double[] b = layers[k].bias();
      double[] delta = gradient[k].bias();
      double[] slope = EachEntry.of(b.length, i -> b[i] * delta[i]);
      gradient[k] = new Layer(gradient[k].weights(), slope, gradient[k].activation());
    }
    return gradient;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope of the next δ",
      says =
          "g′ is taken at the node’s own sum aⱼ; the δ’s of the next layer are only weighted "
              + "and summed.",
      tempting = "δ and a are side by side in the loop.",
      shows = "A node with no error gets one.")
  static double[] slopeOfNext(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] slopes = EachEntry.of(nextDelta, activation::derivative);
    return DenseLayer.inputGradient(nextWeights, slopes);
  }

  @Mistake(
      in = "deltas",
      name = "half squared error",
      says = "The loss that is handed over is (ŷ − y)², whose gradient is 2(ŷ − y).",
      tempting = "Many books put a ½ before the square so that the 2 vanishes.",
      shows = "Every δ is half as large.",
      usedBy = "Weka, Smile, Encog: half squared error")
  static double[][] half(Layer[] layers, Loss loss, double[] x, double[] y) {
    return times(0.5, Backpropagation.deltas(layers, loss, x, y));
  }

  @Mistake(
      in = "deltas",
      name = "the last slope twice",
      says = "The last δ is ∂L/∂h ⊙ g′(a): one slope for one activation.",
      tempting = "The loss’s gradient is taken after the activation already.",
      shows = "Next to 0 and 1 it is far too small.")
  static double[][] lastSlopeTwice(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[] sums = a[a.length - 1];
    double[] delta = Backpropagation.deltas(layers, loss, x, y)[a.length - 1];
    double[] last = EachEntry.of(delta.length, i -> delta[i] * lastOf(layers).derivative(sums[i]));
    return fromLast(layers, a, last);
  }

  @Mistake(
      in = "gradient",
      name = "the input in place of every layer’s own",
      says = "∂L/∂W⁽ᵏ⁾ = δ⁽ᵏ⁾h⁽ᵏ⁻¹⁾ᵀ: the second layer’s input is the first one’s output.",
      tempting = "x is the parameter’s name.",
      shows = "The first layer is right; the second has the wrong shape if the sizes differ.")
  static Layer[] inputEverywhere(Layer[] layers, Loss loss, double[] x, double[] y) {
    return gradient(layers, Backpropagation.deltas(layers, loss, x, y), k -> x);
  }

  @Mistake(
      in = "gradient",
      name = "g applied to x too",
      says = "The first layer is given x as it is: g comes after a layer’s sums, not before.",
      tempting = "Every layer’s input seems to be the g of something.",
      shows = "Only the first layer’s weights are wrong.")
  static Layer[] activatedInput(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    return gradient(
        layers,
        Backpropagation.deltas(layers, loss, x, y),
        k -> layers[Math.max(0, k - 1)].activation().value(k == 0 ? x : a[k - 1]));
  }

  @Mistake(
      in = "gradient",
      name = "δ without the slope of the last activation",
      says = "The last δ is the loss’s gradient times the slope of the last activation.",
      tempting = "The gradient with respect to the output looks like δ already.",
      shows = "It is right for an identity at the end.")
  static Layer[] gradientWithoutLastSlope(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    return gradient(
        layers,
        withoutLastSlope(layers, loss, x, y),
        k -> k == 0 ? x : layers[k - 1].activation().value(a[k - 1]));
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope twice",
      says = "One activation brings one slope: g′(aⱼ) is in front of the sum, or in it.",
      tempting = "It is written into the loop and once more after it.",
      shows = "Next to the ends it is far too small.")
  static double[] slopeTwice(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] delta = Backpropagation.hiddenDelta(a, activation, nextWeights, nextDelta);
    return EachEntry.of(a.length, j -> delta[j] * activation.derivative(a[j]));
  }

  /** The δ's of both layers, from that of the last. */
  @Mistake(
      in = "deltas",
      name = "the loss’s gradient with respect to its own output",
      says = "The loss takes h as it is, and makes the softmax or the sigmoid of it itself.",
      tempting = "It has a method output, which seems to come first.",
      shows = "With the squared error it is right.")
  static double[][] outputTwice(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[] sums = a[a.length - 1];
    Activation g = lastOf(layers);
    double[] byOutput = loss.gradient(loss.output(g.value(sums)), y);
    double[] last = EachEntry.of(sums.length, i -> byOutput[i] * g.derivative(sums[i]));
    return fromLast(layers, a, last);
  }

  /** All δs, from that of the last layer. */
  private static double[][] fromLast(Layer[] layers, double[][] a, double[] last) {
    double[][] delta = new double[layers.length][];
    delta[delta.length - 1] = last;
    for (int k = delta.length - 2; k >= 0; k--) {
      double[][] next = layers[k + 1].weights();
      delta[k] = Backpropagation.hiddenDelta(a[k], layers[k].activation(), next, delta[k + 1]);
    }
    return delta;
  }

  /** The gradient by these δs, and by what each layer is given. */
  private static Layer[] gradient(Layer[] layers, double[][] delta, IntFunction<double[]> input) {
    return IntStream.range(0, layers.length)
        .mapToObj(
            k ->
                new Layer(
                    DenseLayer.weightGradient(delta[k], input.apply(k)),
                    delta[k],
                    layers[k].activation()))
        .toArray(Layer[]::new);
  }

  private static Activation lastOf(Layer[] layers) {
    return layers[layers.length - 1].activation();
  }

  private static double[][] times(double factor, double[][] deltas) {
    return Stream.of(deltas).map(delta -> EachEntry.times(factor, delta)).toArray(double[][]::new);
  }
}
