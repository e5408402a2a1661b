package chainrule.check;

import chainrule.activation.Activation;
import java.util.Arrays;

/** Sums at many places together: entry s of each row belongs to place s. */
final class Places {

  private Places() {}

  /** z ← z + c. */
  static void add(double[] z, double c) {
    for (int s = 0; s < z.length; s++) {
      z[s] += c;
    }
  }

  /** z ← z + c₁ + c₂. */
  private static void add(double[] z, double c1, double c2) {
    for (int s = 0; s < z.length; s++) {
      z[s] = z[s] + c1 + c2;
    }
  }

  /** z ← z + c v. */
  static void add(double[] z, double c, double[] v) {
    for (int s = 0; s < z.length; s++) {
      z[s] += c * v[s];
    }
  }

  /** z ← z + c₁v₁ + c₂v₂. */
  private static void add(double[] z, double c1, double[] v1, double c2, double[] v2) {
    for (int s = 0; s < z.length; s++) {
      z[s] = z[s] + c1 * v1[s] + c2 * v2[s];
    }
  }

  /** z ← z + u ⊙ v. */
  static void add(double[] z, double[] u, double[] v) {
    for (int s = 0; s < z.length; s++) {
      z[s] += u[s] * v[s];
    }
  }

  /** z ← z + Σⱼ cⱼxⱼ from some j on. */
  static void addRest(double[] z, double[] c, double[] x, int from) {
    int j = from;
    for (; j + 1 < c.length; j += 2) { // two in one pass: half as much to load and to store
      add(z, c[j] * x[j], c[j + 1] * x[j + 1]);
    }
    if (j < c.length) {
      add(z, c[j] * x[j]);
    }
  }

  /** z ← z + Σⱼ cⱼvⱼ from some j on. */
  static void addRest(double[] z, double[] c, double[][] v, int from) {
    int j = from;
    for (; j + 1 < c.length; j += 2) {
      add(z, c[j], v[j], c[j + 1], v[j + 1]);
    }
    if (j < c.length) {
      add(z, c[j], v[j]);
    }
  }

  /** b + c v. */
  static double[] sum(double b, double c, double[] v) {
    double[] sum = new double[v.length];
    for (int s = 0; s < sum.length; s++) {
      sum[s] = b + c * v[s];
    }
    return sum;
  }

  /** b + Σᵢ wᵢxᵢ in this order, where wⱼ moves; a wⱼ and an xⱼ are the same to a product. */
  static double[] weightedSum(double b, double[] w, double[] x, int j, double[] moving) {
    double before = b;
    for (int i = 0; i < j; i++) {
      before += w[i] * x[i];
    }
    double[] sum = sum(before, x[j], moving);
    addRest(sum, w, x, j + 1);
    return sum;
  }

  /** The same number everywhere. */
  static double[] still(double number, int places) {
    double[] still = new double[places];
    Arrays.fill(still, number);
    return still;
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
