package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an answer may use, in numbers. */
class LimitsTest {

  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(3));

  @Test
  void submission_mayLoseEightEndlessLoops() {
    assertThat(LIMITS.submission()).hasSeconds(24);
  }

  @Test
  void waiting_isGivenTenTimesAsLong() {
    assertThat(LIMITS.onTheClock()).hasSeconds(30);
  }

  @Test
  void shortTest_costsNothing_andALongOneWhatItTook() {
    assertThat(LIMITS.cost(Duration.ofMillis(499))).isZero();
    assertThat(LIMITS.cost(Duration.ofMillis(500))).hasMillis(500);
  }
}
