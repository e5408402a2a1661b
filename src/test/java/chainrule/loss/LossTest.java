package chainrule.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three losses against numbers of 40 digits, and against a slope found by going forward. */
class LossTest {

  /** The logarithm of a probability next to 1 is known to 40 digits after the point. */
  private static final double OF_THE_ORACLE = 1e-40;

  private static final double[][] OUTPUTS = {
    {0.5}, {0, 0}, {1, -2, 3}, {700, -700}, {-30, 30, 0, 1}, {1e-9, -1e-9, 0}
  };

  @ParameterizedTest
  @EnumSource(Loss.class)
  void value_isRightToTheLastDigits(Loss loss) {
    for (double[] h : OUTPUTS) {
      for (int right = 0; right < h.length; right++) {
        double[] y = new double[h.length];
        y[right] = 1;
        BigDecimal exact = exact(loss, h, y);
        double bound = 4e-15 * exact.doubleValue() + OF_THE_ORACLE;
        assertThat(BigMath.absoluteError(loss.value(h, y), exact))
            .as("%s of %s", loss, Arrays.toString(h))
            .isLessThan(bound);
      }
    }
  }

  private static BigDecimal exact(Loss loss, double[] h, double[] y) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < h.length; k++) {
      BigDecimal difference = new BigDecimal(h[k]).subtract(new BigDecimal(y[k]));
      sum =
          switch (loss) {
            case SQUARED_ERROR -> sum.add(difference.pow(2));
            case SOFTMAX_CROSS_ENTROPY ->
                y[k] == 1 ? sum.subtract(BigMath.ln(BigMath.softmax(h)[k])) : sum;
            case SIGMOID_CROSS_ENTROPY -> sum.add(BigMath.softplus(y[k] == 1 ? -h[k] : h[k]));
          };
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void output_isThePrediction(Loss loss) {
    for (double[] h : OUTPUTS) {
      double[] before = h.clone();
      double[] output = loss.output(h);
      assertThat(output).hasSameSizeAs(h).isNotSameAs(h);
      for (int k = 0; k < h.length; k++) {
        double expected =
            switch (loss) {
              case SQUARED_ERROR -> h[k];
              case SOFTMAX_CROSS_ENTROPY -> BigMath.softmax(h)[k].doubleValue();
              case SIGMOID_CROSS_ENTROPY -> BigMath.sigmoid(h[k]).doubleValue();
            };
        assertThat(output[k]).isCloseTo(expected, within(1e-15));
      }
      assertThat(h).containsExactly(before);
    }
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void gradient_isTheSlopeByEveryOutput(Loss loss) {
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      double[] h = random.doubles(1 + i % 5, -4, 4).toArray();
      double[] y = new double[h.length];
      y[random.nextInt(y.length)] = 1;
      double[] expected = Dual.gradient(h, v -> DualNetwork.loss(loss, v, y));
      assertThat(loss.gradient(h, y)).containsExactly(expected, within(1e-13));
    }
  }

  @Test
  void gradient_ofACrossEntropy_isOutputMinusTarget_farOutToo() {
    double[] h = {700, -700};
    double[] y = {0, 1};
    assertThat(Loss.SOFTMAX_CROSS_ENTROPY.gradient(h, y)).containsExactly(1, -1);
    assertThat(Loss.SIGMOID_CROSS_ENTROPY.gradient(h, y)[0]).isEqualTo(1);
    assertThat(Loss.SIGMOID_CROSS_ENTROPY.gradient(h, y)[1]).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void lengthsThatDoNotFit_areRefused(Loss loss) {
    for (int target : new int[] {0, 1, 3}) {
      assertThatThrownBy(() -> loss.value(new double[2], new double[target]))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> loss.gradient(new double[2], new double[target]))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> loss.output(new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What a last layer puts out, and what was wanted. */
  record Example(double[] h, double[] y) {}

  @Provide
  Arbitrary<Example> examples() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.distribution(k)).as(Example::new));
  }

  @Property(tries = 100)
  void value_ofTargetsInBetween_isTheOracles(@ForAll Loss loss, @ForAll("examples") Example e) {
    double expected = DualNetwork.loss(loss, Dual.constants(e.h), e.y).value();
    Expect.close("L", loss.value(e.h, e.y), expected, 1e-12);
  }

  @Property(tries = 100)
  void gradient_agreesWithFiniteDifferences(@ForAll Loss loss, @ForAll("examples") Example e) {
    FiniteDifferences.of(h -> DualNetwork.loss(loss, Dual.constants(h), e.y).value(), e.h)
        .expect("∂L/∂h", loss.gradient(e.h, e.y));
  }
}
