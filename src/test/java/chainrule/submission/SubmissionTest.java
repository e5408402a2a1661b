package chainrule.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.data.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {

  @TempDir private Path folder;

  @Test
  void folder_isSearchedForAnswers_andTheRestIsListed() throws IOException {
    write("Sigmoid.java", "class Sigmoid {}");
    write("src/chainrule/activation/Tanh.java", "class Tanh {}");
    write("notes.txt", "hello");
    write("Helper.java", "class Helper {}");
    Submission submission = Submission.read(folder);
    assertThat(submission.answers())
        .containsOnlyKeys("Sigmoid", "Tanh")
        .containsEntry("Tanh", "class Tanh {}");
    assertThat(submission.ignored()).containsExactly("Helper.java", "notes.txt");
    assertThat(submission.name()).isEqualTo(folder.getFileName().toString());
  }

  @Test
  void singleFile_isAnAnswer() throws IOException {
    Path file = write("Sigmoid.java", "class Sigmoid {}");
    assertThat(Submission.read(file).answers()).containsEntry("Sigmoid", "class Sigmoid {}");
  }

  @Test
  void zip_isReadWithoutBeingUnpacked() throws IOException {
    Path zip = folder.resolve("work.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("work/"));
      out.putNextEntry(new ZipEntry("work/Sigmoid.java"));
      out.write("class Sigmoid {}".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("__MACOSX/Sigmoid.java"));
      out.write(0);
      out.putNextEntry(new ZipEntry("../../Tanh.java"));
      out.write("class Tanh {}".getBytes(StandardCharsets.UTF_8));
    }
    Submission submission = Submission.read(zip);
    assertThat(submission.answers()).containsOnlyKeys("Sigmoid", "Tanh");
    assertThat(submission.ignored()).containsExactly("__MACOSX/Sigmoid.java");
    assertThat(folder.resolve("../../Tanh.java")).doesNotExist();
  }

  @Test
  void byteOrderMark_isTakenOff() throws IOException {
    Path file = write("Sigmoid.java", "\uFEFFclass Sigmoid {}");
    assertThat(Submission.read(file).answers()).containsEntry("Sigmoid", "class Sigmoid {}");
  }

  @Test
  void whatCannotBeRead_isRefusedInOneLine() throws IOException {
    refused(folder.resolve("nowhere"), "nowhere does not exist; give a folder, a zip or a .java");
    refused(write("a.tar", ""), "a.tar is neither a folder, a zip nor a .java file");
    refused(write("a.zip", "no zip"), "a.zip is not a zip, or an empty one");
    Path binary = folder.resolve("Sigmoid.java");
    Files.write(binary, new byte[] {(byte) 0xff, 0});
    refused(binary, "Sigmoid.java is not UTF-8 text; save it as UTF-8");
    Files.write(binary, new byte[(1 << 20) + 1]);
    refused(binary, "Sigmoid.java is larger than a megabyte");
  }

  @Test
  void twoAnswersToOneExercise_areRefused() throws IOException {
    write("a/Sigmoid.java", "");
    write("b/Sigmoid.java", "");
    refused(folder, "has more than one Sigmoid.java; keep one of them");
  }

  @Test
  void thousandsOfFiles_areRefused() throws IOException {
    Path zip = folder.resolve("many.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i <= 2000; i++) {
        out.putNextEntry(new ZipEntry(i + ".txt"));
      }
    }
    refused(zip, "many.zip has more than 2000 files");
  }

  private static void refused(Path path, String reason) {
    assertThatThrownBy(() -> Submission.read(path))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
