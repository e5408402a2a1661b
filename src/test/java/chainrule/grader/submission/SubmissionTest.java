package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import chainrule.grader.submission.Submission.Part;
import chainrule.testing.InFull;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      out.putNextEntry(new ZipEntry("work/src\\Tanh.java"));
      out.write("class Tanh {}".getBytes(StandardCharsets.UTF_8));
    }
    Submission submission = Submission.read(zip);
    assertThat(submission.answers()).containsOnlyKeys("Sigmoid", "Tanh");
    assertThat(submission.ignored()).containsExactly("__MACOSX/");
  }

  @Test
  void byteOrderMark_isTakenOff() throws IOException {
    Path file = write("Sigmoid.java", "\uFEFFclass Sigmoid {}");
    assertThat(Submission.read(file).answers()).containsEntry("Sigmoid", "class Sigmoid {}");
  }

  @Test
  void whatCannotBeRead_isRefusedInOneLine() throws IOException {
    refused(folder.resolve("nowhere"), "nowhere does not exist; give a folder, a zip or a .java");
    refused(write("a.tar", ""), "a.tar is not opened; unpack it, or pack it as a zip");
    refused(write("a.doc", ""), "a.doc is neither a folder, a zip nor a .java file");
    refused(write("a.zip", "no zip"), "a.zip is not a zip, or an empty one");
    Path binary = folder.resolve("Sigmoid.java");
    Files.write(binary, new byte[] {(byte) 0xff, 0});
    refused(binary, "Sigmoid.java has a NUL byte in it, so it is not Java source");
    Files.write(binary, new byte[] {'c', 0, 'd'});
    refused(binary, "Sigmoid.java has a NUL byte in it, so it is not Java source");
    Files.write(binary, new byte[(1 << 20) + 1]);
    refused(binary, "Sigmoid.java is larger than a megabyte");
  }

  @Test
  void badAnswer_costsItsOwnExercise() throws IOException {
    write("a/Sigmoid.java", "");
    write("b/Sigmoid.java", "class Sigmoid {}");
    write("c/Sigmoid.java", "");
    write("Tanh.java", "class Tanh {\0}");
    Files.write(folder.resolve("Softmax.java"), new byte[(1 << 20) + 1]);
    write("Identity.java", "class Identity {}\r\n");
    Submission submission = Submission.read(folder);
    assertThat(submission.answers()).containsExactly(entry("Identity", "class Identity {}\r\n"));
    assertThat(submission.problems())
        .containsExactly(
            entry(
                "Sigmoid",
                "there are two different files for Sigmoid, a/Sigmoid.java and b/Sigmoid.java;"
                    + " keep one of them"),
            entry("Softmax", "Softmax.java is larger than a megabyte"),
            entry("Tanh", "Tanh.java has a NUL byte in it, so it is not Java source"));
  }

  @Test
  void linksAndPipes_areLeftOut_andNeverWaitedFor() throws Exception {
    Path pipe = folder.resolve("Tanh.java");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    refused(pipe, "Tanh.java is not an ordinary file");
    Files.createSymbolicLink(folder.resolve("Sigmoid.java"), Path.of("Relu.java"));
    Files.createSymbolicLink(folder.resolve("up"), Path.of("."));
    write("Relu.java", "class Relu {}");
    Submission submission = Submission.read(folder);
    assertThat(submission.answers()).containsOnlyKeys("Relu");
    String leftOut =
        " is a link or not an ordinary file, and was left out; put the file itself there";
    assertThat(submission.notes())
        .containsExactly("Sigmoid.java" + leftOut, "Tanh.java" + leftOut, "up" + leftOut);
  }

  @Test
  void partsOfADelivery_areCheckedAsFilesOfAFolderAre() throws IOException {
    Item file = new DiskItem(write("Relu.java", "class Relu {}"));
    Item link = new DiskItem(Files.createSymbolicLink(folder.resolve("x"), Path.of("Relu.java")));
    Submission submission =
        Submission.read("ada", List.of(new Part(file, "Relu.java"), new Part(link, "Tanh.java")));
    assertThat(submission.answers()).containsOnlyKeys("Relu");
    assertThat(submission.notes()).hasSize(1).first().asString().startsWith("Tanh.java is a link");
    List<Part> alike = List.of(new Part(file, "Relu.java"), new Part(file, "relu.java"));
    assertThatThrownBy(() -> Submission.read("ada", alike))
        .hasMessage("ada has two files whose names differ only in case; one of them is relu.java");
  }

  @Test
  void limitsOfPaths_areExact() {
    CheckedPaths paths = new CheckedPaths(UnreadableException::new);
    paths.requireSafe("a/".repeat(19) + "Relu.java");
    assertThatThrownBy(() -> paths.requireSafe("a/".repeat(20) + "Relu.java"))
        .hasMessage("has folders nested without end");
    paths.requireSafe("x".repeat(1000));
    assertThatThrownBy(() -> paths.requireSafe("x".repeat(1001)))
        .hasMessage("has folders nested without end");
    for (int i = 4; i < 10_000; i++) {
      paths.requireSafe(i + ".txt");
    }
    assertThatThrownBy(() -> paths.requireSafe("one more.txt"))
        .hasMessage("has more than 10000 files and folders");
  }

  @Test
  void foldersThatEndNowhere_andNamesThatDifferInCaseOnly_areRefused() throws IOException {
    write("deep/" + "a/".repeat(25) + "Sigmoid.java", "");
    refused(folder, "has folders nested without end");
    Path other = Files.createDirectory(folder.resolve("other"));
    write("other/Sigmoid.java", "");
    write("other/sigmoid.java", "");
    refused(other, "has two files whose names differ only in case; one of them is");
  }

  @Test
  void filesThatAreNotOpened_mayDifferInCaseOnly() throws IOException {
    write("Sigmoid.java", "class Sigmoid {}");
    write("README.md", "");
    write("Readme.md", "");
    assertThat(Submission.read(folder).answers()).containsOnlyKeys("Sigmoid");
  }

  @Test
  void whatToolsKeepForThemselves_isNotLookedInto() throws IOException {
    write(".git/objects/Sigmoid.java", "");
    write(".DS_Store", "");
    write("notes/.Sigmoid.java", "");
    write("Tanh.java", "class Tanh {}");
    Submission submission = Submission.read(folder);
    assertThat(submission.answers()).containsOnlyKeys("Tanh");
    assertThat(submission.ignored()).containsExactly(".git/");
  }

  @InFull
  @Test
  void whatToolsBuild_doesNotCountToTheLimit_inAZipEither() throws IOException {
    Path zip = folder.resolve("built.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i <= 10_000; i++) {
        out.putNextEntry(new ZipEntry((i % 2 == 0 ? "target/" : "work/.git/") + i + ".class"));
      }
      out.putNextEntry(new ZipEntry("Tanh.java"));
    }
    Submission submission = Submission.read(zip);
    assertThat(submission.answers()).containsOnlyKeys("Tanh");
    assertThat(submission.ignored()).containsExactly("target/", "work/.git/");
  }

  @Test
  void cloneOfThisProject_isRead_andOnlyWhatLiesInAnswersIsOne() {
    Path project = Path.of("").toAbsolutePath();
    Submission submission = Submission.read(project);
    assertThat(submission.notes()).anyMatch(note -> note.startsWith("it is a copy of the project"));
    assertThat(submission.answers().keySet())
        .allMatch(name -> Files.exists(project.resolve("answers").resolve(name + ".java")));
  }

  @Test
  void namesWithControlCharacters_costNobodyAnAnswer_andAreShownAsUnreadable() throws IOException {
    write("Icon\r", "");
    write("red\u001b[31m.txt", "");
    write("red\u001b[31m.java", "class Tanh {}");
    write("Sigmoid.java", "class Sigmoid {}");
    Submission submission = Submission.read(folder);
    assertThat(submission.answers()).containsOnlyKeys("Sigmoid");
    assertThat(submission.ignored())
        .containsExactly("Icon", "red\uFFFD[31m.java", "red\uFFFD[31m.txt");
    assertThat(submission.notes())
        .containsExactly(
            "red\uFFFD[31m.java has a control character in its name, and was left out; rename it");
  }

  @InFull
  @Test
  void thousandsOfFiles_areRefused() throws IOException {
    Path zip = folder.resolve("many.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i <= 10_000; i++) {
        out.putNextEntry(new ZipEntry(i + ".txt"));
      }
    }
    refused(zip, "many.zip has more than 10000 files and folders");
  }

  /** What one zip may not hold, many in one folder may not hold together. */
  @InFull
  @Test
  void moreJavaThanAnybodyWrites_isRefused_howeverItIsPacked() throws IOException {
    for (String zip : List.of("a.zip", "b.zip", "c.zip")) {
      Path file = folder.resolve("work/" + zip);
      Files.createDirectories(file.getParent());
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
        for (int i = 0; i < 6; i++) {
          out.putNextEntry(new ZipEntry(i + ".java"));
          out.write(new byte[1 << 20]);
        }
      }
    }
    refused(folder.resolve("work"), "has more than 16 megabytes of Java");
    Files.delete(folder.resolve("work/c.zip"));
    assertThat(Submission.read(folder.resolve("work")).ignored()).hasSize(12);
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
