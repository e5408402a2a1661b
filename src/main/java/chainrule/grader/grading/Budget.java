package chainrule.grader.grading;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * The processor time that a submission loses to its slow answers, counted in the order of the
 * exercises, so that what is still run does not depend on how many answers are run at once.
 */
final class Budget {

  private final Duration most;
  private final Map<Integer, Duration> spent = new TreeMap<>();

  Budget(Duration most) {
    this.most = most;
  }

  synchronized void spend(int exercise, Duration cost) {
    spent.put(exercise, cost);
  }

  /** Whether the exercises before this one have used it up, as far as they have been run. */
  synchronized boolean isUsedUpBefore(int exercise) {
    Duration sum = Duration.ZERO;
    for (Map.Entry<Integer, Duration> entry : spent.entrySet()) {
      sum = entry.getKey() < exercise ? sum.plus(entry.getValue()) : sum;
    }
    return sum.compareTo(most) >= 0;
  }
}
