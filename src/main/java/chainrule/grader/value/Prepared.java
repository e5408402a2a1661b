package chainrule.grader.value;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was computed when the jar was built and is stored in it, so that no grading has to wait for
 * it. Classes that are built anew take it with them: a jar has what its own classes have made.
 */
public final class Prepared {

  private Prepared() {}

  /**
   * Reads a file of the jar.
   *
   * @param <T> the record that was written
   * @param name the file, from the root of the jar
   * @param type the record's class
   * @return what was written; nothing if the program does not run from a jar
   */
  public static <T> Optional<T> read(String name, Class<T> type) {
    try (InputStream in = Prepared.class.getResourceAsStream("/" + name)) {
      return in == null ? Optional.empty() : Optional.of(read(in, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads such a file from wherever it lies.
   *
   * @param <T> the record that was written
   * @param in its bytes
   * @param type the record's class
   * @return what was written
   * @throws IOException if there is no end to it, or it cannot be read
   */
  public static <T> T read(InputStream in, Class<T> type) throws IOException {
    return type.cast(Codec.read(new DataInputStream(new BufferedInputStream(in)), type));
  }

  /**
   * Writes a file that will be in the jar.
   *
   * @param folder the root of the jar
   * @param name the file, from there
   * @param message a record
   */
  public static void write(Path folder, String name, Record message) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        Codec.write(out, message.getClass(), message);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
