package chainrule.grader.worker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Workers that are kept warm from one answer to the next, and one from one grader to the next. */
public final class WorkerPool implements AutoCloseable {

  /** What a pool that was closed has left; it ends with this program at the latest. */
  private static final AtomicReference<WorkerProcess> LEFT = new AtomicReference<>();

  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Set<WorkerProcess> all = new HashSet<>();
  private boolean closed;

  /** Without workers yet. */
  public WorkerPool() {}

  /** Starts a worker before it is asked for, so that its start is over by then. */
  public synchronized void prepare() {
    idle.push(leftOrNew());
  }

  /** A warm worker if there is one, else a new one. */
  synchronized WorkerProcess take() {
    return idle.isEmpty() ? leftOrNew() : idle.pop();
  }

  /** A worker that has seen no answer; a warm one makes room for it. */
  synchronized WorkerProcess takeFresh() {
    if (!idle.isEmpty()) {
      discard(idle.pop());
    }
    return start();
  }

  private WorkerProcess leftOrNew() {
    WorkerProcess left = closed ? null : LEFT.getAndSet(null);
    if (left == null) {
      return start();
    }
    all.add(left);
    return left;
  }

  private WorkerProcess start() {
    if (closed) {
      throw new GraderException("the grader is closed", null);
    }
    WorkerProcess worker = new WorkerProcess();
    all.add(worker);
    return worker;
  }

  /** Brings back a worker that behaved. */
  synchronized void giveBack(WorkerProcess worker) {
    idle.push(worker);
  }

  /** Ends a worker that did not. */
  synchronized void discard(WorkerProcess worker) {
    worker.close();
    all.remove(worker);
  }

  /**
   * The processes of all workers.
   *
   * @return their process numbers, in no order
   */
  public synchronized List<Long> pids() {
    return all.stream().map(WorkerProcess::pid).toList();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (!idle.isEmpty() && LEFT.compareAndSet(null, idle.peek())) {
      all.remove(idle.peek());
    }
    all.forEach(WorkerProcess::close);
    all.clear();
    idle.clear();
  }
}
