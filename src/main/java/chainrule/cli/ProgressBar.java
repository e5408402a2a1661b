package chainrule.cli;

import chainrule.text.Terminal;
import chainrule.text.Wrapped;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How far a long piece of work is. On a terminal it is one line that is drawn again and again; in a
 * pipe or a file it is a line now and then. It has no thread: it draws when it is told of progress,
 * and not more often than an eye can follow, so it may be told as often as one likes.
 */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 20;

  private static final long SECOND = 1_000_000_000;

  private final PrintStream out;
  private final long total;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long start;

  private long drawnAt;
  private long drawnTenths;
  private int drawnColumns;
  private boolean isDone;

  /**
   * A bar at 0; nothing is drawn yet.
   *
   * @param out where to
   * @param total how much there is to do; 0 counts as done
   * @param terminal whether {@code out} can draw a line anew
   * @param clock nanoseconds
   */
  ProgressBar(PrintStream out, long total, boolean terminal, LongSupplier clock) {
    this.out = out;
    this.total = total;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.drawnAt = terminal ? start - SECOND : start;
  }

  /** A bar for this program's output. */
  static ProgressBar on(PrintStream out, long total) {
    return new ProgressBar(out, total, Terminal.isThere(), System::nanoTime);
  }

  /**
   * Draws the bar, if it is time to.
   *
   * @param done how much is done, up to the total
   * @param suffix what else is known, {@code loss 0.123}; asked for only if the bar is drawn
   */
  void show(long done, Supplier<String> suffix) {
    long now = clock.getAsLong();
    if (isDone || !isTime(done, now)) {
      return;
    }
    isDone = done >= total;
    drawnAt = now;
    drawnTenths = (long) (10 * share(done));
    String line = line(done, suffix.get(), now - start);
    if (!terminal) {
      out.println(line);
    } else {
      String shown = Wrapped.cut(Wrapped.width() - 1, line);
      out.print("\r" + shown + " ".repeat(Math.max(0, drawnColumns - Wrapped.columns(shown))));
      drawnColumns = Wrapped.columns(shown);
    }
    out.flush();
  }

  private boolean isTime(long done, long now) {
    long waited = now - drawnAt;
    if (done >= total) {
      return true;
    }
    return terminal
        ? waited >= SECOND / 10
        : waited >= 10 * SECOND || waited >= SECOND && (long) (10 * share(done)) > drawnTenths;
  }

  private double share(long done) {
    return done >= total ? 1 : Math.max(0, (double) done / total);
  }

  private String line(long done, String suffix, long elapsed) {
    double share = share(done);
    int filled = (int) (WIDTH * share);
    String time =
        isDone
            ? clock(elapsed)
            : share == 0 ? "" : clock((double) elapsed * (total - done) / done) + " left";
    return String.format(
            Locale.ROOT,
            "%s%s %3d %%  %-12s %s",
            "█".repeat(filled),
            "░".repeat(WIDTH - filled),
            (int) (100 * share),
            time,
            suffix)
        .stripTrailing();
  }

  /**
   * Minutes and seconds, with hours if there are any; what is left of a second is still a second.
   */
  private static String clock(double nanoseconds) {
    long seconds = (long) Math.ceil(nanoseconds / SECOND);
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Ends the line, so that what is printed next begins a new one. */
  @Override
  public void close() {
    if (drawnColumns > 0) {
      out.println();
      out.flush();
      drawnColumns = 0;
    }
    isDone = true;
  }
}
