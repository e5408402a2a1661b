package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On a busy machine the clock says nothing of what was used. */
class MonitorTest {

  private static final Duration WAITING = Duration.ofSeconds(20);
  private static final Duration BEFORE = Duration.ofMillis(400);

  @Test
  void workerThatWasKilled_isNotTakenForAnEndlessOne() {
    assertThat(Monitor.used(Optional.empty(), false, WAITING, BEFORE)).isEqualTo(BEFORE);
    assertThat(Monitor.used(Optional.empty(), false, WAITING, null)).isZero();
  }

  @Test
  void workerThatGoesOn_hasUsedWhatItSays_elseAtMostTheTimeOnTheClock() {
    Duration said = Duration.ofSeconds(1);
    assertThat(Monitor.used(Optional.of(said), true, WAITING, BEFORE)).isEqualTo(said);
    assertThat(Monitor.used(Optional.empty(), true, WAITING, BEFORE)).isEqualTo(WAITING);
  }
}
