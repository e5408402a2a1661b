package chainrule.grading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Workers that are kept warm from one answer to the next. */
final class WorkerPool implements AutoCloseable {

  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Set<WorkerProcess> all = new HashSet<>();
  private boolean closed;

  /** Starts a worker before it is asked for, so that its start is over by then. */
  synchronized void prepare() {
    idle.push(start());
  }

  /** A warm worker if there is one, else a new one. */
  synchronized WorkerProcess take() {
    return idle.isEmpty() ? start() : idle.pop();
  }

  /** A worker that has seen no answer; a warm one makes room for it. */
  synchronized WorkerProcess takeFresh() {
    if (!idle.isEmpty()) {
      discard(idle.pop());
    }
    return start();
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

  /** The processes of all workers. */
  synchronized List<Long> pids() {
    return all.stream().map(WorkerProcess::pid).toList();
  }

  @Override
  public synchronized void close() {
    closed = true;
    all.forEach(WorkerProcess::close);
    all.clear();
    idle.clear();
  }
}
