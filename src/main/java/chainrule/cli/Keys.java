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

/** Lines from an input, as they come; a thread of its own waits for them. */
final class Keys implements Supplier<String> {

  private static final long MILLISECONDS = 300;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  Keys(InputStream in) {
    Thread reader = new Thread(() -> read(in), "keys");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      // an input that fails has ended
    }
    lines.add(Watch.END);
  }

  /** The next line, {@link Watch#NOTHING} after a while, or {@link Watch#END}. */
  @Override
  public String get() {
    try {
      String line = lines.poll(MILLISECONDS, TimeUnit.MILLISECONDS);
      return line == null ? Watch.NOTHING : line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Watch.END;
    }
  }
}
