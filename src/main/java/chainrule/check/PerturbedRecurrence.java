package chainrule.check;

import chainrule.network.RecurrentLayer;
import java.util.Arrays;

/**
 * L = Σₜ ∂L/∂hₜ · hₜ of a recurrent layer as a function of a single parameter, at many places
 * together. All sums run in the order of {@link chainrule.network.Recurrent#states}, so each L is
 * the same to the bit.
 *
 * @param layer the layer
 * @param x a row for each step
 * @param h0 the state before the first step
 * @param byState ∂L/∂h, a row for each step
 */
record PerturbedRecurrence(RecurrentLayer layer, double[][] x, double[] h0, double[][] byState)
    implements Problem.Perturbed {

  /** Of the parameter in place p of (W, U, b). */
  @Override
  public double[][] values(int p, double[] values) {
    int places = values.length;
    double[][] h = new double[h0.length][places];
    for (int i = 0; i < h.length; i++) {
      Arrays.fill(h[i], h0[i]);
    }
    double[] sum = new double[places];
    for (int t = 0; t < x.length; t++) {
      h = step(x[t], h, p, values);
      for (int i = 0; i < h.length; i++) {
        Places.add(sum, byState[t][i], h[i]);
      }
    }
    return new double[][] {sum};
  }

  /** g(b + Uh + Wx) at each place. */
  private double[][] step(double[] x, double[][] h, int p, double[] values) {
    int m = h.length;
    int n = x.length;
    double[][] next = new double[m][values.length];
    for (int i = 0; i < m; i++) {
      double[] a = next[i];
      if (p == m * (n + m) + i) {
        System.arraycopy(values, 0, a, 0, a.length);
      } else {
        Arrays.fill(a, layer.bias()[i]);
      }
      for (int j = 0; j < m; j++) {
        if (p == m * n + i * m + j) {
          Places.add(a, values, h[j]);
        } else {
          Places.add(a, layer.feedback()[i][j], h[j]);
        }
      }
      for (int j = 0; j < n; j++) {
        if (p == i * n + j) {
          Places.add(a, x[j], values);
        } else {
          Places.add(a, layer.input()[i][j] * x[j]);
        }
      }
      Places.activate(layer.activation(), a);
    }
    return next;
  }
}
