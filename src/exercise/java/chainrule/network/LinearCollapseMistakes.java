package chainrule.network;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.Collections;

/** What goes wrong in {@link LinearCollapse}. */
final class LinearCollapseMistakes {

  private LinearCollapseMistakes() {}

  @Inputs("weights")
  static Object[] chain(InputDraw draw) {
    return new Object[] {layers(draw, draw.length() + 1)};
  }

  @Inputs("bias")
  static Object[] chainWithBiases(InputDraw draw) {
    int n = draw.length() + 1;
    double[][][] weights = layers(draw, n);
    return new Object[] {weights, draw.matrix(weights.length, n)};
  }

  /** Two layers or three. */
  private static double[][][] layers(InputDraw draw, int n) {
    double[][][] weights = new double[draw.byHand() || draw.coin() ? 2 : 3][][];
    for (int k = 0; k < weights.length; k++) {
      weights[k] = draw.matrix(n, n);
    }
    return weights;
  }

  @Mistake(
      in = "weights",
      name = "the first layer on the left",
      says = "The first layer is applied first, so it is on the right: W⁽²⁾W⁽¹⁾.",
      tempting = "One reads from left to right.",
      shows = "It is right for matrices that commute.")
  static double[][] wrongOrder(double[][][] weights) {
    double[][][] reversed = weights.clone();
    Collections.reverse(Arrays.asList(reversed));
    return LinearCollapse.weights(reversed);
  }

  @Mistake(
      in = "weights",
      name = "the sum for the product",
      says = "One layer after the other is a product of matrices.",
      tempting = "Both layers count.",
      shows = "It is W⁽¹⁾ + W⁽²⁾.")
  static double[][] sum(double[][][] weights) {
    double[][] r = new double[weights[0].length][weights[0].length];
    for (double[][] w : weights) {
      for (int i = 0; i < r.length; i++) {
        for (int j = 0; j < r.length; j++) {
          r[i][j] += w[i][j];
        }
      }
    }
    return r;
  }

  @Mistake(
      in = "weights",
      name = "sums of ints",
      says = "The sums are doubles; an int loses what is after the decimal point with every +=.",
      tempting = "int is the first type one learns, and += casts without a word.",
      shows = "It is right where all weights are whole numbers.")
  static double[][] wholeSums(double[][][] weights) {
    double[][] product = weights[0];
    for (int k = 1; k < weights.length; k++) {
      double[][] next = new double[weights[k].length][product[0].length];
      for (int i = 0; i < next.length; i++) {
        for (int j = 0; j < next[i].length; j++) {
          int sum = 0;
          for (int m = 0; m < product.length; m++) {
            sum = (int) (sum + weights[k][i][m] * product[m][j]);
          }
          next[i][j] = sum;
        }
      }
      product = next;
    }
    return product;
  }

  @Mistake(
      in = "weights",
      name = "a product entry by entry",
      says = "Layers follow one another by the matrix product: row times column.",
      tempting = "Arrays are often multiplied entry by entry.",
      shows = "It is right for diagonal matrices.")
  static double[][] entryByEntry(double[][][] weights) {
    double[][] product = new double[weights[1].length][weights[0][0].length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < product[i].length; j++) {
        product[i][j] = 1;
        for (double[][] layer : weights) {
          product[i][j] *= layer[i][j];
        }
      }
    }
    return product;
  }

  @Mistake(
      in = "weights",
      name = "the first two layers only",
      says = "All layers follow one another, so all matrices are multiplied.",
      tempting = "The formula is written down for two layers.",
      shows = "It is right for two layers.")
  static double[][] firstTwo(double[][][] weights) {
    return LinearCollapse.weights(Arrays.copyOf(weights, 2));
  }

  @Mistake(
      in = "weights",
      name = "the last layer left out",
      says = "The last layer is a factor too, the leftmost one.",
      tempting = "The loop ends one layer early.",
      shows = "It does not depend on the last layer.")
  static double[][] lastLeftOut(double[][][] weights) {
    return LinearCollapse.weights(Arrays.copyOf(weights, weights.length - 1));
  }

  @Mistake(
      in = "bias",
      name = "the biases in between lost",
      says = "Every layer adds its bias before the next one is applied.",
      tempting = "The formula for two layers has a first bias and a last one.",
      shows = "It is right for two layers.")
  static double[] inBetweenLost(double[][][] weights, double[][] biases) {
    double[][] without = new double[biases.length][biases[0].length];
    without[0] = biases[0];
    without[biases.length - 1] = biases[biases.length - 1];
    return LinearCollapse.bias(weights, without);
  }

  @Mistake(
      in = "bias",
      name = "the biases added up",
      says = "The first bias goes through the second layer: W⁽²⁾b⁽¹⁾ + b⁽²⁾.",
      tempting = "Each layer adds its bias.",
      shows = "It is right where the second W is the identity.")
  static double[] sumOfBiases(double[][][] weights, double[][] biases) {
    double[] r = new double[biases[0].length];
    for (double[] b : biases) {
      for (int i = 0; i < r.length; i++) {
        r[i] += b[i];
      }
    }
    return r;
  }

  @Mistake(
      in = "bias",
      name = "the first bias lost",
      says = "The first bias goes through the second layer and is added.",
      tempting = "The last bias is the one that can be seen.",
      shows = "It does not depend on the first bias.")
  static double[] lastOnly(double[][][] weights, double[][] biases) {
    return biases[biases.length - 1].clone();
  }

  @Mistake(
      in = "bias",
      name = "the first bias through its own layer",
      says = "b⁽¹⁾ is added after W⁽¹⁾, so only W⁽²⁾ is still to come.",
      tempting = "W and b of one layer belong together.",
      shows = "It is right where both layers have the same W.")
  static double[] ownLayer(double[][][] weights, double[][] biases) {
    double[] bias = biases[0];
    for (int k = 1; k < weights.length; k++) {
      bias = DenseLayer.preActivation(weights[k - 1], biases[k], bias);
    }
    return bias;
  }

  @Mistake(
      in = "bias",
      name = "the last bias lost",
      says = "The last layer adds its bias too: W⁽²⁾b⁽¹⁾ + b⁽²⁾.",
      tempting = "The loop overwrites what it should add to.",
      shows = "It is right where the last bias is 0.")
  static double[] lastBiasLost(double[][][] weights, double[][] biases) {
    double[][] without = biases.clone();
    without[biases.length - 1] = new double[biases[0].length];
    return LinearCollapse.bias(weights, without);
  }

  @Mistake(
      in = "bias",
      name = "each bias through its own layer, too",
      says = "b⁽ˡ⁾ is added behind W⁽ˡ⁾: only the layers after it are still to come.",
      tempting = "The product of the weights is extended before the bias is multiplied by it.",
      shows = "It is right where every W but the last leaves its bias as it is.")
  static double[] throughOwnLayer(double[][][] weights, double[][] biases) {
    double[][] moved = biases.clone();
    for (int k = 0; k < biases.length - 1; k++) {
      moved[k] = DenseLayer.preActivation(weights[k], new double[weights[k].length], biases[k]);
    }
    return LinearCollapse.bias(weights, moved);
  }
}
