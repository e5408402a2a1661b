package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.stream.Stream;

/** What goes wrong in {@link FeedForward}. */
final class FeedForwardMistakes {

  private FeedForwardMistakes() {}

  @Inputs({"preActivations", "output"})
  static Object[] oneLayerToThree(InputDraw draw) {
    return layers(draw, 2);
  }

  @Inputs("probabilities")
  static Object[] perhapsOneClass(InputDraw draw) {
    return layers(draw, 1);
  }

  /** The second layer has so many nodes or more. */
  private static Object[] layers(InputDraw draw, int least) {
    int n = draw.length();
    int m = draw.length() + 1;
    int k = draw.length() - 1 + least;
    boolean isTanhFirst = draw.coin(); // each layer has its own, or one passes for the other
    Layer first = new Layer(draw.matrix(m, n), draw.vector(m), activation(isTanhFirst));
    Layer second = new Layer(draw.matrix(k, m), draw.vector(k), activation(!isTanhFirst));
    double[] x = draw.vector(n);
    if (draw.whole(1, 5) == 1) {
      return new Object[] {new Layer[] {first}, x};
    }
    if (draw.byHand() || draw.coin()) {
      return new Object[] {new Layer[] {first, second}, x};
    }
    Layer third = new Layer(draw.matrix(m, k), draw.vector(m), activation(draw.coin()));
    return new Object[] {new Layer[] {first, second, third}, x};
  }

  private static Activation activation(boolean isTanh) {
    return isTanh ? Activation.TANH : Activation.SIGMOID;
  }

  @Mistake(
      in = "preActivations",
      name = "a for h",
      says = "Each layer takes the activations g(a) of the one before, not its sums a.",
      tempting = "The sums are what the method collects.",
      shows = "The first layer is right.")
  static double[][] withoutActivation(Layer[] layers, double[] x) {
    double[][] a = new double[layers.length][];
    double[] h = x;
    for (int k = 0; k < a.length; k++) {
      a[k] = DenseLayer.preActivation(layers[k].weights(), layers[k].bias(), h);
      h = a[k];
    }
    return a;
  }

  @Mistake(
      in = "preActivations",
      name = "h for a",
      says = "What is asked for is what goes into the activation.",
      tempting = "Activations are what is passed on.",
      shows = "Entries lie between −1 and 1.")
  static double[][] activations(Layer[] layers, double[] x) {
    double[][] a = FeedForward.preActivations(layers, x);
    for (int k = 0; k < a.length; k++) {
      a[k] = layers[k].activation().value(a[k]);
    }
    return a;
  }

  @Mistake(
      in = "preActivations",
      name = "the biases forgotten",
      says = "Every layer adds its bias.",
      tempting = "Many pictures leave the biases out.",
      shows = "It is right where all biases are 0.")
  static double[][] sumsWithoutBiases(Layer[] layers, double[] x) {
    return FeedForward.preActivations(bare(layers), x);
  }

  @Mistake(
      in = "output",
      name = "the last activation forgotten",
      says = "The output is g(a) of the last layer.",
      tempting = "The sums are at hand.",
      shows = "Outputs are beyond 0 and 1.")
  static double[] lastSums(Layer[] layers, double[] x) {
    return FeedForward.preActivations(layers, x)[layers.length - 1];
  }

  @Mistake(
      in = "output",
      name = "the biases forgotten",
      says = "Every layer adds its bias.",
      tempting = "The weights are the hard part.",
      shows = "It is right where the biases are 0.")
  static double[] withoutBiases(Layer[] layers, double[] x) {
    Layer[] r = new Layer[layers.length];
    for (int k = 0; k < r.length; k++) {
      r[k] = new Layer(layers[k].weights(), new double[layers[k].nodes()], layers[k].activation());
    }
    return FeedForward.output(r, x);
  }

  @Mistake(
      in = "output",
      name = "the last layer left out",
      says = "The loop runs over all layers, the last one too.",
      tempting = "The last index is length − 1.",
      shows = "The result is as long as the last hidden layer.")
  static double[] lastLayerLeftOut(Layer[] layers, double[] x) {
    return FeedForward.output(Arrays.copyOf(layers, layers.length - 1), x);
  }

  @Mistake(
      in = "output",
      name = "a sigmoid in every layer",
      says = "Each layer has an activation of its own; use the layer’s.",
      tempting = "The notes write σ for all of them.",
      shows = "It is right where every layer is a sigmoid layer.")
  static double[] sigmoidEverywhere(Layer[] layers, double[] x) {
    return FeedForward.output(activatedBy(layers, Activation.SIGMOID), x);
  }

  @Mistake(
      in = "output",
      name = "the first layer’s activation everywhere",
      says = "Each layer has an activation of its own.",
      tempting = "layers[0] is at hand before the loop.",
      shows = "It is right where all layers have one activation.")
  static double[] firstActivation(Layer[] layers, double[] x) {
    return FeedForward.output(activatedBy(layers, layers[0].activation()), x);
  }

