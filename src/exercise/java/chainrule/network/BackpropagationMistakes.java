package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import chainrule.loss.Loss;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** What goes wrong in {@link Backpropagation}. */
final class BackpropagationMistakes {

  private BackpropagationMistakes() {}

  @Inputs("hiddenDelta")
  static Object[] oneStepBack(InputDraw draw) {
    int m = draw.length() + 1;
    Activation activation = draw.coin() ? Activation.SIGMOID : Activation.TANH;
    return new Object[] {draw.vector(m), activation, draw.matrix(m, m), draw.vector(m)};
  }

  @Inputs({"deltas", "gradient"})
  static Object[] twoLayers(InputDraw draw) {
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
      in = "hiddenDelta",
      name = "the first node only",
      says = "A hidden node feeds every node of the next layer, so the sum runs over all of them.",
      tempting = "The formula for one output has no sum.",
      shows = "It is right where the next layer has one node.")
  static double[] firstNodeOnly(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = activation.derivative(a[j]) * nextWeights[0][j] * nextDelta[0];
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the last node only",
      says = "The shares of all nodes of the next layer are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "It is right where the next layer has one node.")
  static double[] lastNodeOnly(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    int last = nextDelta.length - 1;
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = activation.derivative(a[j]) * nextWeights[last][j] * nextDelta[last];
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "W not transposed",
      says =
          "Back through the layer it is Wᵀδ: node j sums over the nodes that it feeds, "
              + "down column j.",
      tempting = "Wδ looks like the way forward.",
      shows = "It is right for symmetric W, and does not fit where the layers differ in size.")
  static double[] notTransposed(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      for (int k = 0; k < nextDelta.length; k++) {
        r[j] += activation.derivative(a[j]) * nextWeights[j][k] * nextDelta[k];
      }
    }
    return r;
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
      in = "deltas",
      name = "the first layer’s slope forgotten",
      says = "Every layer multiplies by the slope of its own activation, the first one too.",
      tempting = "Nothing comes before the first layer, so it seems done.",
      shows = "All layers but the first are right.")
  static double[][] withoutFirstSlope(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] d = Backpropagation.deltas(layers, loss, x, y);
    d[0] = DenseLayer.inputGradient(layers[1].weights(), d[1]);
    return d;
  }

  @Mistake(
      in = "deltas",
      name = "the activation of the wrong layer",
      says = "The slope in δ⁽ᵏ⁾ is that of layer k’s own activation, not of the next one’s.",
      tempting = "The weights of the next layer stand in the same formula.",
      shows = "The last layer is right, and so is all of it where the layers have one activation.")
  static double[][] nextActivation(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] d = Backpropagation.deltas(layers, loss, x, y);
    d[0] = Backpropagation.hiddenDelta(a[0], layers[1].activation(), layers[1].weights(), d[1]);
    return d;
  }

  @Mistake(
      in = "deltas",
      name = "the loss’s gradient at a",
      says = "The loss sees the output h = g(a), not the sum a.",
      tempting = "The way forward keeps the sums.",
      shows = "It is right where the last layer has no activation.")
  static double[][] lossAtSum(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[] a = FeedForward.preActivations(layers, x)[1];
    return fromLast(layers, x, loss.gradient(a, y));
  }

  @Mistake(
      in = "deltas",
      name = "the target for the loss’s gradient",
      says = "The last δ is ∂L/∂h ⊙ g′(a), and ∂L/∂h = 2(ŷ − y) still has the output in it.",
      tempting = "The target is what the way back starts from.",
      shows = "It does not depend on how near the output is.")
  static double[][] targetForGradient(Layer[] layers, Loss loss, double[] x, double[] y) {
    return fromLast(layers, x, y);
  }

  @Mistake(
      in = "deltas",
      name = "the biases forgotten on the way forward",
      says = "The sums at which the slopes are taken have their biases: a = Wh + b.",
      tempting = "No bias stands in the formulas of the way back.",
      shows = "It is right where all biases are 0.")
  static double[][] withoutBiases(Layer[] layers, Loss loss, double[] x, double[] y) {
    Layer[] bare = new Layer[layers.length];
    for (int k = 0; k < bare.length; k++) {
      bare[k] =
          new Layer(layers[k].weights(), new double[layers[k].nodes()], layers[k].activation());
    }
    return Backpropagation.deltas(bare, loss, x, y);
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

  @Mistake(
      in = "gradient",
      name = "the biases’ gradient left at 0",
      says = "A bias is a weight whose input is 1, so its slope is δ.",
      tempting = "The note leaves this line blank.",
      shows = "The weights are right.")
  static Layer[] biasesLeftOut(Layer[] layers, Loss loss, double[] x, double[] y) {
    return withBiases(layers, loss, x, y, (b, d) -> 0);
  }

  @Mistake(
      in = "gradient",
      name = "δ multiplied by the bias",
      says = "A bias is a weight whose input is 1, so its slope is δ · 1.",
      tempting = "For a weight, δ is multiplied by something too.",
      shows = "The weights are right.")
  static Layer[] biasTimesDelta(Layer[] layers, Loss loss, double[] x, double[] y) {
    return withBiases(layers, loss, x, y, (b, d) -> b * d);
  }

  @Mistake(
      in = "gradient",
      name = "the biases forgotten on the way forward",
      says = "The sums and activations of the way forward have their biases: a = Wh + b.",
      tempting = "No bias stands in the formulas of the way back.",
      shows = "It is right where all biases are 0.")
  static Layer[] gradientWithoutBiases(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] d = withoutBiases(layers, loss, x, y);
    double[] h =
        layers[0]
            .activation()
            .value(DenseLayer.preActivation(layers[0].weights(), new double[layers[0].nodes()], x));
    return new Layer[] {
      new Layer(DenseLayer.weightGradient(d[0], x), d[0], layers[0].activation()),
      new Layer(DenseLayer.weightGradient(d[1], h), d[1], layers[1].activation())
    };
  }

  /** The δ's that follow from a gradient by the output. */
  private static double[][] fromLast(Layer[] layers, double[] x, double[] byOutput) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[] last = byOutput.clone();
    for (int i = 0; i < last.length; i++) {
      last[i] *= layers[1].activation().derivative(a[1][i]);
    }
    return new double[][] {
      Backpropagation.hiddenDelta(a[0], layers[0].activation(), layers[1].weights(), last), last
    };
  }

  /** The gradient, with another slope by a bias, made of the bias and its δ. */
  private static Layer[] withBiases(
      Layer[] layers, Loss loss, double[] x, double[] y, DoubleBinaryOperator slope) {
    Layer[] r = Backpropagation.gradient(layers, loss, x, y);
    for (int k = 0; k < r.length; k++) {
      double[] bias = r[k].bias().clone();
      for (int i = 0; i < bias.length; i++) {
        bias[i] = slope.applyAsDouble(layers[k].bias()[i], bias[i]);
      }
      r[k] = new Layer(r[k].weights(), bias, r[k].activation());
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the sigmoid’s slope whatever g is",
      says = "The slope is that of the layer’s own activation, g′.",
      tempting = "h (1 − h) is the slope one knows.",
      shows = "It is right for the sigmoid.")
  static double[] alwaysSigmoid(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] back = DenseLayer.inputGradient(nextWeights, nextDelta);
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = back[j] * activation.value(a[j]) * (1 - activation.value(a[j]));
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "tanh’s slope whatever g is",
      says = "The slope is that of the layer’s own activation, g′.",
      tempting = "1 − h² is short.",
      shows = "It is right for tanh.")
  static double[] alwaysTanh(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] back = DenseLayer.inputGradient(nextWeights, nextDelta);
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = back[j] * (1 - Math.pow(activation.value(a[j]), 2));
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope of the error that comes back",
      says = "g′ is taken at the node’s own sum aⱼ; the error is a factor beside it.",
      tempting = "The error is what one has in hand on the way back.",
      shows = "A node with no error gets one.")
  static double[] slopeOfTheError(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] back = DenseLayer.inputGradient(nextWeights, nextDelta);
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = activation.derivative(back[j]);
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope added",
      says = "δⱼ = g′(aⱼ) · Σ …: a product.",
      tempting = "The sum in the formula goes on too long.",
      shows = "A node with no error gets one.")
  static double[] addedForMultiplied(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] back = DenseLayer.inputGradient(nextWeights, nextDelta);
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = activation.derivative(a[j]) + back[j];
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "divided by the slope",
      says = "δⱼ = g′(aⱼ) · Σ …: the chain rule multiplies.",
      tempting = "A quotient undoes what the way forward did.",
      shows = "Far out it explodes.")
  static double[] divided(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] back = DenseLayer.inputGradient(nextWeights, nextDelta);
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = back[j] / activation.derivative(a[j]);
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "a for g′(a)",
      says = "It is the slope at a that is multiplied, not a itself.",
      tempting = "The short form leaves out what the slope is a function of.",
      shows = "Negative sums turn the sign.")
  static double[] inputForSlope(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] back = DenseLayer.inputGradient(nextWeights, nextDelta);
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = back[j] * a[j];
    }
    return r;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope of the next δ",
      says = "g′ is taken at the node’s own sum aⱼ; the δ’s behind it are only weighed and summed.",
      tempting = "δ and a stand beside each other in the loop.",
      shows = "A node with no error gets one.")
  static double[] slopeOfNext(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] r = new double[a.length];
    for (int j = 0; j < r.length; j++) {
      for (int k = 0; k < nextDelta.length; k++) {
        r[j] += activation.derivative(nextDelta[k]) * nextWeights[k][j];
      }
    }
    return r;
  }

  @Mistake(
      in = "deltas",
      name = "half squared error",
      says = "The loss that is handed over is (ŷ − y)², whose gradient is 2(ŷ − y).",
      tempting = "Many books put a ½ before the square so that the 2 vanishes.",
      shows = "Every δ is half as large.",
      usedBy = "Weka, Smile, Encog: half squared error")
  static double[][] half(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] d = Backpropagation.deltas(layers, loss, x, y);
    for (double[] row : d) {
      for (int i = 0; i < row.length; i++) {
        row[i] *= 0.5;
      }
    }
    return d;
  }

  @Mistake(
      in = "deltas",
      name = "the last slope twice",
      says = "The last δ is ∂L/∂h ⊙ g′(a): one slope for one activation.",
      tempting = "The loss’s gradient is taken behind the activation already.",
      shows = "Next to 0 and 1 it is far too small.")
  static double[][] lastSlopeTwice(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[] a = FeedForward.preActivations(layers, x)[1];
    double[] byOutput = loss.gradient(layers[1].activation().value(a), y);
    for (int i = 0; i < a.length; i++) {
      byOutput[i] *= layers[1].activation().derivative(a[i]);
    }
    return fromLast(layers, x, byOutput);
  }

  @Mistake(
      in = "gradient",
      name = "the input in the place of every layer’s own",
      says = "∂L/∂W⁽ᵏ⁾ = δ⁽ᵏ⁾h⁽ᵏ⁻¹⁾ᵀ: the second layer’s input is the first one’s output.",
      tempting = "x is the parameter’s name.",
      shows = "The first layer is right; the second has the wrong shape if the sizes differ.")
  static Layer[] inputEverywhere(Layer[] layers, Loss loss, double[] x, double[] y) {
    Layer[] r = Backpropagation.gradient(layers, loss, x, y);
    r[1] = new Layer(DenseLayer.weightGradient(r[1].bias(), x), r[1].bias(), r[1].activation());
    return r;
  }

  @Mistake(
      in = "deltas",
      name = "the last slope at h",
      says = "The slope is taken at the sum a, not at the output h = g(a).",
      tempting = "h is what was kept.",
      shows = "It never gets small.")
  static double[][] lastSlopeAtOutput(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[] a = FeedForward.preActivations(layers, x)[1];
    double[] h = layers[1].activation().value(a);
    double[] byOutput = loss.gradient(h, y);
    for (int i = 0; i < a.length; i++) {
      byOutput[i] *=
          layers[1].activation().derivative(h[i]) / layers[1].activation().derivative(a[i]);
    }
    return fromLast(layers, x, byOutput);
  }

  @Mistake(
      in = "gradient",
      name = "the last slope at h",
      says = "The slope is taken at the sum a, not at the output h = g(a).",
      tempting = "h is what was kept.",
      shows = "It never gets small.")
  static Layer[] gradientWithLastSlopeAtOutput(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] d = lastSlopeAtOutput(layers, loss, x, y);
    double[] h = layers[0].activation().value(FeedForward.preActivations(layers, x)[0]);
    return new Layer[] {
      new Layer(DenseLayer.weightGradient(d[0], x), d[0], layers[0].activation()),
      new Layer(DenseLayer.weightGradient(d[1], h), d[1], layers[1].activation())
    };
  }

  @Mistake(
      in = "gradient",
      name = "δ without the slope of the last activation",
      says = "The last δ is the loss’s gradient times the slope of the last activation.",
      tempting = "The gradient by the output looks like δ already.",
      shows = "It is right for an identity at the end.")
  static Layer[] gradientWithoutLastSlope(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] d = withoutLastSlope(layers, loss, x, y);
    double[] h = layers[0].activation().value(FeedForward.preActivations(layers, x)[0]);
    return new Layer[] {
      new Layer(DenseLayer.weightGradient(d[0], x), d[0], layers[0].activation()),
      new Layer(DenseLayer.weightGradient(d[1], h), d[1], layers[1].activation())
    };
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope twice",
      says = "One activation brings one slope: g′(aⱼ) stands before the sum, or in it.",
      tempting = "It is written into the loop and once more behind it.",
      shows = "Next to the ends it is far too small.")
  static double[] slopeTwice(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] delta = Backpropagation.hiddenDelta(a, activation, nextWeights, nextDelta);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= activation.derivative(a[j]);
    }
    return delta;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "a (1 − a), the slope as if a were the output",
      says = "h (1 − h) wants h = σ(a), the activation, and it is for the sigmoid only.",
      tempting = "The short form hides that h is a function of a.",
      shows = "Most slopes come out negative.")
  static double[] slopeOfTheSum(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] delta = DenseLayer.inputGradient(nextWeights, nextDelta);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= a[j] * (1 - a[j]);
    }
    return delta;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the weights left out",
      says = "What comes back from a node is its δ times the weight that leads there.",
      tempting = "Without weights the sum is shorter.",
      shows = "Every hidden node gets the same sum.")
  static double[] weightsLeftOut(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double sum = 0;
    for (double delta : nextDelta) {
      sum += delta;
    }
    double[] delta = new double[a.length];
    for (int j = 0; j < delta.length; j++) {
      delta[j] = sum * activation.derivative(a[j]);
    }
    return delta;
  }

  @Mistake(
      in = "gradient",
      name = "one sum for all biases",
      says = "Each node has a bias of its own, and its slope is its own δ.",
      tempting = "One running sum is shorter.",
      shows = "All of a layer’s entries are the same.")
  static Layer[] oneSumForBiases(Layer[] layers, Loss loss, double[] x, double[] y) {
    Layer[] gradient = Backpropagation.gradient(layers, loss, x, y);
    for (int k = 0; k < gradient.length; k++) {
      double sum = 0;
      for (double slope : gradient[k].bias()) {
        sum += slope;
      }
      double[] bias = new double[gradient[k].nodes()];
      Arrays.fill(bias, sum);
      gradient[k] = new Layer(gradient[k].weights(), bias, gradient[k].activation());
    }
    return gradient;
  }
}
