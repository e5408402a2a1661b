package chainrule.grading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Workers that are kept warm from one answer to the next. */
final class WorkerPool implements AutoCloseable {

  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Set<WorkerProcess> all = new HashSet<>();

  /** A warm worker if there is one, else a new one. */
  synchronized WorkerProcess take() {
    if (!idle.isEmpty()) {
      return idle.pop();
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

  @Override
  public synchronized void close() {
    all.forEach(WorkerProcess::close);
    all.clear();
    idle.clear();
  }
}
