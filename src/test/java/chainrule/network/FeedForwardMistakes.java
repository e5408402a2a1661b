package chainrule.network;

import chainrule.activation.Activation;
import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link FeedForward}. */
final class FeedForwardMistakes {

  private FeedForwardMistakes() {}

  @Inputs({"preActivations", "output"})
  static Object[] twoLayers(Draw draw) {
    int n = draw.length();
    int m = draw.length() + 1;
    int k = draw.length() + 1;
    Layer[] layers = {
      new Layer(draw.matrix(m, n), draw.vector(m), Activation.TANH),
      new Layer(draw.matrix(k, m), draw.vector(k), Activation.SIGMOID)
    };
    return new Object[] {layers, draw.vector(n)};
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
      in = "output",
      name = "the last activation forgotten",
      says = "The output is g(a) of the last layer.",
      tempting = "The sums are at hand.",
      shows = "Outputs lie beyond 0 and 1.")
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
}
