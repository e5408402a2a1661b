package chainrule.text;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Reads a file as a whole, and writes one completely or not at all: under a temporary name first,
 * and renamed when everything is written. What was there before stays until then. A program that is
 * asked to end, as by Ctrl-C, finishes the file that it is writing.
 */
public final class WholeFile {

  /** Writers share it; a program that ends waits for them, and then lets nobody begin. */
  private static final ReadWriteLock WRITING = new ReentrantReadWriteLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(WholeFile::awaitWriters));
  }

  private WholeFile() {}

  private static void awaitWriters() {
    try {
      WRITING
          .writeLock()
          .tryLock(10, TimeUnit.SECONDS); // not for ever, if the disk does not answer
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Reads a file that a user names, which may be anything: a pipe that never ends is not waited
   * for, and of a file that is too large no more is read than that shows.
   *
   * @param file where it is
   * @param mostBytes how large it may be
   * @param tooLarge what to say if it is larger, such as "is larger than 1 MB; this is not a list"
   * @return all that is in it
   * @throws UnreadableException if it is missing, is not a file, is larger, or cannot be read
   */
  public static byte[] read(Path file, int mostBytes, String tooLarge) {
    UnreadableException.requireFile(file);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw new UnreadableException(file + " " + tooLarge);
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(file + " cannot be read: " + UnreadableException.reason(e));
    }
  }

  /**
   * Checks, before long work begins, that a file can be written after it; nothing is written, and
   * no folder is made.
   *
   * @param file where a file is to be written later
   * @throws UnreadableException if it is a folder, lies under a file, or the folder that it would
   *     be made in may not be written to
   */
  public static void requireWritable(Path file) {
    requireFile(file, file);
    Path above = file.toAbsolutePath().normalize().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above != null && !Files.isDirectory(above)) {
      throw new UnreadableException(file + " cannot be written: " + above + " is not a folder");
    }
    if (above != null && !Files.isWritable(above)) {
      throw new UnreadableException(file + " cannot be written: permission denied");
    }
  }

  private static void requireFile(Path file, Path target) {
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new UnreadableException(
          file + " cannot be written: it is a folder, or not an ordinary file; give another name");
    }
  }

  /**
   * Writes a text as UTF-8, and the folders above it where they are missing.
   *
   * @param file where to
   * @param text all that is to stand in it
   * @throws UnreadableException if it cannot be written
   */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes, and the folders above them where they are missing.
   *
   * @param file where to
   * @param bytes all that is to stand in it
   * @throws UnreadableException if it cannot be written
   */
  public static void write(Path file, byte[] bytes) {
    WRITING.readLock().lock();
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
      requireFile(file, target);
      if (target.getParent() != null && !Files.isDirectory(target.getParent())) {
        Files.createDirectories(target.getParent());
      }
      replace(target, bytes);
    } catch (IOException e) {
      throw new UnreadableException(file + " cannot be written: " + UnreadableException.reason(e));
    } finally {
      WRITING.readLock().unlock();
    }
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    String name = target.getFileName() + "." + ProcessHandle.current().pid() + ".half";
    Path half = target.resolveSibling(name);
    try {
      try (FileChannel channel = FileChannel.open(half, CREATE, WRITE, TRUNCATE_EXISTING)) {
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
          channel.write(left);
        }
        channel.force(true); // on the disk before it has its name, whatever happens to the machine
      }
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
