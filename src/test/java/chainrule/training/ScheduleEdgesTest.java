package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edges that the schedules' Javadoc promises. */
class ScheduleEdgesTest {

  @Test
  void withoutAWayDownTheRateIsTheLastOne() {
    assertThat(LearningRate.decayed(0.1, 0.001, 0, 0)).isEqualTo(0.001);
    assertThat(LearningRate.decayed(0.1, 0.001, Integer.MAX_VALUE, Integer.MAX_VALUE))
        .isEqualTo(0.001);
  }

  @Test
  void aLossThatNeverFallsLeavesNoRate() {
    assertThat(LearningRate.halved(0.1, 1, eta -> 1)).isZero();
    assertThat(LearningRate.halved(0.1, 1, eta -> Double.NaN)).isZero();
    assertThat(LearningRate.halved(0.1, Double.NaN, eta -> 0)).isZero();
  }

  @Test
  void aLossThatIsNoNumberHasNotFallen() {
    assertThat(LearningRate.halved(4, 1, eta -> eta > 1 ? Double.NaN : 0)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void aRateThatHalvingDoesNotBringDownIsRefused(double rate) {
    assertThatThrownBy(() -> LearningRate.halved(rate, 1, eta -> 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("learningRate is " + rate + " but must be above 0 and finite");
  }

  @Test
  void theLargestRateComesDown() {
    assertThat(LearningRate.halved(Double.MAX_VALUE, 1, eta -> eta)).isBetween(0.5, 1.0);
  }

  @Test
  void eachRateIsTriedOnce() {
    List<Double> tried = new ArrayList<>();
    LearningRate.halved(
        8,
        1,
        eta -> {
          tried.add(eta);
          return eta;
        });
    assertThat(tried).containsExactly(8.0, 4.0, 2.0, 1.0, 0.5);
  }

  @Test
  void anAlphaIsForAtLeastOneEpoch() {
    assertThatThrownBy(() -> MomentumSchedule.at(new double[] {0.5}, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("epochsEach is 0 but must be at least 1");
  }
}
