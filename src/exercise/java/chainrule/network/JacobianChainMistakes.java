package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.loss.CrossEntropy;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link JacobianChain}. */
final class JacobianChainMistakes {

  private JacobianChainMistakes() {}

  @Inputs("outputDelta")
  static Object[] sumsAndTarget(InputDraw draw) {
    int k = draw.length() + 1;
    return new Object[] {draw.vector(k), draw.coin() ? draw.oneHot(k) : draw.distribution(k)};
  }

  @Inputs("activationJacobian")
  static Object[] sums(InputDraw draw) {
    return new Object[] {
      draw.vector(draw.length() + 1), draw.coin() ? Activation.SIGMOID : Activation.TANH
    };
  }

  @Inputs("weightTensor")
  static Object[] inputAndNodes(InputDraw draw) {
    return new Object[] {draw.vector(draw.length() + 1), draw.length() + 1};
  }

  @Inputs("contract")
  static Object[] deltaAndTensor(InputDraw draw) {
    int k = draw.length() + 1;
    int m = draw.length() + 1;
    int n = draw.length() + 1;
    double[][][] tensor = new double[k][][];
    for (int i = 0; i < k; i++) {
      tensor[i] = draw.matrix(m, n);
    }
    return new Object[] {draw.vector(k), tensor};
  }

  /** As many rows as slices: there are answers that only fit then. */
  @Inputs("contract")
  static Object[] deltaAndTensorOfALayer(InputDraw draw) {
    int m = draw.length() + 1;
    int n = draw.length() + 1;
    double[][][] tensor = new double[m][][];
    for (int i = 0; i < m; i++) {
      tensor[i] = draw.matrix(m, n);
    }
    return new Object[] {draw.vector(m), tensor};
  }

  @Inputs("product")
  static Object[] vectorAndJacobian(InputDraw draw) {
    int m = draw.length() + 1;
    return new Object[] {draw.vector(m), draw.matrix(m, m)};
  }

  @Mistake(
      in = "outputDelta",
      name = "the softmax entry by entry",
      says =
          "Each output of a softmax depends on every sum, so the whole Jacobian is needed,"
              + " not its diagonal.",
      tempting = "Other activations work entry by entry.",
      shows = "Only the entry of the target is not 0.")
  static double[] diagonalOnly(double[] a, double[] target) {
    double[] p = Softmax.value(a);
    double[] r = new double[a.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = -target[i] * (1 - p[i]);
    }
    return r;
  }

  @Mistake(
      in = "outputDelta",
      name = "y − ŷ for ŷ − y",
      says = "The cross-entropy’s slope has a minus: −y/ŷ.",
      tempting = "Target minus output is the error as one says it.",
      shows = "Every entry has the opposite sign.")
  static double[] flipped(double[] a, double[] target) {
    double[] r = JacobianChain.outputDelta(a, target);
    for (int i = 0; i < r.length; i++) {
      r[i] = -r[i];
    }
    return r;
  }

  @Mistake(
      in = "outputDelta",
      name = "the gradient with respect to the output",
      says = "−y/ŷ is the first factor only; the softmax’s Jacobian is still missing.",
      tempting = "The row vector looks finished.",
      shows = "Classes without a target get 0.")
  static double[] withoutJacobian(double[] a, double[] target) {
    return CrossEntropy.gradient(Softmax.value(a), target);
  }

  @Mistake(
      in = "activationJacobian",
      name = "values on the diagonal",
      says = "On the diagonal are the slopes g′(a), not g(a).",
      tempting = "Both are methods of the activation.",
      shows = "Entries lie between 0 and 1, not below ¼.")
  static double[][] values(double[] a, Activation activation) {
    double[][] r = JacobianChain.activationJacobian(a, activation);
    double[] h = activation.value(a);
    for (int i = 0; i < h.length; i++) {
      r[i][i] = h[i];
    }
    return r;
  }

  @Mistake(
      in = "activationJacobian",
      name = "the slope in the whole row",
      says = "hᵢ depends on aᵢ alone, so all but the diagonal is 0.",
      tempting = "A matrix seems to want to be filled.",
      shows = "Every row has one number again and again.")
  static double[][] fullRows(double[] a, Activation activation) {
    double[][] r = JacobianChain.activationJacobian(a, activation);
    for (int i = 0; i < r.length; i++) {
      java.util.Arrays.fill(r[i], r[i][i]);
    }
    return r;
  }

