package chainrule.grader.classroom;

import chainrule.grader.compilation.ClassPath;
import chainrule.grader.submission.Submission;
import chainrule.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A number for everything that a grade depends on. Two runs with the same one give the same grade,
 * so the second need not be run.
 */
public final class Fingerprint {

  private final MessageDigest digest = Sha256.begun();

  private Fingerprint() {}

  /**
   * Of some texts, whole and in order.
   *
   * @param parts any texts
   * @return 64 hexadecimal digits
   */
  public static String of(List<String> parts) {
    Fingerprint fingerprint = new Fingerprint();
    parts.forEach(part -> fingerprint.add(part.getBytes(StandardCharsets.UTF_8)));
    return fingerprint.hex();
  }

  /** Of all that was read of a submission, whatever a submission may come to consist of. */
  static String of(Submission submission) {
    return of(List.of(submission.toString()));
  }

  /**
   * Of the program itself: every class of it, and the Java that it runs on.
   *
   * @return 64 hexadecimal digits
   */
  public static String ofProgram() {
    return Program.FINGERPRINT;
  }

  /** Each part with its length before it, so that no two lists are alike. */
  private void add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        add(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        add(Files.readAllBytes(file));
      }
    }
  }

  /** A jar knows a sum of each of its files. */
  private void addJar(Path jar) throws IOException {
    try (ZipFile files = new ZipFile(jar.toFile())) {
      files.stream()
          .map(file -> file.getName() + " " + file.getSize() + " " + file.getCrc())
          .forEach(line -> add(line.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Computed once, when first asked for. */
  private static final class Program {
    static final String FINGERPRINT = compute();

    private static String compute() {
      Fingerprint fingerprint = new Fingerprint();
      fingerprint.add(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
      try {
        for (Path entry : ClassPath.entries()) {
          if (Files.isDirectory(entry)) {
            fingerprint.addFolder(entry);
          } else {
            fingerprint.addJar(entry);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return fingerprint.hex();
    }
  }
}
