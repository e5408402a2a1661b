package chainrule.grader.worker;

import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** What a worker compares after each answer with what it was at first. */
final class WorkerHealth {

  private static final int MOST_JOBS = 5000;
  private static final int MOMENTS = 200;
  private static final double FULL = 0.6;

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final InputStream in = System.in;
  private final Locale locale = Locale.getDefault();
  private final Object properties = System.getProperties().clone();
  private final Set<Thread> threads = threads();
  private int jobs;

  /** No thread left over, nothing of the JVM changed, memory given back, not too old. */
  boolean isGood() throws InterruptedException {
    jobs++;
    System.getProperties().setProperty("chainrule.seed", "1");
    return jobs < MOST_JOBS
        && noThreadIsLeft()
        && System.out == out
        && System.err == err
        && System.in == in
        && Locale.getDefault().equals(locale)
        && System.getProperties().equals(properties)
        && ManagementFactory.getMemoryPoolMXBeans().stream().noneMatch(WorkerHealth::isFull);
  }

  /** The thread in which jqwik shrinks a counterexample may need a moment to end, or to idle. */
  private boolean noThreadIsLeft() throws InterruptedException {
    for (int i = 0; i < MOMENTS && !threads.containsAll(threads()); i++) {
      Thread.sleep(2);
    }
    return threads.containsAll(threads());
  }

  /**
   * All but those of the common pool once they have nothing to do: they stay for a minute or so.
   */
  private static Set<Thread> threads() {
    Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    ForkJoinPool pool = ForkJoinPool.commonPool();
    if (pool.isQuiescent()) {
      threads.removeIf(one -> one instanceof ForkJoinWorkerThread its && its.getPool() == pool);
    }
    return threads;
  }

  /** Heap pools after their last collection; metaspace as it is. */
  private static boolean isFull(MemoryPoolMXBean pool) {
    MemoryUsage usage =
        pool.getCollectionUsage() == null ? pool.getUsage() : pool.getCollectionUsage();
    boolean isLasting = pool.getName().matches(".*(Tenured|Old|Metaspace).*");
    return isLasting && usage.getMax() > 0 && usage.getUsed() > FULL * usage.getMax();
  }
}
