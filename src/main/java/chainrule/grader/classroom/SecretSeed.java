package chainrule.grader.classroom;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * Which random inputs a class is tested with, where nobody says: drawn once, and kept in the hidden
 * folder of the run, so that going on and looking again give the same grades. An answer that knows
 * the inputs of another seed by heart has nothing of it.
 */
final class SecretSeed {

  private static final int MOST_DIGITS = 20;

  private SecretSeed() {}

  /** The seed of this run, drawn now if it has none. Shares that begin at once agree on one. */
  static synchronized long of(OutputFolder output) {
    Path file = output.state().resolve("seed");
    try {
      Files.createDirectories(output.state());
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        String known = lock.isValid() ? read(channel) : "";
        return known.matches("-?\\d{1,19}\n") ? Long.parseLong(known.strip()) : drawn(channel);
      }
    } catch (IOException | NumberFormatException e) {
      throw new UnreadableException(file + " cannot be read or written; delete it, or give --seed");
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_DIGITS + 1);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
  }

  private static long drawn(FileChannel channel) throws IOException {
    long seed = new SecureRandom().nextLong();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((seed + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
    channel.force(true);
    return seed;
  }
}
