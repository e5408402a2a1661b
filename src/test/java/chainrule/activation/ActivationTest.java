package chainrule.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.FiniteDifferences;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An activation that a layer chooses is the class of that name, value and slope. */
class ActivationTest {

  private static final double[] POINTS = {
    0,
    -0.0,
    1,
    -1,
    0.3,
    -0.3,
    20,
    -20,
    700,
    -700,
    1e308,
    -1e308,
    Double.MIN_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  private static final Map<Activation, DoubleUnaryOperator> VALUES =
      Map.of(
          Activation.SIGMOID, Sigmoid::value,
          Activation.TANH, Tanh::value,
          Activation.RELU, Relu::value,
          Activation.LEAKY_RELU, a -> LeakyRelu.value(a, 0.01),
          Activation.IDENTITY, Identity::value);

  private static final Map<Activation, DoubleUnaryOperator> DERIVATIVES =
      Map.of(
          Activation.SIGMOID, Sigmoid::derivative,
          Activation.TANH, Tanh::derivative,
          Activation.RELU, Relu::derivative,
          Activation.LEAKY_RELU, a -> LeakyRelu.derivative(a, 0.01),
          Activation.IDENTITY, Identity::derivative);

  @ParameterizedTest
  @EnumSource(Activation.class)
  void isTheClassOfItsName_atEveryPoint(Activation g) {
    for (double a : POINTS) {
      assertSame(g.value(a), VALUES.get(g).applyAsDouble(a), g + " at " + a);
      assertSame(g.derivative(a), DERIVATIVES.get(g).applyAsDouble(a), g + "′ at " + a);
    }
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void ofALayer_isThatOfEveryNode_inANewArray(Activation g) {
    double[] a = POINTS.clone();
    double[] h = g.value(a);
    assertThat(a).containsExactly(POINTS);
    assertThat(h).hasSameSizeAs(a).isNotSameAs(a);
    for (int i = 0; i < a.length; i++) {
      assertSame(h[i], g.value(a[i]), g + " of node " + i);
    }
    assertThatThrownBy(() -> g.value(new double[0])).hasMessage("a is empty");
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void atZero_theSlopeIsTheLeftOne(Activation g) {
    double left = (g.value(0) - g.value(-1e-9)) / 1e-9;
    assertThat(Math.abs(g.derivative(0) - left)).isLessThan(1e-6);
  }

  /** The same bits; a NaN is the same as a NaN. */
  private static void assertSame(double got, double expected, String what) {
    assertThat(Double.compare(got, expected)).as("%s: %s, not %s", what, got, expected).isZero();
  }

  @Test
  void theSlopeFromTheOutput_isTheSlopeWhereThatOutputCameFrom() {
    assertThat(Activation.SIGMOID.derivativeFromOutput(0.75)).isEqualTo(0.1875);
    assertThat(Activation.TANH.derivativeFromOutput(0.75)).isEqualTo(0.4375);
    assertThat(Activation.RELU.derivativeFromOutput(0.75)).isEqualTo(1);
    assertThat(Activation.LEAKY_RELU.derivativeFromOutput(0.75)).isEqualTo(1);
    assertThat(Activation.LEAKY_RELU.derivativeFromOutput(-0.75)).isEqualTo(0.01);
    assertThat(Activation.IDENTITY.derivativeFromOutput(0.75)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Activation.class)
  void theSlopeFromTheOutput_hasTheSameBits(Activation g) {
    double[] drawn = new SplittableRandom(1).doubles(1000, -3, 3).toArray();
    for (double a : DoubleStream.concat(Arrays.stream(POINTS), Arrays.stream(drawn)).toArray()) {
      assertSame(g.derivativeFromOutput(g.value(a)), g.derivative(a), g + "′ at " + a);
    }
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Draw.number();
  }

  @Property(tries = 100)
  void derivative_agreesWithFiniteDifferences(@ForAll Activation g, @ForAll("numbers") double a) {
    FiniteDifferences.of(x -> valueOf(g, x), a).expect(g + "′", g.derivative(a));
  }

  @Property(tries = 100)
  void derivativeFromOutput_agreesWithFiniteDifferences(
      @ForAll Activation g, @ForAll("numbers") double a) {
    double got = g.derivativeFromOutput(valueOf(g, a));
    FiniteDifferences.of(x -> valueOf(g, x), a).expect(g + "′", got);
  }

  private static double valueOf(Activation g, double a) {
    return DualNetwork.activation(g, Dual.constant(a)).value();
  }
}
