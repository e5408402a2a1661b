package chainrule.testing;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A number that carries its derivative along: v + v′ε with ε² = 0. Writing a loss once in these
 * gives its derivative by forward differentiation, a second way that shares nothing with the
 * formulas' own.
 */
public record Dual(double value, double slope) {

  /** A number that stands still. */
  public static Dual constant(double value) {
    return new Dual(value, 0);
  }

  /** The number that the derivative is taken by. */
  public static Dual variable(double value) {
    return new Dual(value, 1);
  }

  /** Numbers that stand still. */
  public static Dual[] constants(double[] v) {
    return vector(v, -1);
  }

  /** Numbers that stand still. */
  public static Dual[][] constants(double[][] m) {
    return Arrays.stream(m).map(Dual::constants).toArray(Dual[][]::new);
  }

  /** The entries of v, of which the one at {@code moving} is the variable. */
  public static Dual[] vector(double[] v, int moving) {
    Dual[] duals = new Dual[v.length];
    for (int i = 0; i < v.length; i++) {
      duals[i] = new Dual(v[i], i == moving ? 1 : 0);
    }
    return duals;
  }

  /** ∂f/∂vᵢ for every i, each by a run of its own. */
  public static double[] gradient(double[] v, Function<Dual[], Dual> f) {
    double[] gradient = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      gradient[i] = f.apply(vector(v, i)).slope();
    }
    return gradient;
  }

  /** ∂f/∂mᵢⱼ for every i and j, each by a run of its own. */
  public static double[][] gradient(double[][] m, Function<Dual[][], Dual> f) {
    double[][] gradient = new double[m.length][m[0].length];
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        Dual[][] duals = new Dual[m.length][];
        for (int row = 0; row < m.length; row++) {
          duals[row] = vector(m[row], row == i ? j : -1);
        }
        gradient[i][j] = f.apply(duals).slope();
      }
    }
    return gradient;
  }

  public Dual plus(Dual o) {
    return new Dual(value + o.value, slope + o.slope);
  }

  public Dual minus(Dual o) {
    return new Dual(value - o.value, slope - o.slope);
  }

  public Dual minus(double c) {
    return new Dual(value - c, slope);
  }

  public Dual times(Dual o) {
    return new Dual(value * o.value, slope * o.value + value * o.slope);
  }

  public Dual times(double c) {
    return new Dual(value * c, slope * c);
  }

  public Dual over(Dual o) {
    return new Dual(value / o.value, (slope * o.value - value * o.slope) / (o.value * o.value));
  }

  public Dual squared() {
    return times(this);
  }

  public Dual exp() {
    double e = Math.exp(value);
    return new Dual(e, slope * e);
  }

  public Dual ln() {
    return new Dual(Math.log(value), slope / value);
  }

  /** 1 / (1 + e^(−this)). */
  public Dual sigmoid() {
    return constant(1).over(constant(1).plus(times(-1).exp()));
  }

  /** Σ wᵢxᵢ + b. */
  public static Dual weightedSum(Dual[] w, double[] x, Dual b) {
    Dual sum = b;
    for (int i = 0; i < x.length; i++) {
      sum = sum.plus(w[i].times(x[i]));
    }
    return sum;
  }

  /** Softmax, as the note writes it: the exponentials may overflow. */
  public static Dual[] softmax(Dual[] a) {
    Dual sum = constant(0);
    for (Dual ak : a) {
      sum = sum.plus(ak.exp());
    }
    Dual[] output = new Dual[a.length];
    for (int k = 0; k < a.length; k++) {
      output[k] = a[k].exp().over(sum);
    }
    return output;
  }
}
