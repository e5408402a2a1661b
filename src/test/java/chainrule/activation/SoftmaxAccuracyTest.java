package chainrule.activation;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.BigMath;
import chainrule.testing.InFull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bounds and the edges that the Javadoc of softmax promises. */
class SoftmaxAccuracyTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void jacobianIsGoodTo1e15Absolute() {
    Random random = new Random(1);
    for (int run = 0; run < 300; run++) {
      double far = run % 3 == 0 ? 1e5 : 1;
      double[] a = random.doubles(1 + run % 5, -6, 6).map(ai -> ai * far).toArray();
      double[][] jacobian = Softmax.jacobian(a);
      BigDecimal[] y = BigMath.softmax(a);
      for (int i = 0; i < a.length; i++) {
        for (int j = 0; j < a.length; j++) {
          BigDecimal delta = i == j ? BigDecimal.ONE : BigDecimal.ZERO;
          BigDecimal exact = y[i].multiply(delta.subtract(y[j]));
          assertThat(BigMath.absoluteError(jacobian[i][j], exact)).isLessThan(1e-15);
          assertThat(jacobian[i][j]).isEqualTo(jacobian[j][i]);
        }
      }
    }
  }

  @Test
  void probabilitiesSumToOneAsNearAsPromised() {
    for (int k : new int[] {1, 10, 1000, 10_000}) {
      expectSumOfOne(k);
    }
  }

  @InFull
  @Test
  void aMillionProbabilitiesSumToOneAsNearAsPromised() {
    expectSumOfOne(1_000_000);
  }

  /** Summed exactly, so that the only rounding is that of softmax itself. */
  private static void expectSumOfOne(int k) {
    double bound = 1e-15 + k * 1.2e-16;
    double[] spread = new Random(k).doubles(k, -5, 5).toArray();
    double[] oneOverMany = new double[k];
    Arrays.fill(oneOverMany, -37);
    oneOverMany[0] = 0;
    for (double[] a : new double[][] {spread, oneOverMany, new double[k]}) {
      BigDecimal sum = BigDecimal.ZERO;
      for (double yi : Softmax.value(a)) {
        sum = sum.add(new BigDecimal(yi));
      }
      assertThat(BigMath.absoluteError(1, sum)).as("%s classes", k).isLessThan(bound);
    }
  }

  /** Each of the small ones vanishes beside the sum; all together they would not. */
  @Test
  void amongManyClassesTheLargestIsNoBetterThanPromised() {
    double[] a = new double[100_000];
    Arrays.fill(a, -37);
    a[0] = 0;
    double exact = 1 / (1 + (a.length - 1) * Math.exp(-37));
    double error = Math.abs(Softmax.value(a)[0] - exact);
    assertThat(error).isBetween(1e-12, 1e-15 + a.length * 1.2e-16);
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
