package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link DenseLayer}. */
final class DenseLayerMistakes {

  private DenseLayerMistakes() {}

  @Inputs("preActivation")
  static Object[] layerAndInput(InputDraw draw) {
    int m = draw.length() + 1;
    return new Object[] {draw.matrix(m, m), draw.vector(m), draw.vector(m)};
  }

  @Inputs("weightGradient")
  static Object[] deltaAndInput(InputDraw draw) {
    return new Object[] {draw.vector(draw.length() + 1), draw.vector(draw.length() + 1)};
  }

  @Inputs("biasGradient")
  static Object[] delta(InputDraw draw) {
    return new Object[] {draw.vector(draw.length() + 1)};
  }

  @Inputs("inputGradient")
  static Object[] weightsAndDelta(InputDraw draw) {
    int m = draw.length() + 1;
    return new Object[] {draw.matrix(m, m), draw.vector(m)};
  }

  @Mistake(
      in = "preActivation",
      name = "the bias forgotten",
      says = "a = Wx + b: each node adds its own bias.",
      tempting = "The product is the hard part, and the rest is forgotten.",
      shows = "It is right where the bias is 0.")
  static double[] withoutBias(double[][] weights, double[] bias, double[] input) {
    return DenseLayer.preActivation(weights, new double[bias.length], input);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias subtracted",
      says = "The bias is added; only as a threshold of a perceptron it is subtracted.",
      tempting = "A threshold is what has to be passed.",
      shows = "The sign of the bias is flipped.")
  static double[] biasSubtracted(double[][] weights, double[] bias, double[] input) {
    return DenseLayer.preActivation(weights, Arrays.stream(bias).map(b -> -b).toArray(), input);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias once for each input",
      says = "The bias is added once for each node, not once for each product.",
      tempting = "It is inside the loop by mistake.",
      shows = "It counts as often as there are inputs.")
  static double[] biasInTheLoop(double[][] weights, double[] bias, double[] input) {
    return DenseLayer.preActivation(
        weights, Arrays.stream(bias).map(b -> b * input.length).toArray(), input);
  }

  @Mistake(
      in = "preActivation",
      name = "a sum that goes on from node to node",
      says = "Each node starts its sum anew, at its bias.",
      tempting = "The sum is declared before both loops.",
      shows = "The first node is right; each later one has the sums of those before in it.")
  static double[] notReset(double[][] weights, double[] bias, double[] input) {
    double[] r = new double[bias.length];
    double sum = 0;
    for (int i = 0; i < r.length; i++) {
      for (int j = 0; j < input.length; j++) {
        sum += weights[i][j] * input[j];
      }
      r[i] = sum + bias[i];
    }
    return r;
  }

  @Mistake(
      in = "preActivation",
      name = "a sum that goes on from node to node",
      says = "Each node starts its sum anew, at its own bias.",
      tempting = "The sum is declared before both loops.",
      shows = "The first node is right; each later one has those before in it.")
  static double[] neverReset(double[][] weights, double[] bias, double[] input) {
    double[] r = notReset(weights, bias, input);
    double biases = 0;
    for (int i = 0; i < r.length; i++) {
      r[i] += biases;
      biases += bias[i];
    }
    return r;
  }

  @Mistake(
      in = "preActivation",
      name = "the last input left out",
      says = "The loop runs over all inputs: j < input.length.",
      tempting = "The last index is length − 1.",
      shows = "It is right where the last input is 0.")
  static double[] lastInputLeftOut(double[][] weights, double[] bias, double[] input) {
    double[] shorter = input.clone();
    shorter[shorter.length - 1] = 0;
    return DenseLayer.preActivation(weights, bias, shorter);
  }

  @Mistake(
      in = "preActivation",
      name = "the activation in it already",
      says = "a is the weighted sum; the activation is another step.",
      tempting = "A layer’s output is σ(Wx + b).",
      shows = "Every entry lies between 0 and 1.")
  static double[] activated(double[][] weights, double[] bias, double[] input) {
    double[] r = DenseLayer.preActivation(weights, bias, input);
    for (int i = 0; i < r.length; i++) {
      r[i] = Sigmoid.value(r[i]);
    }
    return r;
  }

