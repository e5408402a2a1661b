package chainrule.text;

import java.io.File;
import java.nio.file.Path;

/** A program that is ended in the middle of its writing: it writes one file again and again. */
final class WritesUntilTheEnd {

  static final int LENGTH = 50_000_000;

  private WritesUntilTheEnd() {}

  /** Ends when the file is there, and another one beside it, which will take its place. */
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    byte[] bytes = new byte[LENGTH];
    Thread writer =
        new Thread(
            () -> {
              while (true) {
                WholeFile.write(file, bytes);
              }
            });
    writer.setDaemon(true);
    writer.start();
    File folder = file.getParent().toFile();
    while (!file.toFile().exists() || folder.list().length < 2) {
      Thread.onSpinWait();
    }
    System.exit(0);
  }
}
