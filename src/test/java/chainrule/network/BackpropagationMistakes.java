package chainrule.network;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link Backpropagation}. */
final class BackpropagationMistakes {

  private BackpropagationMistakes() {}

  @Inputs("hiddenDelta")
  static Object[] oneStepBack(Draw draw) {
    int m = draw.length() + 1;
    int k = draw.length() + 1;
    return new Object[] {draw.vector(m), Activation.SIGMOID, draw.matrix(k, m), draw.vector(k)};
  }

  @Inputs({"deltas", "gradient"})
  static Object[] twoLayers(Draw draw) {
    int n = draw.length();
    int m = draw.length() + 1;
    int k = draw.length() + 1;
    Layer[] layers = {
      new Layer(draw.matrix(m, n), draw.vector(m), Activation.TANH),
      new Layer(draw.matrix(k, m), draw.vector(k), Activation.SIGMOID)
    };
    return new Object[] {layers, Loss.SQUARED_ERROR, draw.vector(n), draw.probabilities(k)};
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
      in = "hiddenDelta",
      name = "g for g′",
      says = "It is the slope at a that is multiplied, not the activation.",
      tempting = "Both are at hand in the layer.",
      shows = "It is too large by 1/(1 − h).")
  static double[] valueForSlope(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] r = DenseLayer.inputGradient(nextWeights, nextDelta);
    double[] h = activation.value(a);
    for (int j = 0; j < r.length; j++) {
      r[j] *= h[j];
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "g′ at h",
      says = "The slope is taken at the sum a, not at the activation h.",
      tempting = "h is at hand from the way forward.",
      shows = "The factors lie just below ¼.")
  static double[] slopeAtOutput(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    return Backpropagation.hiddenDelta(activation.value(a), activation, nextWeights, nextDelta);
  }

  @Mistake(
      in = "deltas",
      name = "the last slope forgotten",
      says = "The last δ is the loss’s gradient times the slope of the last activation.",
      tempting = "With softmax and cross-entropy it is gone.",
      shows = "All layers are off by the same slope where there is one output.")
  static double[][] withoutLastSlope(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] d = new double[2][];
    d[1] = loss.gradient(layers[1].activation().value(a[1]), y);
    d[0] = Backpropagation.hiddenDelta(a[0], layers[0].activation(), layers[1].weights(), d[1]);
    return d;
  }

  @Mistake(
      in = "deltas",
      name = "the sign flipped",
      says = "The loss’s gradient is 2(ŷ − y), not 2(y − ŷ).",
      tempting = "Target minus output is the error as one says it.",
      shows = "Every entry has the opposite sign.")
  static double[][] flipped(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] d = Backpropagation.deltas(layers, loss, x, y);
    for (double[] row : d) {
      for (int i = 0; i < row.length; i++) {
        row[i] = -row[i];
      }
    }
    return d;
  }

  @Mistake(
      in = "gradient",
      name = "a for h in the weights’ gradient",
      says = "∂L/∂W⁽ᵏ⁾ = δ⁽ᵏ⁾h⁽ᵏ⁻¹⁾ᵀ: the input of the layer is h, not a.",
      tempting = "The sums are what the way forward keeps.",
      shows = "The first layer is right, and so are all biases.")
  static Layer[] sumsForActivations(Layer[] layers, Loss loss, double[] x, double[] y) {
    Layer[] r = Backpropagation.gradient(layers, loss, x, y);
    double[] a = FeedForward.preActivations(layers, x)[0];
    r[1] = new Layer(DenseLayer.weightGradient(r[1].bias(), a), r[1].bias(), r[1].activation());
    return r;
  }
}