  @Mistake(
      in = "output",
      name = "no activation between the layers",
      says = "Each layer takes the activations g(a) of the one before, not its sums a.",
      tempting = "Without it the code is a line shorter.",
      shows = "The network is one linear map with an activation at its end.")
  static double[] linearInBetween(Layer[] layers, double[] x) {
    double[] a = x;
    for (Layer layer : layers) {
      a = DenseLayer.preActivation(layer.weights(), layer.bias(), a);
    }
    return layers[layers.length - 1].activation().value(a);
  }

  @Mistake(
      in = "output",
      name = "a softmax on top",
      says = "The output is g(a) of the last layer; softmax is what probabilities is for.",
      tempting = "The note’s network ends in a softmax.",
      shows = "The entries sum to 1.")
  static double[] softmaxOnTop(Layer[] layers, double[] x) {
    return Softmax.value(FeedForward.output(layers, x));
  }

  @Mistake(
      in = "output",
      name = "g′ for g",
      says = "Forward it is the activation itself; its slope is for the way back.",
      tempting = "Both are methods of the activation.",
      shows = "With a sigmoid the entries are at most ¼.")
  static double[] slopeForValue(Layer[] layers, double[] x) {
    double[] h = x;
    for (Layer layer : layers) {
      h = DenseLayer.preActivation(layer.weights(), layer.bias(), h);
      for (int i = 0; i < h.length; i++) {
        h[i] = layer.activation().derivative(h[i]);
      }
    }
    return h;
  }

  @Mistake(
      in = "probabilities",
      name = "a sigmoid for each output",
      says =
          "The probabilities of K classes share a denominator: softmax looks at all outputs at "
              + "once.",
      tempting = "The note writes σ for its output.",
      shows = "The entries do not sum to 1.")
  static double[] sigmoids(Layer[] layers, double[] x) {
    return Activation.SIGMOID.value(lastSums(layers, x));
  }

  @Mistake(
      in = "probabilities",
      name = "softmax of the activations",
      says = "Softmax takes the sums a⁽ᴸ⁺¹⁾ themselves; it is the last layer’s activation.",
      tempting = "The output of the layers is at hand.",
      shows = "The entries are too close to each other.")
  static double[] softmaxOfOutputs(Layer[] layers, double[] x) {
    return Softmax.value(FeedForward.output(layers, x));
  }

  @Mistake(
      in = "probabilities",
      name = "the biases forgotten",
      says = "Every layer adds its bias, though the note’s line has none.",
      tempting = "The note’s forward line has no b.",
      shows = "It is right where the biases are 0.")
  static double[] probabilitiesWithoutBiases(Layer[] layers, double[] x) {
    return FeedForward.probabilities(bare(layers), x);
  }

  @Mistake(
      in = "probabilities",
      name = "the softmax forgotten",
      says = "Sums become probabilities by the softmax.",
      tempting = "The largest sum is the largest probability.",
      shows = "The entries do not sum to 1, and some are negative.")
  static double[] withoutSoftmax(Layer[] layers, double[] x) {
    return lastSums(layers, x);
  }

  /** The layers with biases of 0. */
  private static Layer[] bare(Layer[] layers) {
    return Stream.of(layers)
        .map(layer -> new Layer(layer.weights(), new double[layer.nodes()], layer.activation()))
        .toArray(Layer[]::new);
  }

  private static Layer[] activatedBy(Layer[] layers, Activation activation) {
    return Stream.of(layers)
        .map(layer -> new Layer(layer.weights(), layer.bias(), activation))
        .toArray(Layer[]::new);
  }

  @Mistake(
      in = "preActivations",
      name = "each activation taken before its layer",
      says = "An activation follows its layer’s sum: the first layer takes x as it is.",
      tempting = "The activation is at the beginning of the loop.",
      shows = "It is right where g changes nothing.")
  static double[][] activatedBefore(Layer[] layers, double[] x) {
    double[][] a = new double[layers.length][];
    double[] h = x;
    for (int k = 0; k < layers.length; k++) {
      double[] activated = layers[k].activation().value(h);
      a[k] = DenseLayer.preActivation(layers[k].weights(), layers[k].bias(), activated);
      h = a[k];
    }
    return a;
  }

  @Mistake(
      in = "probabilities",
      name = "shares without exponentials",
      says = "Softmax divides e to the power of each sum by the sum of these.",
      tempting = "Dividing by the sum makes any numbers add up to 1.",
      shows = "Shares come out next to each other.")
  static double[] sharesOfOutputs(Layer[] layers, double[] x) {
    double[] shares = FeedForward.output(layers, x).clone();
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  @Mistake(
      in = "probabilities",
      name = "the softmax taken twice",
      says = "Softmax is taken once, of the last layer’s sums.",
      tempting = "The last layer’s own method may have it already.",
      shows = "The probabilities are too close to each other.")
  static double[] softmaxTwice(Layer[] layers, double[] x) {
    return Softmax.value(FeedForward.probabilities(layers, x));
  }

  @Mistake(
      in = "probabilities",
      name = "the sigmoid for a single node",
      says = "The softmax of one number is 1, whatever the number is.",
      tempting = "For two classes one node with a sigmoid is enough.",
      shows = "It is right for two nodes or more.")
  static double[] sigmoidForOne(Layer[] layers, double[] x) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[] last = a[a.length - 1];
    return last.length == 1 ? new double[] {Sigmoid.value(last[0])} : Softmax.value(last);
  }
}
