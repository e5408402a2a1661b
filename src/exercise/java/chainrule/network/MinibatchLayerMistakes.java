package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link MinibatchLayer}. */
final class MinibatchLayerMistakes {

  private MinibatchLayerMistakes() {}

  @Inputs("preActivations")
  static Object[] layerAndInputs(InputDraw draw) {
    int m = draw.length() + 1;
    int examples = draw.length() + 1;
    return new Object[] {draw.matrix(m, m), draw.vector(m), draw.matrix(examples, m)};
  }

  @Inputs("outputs")
  static Object[] sums(InputDraw draw) {
    double[][] a = draw.matrix(draw.length() + 1, draw.length() + 1);
    return new Object[] {a, draw.coin() ? Activation.TANH : Activation.LEAKY_RELU};
  }

  @Inputs("weightGradient")
  static Object[] deltasAndInputs(InputDraw draw) {
    int m = draw.length() + 1;
    int examples = draw.length();
    return new Object[] {draw.matrix(examples, m), draw.matrix(examples, m)};
  }

  @Inputs("biasGradient")
  static Object[] deltas(InputDraw draw) {
    return new Object[] {draw.matrix(draw.length(), draw.length() + 1)};
  }

  @Inputs("inputGradients")
  static Object[] weightsAndDeltas(InputDraw draw) {
    int m = draw.length() + 1;
    return new Object[] {draw.matrix(m, m), draw.matrix(draw.length() + 1, m)};
  }

  private static double[][] scaled(double[][] m, double factor) {
    double[][] r = new double[m.length][];
    for (int i = 0; i < r.length; i++) {
      r[i] = Arrays.stream(m[i]).map(entry -> entry * factor).toArray();
    }
    return r;
  }

