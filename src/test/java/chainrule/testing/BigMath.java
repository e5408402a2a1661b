package chainrule.testing;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Exponentials and logarithms to 40 digits and more, from nothing but the four operations: the
 * oracle that shares no code and no rounding with what it judges.
 */
public final class BigMath {

  private static final MathContext DIGITS = new MathContext(60);
  private static final BigDecimal ONE = BigDecimal.ONE;

  /** e^−5000 is 1e-2171: next to anything that a double can hold, nothing. */
  private static final BigDecimal NOTHING = new BigDecimal(-5000);

  private BigMath() {}

  public static BigDecimal exp(double x) {
    return exp(new BigDecimal(x));
  }

  /** e^x by its series at x / 2^k, squared k times. */
  public static BigDecimal exp(BigDecimal x) {
    if (x.compareTo(NOTHING) < 0) {
      return BigDecimal.ZERO;
    }
    int halvings = Math.max(0, Math.getExponent(x.doubleValue()) + 8);
    BigDecimal small = x.divide(new BigDecimal(2).pow(halvings), DIGITS);
    BigDecimal term = ONE;
    BigDecimal sum = ONE;
    for (int n = 1; n < 40; n++) {
      term = term.multiply(small, DIGITS).divide(new BigDecimal(n), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  public static BigDecimal ln(double x) {
    return ln(new BigDecimal(x));
  }

  /** ln x by Newton's method on e^y = x. */
  public static BigDecimal ln(BigDecimal x) {
    int magnitude = x.precision() - x.scale();
    BigDecimal scaled = x.movePointLeft(magnitude);
    BigDecimal y = newton(scaled, Math.log(scaled.doubleValue()));
    return magnitude == 0
        ? y
        : y.add(newton(BigDecimal.TEN, Math.log(10)).multiply(new BigDecimal(magnitude)), DIGITS);
  }

  private static BigDecimal newton(BigDecimal x, double start) {
    BigDecimal y = new BigDecimal(start);
    for (int i = 0; i < 3; i++) {
      y = y.subtract(ONE, DIGITS).add(x.divide(exp(y), DIGITS), DIGITS);
    }
    return y;
  }

  /** 1 / (1 + e⁻ᵃ). */
  public static BigDecimal sigmoid(double a) {
    if (a < -4000) {
      return BigDecimal.ZERO;
    }
    return a > 4000 ? ONE : ONE.divide(ONE.add(exp(-a)), DIGITS);
  }

  /** e⁻ᵃ / (1 + e⁻ᵃ)². */
  public static BigDecimal sigmoidSlope(double a) {
    BigDecimal e = exp(-Math.abs(a));
    return e.divide(ONE.add(e).pow(2), DIGITS);
  }

  /** (1 − e⁻²ᵃ) / (1 + e⁻²ᵃ), or a − a³/3 where that difference would lose its digits. */
  public static BigDecimal tanh(double a) {
    if (Math.abs(a) < 1e-10) {
      BigDecimal exact = new BigDecimal(a);
      return exact.subtract(exact.pow(3).divide(new BigDecimal(3), DIGITS));
    }
    BigDecimal e = exp(new BigDecimal(-2 * Math.abs(a)));
    BigDecimal positive = ONE.subtract(e).divide(ONE.add(e), DIGITS);
    return a < 0 ? positive.negate() : positive;
  }

  /** eᵃⁱ / Σₖ eᵃᵏ, as 1 / Σₖ e^(aₖ − aᵢ). */
  public static BigDecimal softmax(double[] a, int i) {
    BigDecimal sum = BigDecimal.ZERO;
    for (double ak : a) {
      BigDecimal difference = new BigDecimal(ak).subtract(new BigDecimal(a[i]));
      if (difference.compareTo(NOTHING.negate()) > 0) {
        return BigDecimal.ZERO;
      }
      sum = sum.add(exp(difference), DIGITS);
    }
    return ONE.divide(sum, DIGITS);
  }

  /** ln(1 + eᵃ), by its series where eᵃ is too small to leave a trace on 1. */
  public static BigDecimal softplus(double a) {
    if (a > 4000) {
      return new BigDecimal(a);
    }
    BigDecimal e = exp(a);
    BigDecimal half = e.divide(new BigDecimal(2), DIGITS);
    return a < -50 ? e.multiply(ONE.subtract(half), DIGITS) : ln(ONE.add(e));
  }

  /** |got − exact| / |exact|, in double; 0 if both are 0. */
  public static double relativeError(double got, BigDecimal exact) {
    BigDecimal error = new BigDecimal(got).subtract(exact).abs();
    if (error.signum() == 0) {
      return 0;
    }
    return exact.signum() == 0
        ? Double.POSITIVE_INFINITY
        : error.divide(exact.abs(), DIGITS).doubleValue();
  }

  /** |got − exact|, in double. */
  public static double absoluteError(double got, BigDecimal exact) {
    return new BigDecimal(got).subtract(exact).abs().doubleValue();
  }
}
