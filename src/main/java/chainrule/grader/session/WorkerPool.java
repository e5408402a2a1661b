package chainrule.grader.session;

import chainrule.grader.worker.GraderException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Lends out workers and takes them back. Compilers and examiners run nothing of any student and are
 * used again, also by the next grader of this program; a runner is taken once, and never comes
 * back.
 */
public final class WorkerPool implements AutoCloseable {

  /** What pools that were closed have left; it ends with this program at the latest. */
  private static final Map<WorkerKind, WorkerProcess> LEFT = new EnumMap<>(WorkerKind.class);

  static {
    // A JVM that exits waits 0.3 s for threads that read; with the workers, their readers end.
    Runtime.getRuntime().addShutdownHook(new Thread(WorkerPool::endLeft));
  }

  private final Map<WorkerKind, Deque<WorkerProcess>> idle = new EnumMap<>(WorkerKind.class);
  private final Set<WorkerProcess> all = new HashSet<>();
  private int runners;
  private boolean closed;

  private final Function<WorkerKind, WorkerProcess> starts;
  private final boolean sharing;

  /** Without workers yet. */
  public WorkerPool() {
    this(WorkerProcess::new, true);
  }

  /** With others in their place, which no other pool takes over. */
  WorkerPool(Function<WorkerKind, WorkerProcess> starts) {
    this(starts, false);
  }

  private WorkerPool(Function<WorkerKind, WorkerProcess> starts, boolean sharing) {
    this.starts = starts;
    this.sharing = sharing;
    for (WorkerKind kind : WorkerKind.values()) {
      idle.put(kind, new ArrayDeque<>());
    }
  }

  /** Starts one worker of each kind before it is asked for, so that its start is over by then. */
  public synchronized void prepare() {
    for (WorkerKind kind : WorkerKind.values()) {
      idle.get(kind).push(leftOrNew(kind));
    }
  }

  /** A worker that is idle if there is one, else a new one. */
  synchronized WorkerProcess take(WorkerKind kind) {
    Deque<WorkerProcess> these = idle.get(kind);
    WorkerProcess worker = these.isEmpty() ? leftOrNew(kind) : these.pop();
    if (kind == WorkerKind.RUNNER && runners++ > 0 && these.isEmpty()) {
      these.push(start(kind)); // the next one starts while this one works
    }
    return worker;
  }

  /** A worker that has not been asked for anything. */
  synchronized WorkerProcess takeFresh(WorkerKind kind) {
    return kind == WorkerKind.RUNNER ? take(kind) : start(kind);
  }

  private WorkerProcess leftOrNew(WorkerKind kind) {
    synchronized (LEFT) {
      WorkerProcess left = sharing && !closed ? LEFT.remove(kind) : null;
      if (left == null) {
        return start(kind);
      }
      all.add(left);
      return left;
    }
  }

  private static void endLeft() {
    synchronized (LEFT) {
      LEFT.values().forEach(WorkerProcess::close);
    }
  }

  private WorkerProcess start(WorkerKind kind) {
    if (closed) {
      throw new GraderException("the grader is closed", null);
    }
    WorkerProcess worker = starts.apply(kind);
    all.add(worker);
    return worker;
  }

  /** Brings back a compiler or an examiner that is as good as new. */
  synchronized void giveBack(WorkerKind kind, WorkerProcess worker) {
    if (kind == WorkerKind.RUNNER) {
      throw new IllegalArgumentException("a runner has run somebody's answer");
    }
    idle.get(kind).push(worker);
  }

  /** Ends a worker. */
  synchronized void end(WorkerProcess worker) {
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
    synchronized (LEFT) {
      idle.forEach(
          (kind, these) -> {
            if (sharing
                && !ClassArchive.isWritten()
                && !these.isEmpty()
                && LEFT.putIfAbsent(kind, these.peek()) == null) {
              all.remove(these.peek());
            }
          });
    }
    all.forEach(WorkerProcess::close);
    all.clear();
    idle.values().forEach(Deque::clear);
  }
}
