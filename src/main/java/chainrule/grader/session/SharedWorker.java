package chainrule.grader.session;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import java.time.Duration;

/** A compiler or an examiner: taken for one question of one submission, and then given back. */
final class SharedWorker implements AutoCloseable {

  private final WorkerPool workers;
  private final WorkerKind kind;
  private final String subject;
  private final Limits limits;
  private final Budget budget;
  private Monitor monitor;

  SharedWorker(WorkerPool workers, WorkerKind kind, String subject, Limits limits, Budget budget) {
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
    Reply reply = monitor.ask(order);
    boolean asks =
        reply.news() instanceof News.AskTries
            || reply.news() instanceof News.AskReplay
            || reply.news() instanceof News.AskCall;
    boolean isSpoilt = reply.news() instanceof News.Refused refused && refused.tooDeep();
    if (reply.broken() != null || isSpoilt) {
      end();
    } else if (!asks) {
      giveBack();
    }
    return reply;
  }

  private void take(WorkerProcess worker) {
    Duration before = worker.processorTime().orElse(Duration.ZERO);
    monitor = new Monitor(worker, limits, budget, before, subject);
  }

  private void giveBack() {
    monitor.charge();
    workers.giveBack(kind, monitor.worker());
    monitor = null;
  }

  private void end() {
    monitor.charge();
    workers.end(monitor.worker());
    monitor = null;
  }

  /** Who was left in the middle of something is of no use to others. */
  @Override
  public void close() {
    if (monitor != null) {
      end();
    }
  }
}
