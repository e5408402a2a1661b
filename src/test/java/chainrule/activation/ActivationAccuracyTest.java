package chainrule.activation;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.BigMath;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bounds and the edges that the Javadoc of the scalar activations promises. */
class ActivationAccuracyTest {

  private static final BigDecimal FOUR = new BigDecimal(4);

  /** Finite, but as far out or as near to 0 as can be. */
  private static final double[] FINITE_EXTREMES = {
    0.0,
    -0.0,
    1e308,
    -1e308,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    1e-310,
    -1e-310,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    1e-17,
    -1e-17,
    710,
    -710,
    745,
    -746
  };

  /** Dense where the curves bend, coarse where they are flat, and tiny ones. */
  private static DoubleStream inputs() {
    DoubleStream bend = IntStream.range(-570, 570).mapToDouble(i -> i * 0.07 + 0.01);
    DoubleStream flat = IntStream.rangeClosed(-199, 199).mapToDouble(i -> i * 3.55);
    DoubleStream tiny = IntStream.range(1, 320).mapToDouble(i -> Math.pow(10, -i));
    return DoubleStream.concat(DoubleStream.concat(bend, flat), tiny);
  }

  @Test
  void sigmoidIsGoodTo1e15RelativeDownToTheSmallestNormalNumber() {
    inputs()
        .forEach(
            a ->
                assertThat(BigMath.relativeError(Sigmoid.value(a), BigMath.sigmoid(a)))
                    .as("σ(%s)", a)
                    .isLessThan(1e-15));
    assertThat(BigMath.relativeError(Sigmoid.value(-708), BigMath.sigmoid(-708))).isLessThan(1e-15);
  }

  @Test
  void sigmoidFurtherDownIsNextToNothing() {
    for (double a : new double[] {-709, -720, -745, -1000, -1e308}) {
      assertThat(Sigmoid.value(a)).as("σ(%s)", a).isBetween(0.0, 1e-307);
    }
  }

  @Test
  void sigmoidSlopeIsGoodTo2e16AbsoluteAndLosesItsDigitsFarOut() {
    inputs()
        .forEach(
            a ->
                assertThat(BigMath.absoluteError(Sigmoid.derivative(a), BigMath.sigmoidSlope(a)))
                    .as("σ′(%s)", a)
                    .isLessThan(2e-16));
    assertThat(Sigmoid.derivative(36)).isNotZero();
    assertThat(Sigmoid.derivative(37)).isZero();
    assertThat(BigMath.sigmoidSlope(37).doubleValue()).isGreaterThan(8e-17);
  }

  @Test
  void bothFormsOfTheSlopeAgreeAndOneKeepsItsDigits() {
    inputs()
        .forEach(
            a -> {
              BigDecimal exact = BigMath.sigmoidSlope(a);
              double fromOutput = SigmoidSlope.fromOutput(Sigmoid.value(a));
              assertThat(BigMath.relativeError(SigmoidSlope.fromInput(a), exact))
                  .as("from the input %s", a)
                  .isLessThan(1e-15);
              assertThat(BigMath.absoluteError(fromOutput, exact))
                  .as("from the output at %s", a)
                  .isLessThan(2e-16);
            });
  }

  @Test
  void oneMinusTheOutputLosesItsDigitsFarOut() {
    assertThat(SigmoidSlope.fromOutput(Sigmoid.value(36))).isNotEqualTo(0);
    assertThat(BigMath.relativeError(SigmoidSlope.fromOutput(Sigmoid.value(36)), slope(36)))
        .isGreaterThan(0.01);
    assertThat(SigmoidSlope.fromOutput(Sigmoid.value(38))).isZero();
    assertThat(BigMath.relativeError(SigmoidSlope.fromInput(38), slope(38))).isLessThan(1e-15);
  }

  @Test
  void fromOutputIsGoodTo1e16ForTheOutputItIsGiven() {
    for (double f = 0; f <= 1; f += 0.00137) {
      BigDecimal exact = new BigDecimal(f).multiply(BigDecimal.ONE.subtract(new BigDecimal(f)));
      assertThat(BigMath.absoluteError(SigmoidSlope.fromOutput(f), exact)).isLessThan(1e-16);
    }
  }

  @Test
  void sigmoidIsSymmetric() {
    inputs()
        .forEach(
            a -> assertThat(Sigmoid.value(-a) - (1 - Sigmoid.value(a))).isBetween(-3e-16, 3e-16));
  }

