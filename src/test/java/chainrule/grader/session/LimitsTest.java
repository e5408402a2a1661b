package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an answer may use, in numbers. */
class LimitsTest {

  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(3));

  @Test
  void submission_mayTakeTenEndlessLoops() {
    assertThat(LIMITS.submission()).hasSeconds(30);
  }

  @Test
  void waiting_isGivenTenTimesAsLong() {
    assertThat(LIMITS.onTheClock()).hasSeconds(30);
  }
}
