package chainrule.grader.session;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import java.time.Duration;
import java.util.Optional;

/**
 * Watches a worker while it works for one submission: breaks an order off when a limit is reached,
 * and charges what the worker uses.
 */
final class Monitor {

  private static final Duration GLANCE = Duration.ofMillis(50);

  private final WorkerProcess worker;
  private final Limits limits;
  private final Budget budget;
  private final String subject;
  private Duration charged;
  private long lastCharge;

  /**
   * Begins to charge.
   *
   * @param charged what the worker has used before, for others
   * @param subject who is to blame in messages, {@code it} or {@code the compiler}
   */
  Monitor(WorkerProcess worker, Limits limits, Budget budget, Duration charged, String subject) {
    this.worker = worker;
    this.limits = limits;
    this.budget = budget;
    this.charged = charged;
    this.subject = subject;
    this.lastCharge = System.nanoTime();
  }

  WorkerProcess worker() {
    return worker;
  }

  /** Hands over an order and waits for the answer. */
  Reply ask(Order order) throws InterruptedException {
    if (!worker.isReady()) {
      return Reply.broken(Status.NOT_RUN, "a worker did not start");
    }
    worker.send(order);
    return answer();
  }

  /** Waits for the answer to the first order that has none yet. */
  Reply answer() throws InterruptedException {
    long start = System.nanoTime();
    Duration before = null; // to ask what a process has used takes longer than many a test
    while (true) {
      Optional<News> news = worker.next(GLANCE);
      if (news.isPresent()) {
        return before == null ? reply(news.get()) : charged(reply(news.get()));
      }
      Duration waiting = Duration.ofNanos(System.nanoTime() - start);
      Duration used = used(worker.processorTime(), worker.isAlive(), waiting, before);
      before = before == null ? used : before;
      boolean waited = waiting.compareTo(limits.onTheClock()) > 0;
      if (waited || used.minus(before).compareTo(limits.patience()) > 0) {
        budget.charge(waited ? limits.patience() : Duration.ZERO);
        return charged(Reply.broken(Status.TIME_LIMIT, subject + " " + limits.tooLong()));
      }
    }
  }

  /**
   * What a worker has used, as far as that is known. One that was ended says nothing any more, and
   * its end is the next news; it must not be taken for one that goes on as long as the clock does.
   */
  static Duration used(
      Optional<Duration> told, boolean isAlive, Duration waiting, Duration before) {
    Duration unknown = isAlive ? waiting : Optional.ofNullable(before).orElse(Duration.ZERO);
    return told.orElse(unknown);
  }

  private Reply reply(News news) throws InterruptedException {
    if (news instanceof News.Failed failed && !WorkerProcess.isEnd(news)) {
      return Reply.broken(Status.NOT_RUN, failed.reason());
    }
    if (!WorkerProcess.isEnd(news)) {
      return Reply.of(news);
    }
    int exitCode = worker.exitCode();
    if (exitCode == WorkerProcess.OUT_OF_MEMORY) {
      return Reply.broken(Status.MEMORY_LIMIT, subject + " " + Limits.tooMuch());
    }
    if (exitCode > WorkerProcess.BY_A_SIGNAL) {
      budget.disturb();
      return Reply.broken(Status.NOT_RUN, "a worker was killed; is there enough memory?");
    }
    return Reply.broken(Status.ENDED_PROGRAM, subject + " ended the program that ran it");
  }

  private Reply charged(Reply reply) {
    charge();
    return reply;
  }

  /** Charges what was used since the last time; of a process that has ended, the time it took. */
  void charge() {
    long clock = System.nanoTime();
    Duration passed = Duration.ofNanos(clock - lastCharge);
    Duration now = worker.processorTime().orElse(charged.plus(passed));
    budget.charge(now.minus(charged));
    charged = now;
    lastCharge = clock;
  }
}
