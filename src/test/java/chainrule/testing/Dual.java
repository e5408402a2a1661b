package chainrule.testing;

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

  /** The entries of v, of which the one at {@code moving} is the variable. */
  public static Dual[] vector(double[] v, int moving) {
    Dual[] duals = new Dual[v.length];
    for (int i = 0; i < v.length; i++) {
      duals[i] = new Dual(v[i], i == moving ? 1 : 0);
    }
    return duals;
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
}
