package chainrule.cli;

import chainrule.text.Terminal;
import chainrule.text.Wrapped;
import java.io.PrintStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows that work goes on whose end is not known: what is done, and for how many seconds already.
 * On a terminal it is one line, which is gone when the work is done; in a pipe or a file it is a
 * line now and then, and none if the work is soon done.
 */
final class SignOfLife {

  private static final long FIRST_MILLISECONDS = 100;
  private static final long IN_A_PIPE_MILLISECONDS = 30_000;
  private static final long SECOND = 1_000_000_000;

  private final PrintStream out;
  private final Supplier<String> work;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock;
  private int drawn;
  private boolean isOver;

  /**
   * Begins.
   *
   * @param out where to; nobody else writes there before the end
   * @param work what is done, as {@code grading answers}, and perhaps how much of it already
   * @param terminal whether {@code out} can draw a line anew
   */
  SignOfLife(PrintStream out, Supplier<String> work, boolean terminal) {
    this(out, work, terminal, terminal ? FIRST_MILLISECONDS : IN_A_PIPE_MILLISECONDS);
  }

  /** Is seen for the first time after so many milliseconds. */
  SignOfLife(PrintStream out, Supplier<String> work, boolean terminal, long first) {
    this.out = out;
    this.work = work;
    this.terminal = terminal;
    clock = new ScheduledThreadPoolExecutor(1, SignOfLife::thread);
    long next = terminal ? 1000 : IN_A_PIPE_MILLISECONDS;
    clock.scheduleAtFixedRate(this::draw, first, next, TimeUnit.MILLISECONDS);
  }

  /** What is done meanwhile. */
  interface Work<T, E extends Exception> {
    T result() throws E;
  }

  /** What a piece of work yields; while it goes on, this program's output says so. */
  static <T, E extends Exception> T during(Work<T, E> work, String name, PrintStream out) throws E {
    return during(work, () -> name, out);
  }

  /** The same, where it can be told how far the work is. */
  static <T, E extends Exception> T during(Work<T, E> work, Supplier<String> name, PrintStream out)
      throws E {
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
    String time = " …" + (seconds == 0 ? "" : " " + seconds + " s");
    if (terminal) {
      String shown = Wrapped.cut(Wrapped.width() - 1 - time.length(), work.get()) + time;
      out.print("\r" + shown + " ".repeat(Math.max(0, drawn - Wrapped.columns(shown))));
      drawn = Math.max(drawn, Wrapped.columns(shown));
    } else {
      out.println(work.get() + time);
    }
    out.flush();
  }

  /** Takes the line away. */
  private synchronized void close() {
    isOver = true;
    clock.shutdownNow();
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
      drawn = 0;
    }
  }
}
