package chainrule.grader.worker;

import java.time.Duration;

/** What a worker uses of the processor and of the clock, since the last look at both and in all. */
final class Meter {

  /** To ask what a process has used takes longer than many a test. */
  private static final Duration TOO_SHORT_TO_ASK = Duration.ofMillis(10);

  private final WorkerProcess worker;
  private final Limits limits;
  private Duration cost = Duration.ZERO;
  private Duration processorThen;
  private long clockThen;

  /** Begins with a look. */
  Meter(WorkerProcess worker, Limits limits) {
    this.worker = worker;
    this.limits = limits;
    look();
  }

  private void look() {
    processorThen = worker.processorTime();
    clockThen = System.nanoTime();
  }

  /** What was used since the last look is charged. */
  void charge() {
    Duration then = processorThen;
    look();
    cost = cost.plus(limits.cost(processorThen.minus(then)));
  }

  /** The same, unless it is next to nothing; then it is left for the next time. */
  void chargeUnlessShort() {
    if (waited().compareTo(TOO_SHORT_TO_ASK) > 0) {
      charge();
    }
  }

  /** What broke a limit is charged as much as the limit. */
  void chargeTheLimit() {
    cost = cost.plus(limits.patience());
  }

  /** Whether more was used since the last look than is allowed. */
  boolean isTooLong() {
    Duration used = worker.processorTime().minus(processorThen);
    return used.compareTo(limits.patience()) > 0 || waited().compareTo(limits.onTheClock()) > 0;
  }

  private Duration waited() {
    return Duration.ofNanos(System.nanoTime() - clockThen);
  }

  /** All that was charged. */
  Duration cost() {
    return cost;
  }
}
