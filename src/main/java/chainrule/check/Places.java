package chainrule.check;

import chainrule.activation.Activation;

/** Sums at many places together: entry s of each row belongs to place s. */
final class Places {

  private Places() {}

  /** z ← z + c. */
  static void add(double[] z, double c) {
    for (int s = 0; s < z.length; s++) {
      z[s] += c;
    }
  }

  /** z ← z + c v. */
  static void add(double[] z, double c, double[] v) {
    for (int s = 0; s < z.length; s++) {
      z[s] += c * v[s];
    }
  }

  /** z ← z + u ⊙ v. */
  static void add(double[] z, double[] u, double[] v) {
    for (int s = 0; s < z.length; s++) {
      z[s] += u[s] * v[s];
    }
  }

  /** z ← z / n. */
  static void divide(double[] z, double n) {
    for (int s = 0; s < z.length; s++) {
      z[s] /= n;
    }
  }

  /** a ← g(a). */
  static void activate(Activation g, double[] a) {
    for (int s = 0; s < a.length; s++) {
      a[s] = g.value(a[s]);
    }
  }
}