  @Mistake(
      in = "preActivation",
      name = "W transposed",
      says = "Row i of W belongs to node i: aᵢ = Σⱼ Wᵢⱼ hⱼ.",
      tempting = "The note’s indices are “backwards”: the row is the node that a weight leads to.",
      shows =
          "It is right for symmetric W, and does not fit where there are more nodes than "
              + "inputs or fewer.")
  static double[] transposed(double[][] weights, double[] bias, double[] input) {
    double[] r = new double[bias.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = bias[i];
      for (int j = 0; j < input.length; j++) {
        r[i] += weights[j][i] * input[j];
      }
    }
    return r;
  }

  @Mistake(
      in = "weightGradient",
      name = "δ left out",
      says = "∂L/∂W = δxᵀ: each row is the input times its node’s δ.",
      tempting = "The derivative of Wx is x.",
      shows = "All rows are the same.")
  static double[][] withoutDelta(double[] delta, double[] input) {
    double[] ones = new double[delta.length];
    Arrays.fill(ones, 1);
    return DenseLayer.weightGradient(ones, input);
  }

  @Mistake(
      in = "weightGradient",
      name = "the sum of δ for each node’s own",
      says = "Row i belongs to node i and has δᵢ.",
      tempting = "One number for the layer looks tidier.",
      shows = "All rows are the same.")
  static double[][] summedDelta(double[] delta, double[] input) {
    double[] sums = new double[delta.length];
    Arrays.fill(sums, Arrays.stream(delta).sum());
    return DenseLayer.weightGradient(sums, input);
  }

  @Mistake(
      in = "weightGradient",
      name = "a transposed gradient",
      says = "Row i belongs to node i: entry [i][j] is δᵢ hⱼ, a row for each δ.",
      tempting = "The outer product can be written both ways round.",
      shows = "Rows and columns are exchanged.")
  static double[][] transposedGradient(double[] delta, double[] input) {
    return DenseLayer.weightGradient(input, delta);
  }

  @Mistake(
      in = "weightGradient",
      name = "the input left out",
      says = "Each δᵢ is multiplied by the input of the weight, hⱼ.",
      tempting = "For the bias, δ alone is right.",
      shows = "All entries of a row are the same.")
  static double[][] inputLeftOut(double[] delta, double[] input) {
    double[] ones = new double[input.length];
    Arrays.fill(ones, 1);
    return DenseLayer.weightGradient(delta, ones);
  }

  @Mistake(
      in = "biasGradient",
      name = "ones for δ",
      says = "The bias is a weight with the input 1, so its gradient is δ · 1 = δ.",
      tempting = "∂a/∂b is 1.",
      shows = "Every entry is 1.")
  static double[] ones(double[] delta) {
    double[] ones = new double[delta.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Mistake(
      in = "biasGradient",
      name = "the mean of δ",
      says = "Each node has a bias of its own, and its gradient is its own δ.",
      tempting = "Gradients of batches are means.",
      shows = "All entries are the same.")
  static double[] mean(double[] delta) {
    double[] means = new double[delta.length];
    Arrays.fill(means, Arrays.stream(delta).average().orElseThrow());
    return means;
  }

  @Mistake(
      in = "biasGradient",
      name = "the sum of δ for every node",
      says = "Each node has a bias of its own, and its gradient is its own δ.",
      tempting = "Over a batch of examples one does sum.",
      shows = "All entries are the same.")
  static double[] sumOfDelta(double[] delta) {
    double[] r = new double[delta.length];
    Arrays.fill(r, Arrays.stream(delta).sum());
    return r;
  }

  @Mistake(
      in = "biasGradient",
      name = "0 for the biases",
      says = "A bias is a weight with the input 1: its gradient is δ.",
      tempting = "The note leaves this line blank.",
      shows = "Every entry is 0.")
  static double[] zeros(double[] delta) {
    return new double[delta.length];
  }

  @Mistake(
      in = "inputGradient",
      name = "W not transposed",
      says =
          "Back through the layer it is Wᵀδ: input j sums over the nodes that it feeds, down "
              + "column j.",
      tempting = "Wδ looks like the way forward.",
      shows =
          "It is right for symmetric W, and does not fit where there are more inputs than nodes.")
  static double[] notTransposed(double[][] weights, double[] delta) {
    double[] r = new double[weights.length];
    for (int i = 0; i < r.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        r[i] += weights[i][j] * delta[j];
      }
    }
    return r;
  }

  @Mistake(
      in = "inputGradient",
      name = "the last node only",
      says = "The shares of all nodes are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "The other nodes have no effect.")
  static double[] lastNode(double[][] weights, double[] delta) {
    double[] r = weights[weights.length - 1].clone();
    for (int j = 0; j < r.length; j++) {
      r[j] *= delta[delta.length - 1];
    }
    return r;
  }

  @Mistake(
      in = "inputGradient",
      name = "the first node only",
      says = "Every node that the input feeds is a path, and the paths are summed.",
      tempting = "In the drawing one arrow is followed.",
      shows = "The other nodes have no effect.")
  static double[] firstNode(double[][] weights, double[] delta) {
    double[] r = weights[0].clone();
    for (int j = 0; j < r.length; j++) {
      r[j] *= delta[0];
    }
    return r;
  }

  @Mistake(
      in = "preActivation",
      name = "the last input only",
      says = "The products are summed: += and not =.",
      tempting = "= overwrites what was there.",
      shows = "With one input it is right.")
  static double[] lastInputOnly(double[][] weights, double[] bias, double[] input) {
    int last = input.length - 1;
    double[] a = new double[bias.length];
    for (int i = 0; i < a.length; i++) {
      a[i] = weights[i][last] * input[last] + bias[i];
    }
    return a;
  }

  @Mistake(
      in = "preActivation",
      name = "a sum for the product",
      says = "Each input is multiplied by its weight.",
      tempting = "The sum goes on too long.",
      shows = "With all weights 0 it is not b.")
  static double[] added(double[][] weights, double[] bias, double[] input) {
    double[] a = bias.clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < input.length; j++) {
        a[i] += weights[i][j] + input[j];
      }
    }
    return a;
  }

