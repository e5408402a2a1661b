package chainrule.grader.session;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The runner of one submission: one JVM as long as nothing happens to it, then the next. None of
 * them was or will be anybody else's.
 */
final class Runner implements AutoCloseable {

  private final WorkerPool workers;
  private final Limits limits;
  private final Budget budget;
  private Monitor monitor;
  private CompiledAnswer loaded;
  private boolean ranOthers;
  private boolean overflowed;

  Runner(WorkerPool workers, Limits limits, Budget budget) {
    this.workers = workers;
    this.limits = limits;
    this.budget = budget;
  }

  /** Puts an answer in place of the last one. */
  Reply load(CompiledAnswer answer) throws InterruptedException {
    if (overflowed) {
      discard(); // an overflow may have happened in the middle of anything
    }
    ranOthers = monitor != null;
    loaded = answer;
    return ask(answer.load());
  }

  /** Whether this very answer is there, and nothing has happened to its JVM. */
  boolean has(CompiledAnswer answer) {
    return loaded == answer && monitor != null && !overflowed;
  }

  /**
   * Asks about the answer that is loaded. A JVM that has run other answers may have died of them; a
   * fresh one has to agree.
   */
  Reply ask(Order order) throws InterruptedException {
    boolean wasFresh = !ranOthers;
    Reply reply = once(order);
    if (reply.needsFreshWorker(wasFresh)) {
      reply = once(order);
    }
    return reply;
  }

  private Reply once(Order order) throws InterruptedException {
    if (monitor == null) {
      WorkerProcess worker = workers.take(WorkerKind.RUNNER);
      monitor = new Monitor(worker, limits, budget, Duration.ZERO, "it");
      if (!(order instanceof Order.Load)) {
        Reply reply = watched(loaded.load());
        if (reply.broken() != null) {
          return reply;
        }
      }
    }
    return watched(order);
  }

  /**
   * Hands over several orders at once, so that it need not wait for us between them.
   *
   * @return the answers in their order, as far as nothing happens to the JVM that another one would
   *     have to be asked about
   */
  List<Reply> askAll(List<Order> orders) throws InterruptedException {
    List<Reply> replies = new ArrayList<>();
    if (orders.isEmpty() || monitor == null || overflowed) {
      return replies;
    }
    orders.forEach(monitor.worker()::send);
    while (replies.size() < orders.size() && monitor != null) {
      boolean wasFresh = !ranOthers;
      Reply reply = seen(monitor.answer());
      if (!reply.needsFreshWorker(wasFresh)) {
        replies.add(reply);
      }
      if (overflowed || budget.isUsedUp()) {
        discard(); // with all that it would have said
      }
    }
    return replies;
  }

  private Reply watched(Order order) throws InterruptedException {
    return seen(monitor.ask(order));
  }

  private Reply seen(Reply reply) {
    overflowed |=
        reply.news() instanceof News.Ended ended && ended.result().status() == Status.STACK_LIMIT
            || reply.news() instanceof News.Replayed replayed && replayed.overflow()
            || reply.news() instanceof News.NotInitialized reason && reason.overflow();
    if (reply.broken() != null) {
      discard();
    }
    return reply;
  }

  private void discard() {
    if (monitor != null) {
      monitor.charge();
      workers.end(monitor.worker());
      monitor = null;
    }
    ranOthers = false;
    overflowed = false;
  }

  @Override
  public void close() {
    discard();
  }
}
