package chainrule.testing.exact;

import chainrule.testing.BigMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A number in 50 digits that carries two things along: its slope by one input, so that whatever is
 * written once in these numbers is known with all its derivatives, and how large the rounded
 * numbers are that a computation in doubles would make it of. A sum that cancels is smaller than
 * its terms, and cannot be better than they are.
 */
final class BigDual {

  private static final MathContext DIGITS = new MathContext(50);
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal FOUR = new BigDecimal(4);
  private static final double SMALL = 1e-10;

  final BigDecimal value;
  private final BigDecimal slope;
  private final Size size;

  private BigDual(BigDecimal value, BigDecimal slope, Size size) {
    this.value = value;
    this.slope = slope;
    this.size = size;
  }

  /**
   * How large all this is, in doubles, which are enough to say in which place an error is.
   *
   * @param value of the value
   * @param terms of what it is made of; 0 if it was given
   * @param slope of the slope
   * @param slopeTerms of what that is made of
   */
  private record Size(double value, double terms, double slope, double slopeTerms) {

    /** Of what came out of an operation: rounded, it is one of its own terms. */
    static Size rounded(double value, double terms, double slope, double slopeTerms) {
      return new Size(
          value, Math.max(terms, Math.abs(value)), slope, Math.max(slopeTerms, Math.abs(slope)));
    }

    Size plus(Size o) {
      return rounded(value + o.value, terms + o.terms, slope + o.slope, slopeTerms + o.slopeTerms);
    }

    Size times(Size o) {
      return rounded(
          value * o.value,
          product(value, terms, o.value, o.terms),
          slope * o.value + value * o.slope,
          Math.max(Math.abs(slope * o.value), product(slope, slopeTerms, o.value, o.terms))
              + Math.max(Math.abs(value * o.slope), product(value, terms, o.slope, o.slopeTerms)));
    }

    private static double product(double a, double aTerms, double b, double bTerms) {
      return aTerms * Math.abs(b) + Math.abs(a) * bTerms;
    }

    Size negated() {
      return new Size(-value, terms, -slope, slopeTerms);
    }

    /** A function by value, slope, what the slope is made of, and how strongly it bends. */
    Size function(double y, double ySlope, double ySlopeTerms, double bend) {
      return rounded(
          y,
          Math.abs(ySlope) * terms,
          ySlope * slope,
          ySlopeTerms * Math.max(Math.abs(slope), slopeTerms) + bend * terms * Math.abs(slope));
    }
  }

  /** A number that is given, and stands still. */
  static BigDual of(double given) {
    return new BigDual(new BigDecimal(given, DIGITS), BigDecimal.ZERO, new Size(given, 0, 0, 0));
  }

  static BigDual[] of(double[] given) {
    return Arrays.stream(given).mapToObj(BigDual::of).toArray(BigDual[]::new);
  }

  static BigDual[][] of(double[][] given) {
    return Stream.of(given).map(BigDual::of).toArray(BigDual[][]::new);
  }

  /** The given numbers, of which one moves. */
  private static BigDual[] moving(double[] given, int i) {
    BigDual[] x = of(given);
    x[i] = new BigDual(x[i].value, BigDecimal.ONE, new Size(given[i], 0, 1, 0));
    return x;
  }

  /** ∂f/∂xᵢ for every i, each by a run of its own. */
  static BigDual[] gradient(double[] x, Function<BigDual[], BigDual> f) {
    BigDual[] gradient = new BigDual[x.length];
    Arrays.setAll(gradient, i -> slope(x, i, f));
    return gradient;
  }

  /** ∂f/∂xᵢ. */
  static BigDual slope(double[] x, int i, Function<BigDual[], BigDual> f) {
    return f.apply(moving(x, i)).bySlope();
  }

  /** ∂f/∂xᵢⱼ for every i and j, each by a run of its own. */
  static BigDual[][] gradient(double[][] x, Function<BigDual[][], BigDual> f) {
    BigDual[][] gradient = new BigDual[x.length][];
    for (int i = 0; i < x.length; i++) {
      int row = i;
      gradient[i] =
          gradient(
              x[i],
              moving -> {
                BigDual[][] all = of(x);
                all[row] = moving;
                return f.apply(all);
              });
    }
    return gradient;
  }

  /** ∂fᵢ/∂xⱼ for every i and j. */
  static BigDual[][] jacobian(double[] x, Function<BigDual[], BigDual[]> f) {
    BigDual[][] columns = new BigDual[x.length][];
    Arrays.setAll(
        columns,
        j -> Stream.of(f.apply(moving(x, j))).map(BigDual::bySlope).toArray(BigDual[]::new));
    BigDual[][] rows = new BigDual[columns[0].length][x.length];
    for (int i = 0; i < rows.length; i++) {
      int row = i;
      Arrays.setAll(rows[i], j -> columns[j][row]);
    }
    return rows;
  }