  @Mistake(
      in = "weightGradient",
      name = "a sum for the product",
      says = "It is the product of δᵢ and hⱼ.",
      tempting = "Sums are what gradients are made of elsewhere.",
      shows = "A node without an error gets a slope.")
  static double[][] added(double[] delta, double[] input) {
    double[][] r = new double[delta.length][input.length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < input.length; j++) {
        r[i][j] = delta[i] + input[j];
      }
    }
    return r;
  }

  @Mistake(
      in = "weightGradient",
      name = "the input squared",
      says = "It is the product of δᵢ and hⱼ.",
      tempting = "One of the two names is written twice.",
      shows = "It does not depend on δ.")
  static double[][] inputSquared(double[] delta, double[] input) {
    double[][] r = new double[delta.length][input.length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < input.length; j++) {
        r[i][j] = input[j] * input[j];
      }
    }
    return r;
  }

  @Mistake(
      in = "preActivation",
      name = "the mean of the products for their sum",
      says = "The products are added up, and nothing is divided by how many there are.",
      tempting = "A mean does not grow with the number of inputs.",
      shows = "It is right for one input.")
  static double[] meanOfProducts(double[][] weights, double[] bias, double[] input) {
    double[] sums = DenseLayer.preActivation(weights, bias, input);
    return EachEntry.of(sums.length, i -> (sums[i] - bias[i]) / input.length + bias[i]);
  }

  @Mistake(
      in = "weightGradient",
      name = "one row for all, multiplied by each δ",
      says = "Each row is an array of its own, and multiplied by its own δ.",
      tempting = "Arrays.fill looks as if it made a row for each place.",
      shows = "Every row is the input times all the δ’s.")
  static double[][] oneRowForAll(double[] delta, double[] input) {
    double[] row = input.clone();
    for (double d : delta) {
      for (int j = 0; j < row.length; j++) {
        row[j] *= d;
      }
    }
    double[][] r = new double[delta.length][];
    java.util.Arrays.fill(r, row);
    return r;
  }

  @Mistake(
      in = "preActivation",
      name = "the first input counted twice",
      says = "A sum that starts with the first product goes on with the second.",
      tempting = "The sum has to start somewhere.",
      shows = "It is right where the first input is 0.")
  static double[] firstTwice(double[][] weights, double[] bias, double[] input) {
    double[] a = DenseLayer.preActivation(weights, bias, input);
    for (int i = 0; i < a.length; i++) {
      a[i] += weights[i][0] * input[0];
    }
    return a;
  }
}