  private static double[][] transposed(double[][] m) {
    double[][] r = new double[m[0].length][m.length];
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        r[j][i] = m[i][j];
      }
    }
    return r;
  }

  @Mistake(
      in = "preActivations",
      name = "W not transposed",
      says = "A = XWᵀ: a row of X meets a row of W, Aₙᵢ = Σⱼ Xₙⱼ Wᵢⱼ.",
      tempting = "XW is how a product of matrices is written.",
      shows = "It is right for symmetric W, and does not fit where nodes and inputs differ.")
  static double[][] notTransposed(double[][] weights, double[] bias, double[][] inputs) {
    return MinibatchLayer.preActivations(transposed(weights), bias, inputs);
  }

  @Mistake(
      in = "preActivations",
      name = "the biases forgotten",
      says = "1bᵀ adds the bias of its node to every example.",
      tempting = "The product of matrices is the hard part.",
      shows = "It is right where the biases are 0.")
  static double[][] withoutBias(double[][] weights, double[] bias, double[][] inputs) {
    return MinibatchLayer.preActivations(weights, new double[bias.length], inputs);
  }

  @Mistake(
      in = "preActivations",
      name = "the biases in the first example only",
      says = "1bᵀ adds the biases to every row, not to the first one alone.",
      tempting = "b looks like one row.",
      shows = "The first row is right.")
  static double[][] biasOnce(double[][] weights, double[] bias, double[][] inputs) {
    double[][] r = withoutBias(weights, bias, inputs);
    r[0] = MinibatchLayer.preActivations(weights, bias, inputs)[0];
    return r;
  }

  @Mistake(
      in = "preActivations",
      name = "a column for each example",
      says = "Examples are rows: row n of A belongs to example n.",
      tempting = "WXᵀ is how the layer of one example is written.",
      shows = "Rows and columns are exchanged.")
  static double[][] columns(double[][] weights, double[] bias, double[][] inputs) {
    return transposed(MinibatchLayer.preActivations(weights, bias, inputs));
  }

  @Mistake(
      in = "outputs",
      name = "the activation forgotten",
      says = "H is g(A), entry by entry.",
      tempting = "The sums are at hand.",
      shows = "What comes out is what went in.")
  static double[][] identity(double[][] a, Activation activation) {
    return scaled(a, 1);
  }

  @Mistake(
      in = "outputs",
      name = "g′ for g",
      says = "Forward it is the activation itself; its slope is for the way back.",
      tempting = "Both are methods of the activation.",
      shows = "No entry is below 0.")
  static double[][] slopes(double[][] a, Activation activation) {
    double[][] r = scaled(a, 1);
    for (double[] row : r) {
      for (int i = 0; i < row.length; i++) {
        row[i] = activation.derivative(row[i]);
      }
    }
    return r;
  }

  @Mistake(
      in = "outputs",
      name = "the first example only",
      says = "Every row of A is an example and goes through g.",
      tempting = "A layer of one example has one row.",
      shows = "The first row is right.")
  static double[][] firstRow(double[][] a, Activation activation) {
    double[][] r = scaled(a, 1);
    r[0] = activation.value(a[0]);
    return r;
  }

  @Mistake(
      in = "weightGradient",
      name = "the sum for the mean",
      says = "E is the mean of the examples’ losses, so ΔᵀX is divided by N.",
      tempting = "The product of matrices sums by itself.",
      shows = "Every entry is N times too large.")
  static double[][] summed(double[][] deltas, double[][] inputs) {
    return scaled(MinibatchLayer.weightGradient(deltas, inputs), deltas.length);
  }

  @Mistake(
      in = "weightGradient",
      name = "a transposed gradient",
      says = "It is ΔᵀX, of W’s shape: a row for each node.",
      tempting = "XᵀΔ has the same entries.",
      shows = "Rows and columns are exchanged.")
  static double[][] transposedGradient(double[][] deltas, double[][] inputs) {
    return MinibatchLayer.weightGradient(inputs, deltas);
  }

  @Mistake(
      in = "weightGradient",
      name = "divided by the nodes",
      says = "The mean is over the N examples, the rows of Δ, and not over its columns.",
      tempting = "Both are lengths of Δ.",
      shows = "Every entry is off by one factor.")
  static double[][] meanOverNodes(double[][] deltas, double[][] inputs) {
    double factor = (double) deltas.length / deltas[0].length;
    return scaled(MinibatchLayer.weightGradient(deltas, inputs), factor);
  }

  @Mistake(
      in = "weightGradient",
      name = "means multiplied",
      says = "The products are averaged, not the factors: first Δₙᵢ Xₙⱼ, then the mean.",
      tempting = "One mean δ and one mean input look like less work.",
      shows = "It is right for one example.")
  static double[][] meansMultiplied(double[][] deltas, double[][] inputs) {
    return DenseLayer.weightGradient(
        MinibatchLayer.biasGradient(deltas), MinibatchLayer.biasGradient(inputs));
  }

  @Mistake(
      in = "weightGradient",
      name = "the last example only",
      says = "The shares of all examples are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "The other examples have no effect.")
  static double[][] lastExample(double[][] deltas, double[][] inputs) {
    int last = deltas.length - 1;
    return scaled(DenseLayer.weightGradient(deltas[last], inputs[last]), 1.0 / deltas.length);
  }

  @Mistake(
      in = "biasGradient",
      name = "the sum for the mean",
      says = "E is the mean of the examples’ losses, so Δᵀ1 is divided by N.",
      tempting = "Over the examples one does sum.",
      shows = "Every entry is N times too large.")
  static double[] summedBias(double[][] deltas) {
    double[] r = MinibatchLayer.biasGradient(deltas);
    return Arrays.stream(r).map(entry -> entry * deltas.length).toArray();
  }

  @Mistake(
      in = "biasGradient",
      name = "one number for each example",
      says = "A bias belongs to a node: the mean goes down a column of Δ.",
      tempting = "Rows are easier to sum than columns.",
      shows = "There are as many entries as examples.")
  static double[] rowMeans(double[][] deltas) {
    return MinibatchLayer.biasGradient(transposed(deltas));
  }

  @Mistake(
      in = "biasGradient",
      name = "the first example only",
      says = "Every example pulls at the bias: the mean is over all rows of Δ.",
      tempting = "For one example, δ itself is right.",
      shows = "The other examples have no effect.")
  static double[] firstExample(double[][] deltas) {
    return deltas[0].clone();
  }

  @Mistake(
      in = "inputGradients",
      name = "W transposed",
      says = "Back through the layer it is ΔW: column j of W has the weights that leave input j.",
      tempting = "Forward it was Wᵀ.",
      shows = "It is right for symmetric W, and does not fit where nodes and inputs differ.")
  static double[][] backTransposed(double[][] weights, double[][] deltas) {
    return MinibatchLayer.inputGradients(transposed(weights), deltas);
  }

  @Mistake(
      in = "inputGradients",
      name = "a mean where there is none",
      says = "Each row is the slope of its own example’s loss; only the weights’ slopes are means.",
      tempting = "The other gradients of a batch are divided by N.",
      shows = "Every entry is N times too small.")
  static double[][] averaged(double[][] weights, double[][] deltas) {
    return scaled(MinibatchLayer.inputGradients(weights, deltas), 1.0 / deltas.length);
  }

  @Mistake(
      in = "inputGradients",
      name = "the last node only",
      says = "The shares of all nodes are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "The other nodes have no effect.")
  static double[][] lastNode(double[][] weights, double[][] deltas) {
    double[][] last = new double[weights.length][weights[0].length];
    last[last.length - 1] = weights[last.length - 1];
    return MinibatchLayer.inputGradients(last, deltas);
  }

  @Mistake(
      in = "outputs",
      name = "the sigmoid whatever g is",
      says = "It is the layer’s own activation that is taken: activation.value.",
      tempting = "The sigmoid is the activation one knows.",
      shows = "It is right for the sigmoid.")
  static double[][] always(double[][] a, Activation activation) {
    return MinibatchLayer.outputs(a, Activation.SIGMOID);
  }

  @Mistake(
      in = "outputs",
      name = "tanh whatever g is",
      says = "It is the layer’s own activation that is taken: activation.value.",
      tempting = "Java has Math.tanh.",
      shows = "It is right for tanh.")
  static double[][] alwaysTanh(double[][] a, Activation activation) {
    return MinibatchLayer.outputs(a, Activation.TANH);
  }

  @Mistake(
      in = "outputs",
      name = "a softmax of each row",
      says = "g is taken entry by entry; a softmax mixes the nodes of a row.",
      tempting = "A row of outputs looks like probabilities.",
      shows = "Each row sums to 1.")
  static double[][] softmaxOfRows(double[][] a, Activation activation) {
    double[][] h = new double[a.length][];
    for (int n = 0; n < a.length; n++) {
      h[n] = Softmax.value(a[n]);
    }
    return h;
  }

  @Mistake(
      in = "outputs",
      name = "a softmax of each column",
      says = "g is taken entry by entry, and no example changes another one’s outputs.",
      tempting = "With the axes exchanged a softmax runs over the examples.",
      shows = "Each column sums to 1.")
  static double[][] softmaxOfColumns(double[][] a, Activation activation) {
    return transposed(softmaxOfRows(transposed(a), activation));
  }

  @Mistake(
      in = "biasGradient",
      name = "one sum for all biases",
      says = "Each node has a bias of its own: the mean runs over the examples, down one column.",
      tempting = "One running sum for the whole matrix is shorter.",
      shows = "All entries are the same.")
  static double[] oneForAll(double[][] deltas) {
    double[] gradient = MinibatchLayer.biasGradient(deltas);
    double sum = 0;
    for (double slope : gradient) {
      sum += slope;
    }
    Arrays.fill(gradient, sum);
    return gradient;
  }

  @Mistake(
      in = "outputs",
      name = "a softmax of the whole matrix",
      says = "g is taken entry by entry; a softmax mixes nodes and examples.",
      tempting = "One sum over all entries is the shortest to write.",
      shows = "All entries together sum to 1.")
  static double[][] softmaxOfAll(double[][] a, Activation activation) {
    double[] all = Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray();
    double[] shares = Softmax.value(all);
    double[][] h = new double[a.length][];
    for (int n = 0; n < a.length; n++) {
      h[n] = Arrays.copyOfRange(shares, n * a[0].length, (n + 1) * a[0].length);
    }
    return h;
  }

  @Mistake(
      in = "preActivations",
      name = "the bias of the example’s row",
      says = "The bias belongs to the node, not to the example: bᵢ, not bₙ.",
      tempting = "Both indices run at once, and a column is easily added as a row.",
      shows = "It is right where n = i.")
  static double[][] biasOfTheRow(double[][] weights, double[] bias, double[][] inputs) {
    double[][] a = MinibatchLayer.preActivations(weights, bias, inputs);
    for (int n = 0; n < a.length; n++) {
      for (int i = 0; i < bias.length; i++) {
        a[n][i] += bias[n % bias.length] - bias[i];
      }
    }
    return a;
  }

  @Mistake(
      in = "preActivations",
      name = "the bias of the example’s row",
      says = "The bias belongs to the node, not to the example: bᵢ, not bₙ.",
      tempting = "As many biases as rows are looked for, and the rest is filled with 0.",
      shows = "It is right where n = i.")
  static double[][] biasOfTheRowOrNone(double[][] weights, double[] bias, double[][] inputs) {
    double[][] a = biasOfTheRow(weights, bias, inputs);
    for (int n = bias.length; n < a.length; n++) {
      a[n] = DenseLayer.preActivation(weights, new double[bias.length], inputs[n]);
    }
    return a;
  }
}
