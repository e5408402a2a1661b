package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is laid out for speed measures the same slopes, to the bit, as what is laid out to be read.
 */
class PlainSlopeTest {

  /** Smooth and bent, kinked here and nearby, noisy, undefined on one side, constant, far out. */
  private enum Shape implements DoubleUnaryOperator {
    SINE(Math::sin),
    FAST_SINE(a -> Math.sin(30 * a)),
    EXPONENTIAL(Math::exp),
    CUBIC(a -> a * a * a - 2 * a),
    POLE(a -> 1 / a),
    LOGARITHM(Math::log),
    ROOT(Math::sqrt),
    CORNER(Math::abs),
    CORNER_NEARBY(a -> Math.abs(a - 0.01)),
    TWO_CORNERS(a -> Math.max(0, a) - Math.max(0, a - 0.2)),
    STEP(a -> a < 0.001 ? 0 : 1),
    CANCELLING(a -> (1e6 + a) - 1e6),
    ROUNDED(a -> (float) Math.tanh(a)),
    NOISE(a -> new Random(Double.doubleToLongBits(a)).nextDouble()),
    CONSTANT(a -> 2),
    LINE(a -> 3 * a),
    HUGE(a -> 1e300 * Math.cosh(a)),
    TINY(a -> 1e-300 * Math.sin(a)),
    NOWHERE(a -> Double.NaN);

    private final DoubleUnaryOperator f;

    Shape(DoubleUnaryOperator f) {
      this.f = f;
    }

    @Override
    public double applyAsDouble(double a) {
      return f.applyAsDouble(a);
    }
  }

  @Provide
  Arbitrary<Double> points() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(-3, 3).ofScale(12),
        Arbitraries.doubles().between(-800, 800).ofScale(12),
        Arbitraries.of(0.0, 1.0, -1.0, 0.01, 1e-300, 1e300, -1e308));
  }

  @Property(tries = 10_000)
  void slope_isThePlainOne_toTheBit(@ForAll Shape f, @ForAll("points") double x) {
    assertThat(Slope.of(f, x)).isEqualTo(PlainSlope.of(f, x));
  }
}
