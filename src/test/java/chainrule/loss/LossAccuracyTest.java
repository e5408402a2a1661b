package chainrule.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Softmax;
import chainrule.testing.BigMath;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The bounds and the edges that the Javadoc of the losses promises. */
class LossAccuracyTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static double[] of(double... entries) {
    return entries;
  }

  @Test
  void squaredErrorsOverflowOnlyWhereTheySay() {
    assertThat(SquaredError.value(of(1e153, -1e153), of(0, 0))).isEqualTo(2e306);
    assertThat(SquaredError.value(of(1e155), of(0))).isEqualTo(INFINITY);
    assertThat(SquaredError.gradient(of(5e307), of(-3e307))).containsExactly(1.6e308);
    assertThat(SquaredError.gradient(of(1e308), of(-1e308))).containsExactly(INFINITY);
    assertThat(MeanSquaredError.value(of(1e154, 1e154), of(0, 0))).isEqualTo(INFINITY);
    assertThat(MeanSquaredError.gradient(of(0, 1e308), of(0, 0))).containsExactly(0, INFINITY);
  }

  @Test
  void logarithmsOfCertainOutputsAreZeroOrInfinite() {
    assertThat(BinaryCrossEntropy.value(of(0, 1), of(0, 1))).isZero();
    assertThat(BinaryCrossEntropy.value(of(0, 1), of(1, 1))).isEqualTo(INFINITY);
    assertThat(BinaryCrossEntropy.value(of(1.5), of(0))).isNaN();
    assertThat(BinaryCrossEntropy.value(of(-0.5), of(1))).isNaN();
    assertThat(BinaryCrossEntropy.value(of(-0.5), of(0))).isNaN();
    assertThat(BinaryCrossEntropy.value(of(1.5), of(1))).isNaN();
    assertThat(BinaryCrossEntropy.value(of(1 + 1e-15), of(0.5))).isNaN();
    assertThat(BinaryCrossEntropy.value(of(0.5, Double.NaN), of(0, 0))).isNaN();
    assertThat(BinaryCrossEntropy.value(of(-0.0), of(0))).isZero();
    assertThat(BinaryCrossEntropy.gradient(of(0, 1), of(0, 1))).containsExactly(0.5, -0.5);
    assertThat(BinaryCrossEntropy.gradient(of(0, 1), of(1, 0)))
        .containsExactly(-INFINITY, INFINITY);
    assertThat(BinaryCrossEntropy.gradient(of(1e-310), of(1))).containsExactly(-INFINITY);
    assertThat(BinaryCrossEntropy.gradient(of(5.5e-309), of(1))).containsExactly(-INFINITY);
    assertThat(BinaryCrossEntropy.gradient(of(5.7e-309), of(1))[0]).isFinite();
  }

  @Test
  void logitValueIsGoodTo1e15Relative() {
    for (double a = -708; a <= 708; a += a > -40 && a < 40 ? 0.11 : 3.3) {
      double right = BinaryCrossEntropy.logitValue(of(a), of(1));
      assertThat(BigMath.relativeError(right, BigMath.softplus(-a))).as("%s", a).isLessThan(1e-15);
      double wrong = BinaryCrossEntropy.logitValue(of(a), of(0));
      assertThat(BigMath.relativeError(wrong, BigMath.softplus(a))).as("%s", a).isLessThan(1e-15);
    }
  }

  @Test
  void logitValueIsExactWhereTheOutputHasLostItsLogarithm() {
    assertThat(BinaryCrossEntropy.logitValue(of(700), of(0))).isEqualTo(700);
    assertThat(BinaryCrossEntropy.logitValue(of(-700), of(1))).isEqualTo(700);
    assertThat(BinaryCrossEntropy.value(of(1), of(0))).isEqualTo(INFINITY);
    double nearlyNothing = BinaryCrossEntropy.logitValue(of(700), of(1));
    assertThat(nearlyNothing).isCloseTo(9.859676543759770e-305, within(1e-319));
  }

  /** The value keeps all its digits; the slope is a difference, and has only those above 1e-15. */
  @Test
  void logitGradientIsGoodTo1e15AbsoluteAndNoBetter() {
    assertThat(BinaryCrossEntropy.logitGradient(of(40), of(1))).containsExactly(0);
    assertThat(BigMath.sigmoid(-40).doubleValue()).isCloseTo(4.248e-18, within(1e-21));
    for (double a = -45; a <= 45; a += 0.37) {
      for (double y : of(0, 0.3, 1)) {
        double got = BinaryCrossEntropy.logitGradient(of(a), of(y))[0];
        BigDecimal exact = BigMath.sigmoid(a).subtract(new BigDecimal(y));
        assertThat(BigMath.absoluteError(got, exact)).as("%s, %s", a, y).isLessThan(1e-15);
      }
    }
  }

  @Test
  void logitsAtTheEndsOfTheRangeStayFinite() {
    double[] a = {1e308, 1e308, -1e308, -1e308};
    assertThat(BinaryCrossEntropy.logitValue(a, of(0, 0, 1, 1))).isEqualTo(1e308);
    assertThat(BinaryCrossEntropy.logitValue(a, of(1, 1, 0, 0))).isZero();
    assertThat(BinaryCrossEntropy.logitGradient(a, of(0, 1, 0, 1)))
        .containsExactly(0.25, 0, 0, -0.25);
  }

  @Test
  void crossEntropyKnowsZeroProbabilities() {
    assertThat(CrossEntropy.value(of(0, 1), of(0, 1))).isZero();
    assertThat(CrossEntropy.value(of(0, 1), of(1, 0))).isEqualTo(INFINITY);
    assertThat(CrossEntropy.value(of(-0.5, 1.5), of(1, 0))).isNaN();
    assertThat(CrossEntropy.value(of(-0.5, 1), of(0, 1))).isZero();
    assertThat(CrossEntropy.gradient(of(0, 1), of(0, 1))).containsExactly(0, -1);
    assertThat(CrossEntropy.gradient(of(5.5e-309, 1), of(1, 0))).containsExactly(-INFINITY, 0);
    assertThat(CrossEntropy.gradient(of(5.7e-309, 1), of(1, 0))[0]).isFinite();
    assertThat(CrossEntropy.value(of(Double.NaN, 1), of(0.5, 0.5))).isNaN();
    assertThat(CrossEntropy.value(of(Double.NaN, 1), of(0, 1))).isZero();
    assertThat(CrossEntropy.logitGradient(of(1e308, -1e308), of(0, 1))).containsExactly(1, -1);
  }

  @Test
  void softmaxCrossEntropyLosesNothing() {
    for (double behind = 0; behind < 700; behind += 7.3) {
      double loss = SoftmaxCrossEntropy.value(of(behind, 0), of(1, 0));
      BigDecimal exact = BigMath.softplus(-behind);
      assertThat(BigMath.relativeError(loss, exact)).as("%s", behind).isLessThan(1e-15);
    }
    assertThat(SoftmaxCrossEntropy.value(of(0, -1e308), of(0, 1))).isEqualTo(1e308);
    assertThat(SoftmaxCrossEntropy.value(of(1e308, -1e308), of(1, 0))).isZero();
    assertThat(SoftmaxCrossEntropy.value(of(1e308, -1e308), of(0, 1))).isEqualTo(INFINITY);
    assertThat(SoftmaxCrossEntropy.value(of(8e307, -9e307), of(0, 1))).isEqualTo(1.7e308);
    assertThat(SoftmaxCrossEntropy.value(of(0, Double.NaN), of(1, 0))).isNaN();
    assertThat(SoftmaxCrossEntropy.value(of(Double.NaN, 0), of(1, 0))).isNaN();
  }

  @Test
  void softmaxCrossEntropyIsTheCrossEntropyOfTheSoftmax() {
    double[] a = {1, -2, 0.5};
    double[] y = {0.2, 0.5, 0.3};
    assertThat(SoftmaxCrossEntropy.value(a, y))
        .isCloseTo(CrossEntropy.value(Softmax.value(a), y), within(1e-15));
  }

  @Test
  void theJacobianChainAndTheShortFormAgree() {
    double[] a = {1, -2, 0.5};
    double[] y = {0, 1, 0};
    double[][] jacobian = Softmax.jacobian(a);
    double[] byOutput = CrossEntropy.gradient(Softmax.value(a), y);
    double[] shortForm = CrossEntropy.logitGradient(a, y);
    for (int j = 0; j < a.length; j++) {
      double chain = 0;
      for (int i = 0; i < a.length; i++) {
        chain += byOutput[i] * jacobian[i][j];
      }
      assertThat(chain).isCloseTo(shortForm[j], within(1e-15));
    }
  }
}
