package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void write_makesTheFolders_andReplacesWhatWasThere() throws IOException {
    Path file = folder.resolve("a").resolve("b").resolve("c.txt");
    WholeFile.write(file, "σ, first");
    assertThat(Files.readString(file)).isEqualTo("σ, first");
    WholeFile.write(file, new byte[] {1, 2});
    assertThat(file).hasBinaryContent(new byte[] {1, 2});
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.half");
  }

  /** As when a training is stopped while it saves. */
  @Timeout(60)
  @Test
  void programThatIsEnded_leavesAWholeFile_andNoHalfOne() throws Exception {
    Path file = folder.resolve("saved");
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                home(WholeFile.class) + File.pathSeparator + home(WritesUntilTheEnd.class),
                WritesUntilTheEnd.class.getName(),
                file.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(file).hasSize(WritesUntilTheEnd.LENGTH);
    assertThat(folder).isDirectoryNotContaining("glob:**.half");
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void read_givesAllThereIs_upToALimit() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, 3});
    assertThat(WholeFile.read(file, 3, "is too large")).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> WholeFile.read(file, 2, "is too large"))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(file + " is too large");
  }

  /** A pipe that nobody writes to never ends, and so does what a device gives. */
  @Timeout(60)
  @Test
  void read_takesNothingButFiles() throws Exception {
    Path pipe = folder.resolve("pipe");
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (Path other : new Path[] {pipe, folder, Path.of("/dev/zero")}) {
      assertThatThrownBy(() -> WholeFile.read(other, 9, "is too large"))
          .isInstanceOf(UnreadableException.class)
          .hasMessage(other + " is not a file");
    }
    assertThatThrownBy(() -> WholeFile.read(folder.resolve("nowhere"), 9, "is too large"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageEndingWith("nowhere does not exist");
  }

  @Test
  void link_staysALink() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "before");
    Path link = folder.resolve("link");
    try {
      Files.createSymbolicLink(link, file);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no symbolic links here");
    }
    WholeFile.write(link, "after");
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo("after");
  }

  @Test
  void whatCannotBeWritten_isSaidInOneLine_andLeavesNothing() throws IOException {
    refused(folder, "it is a folder, or not an ordinary file; give another name");
    Path file = Files.writeString(folder.resolve("file"), "mine");
    refused(file.resolve("below"), "file is not a folder");
    refused(folder.resolve("x".repeat(300)), "");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(folder).isDirectoryNotContaining("glob:**.half");
  }

  @Test
  void requireWritable_saysTheSameBefore_andMakesNothing() throws IOException {
    WholeFile.requireWritable(folder.resolve("a").resolve("b"));
    WholeFile.requireWritable(Path.of("alone"));
    assertThat(folder).isEmptyDirectory();
    Path file = Files.writeString(folder.resolve("file"), "mine");
    WholeFile.requireWritable(file);
    refusedBefore(folder, "it is a folder, or not an ordinary file; give another name");
    refusedBefore(file.resolve("below").resolve("it"), "file is not a folder");
    assertThat(file).hasContent("mine");
  }

  private static void refused(Path file, String reason) {
    refused(file, reason, () -> WholeFile.write(file, "text"));
  }

  private static void refusedBefore(Path file, String reason) {
    refused(file, reason, () -> WholeFile.requireWritable(file));
  }

  private static void refused(Path file, String reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith(file + " cannot be written: ")
        .hasMessageEndingWith(reason)
        .message()
        .doesNotContain("\n");
  }
}
