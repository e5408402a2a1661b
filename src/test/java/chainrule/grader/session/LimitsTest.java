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

  @Test
  void whatTookTooLong_isToldInSeconds() {
    assertThat(Limits.of(Duration.ofSeconds(1)).tooLong()).isEqualTo("did not end within 1 second");
    assertThat(LIMITS.tooLong()).endsWith(" within 3 seconds");
    assertThat(Limits.of(Duration.ofSeconds(10)).tooLong()).endsWith(" within 10 seconds");
    assertThat(Limits.of(Duration.ofMillis(1500)).tooLong()).endsWith(" within 1.5 seconds");
  }
}
