package chainrule.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/**
 * Exponentials and logarithms to 40 digits and more, from nothing but the four operations: the
 * oracle that shares no code and no rounding with what it judges.
 */
public final class BigMath {

  private static final MathContext DIGITS = new MathContext(50);
  private static final int BITS = 192;
  private static final BigDecimal UNIT = new BigDecimal(BigInteger.ONE.shiftLeft(BITS));
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final BigDecimal THREE = new BigDecimal(3);

  /** e^−5000 is 1e-2171: next to anything that a double can hold, nothing. */
  private static final BigDecimal NOTHING = new BigDecimal(-5000);

  /** Beyond this, sigmoids are flat to 1e-1737. */
  private static final BigDecimal FAR = new BigDecimal(4000);

  /** Below this, tanh is a − a³/3 to 40 digits. */
  private static final BigDecimal NEAR = new BigDecimal("1e-10");

  private static final BigDecimal LN_10 = moderate(BigDecimal.TEN);

  private BigMath() {}

  public static BigDecimal exp(double x) {
    return exp(new BigDecimal(x));
  }

  /** e^x by its series at x / 2^k, squared k times, as a multiple of a power of 2. */
  public static BigDecimal exp(BigDecimal x) {
    if (x.compareTo(NOTHING) < 0) {
      return BigDecimal.ZERO;
    }
    BigInteger exponent = x.multiply(UNIT).toBigInteger();
    int halvings = Math.max(0, exponent.bitLength() - BITS + 7);
    BigInteger power = series(exponent.shiftRight(halvings));
    int places = BITS;
    for (int i = 0; i < halvings; i++) {
      power = power.multiply(power);
      int tooMany = power.bitLength() - BITS;
      power = power.shiftRight(tooMany);
      places = 2 * places - tooMany;
    }
    return places < 0
        ? new BigDecimal(power.shiftLeft(-places))
        : new BigDecimal(power).divide(new BigDecimal(BigInteger.ONE.shiftLeft(places)), DIGITS);
  }

  /** Σ xⁿ / n! for a small x; both are given as multiples of 2^−BITS. */
  private static BigInteger series(BigInteger x) {
    BigInteger term = BigInteger.ONE.shiftLeft(BITS);
    BigInteger sum = term;
    for (int n = 1; term.signum() != 0; n++) {
      term = term.multiply(x).shiftRight(BITS).divide(BigInteger.valueOf(n));
      sum = sum.add(term);
    }
    return sum;
  }

  public static BigDecimal ln(double x) {
    return ln(new BigDecimal(x));
  }

  /** ln x for a number of any size. */
  public static BigDecimal ln(BigDecimal x) {
    int magnitude = x.precision() - x.scale();
    BigDecimal y = moderate(x.movePointLeft(magnitude));
    return magnitude == 0 ? y : y.add(LN_10.multiply(new BigDecimal(magnitude)), DIGITS);
  }

  /** y + ln(1 + r) where y has 16 digits and r = x e⁻ʸ − 1 is what they leave: 64 digits. */
  private static BigDecimal moderate(BigDecimal x) {
    BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
    BigDecimal r = x.divide(exp(y), DIGITS).subtract(ONE);
    return y.add(r)
        .subtract(r.pow(2).divide(TWO, DIGITS))
        .add(r.pow(3).divide(THREE, DIGITS), DIGITS);
  }

  public static BigDecimal sigmoid(double a) {
    return sigmoid(new BigDecimal(a));
  }

  /** 1 / (1 + e⁻ᵃ). */
  public static BigDecimal sigmoid(BigDecimal a) {
    if (a.abs().compareTo(FAR) > 0) {
      return a.signum() < 0 ? BigDecimal.ZERO : ONE;
    }
    return ONE.divide(ONE.add(exp(a.negate()), DIGITS), DIGITS);
  }

  public static BigDecimal sigmoidSlope(double a) {
    return sigmoidSlope(new BigDecimal(a));
  }

  /** e⁻ᵃ / (1 + e⁻ᵃ)². */
  public static BigDecimal sigmoidSlope(BigDecimal a) {
    BigDecimal e = exp(a.abs().negate());
    return e.divide(ONE.add(e, DIGITS).pow(2), DIGITS);
  }

  public static BigDecimal tanh(double a) {
    return tanh(new BigDecimal(a));
  }

  /** (1 − e⁻²ᵃ) / (1 + e⁻²ᵃ), or a − a³/3 where that difference would lose its digits. */
  public static BigDecimal tanh(BigDecimal a) {
    BigDecimal size = a.abs();
    if (size.compareTo(NEAR) < 0) {
      return a.subtract(a.pow(3).divide(THREE, DIGITS), DIGITS);
    }
    BigDecimal e = exp(size.multiply(TWO).negate());
    BigDecimal positive = ONE.subtract(e).divide(ONE.add(e), DIGITS);
    return a.signum() < 0 ? positive.negate() : positive;
  }

  /** eᵃⁱ / Σₖ eᵃᵏ for each i, with the largest aₖ taken off every exponent. */
  public static BigDecimal[] softmax(double[] a) {
    BigDecimal largest = new BigDecimal(Arrays.stream(a).max().orElseThrow());
    BigDecimal[] powers = new BigDecimal[a.length];
    Arrays.setAll(powers, i -> exp(new BigDecimal(a[i]).subtract(largest)));
    BigDecimal sum = Arrays.stream(powers).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Arrays.stream(powers).map(p -> p.divide(sum, DIGITS)).toArray(BigDecimal[]::new);
  }

  public static BigDecimal softplus(double a) {
    return softplus(new BigDecimal(a));
  }

  /** ln(1 + eᵃ), by its series where eᵃ is too small to leave a trace on 1. */
  public static BigDecimal softplus(BigDecimal a) {
    if (a.compareTo(FAR) > 0) {
      return a;
    }
    BigDecimal e = exp(a);
    BigDecimal half = e.divide(TWO, DIGITS);
    return a.doubleValue() < -50
        ? e.multiply(ONE.subtract(half, DIGITS), DIGITS)
        : ln(ONE.add(e, DIGITS));
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
