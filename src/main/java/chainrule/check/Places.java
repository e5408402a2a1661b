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
    double[] sum = still(b, moving.length);
    for (int i = 0; i < w.length; i++) {
      if (i == j) {
        add(sum, x[i], moving);
      } else {
        add(sum, w[i] * x[i]);
      }
    }
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
