package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Where the steps of momentum come to rest. */
class TerminalStepTest {

  @Test
  void theNotesMomentumIsTenTimesAsFast() {
    assertThat(TerminalStep.speedUp(0.9)).isCloseTo(10, within(1e-14));
    assertThat(TerminalStep.speedUp(0)).isEqualTo(1);
    assertThat(TerminalStep.speedUp(1)).isInfinite();
  }

  @Test
  void aSlopeOfOneEndsAtAStepOfOne() {
    double[] v = {0};
    for (int k = 0; k < 400; k++) {
      v = Momentum.velocity(v, new double[] {1}, 0.1, 0.9);
    }
    assertThat(v[0]).isCloseTo(-1, within(1e-15));
    assertThat(TerminalStep.length(new double[] {1}, 0.1, 0.9)).isCloseTo(1, within(1e-15));
  }

  /** Their squares would be 0, or infinite. */
  @Test
  void theSmallestAndTheLargestSlopesHaveALengthToo() {
    assertThat(TerminalStep.length(new double[] {3e-200, -4e-200}, 0.1, 0.9))
        .isCloseTo(5e-200, within(1e-214));
    assertThat(TerminalStep.length(new double[] {3e200, -4e200}, 0.1, 0.9))
        .isCloseTo(5e200, within(1e186));
    assertThat(TerminalStep.length(new double[] {0, -Double.MIN_VALUE}, 1, 0)).isPositive();
    assertThat(TerminalStep.length(new double[] {1, Double.NaN}, 0.1, 0.9)).isNaN();
  }

  @Test
  void anySlopeIsApproachedFromBelow() {
    double[] g = {3, -4};
    for (double alpha : new double[] {0, 0.5, 0.9, 0.99}) {
      double end = TerminalStep.length(g, 0.01, alpha);
      assertThat(end).isCloseTo(0.05 / (1 - alpha), within(1e-12));
      double[] v = new double[2];
      double before = 0;
      for (int k = 1; k <= 100; k++) {
        v = Momentum.velocity(v, g, 0.01, alpha);
        double length = Math.hypot(v[0], v[1]);
        assertThat(length).isBetween(before, end * (1 + 1e-15));
        assertThat(length).isCloseTo(end * (1 - Math.pow(alpha, k)), within(1e-12));
        before = length;
      }
    }
  }
}
