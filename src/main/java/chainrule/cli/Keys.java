package chainrule.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Reads what is typed as it comes: lines that end with Enter, or single keys of a {@link
 * RawTerminal}. A thread of its own waits for them.
 */
final class Keys implements Supplier<String> {

  private static final long MILLISECONDS = 300;
  private static final int END_OF_INPUT = -1;
  private static final int CTRL_D = 4;
  private static final int ESCAPE = 27;

  private final BlockingQueue<String> typed = new LinkedBlockingQueue<>();
  private final boolean single;

  /**
   * Begins to read.
   *
   * @param in where from
   * @param single whether each key counts, and not only a line
   */
  Keys(InputStream in, boolean single) {
    this.single = single;
    Thread reader = new Thread(() -> read(in), "keys");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      if (single) {
        keys(reader);
      } else {
        lines(reader);
      }
    } catch (IOException e) {
      // an input that fails has ended
    }
    typed.add(Watch.END);
  }

  private void lines(BufferedReader reader) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      typed.add(line);
    }
  }

  /** Letters and Enter; arrows and the like come as an escape with more behind it. */
  private void keys(BufferedReader reader) throws IOException {
    for (int key = reader.read(); key != END_OF_INPUT && key != CTRL_D; key = reader.read()) {
      while (key == ESCAPE && reader.ready()) {
        reader.read();
      }
      if (Character.isLetter(key)) {
        typed.add(Character.toString(key));
      } else if (key == '\n' || key == '\r') {
        typed.add("");
      }
    }
  }

  /** The next line or key, {@link Watch#NOTHING} after a while, or {@link Watch#END}. */
  @Override
  public String get() {
    try {
      String next = typed.poll(MILLISECONDS, TimeUnit.MILLISECONDS);
      return next == null ? Watch.NOTHING : next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Watch.END;
    }
  }
}
