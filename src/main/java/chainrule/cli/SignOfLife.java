package chainrule.cli;

import chainrule.text.Terminal;
import java.io.PrintStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Shows on a terminal that work goes on whose end is not known: what is done, and for how many
 * seconds already. The line is gone when the work is done; in a pipe or a file it is never there.
 */
final class SignOfLife {

  private static final long FIRST_MILLISECONDS = 100;
  private static final long SECOND = 1_000_000_000;

  private final PrintStream out;
  private final String work;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock;
  private int drawn;
  private boolean isOver;

  /**
   * Begins.
   *
   * @param out where to; nobody else writes there before the end
   * @param work what is done, as {@code grading answers}
   * @param terminal whether {@code out} can draw a line anew
   */
  SignOfLife(PrintStream out, String work, boolean terminal) {
    this(out, work, terminal, FIRST_MILLISECONDS);
  }

  /** Is seen for the first time after so many milliseconds. */
  SignOfLife(PrintStream out, String work, boolean terminal, long first) {
    this.out = out;
    this.work = work;
    clock = terminal ? new ScheduledThreadPoolExecutor(1, SignOfLife::thread) : null;
    if (terminal) {
      clock.scheduleAtFixedRate(this::draw, first, 1000, TimeUnit.MILLISECONDS);
    }
  }

  /** What is done meanwhile. */
  interface Work<T, E extends Exception> {
    T result() throws E;
  }

  /** What a piece of work yields; while it goes on, this program's output says so. */
  static <T, E extends Exception> T during(Work<T, E> work, String name, PrintStream out) throws E {
    return during(work, new SignOfLife(out, name, Terminal.isThere()));
  }

  static <T, E extends Exception> T during(Work<T, E> work, SignOfLife sign) throws E {
    try {
      return work.result();
    } finally {
      sign.close();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "sign of life");
    thread.setDaemon(true);
    return thread;
  }

  private synchronized void draw() {
    if (isOver) {
      return;
    }
    long seconds = (System.nanoTime() - start) / SECOND;
    String line = work + " …" + (seconds == 0 ? "" : " " + seconds + " s");
    out.print("\r" + line);
    out.flush();
    drawn = line.length();
  }

  /** Takes the line away. */
  private synchronized void close() {
    isOver = true;
    if (clock != null) {
      clock.shutdownNow();
    }
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
      drawn = 0;
    }
  }
}