  private BigDual bySlope() {
    return new BigDual(slope, BigDecimal.ZERO, new Size(size.slope, size.slopeTerms, 0, 0));
  }

  /** The same number, of which no slope is taken. */
  BigDual still() {
    return new BigDual(value, BigDecimal.ZERO, new Size(size.value, size.terms, 0, 0));
  }

  /** How large what it is made of is. */
  double terms() {
    return size.terms;
  }

  BigDual plus(BigDual o) {
    return new BigDual(value.add(o.value, DIGITS), slope.add(o.slope, DIGITS), size.plus(o.size));
  }

  BigDual plus(double c) {
    return plus(of(c));
  }

  BigDual minus(BigDual o) {
    return plus(o.negated());
  }

  BigDual minus(double c) {
    return plus(of(-c));
  }

  BigDual negated() {
    return new BigDual(value.negate(), slope.negate(), size.negated());
  }

  BigDual times(BigDual o) {
    BigDecimal left = times(slope, o.value);
    BigDecimal right = times(value, o.slope);
    return new BigDual(
        value.multiply(o.value, DIGITS), left.add(right, DIGITS), size.times(o.size));
  }

  /** Most slopes are 0. */
  private static BigDecimal times(BigDecimal a, BigDecimal b) {
    return a.signum() == 0 || b.signum() == 0 ? BigDecimal.ZERO : a.multiply(b, DIGITS);
  }

  BigDual times(double c) {
    return times(of(c));
  }

  BigDual squared() {
    return times(this);
  }

  BigDual over(BigDual o) {
    BigDecimal y = BigDecimal.ONE.divide(o.value, DIGITS);
    double size = 1 / o.size.value;
    double slope = size * size;
    return times(
        o.function(
            y,
            () -> y.multiply(y, DIGITS).negate(),
            o.size.function(size, -slope, slope, 2 * slope * Math.abs(size))));
  }

  BigDual over(double c) {
    return over(of(c));
  }

  BigDual exp() {
    double e = Math.exp(size.value);
    BigDecimal y = BigMath.exp(value);
    return function(y, () -> y, size.function(e, e, e, e));
  }

  BigDual ln() {
    double x = size.value;
    return function(
        BigMath.ln(value),
        () -> BigDecimal.ONE.divide(value, DIGITS),
        size.function(Math.log(x), 1 / x, 1 / x, 1 / x / x));
  }

  /** Doubles have its slope as σ (1 − σ), which is made of σ. */
  BigDual sigmoid() {
    double y = sigmoid(size.value);
    double ySlope = y * sigmoid(-size.value);
    return function(
        BigMath.sigmoid(value),
        () -> BigMath.sigmoidSlope(value),
        size.function(y, ySlope, y, ySlope));
  }

  private static double sigmoid(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  /** Doubles have its slope as 1 − tanh², which is made of 1. */
  BigDual tanh() {
    double ySlope = 4 * sigmoid(2 * size.value) * sigmoid(-2 * size.value);
    return function(
        BigMath.tanh(value),
        () -> BigMath.sigmoidSlope(value.multiply(TWO)).multiply(FOUR),
        size.function(Math.tanh(size.value), ySlope, 1, 2 * ySlope));
  }

  /** ln(1 + eᵃ), whose slope is σ(a), or 1 less than σ(−a): made of 1. */
  BigDual softplus() {
    double a = size.value;
    double y = Math.max(0, a) + Math.log1p(Math.exp(-Math.abs(a)));
    return function(
        BigMath.softplus(value),
        () -> BigMath.sigmoid(value),
        size.function(y, sigmoid(a), 1, sigmoid(a)));
  }

  BigDual sqrt() {
    BigDecimal y = value.sqrt(DIGITS);
    double root = Math.sqrt(size.value);
    double ySlope = 0.5 / root;
    return function(
        y,
        () -> BigDecimal.ONE.divide(y.multiply(TWO), DIGITS),
        size.function(root, ySlope, ySlope, ySlope / size.value));
  }

  /** The slope of the function is only asked for where something moves. */
  private BigDual function(BigDecimal y, Supplier<BigDecimal> ySlope, Size ySize) {
    BigDecimal moved = slope.signum() == 0 ? slope : ySlope.get().multiply(slope, DIGITS);
    return new BigDual(y, moved, ySize);
  }

  boolean isPositive() {
    return value.signum() > 0;
  }

  BigDual abs() {
    return value.signum() < 0 ? negated() : this;
  }

  /** Σᵢ xᵢ. */
  static BigDual sum(BigDual... x) {
    BigDual sum = of(0);
    for (BigDual xi : x) {
      sum = sum.plus(xi);
    }
    return sum;
  }

  /** Σᵢ aᵢbᵢ. */
  static BigDual dot(BigDual[] a, BigDual[] b) {
    BigDual sum = of(0);
    for (int i = 0; i < a.length; i++) {
      sum = sum.plus(a[i].times(b[i]));
    }
    return sum;
  }
}