  @Mistake(
      in = "weightTensor",
      name = "the input in every row",
      says = "aᵢ depends on row i of W alone; in slice i all other rows are 0.",
      tempting = "∂a/∂W is said to be h.",
      shows = "No entry is 0.")
  static double[][][] everyRow(double[] h, int nodes) {
    double[][][] r = JacobianChain.weightTensor(h, nodes);
    for (double[][] slice : r) {
      for (int i = 0; i < slice.length; i++) {
        slice[i] = h.clone();
      }
    }
    return r;
  }

  @Mistake(
      in = "weightTensor",
      name = "the rows above, too",
      says = "aᵢ depends on row i of W alone; in slice i the rows j < i are 0 as well.",
      tempting = "Where j ≤ i stands for j = i, no bound is overstepped.",
      shows = "Only the first slice is right.")
  static double[][][] rowsAbove(double[] h, int nodes) {
    double[][][] r = JacobianChain.weightTensor(h, nodes);
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < i; j++) {
        r[i][j] = h.clone();
      }
    }
    return r;
  }

  @Mistake(
      in = "weightTensor",
      name = "ones for the input",
      says = "The entry is hₖ, the input of the weight, not 1.",
      tempting = "The derivative of a weight with respect to itself is 1.",
      shows = "It is right where all inputs are 1.")
  static double[][][] ones(double[] h, int nodes) {
    double[] ones = new double[h.length];
    Arrays.fill(ones, 1);
    return JacobianChain.weightTensor(ones, nodes);
  }

  @Mistake(
      in = "contract",
      name = "the last slice only",
      says = "The slices are summed, each weighted by its δ: += and not =.",
      tempting = "One character is missing.",
      shows = "The other slices have no effect.")
  static double[][] lastSlice(double[] delta, double[][][] tensor) {
    double[] last = new double[delta.length];
    last[last.length - 1] = delta[last.length - 1];
    return JacobianChain.contract(last, tensor);
  }

  @Mistake(
      in = "contract",
      name = "δ left out",
      says = "Each slice is weighted by its δ.",
      tempting = "The tensor holds the derivatives.",
      shows = "It is right for a δ of ones.")
  static double[][] withoutDelta(double[] delta, double[][][] tensor) {
    double[] ones = new double[delta.length];
    java.util.Arrays.fill(ones, 1);
    return JacobianChain.contract(ones, tensor);
  }

  @Mistake(
      in = "contract",
      name = "δⱼ for δᵢ",
      says = "Slice i is weighted by its own δᵢ, and the slices are summed.",
      tempting = "The row of the result is j, so δⱼ seems to fit.",
      shows = "It is right for the tensor of a layer, which is 0 where i ≠ j.")
  static double[][] deltaOfTheRow(double[] delta, double[][][] tensor) {
    double[][] r = new double[tensor[0].length][tensor[0][0].length];
    for (double[][] slice : tensor) {
      for (int j = 0; j < r.length; j++) {
        for (int k = 0; k < r[j].length; k++) {
          r[j][k] += delta[j] * slice[j][k];
        }
      }
    }
    return r;
  }

  @Mistake(
      in = "contract",
      name = "the rows with i = j only",
      says = "The sum runs over all slices i, also where i ≠ j.",
      tempting = "In a layer’s tensor only those rows are not 0.",
      shows = "It is right for the tensor of a layer.")
  static double[][] ownRowsOnly(double[] delta, double[][][] tensor) {
    double[][] r = new double[tensor[0].length][tensor[0][0].length];
    for (int j = 0; j < r.length; j++) {
      for (int k = 0; k < r[j].length; k++) {
        r[j][k] = delta[j] * tensor[j][j][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "product",
      name = "the Jacobian from the other side",
      says = "v is on the left: entry j sums down column j.",
      tempting = "Matrix times vector is the usual product.",
      shows =
          "It is right for symmetric Jacobians, and does not fit where there are more"
              + " columns than rows.")
  static double[] otherSide(double[] v, double[][] jacobian) {
    double[] r = new double[jacobian.length];
    for (int i = 0; i < r.length; i++) {
      for (int j = 0; j < jacobian[i].length; j++) {
        r[i] += jacobian[i][j] * v[j];
      }
    }
    return r;
  }

  @Mistake(
      in = "product",
      name = "the diagonal only",
      says = "Entry j of the product is a sum over all of column j.",
      tempting = "Activations have diagonal Jacobians.",
      shows = "It is right for diagonal Jacobians.")
  static double[] productOfTheDiagonal(double[] v, double[][] jacobian) {
    double[] r = new double[jacobian[0].length];
    for (int j = 0; j < Math.min(r.length, v.length); j++) {
      r[j] = v[j] * jacobian[j][j];
    }
    return r;
  }

  @Mistake(
      in = "product",
      name = "the last row only",
      says = "The rows are summed, each weighted by its vᵢ: += and not =.",
      tempting = "One character is missing.",
      shows = "Each entry is the last row’s share alone.")
  static double[] lastRow(double[] v, double[][] jacobian) {
    int last = v.length - 1;
    double[] r = new double[jacobian[0].length];
    for (int j = 0; j < r.length; j++) {
      r[j] = v[last] * jacobian[last][j];
    }
    return r;
  }

  @Mistake(
      in = "contract",
      name = "the first slice only",
      says = "The sum runs over all i: each δᵢ has its slice.",
      tempting = "The first slice has the shape that is asked for.",
      shows = "It is right for one node.")
  static double[][] firstSlice(double[] delta, double[][][] tensor) {
    double[][] gradient = new double[tensor[0].length][tensor[0][0].length];
    for (int j = 0; j < gradient.length; j++) {
      for (int k = 0; k < gradient[j].length; k++) {
        gradient[j][k] = delta[0] * tensor[0][j][k];
      }
    }
    return gradient;
  }

  @Mistake(
      in = "contract",
      name = "the rows with i = j only",
      says = "The sum runs over all slices i, also where i ≠ j.",
      tempting = "In a layer’s tensor only those rows are not 0.",
      shows = "It is right for the tensor of a layer, and has a row for each entry of δ.")
  static double[][] ownRowsOfDelta(double[] delta, double[][][] tensor) {
    double[][] r = new double[delta.length][tensor[0][0].length];
    for (int j = 0; j < r.length; j++) {
      for (int k = 0; k < r[j].length; k++) {
        r[j][k] = delta[j] * tensor[j][j][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "contract",
      name = "δⱼ for δᵢ",
      says = "Slice i is weighted by its own δᵢ, and the slices are summed.",
      tempting = "Both sums look alike, and in a layer’s tensor they are.",
      shows = "It is right for the tensor of a layer, which is 0 where i ≠ j.")
  static double[][] overTheRows(double[] delta, double[][][] tensor) {
    double[][] r = new double[delta.length][tensor[0][0].length];
    for (int i = 0; i < r.length; i++) {
      for (int j = 0; j < delta.length; j++) {
        for (int k = 0; k < r[i].length; k++) {
          r[i][k] += delta[j] * tensor[i][j][k];
        }
      }
    }
    return r;
  }

  @Mistake(
      in = "activationJacobian",
      name = "the slope in the whole column",
      says = "hᵢ depends on aᵢ alone, so all but the diagonal is 0.",
      tempting = "A vector is easily spread over all rows of a matrix.",
      shows = "The diagonal is right.")
  static double[][] fullColumns(double[] a, Activation activation) {
    return EachEntry.of(a.length, a.length, (i, j) -> activation.derivative(a[j]));
  }

  @Mistake(
      in = "contract",
      name = "as many rows as δ has entries",
      says = "Each slice is as large as W, however many slices there are: its rows give the rows.",
      tempting = "For a layer δ has one entry for each row of W.",
      shows = "It is right for the tensor of a layer.")
  static double[][] rowsOfDelta(double[] delta, double[][][] tensor) {
    double[][] r = new double[delta.length][tensor[0][0].length];
    for (int j = 0; j < r.length; j++) {
      for (int k = 0; k < r[j].length; k++) {
        for (int i = 0; i < delta.length; i++) {
          r[j][k] += delta[i] * tensor[i][j][k];
        }
      }
    }
    return r;
  }
}