  @Test
  void sigmoidStaysInsideTheOpenIntervalThoughItsNearestDoubleIsOne() {
    for (double a : new double[] {0, 36, 38, 100}) {
      assertThat(BigMath.sigmoid(a)).isLessThan(BigDecimal.ONE);
      assertThat(BigMath.sigmoid(-a)).isGreaterThan(BigDecimal.ZERO);
    }
    assertThat(Sigmoid.value(36)).isLessThan(1);
    assertThat(Sigmoid.value(38)).isEqualTo(1).isEqualTo(BigMath.sigmoid(38).doubleValue());
    assertThat(Sigmoid.value(-38)).isPositive();
  }

  @Test
  void sigmoidSlopeVanishesForExtremeInputs() {
    assertThat(slope(20).doubleValue()).isLessThan(2.1e-9);
    assertThat(Sigmoid.derivative(20)).isPositive().isLessThan(2.1e-9);
    assertThat(Sigmoid.derivative(-20)).isPositive().isLessThan(2.1e-9);
  }

  @Test
  void tanhIsGoodTo1e15() {
    inputs()
        .forEach(
            a -> {
              assertThat(BigMath.relativeError(Tanh.value(a), BigMath.tanh(a)))
                  .as("tanh %s", a)
                  .isLessThan(1e-15);
              BigDecimal exact = BigMath.sigmoidSlope(2 * a).multiply(FOUR);
              assertThat(BigMath.absoluteError(Tanh.derivative(a), exact))
                  .as("tanh′ %s", a)
                  .isLessThan(1e-15);
            });
  }

  @Test
  void nothingOverflowsForAFiniteInput() {
    for (double a : FINITE_EXTREMES) {
      assertThat(Sigmoid.value(a)).as("σ(%s)", a).isBetween(0.0, 1.0);
      assertThat(Sigmoid.derivative(a)).as("σ′(%s)", a).isBetween(0.0, 0.25);
      assertThat(SigmoidSlope.fromInput(a)).as("σ′(%s)", a).isBetween(0.0, 0.25);
      assertThat(Tanh.value(a)).as("tanh %s", a).isBetween(-1.0, 1.0);
      assertThat(Tanh.derivative(a)).as("tanh′ %s", a).isBetween(0.0, 1.0);
      assertThat(Relu.value(a)).as("relu %s", a).isEqualTo(a > 0 ? a : 0);
      assertThat(Relu.derivative(a)).as("relu′ %s", a).isEqualTo(a > 0 ? 1 : 0);
      assertThat(LeakyRelu.value(a, 0.5)).as("leaky %s", a).isEqualTo(a > 0 ? a : a / 2);
      assertThat(LeakyRelu.derivative(a, 0.5)).as("leaky′ %s", a).isEqualTo(a > 0 ? 1 : 0.5);
      assertThat(Identity.value(a)).isEqualTo(a);
      assertThat(Identity.derivative(a)).isEqualTo(1);
    }
  }

  @Test
  void theKinkTakesTheLeftSlope() {
    assertThat(Relu.derivative(0)).isZero();
    assertThat(LeakyRelu.derivative(0, 0.01)).isEqualTo(0.01);
  }

  @Test
  void infinityGivesTheLimit() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(Sigmoid.value(-infinity)).isZero();
    assertThat(Sigmoid.value(infinity)).isEqualTo(1);
    assertThat(Tanh.value(-infinity)).isEqualTo(-1);
    assertThat(Tanh.value(infinity)).isEqualTo(1);
    for (double a : new double[] {-infinity, infinity}) {
      assertThat(Sigmoid.derivative(a)).isZero();
      assertThat(SigmoidSlope.fromInput(a)).isZero();
      assertThat(Tanh.derivative(a)).isZero();
    }
  }

  @Test
  void notANumberStaysNotANumber() {
    DoubleUnaryOperator[] all = {
      Sigmoid::value,
      Sigmoid::derivative,
      SigmoidSlope::fromInput,
      SigmoidSlope::fromOutput,
      Tanh::value,
      Tanh::derivative,
      Relu::value,
      Relu::derivative,
      a -> LeakyRelu.value(a, 0.01),
      a -> LeakyRelu.derivative(a, 0.01),
      Identity::value,
      Identity::derivative
    };
    for (int i = 0; i < all.length; i++) {
      assertThat(all[i].applyAsDouble(Double.NaN)).as("number %s", i).isNaN();
    }
  }

  @Test
  void rectifiersKeepWhatIsInfinite() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(Relu.value(infinity)).isEqualTo(infinity);
    assertThat(Relu.value(-infinity)).isZero();
    assertThat(LeakyRelu.value(-infinity, 0.01)).isEqualTo(-infinity);
    assertThat(LeakyRelu.value(-infinity, 0)).isNaN();
    assertThat(LeakyRelu.value(-Double.MAX_VALUE, 0)).isZero();
    assertThat(LeakyRelu.derivative(-infinity, 0)).isZero();
  }

  private static BigDecimal slope(double a) {
    return BigMath.sigmoidSlope(a);
  }
}
