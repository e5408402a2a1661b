package chainrule.activation;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.BigMath;
import chainrule.testing.ReferenceOnly;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bounds and the edges that the Javadoc of softmax promises. */
@ReferenceOnly
class SoftmaxAccuracyTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void jacobianIsGoodTo1e15Absolute() {
    Random random = new Random(1);
    for (int run = 0; run < 300; run++) {
      double far = run % 3 == 0 ? 1e5 : 1;
      double[] a = random.doubles(1 + run % 5, -6, 6).map(ai -> ai * far).toArray();
      double[][] jacobian = Softmax.jacobian(a);
      for (int i = 0; i < a.length; i++) {
        BigDecimal yi = BigMath.softmax(a, i);
        for (int j = 0; j < a.length; j++) {
          BigDecimal delta = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
          BigDecimal exact = yi.multiply(delta.subtract(BigMath.softmax(a, j)));
          assertThat(BigMath.absoluteError(jacobian[i][j], exact)).isLessThan(1e-15);
          assertThat(jacobian[i][j]).isEqualTo(jacobian[j][i]);
        }
      }
    }
  }

  @Test
  void aHundredProbabilitiesSumToOne() {
    double[] y = Softmax.value(new Random(1).doubles(100, -1e3, 1e3).toArray());
    assertThat(Arrays.stream(y).sum()).isBetween(1 - 1e-15, 1 + 1e-15);
  }

  @Test
  void theEndsOfTheRangeAreFinite() {
    double max = Double.MAX_VALUE;
    assertThat(Softmax.value(new double[] {max, -max, max})).containsExactly(0.5, 0, 0.5);
    assertThat(Softmax.value(new double[] {-max, -max})).containsExactly(0.5, 0.5);
    assertThat(Softmax.jacobian(new double[] {max, -max})[0]).containsExactly(0, 0);
    assertThat(Softmax.value(new double[] {Double.MIN_VALUE, -0.0})).containsExactly(0.5, 0.5);
  }

  @Test
  void minusInfinityHasTheProbabilityZero() {
    assertThat(Softmax.value(new double[] {0, -INFINITY, 0})).containsExactly(0.5, 0, 0.5);
  }

  @Test
  void plusInfinityAndNotANumberSpoilEverything() {
    assertThat(Softmax.value(new double[] {0, INFINITY})).containsOnly(Double.NaN);
    assertThat(Softmax.value(new double[] {0, Double.NaN})).containsOnly(Double.NaN);
    assertThat(Softmax.value(new double[] {-INFINITY, -INFINITY})).containsOnly(Double.NaN);
  }
}
