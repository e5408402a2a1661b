package chainrule.grader.slip;

import chainrule.grader.value.Codec;
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

/** The slips of a formula class as they were compiled when the jar was built, in a file of it. */
final class SlipFile {

  private SlipFile() {}

  static String name(String formula) {
    return "slips/" + formula.replace('.', '/');
  }

  /** Nothing if the program does not run from a jar. */
  static Optional<SlipClass> read(String formula) {
    try (InputStream in = SlipFile.class.getResourceAsStream("/" + name(formula))) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SlipClass read(InputStream in) throws IOException {
    return (SlipClass)
        Codec.read(new DataInputStream(new BufferedInputStream(in)), SlipClass.class);
  }

  static void write(Path folder, String formula, SlipClass slips) {
    Path file = folder.resolve(name(formula));
    try {
      Files.createDirectories(file.getParent());
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        Codec.write(out, SlipClass.class, slips);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
