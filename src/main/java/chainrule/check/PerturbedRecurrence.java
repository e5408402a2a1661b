package chainrule.check;

import chainrule.network.Recurrent;
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
    double[][] h = first(p, values);
    double[] sum = new double[places];
    for (int t = 0; t < x.length; t++) {
      h = t == 0 ? h : step(x[t], h, p, values);
      for (int i = 0; i < h.length; i++) {
        Places.add(sum, byState[t][i], h[i]);
      }
    }
    return new double[][] {sum};
  }

  /** Before the first step nothing has moved, so only the parameter's own node moves in it. */
  private double[][] first(int p, double[] values) {
    double[][] before = new double[h0.length][];
    Arrays.setAll(before, i -> Places.still(h0[i], values.length));
    double[] still = Recurrent.step(layer, x[0], h0);
    double[][] h = new double[h0.length][];
    int own = node(p);
    Arrays.setAll(
        h,
        i -> i == own ? node(i, x[0], before, p, values) : Places.still(still[i], values.length));
    return h;
  }

  /** The node whose parameter stands in place p. */
  private int node(int p) {
    int m = h0.length;
    int n = x[0].length;
    return p < m * n ? p / n : p < m * (n + m) ? (p - m * n) / m : p - m * (n + m);
  }

  /** g(b + Uh + Wx) at each place. */
  private double[][] step(double[] x, double[][] h, int p, double[] values) {
    double[][] next = new double[h.length][];
    Arrays.setAll(next, i -> node(i, x, h, p, values));
    return next;
  }

  /** What node i says; only in one node does a weight or the bias move along. */
  private double[] node(int i, double[] x, double[][] h, int p, double[] values) {
    double[] a = i == node(p) ? own(i, x, h, p, values) : other(i, x, h);
    Places.activate(layer.activation(), a);
    return a;
  }

  /** bᵢ + Σⱼ uᵢⱼhⱼ + Σⱼ wᵢⱼxⱼ. */
  private double[] other(int i, double[] x, double[][] h) {
    double[] a = Places.sum(layer.bias()[i], layer.feedback()[i][0], h[0]);
    Places.addRest(a, layer.feedback()[i], h, 1);
    Places.addRest(a, layer.input()[i], x, 0);
    return a;
  }

  /** The same where one of these bᵢ, uᵢⱼ, wᵢⱼ has many values. */
  private double[] own(int i, double[] x, double[][] h, int p, double[] values) {
    int m = h.length;
    int n = x.length;
    double[] a =
        p == m * (n + m) + i ? values.clone() : Places.still(layer.bias()[i], values.length);
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
    return a;
  }
}
