package chainrule.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges that the Javadoc of this package promises. */
class RegularizationEdgesTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static double[] of(double... entries) {
    return entries;
  }

  @Test
  void penaltiesOverflowOnlyWhereTheySay() {
    assertThat(L1.value(of(1e308, -5e307), 1)).isEqualTo(1.5e308);
    assertThat(L1.value(of(1e308, -1e308), 1)).isEqualTo(INFINITY);
    assertThat(L2.value(of(1e154), 0.5)).isEqualTo(5e307);
    assertThat(L2.value(of(1e155), 1)).isEqualTo(INFINITY);
    assertThat(L2.gradient(of(8e307, -1e308), 1)).containsExactly(1.6e308, -INFINITY);
    assertThat(L1.gradient(of(INFINITY, -1e-320, -0.0), 3)).containsExactly(3, -3, -0.0);
  }

  @Test
  void aWeightThatIsNoNumberMakesThePenaltyNone() {
    assertThat(L1.value(of(1, Double.NaN), 1)).isNaN();
    assertThat(L1.gradient(of(Double.NaN), 1)).containsExactly(Double.NaN);
    assertThat(L2.value(of(1, Double.NaN), 1)).isNaN();
  }

  @Test
  void thePenaltyIsWeighedBeforeItIsSummed() {
    assertThat(L1.value(of(1e308, 1e308), 0)).isZero();
    assertThat(L1.value(of(1e308, 1e308), 0.5)).isEqualTo(1e308);
    assertThat(L2.value(of(1e308), 0)).isZero();
    assertThat(L2.value(of(1e200), 1e-300)).isCloseTo(1e100, within(1e85));
    assertThat(L2.value(of(1e-200), 1e308)).isCloseTo(1e-92, within(1e-107));
    assertThat(L2.gradient(of(0.5, 0, -0.75), 1e308)).containsExactly(1e308, 0, -1.5e308);
  }

  @Test
  void theProximalStepOfAWeightThatIsNoNumberIsNone() {
    assertThat(ProximalStep.l1(of(Double.NaN, 1e308, -1e-320), 1, 0.1))
        .containsExactly(Double.NaN, 1e308, -0.0);
    assertThat(ProximalStep.l1(of(1, -2), 0, 0.1)).containsExactly(1, -2);
  }

  @Test
  void withoutStrengthThereIsNoPenalty() {
    assertThat(L1.value(of(1, -2), 0)).isZero();
    assertThat(L2.gradient(of(1, 2), 0)).containsExactly(0, 0);
  }

  @Test
  void aDroppedUnitIsZeroWhateverItWas() {
    boolean[] none = {false, false};
    assertThat(Dropout.forward(of(Double.NaN, INFINITY), none, 0.5)).containsExactly(0, 0);
    assertThat(Dropout.backward(of(Double.NaN, INFINITY), none, 0.5)).containsExactly(0, 0);
    assertThat(Dropout.forward(of(1.5e308), new boolean[] {true}, 0.5)).containsExactly(INFINITY);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, 1, 1.5, Double.NaN})
  void aDropProbabilityIsAtLeastZeroAndBelowOne(double p) {
    String message = "dropProbability is " + p + " but must be at least 0 and below 1";
    boolean[] keep = {true};
    assertThatThrownBy(() -> Dropout.forward(of(1), keep, p))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Dropout.backward(of(1), keep, p)).hasMessage(message);
    assertThatThrownBy(() -> DropoutMask.draw(1, p, new Random())).hasMessage(message);
  }

  @Test
  void noUnitsHaveAnEmptyMask() {
    assertThat(DropoutMask.draw(0, 0.5, new Random())).isEmpty();
  }

  @Test
  void withoutDroppingEvenTheLowestDrawKeepsItsUnit() {
    RandomGenerator zeros = () -> 0;
    assertThat(DropoutMask.draw(2, 0, zeros)).containsExactly(true, true);
  }
}
