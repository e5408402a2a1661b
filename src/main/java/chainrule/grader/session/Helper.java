package chainrule.grader.session;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import java.time.Duration;

/** A compiler or an examiner that works for one submission for the time being. */
final class Helper implements AutoCloseable {

  private final WorkerPool workers;
  private final WorkerKind kind;
  private final String subject;
  private final Limits limits;
  private final Budget budget;
  private Monitor monitor;
  private boolean waitsForAnswer;

  Helper(WorkerPool workers, WorkerKind kind, String subject, Limits limits, Budget budget) {
    this.workers = workers;
    this.kind = kind;
    this.subject = subject;
    this.limits = limits;
    this.budget = budget;
  }

  /** Asks it; if it may have died of what it did before, a fresh one is asked, too. */
  Reply ask(Order order) throws InterruptedException {
    if (monitor == null) {
      take(workers.take(kind));
    }
    boolean wasFresh = monitor.worker().isFresh();
    Reply reply = goOn(order);
    if (reply.needsFreshWorker(wasFresh)) {
      take(workers.takeFresh(kind));
      reply = goOn(order);
    }
    return reply;
  }

  /** Goes on with what it was asked. */
  Reply goOn(Order order) throws InterruptedException {
    waitsForAnswer = true; // until it is known that it does not
    Reply reply = monitor.ask(order);
    waitsForAnswer =
        reply.news() instanceof News.AskTry
            || reply.news() instanceof News.AskCalls
            || reply.news() instanceof News.AskCall;
    boolean isSpoilt = reply.news() instanceof News.Refused refused && refused.tooDeep();
    if (reply.broken() != null || isSpoilt) {
      end();
    }
    return reply;
  }

  private void take(WorkerProcess worker) {
    Duration before = worker.processorTime().orElse(Duration.ZERO);
    monitor = new Monitor(worker, limits, budget, before, subject);
  }

  private void end() {
    monitor.charge();
    workers.end(monitor.worker());
    monitor = null;
  }

  /** Who was left in the middle of something is of no use to others. */
  @Override
  public void close() {
    if (monitor != null && waitsForAnswer) {
      end();
    } else if (monitor != null) {
      monitor.charge();
      workers.giveBack(kind, monitor.worker());
      monitor = null;
    }
  }
}
