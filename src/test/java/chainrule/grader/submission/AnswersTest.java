package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.submission.layout.Packed;
import chainrule.testing.InFull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a submission are its answers, however students pack and call them. */
class AnswersTest {

  private static final String SOURCE = "package chainrule.activation;\npublic class Sigmoid {}\n";

  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void zip(String name, String... files) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String inside : files) {
        out.putNextEntry(new ZipEntry(inside));
        out.write(SOURCE.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Of names and what they hold, packed as it is. */
  private static byte[] zipOf(Object... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(0);
      for (int i = 0; i < files.length; i += 2) {
        out.putNextEntry(new ZipEntry((String) files[i]));
        out.write((byte[]) files[i + 1]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Submission read() {
    return Submission.read(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sigmoid (1).java",
        "Sigmoid-1.java",
        "Sigmoid copy.java",
        "Sigmoid - Copy (2).java",
        "Copy of Sigmoid.java",
        "sigmoid.java",
        "Sigmoid.java.txt",
        "Sigmoid.JAVA",
        "student-10.java"
      })
  void changedName_isTaken_whenNothingBetterIsThere(String name) throws IOException {
    write(name, SOURCE);
    assertThat(read().answers()).containsEntry("Sigmoid", SOURCE);
    assertThat(read().notes()).containsExactly(name + " was taken for Sigmoid.java");
    if (name.toLowerCase(Locale.ROOT).contains("sigmoid")) {
      write(name, "// not begun");
      assertThat(read().answers()).containsEntry("Sigmoid", "// not begun");
    }
    write("work/Sigmoid.java", SOURCE + "// the one that counts\n");
    assertThat(read().answers().get("Sigmoid")).endsWith("counts\n");
  }

  @Test
  void nameOfAnotherClass_isNoAnswer_norIsOneInAComment() throws IOException {
    write("Helper.java", "class Helper { /* class Sigmoid */ }");
    write("SigmoidTest.java", "// class Sigmoid\nclass SigmoidTest {}");
    assertThat(read().answers()).isEmpty();
    assertThat(read().ignored()).containsExactly("Helper.java", "SigmoidTest.java");
    write("a.java", "/* one\nclass Sigmoid */ class Relu {}");
    write("b.java", "// all of it: /*\nclass Tanh {}");
    assertThat(read().answers()).containsOnlyKeys("Relu", "Tanh");
  }

  @Test
  void aFileWithItsOwnClass_isTakenForNoOther_whateverStandsBeforeIt() throws IOException {
    write("Tanh.java", "class Sigmoid {}\npublic class Tanh {}");
    assertThat(read().answers()).containsOnlyKeys("Tanh");
    assertThat(read().notes()).isEmpty();
  }

  @Test
  void ofTwoThatDiffer_noneIsGuessed_copiesAreOne() throws IOException {
    write("bin/Sigmoid.java", SOURCE);
    write("src/Sigmoid.java", SOURCE.replace("\n", "\r\n"));
    assertThat(read().answers()).containsOnlyKeys("Sigmoid");
    write("old/Sigmoid.java", SOURCE + "// other");
    assertThat(read().answers()).isEmpty();
    assertThat(read().problems().get("Sigmoid"))
        .startsWith("there are two different files for Sigmoid, ")
        .contains("old/Sigmoid.java", "bin/Sigmoid.java");
  }

  /** The same file has the same grade, whether the platform puts it into a folder or not. */
  @Test
  void zipIsOpened_andAZipInIt_andNoDeeper() throws IOException {
    byte[] deepest = zipOf("Relu.java", bytes(SOURCE));
    byte[] inner = zipOf("work/Sigmoid.java", bytes(SOURCE), "deepest.zip", deepest);
    Files.write(folder.resolve("homework1.zip"), zipOf("a/inner.zip", inner));
    for (Path work : List.of(folder, folder.resolve("homework1.zip"))) {
      String in = work.equals(folder) ? "in homework1.zip: " : "";
      Submission submission = Submission.read(work);
      assertThat(submission.answers()).containsOnlyKeys("Sigmoid");
      assertThat(submission.notes())
          .containsExactly(in + "in a/inner.zip: deepest.zip was not opened; unpack it");
    }
  }

  @Test
  void brokenZip_besideAnAnswer_isToldOf() throws IOException {
    write("Sigmoid.java", SOURCE);
    write("broken.zip", "no zip");
    assertThat(read().answers()).containsOnlyKeys("Sigmoid");
    assertThat(read().notes()).contains("broken.zip is not a zip, or an empty one");
    assertThat(read().ignored()).contains("broken.zip");
  }

  @Test
  void damagedZip_thatIsAllThereIs_isNotReadable() throws IOException {
    write("broken.zip", "no zip");
    write("notes.txt", "");
    assertThatThrownBy(this::read).hasMessage("broken.zip is not a zip, or an empty one");
  }

  @InFull
  @Test
  void zipsInZips_countToALimit_howeverManyThereAre() throws IOException {
    byte[] inner = zipOf("notes.txt", new byte[15 << 20]);
    for (int i = 0; i < 5; i++) {
      Files.write(folder.resolve(i + ".zip"), zipOf("a.zip", inner, "b.zip", inner));
      if (i == 3) {
        assertThat(read().ignored()).hasSize(8);
      }
    }
    assertThat(catchThrowable(this::read))
        .hasMessageEndingWith("has more than 128 megabytes of zips in zips");
  }

  @InFull
  @Test
  void filesInAnInnerZip_countToTheLimit() throws IOException {
    String[] names = new String[6000];
    for (int i = 0; i < names.length; i++) {
      names[i] = i + ".txt";
    }
    zip("a.zip", names);
    assertThat(read().ignored()).hasSize(6000);
    zip("b.zip", names);
    assertThat(catchThrowable(this::read))
        .hasMessageEndingWith("has more than 10000 files and folders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"work.rar", "work.7z", "work.tar.gz"})
  void otherArchive_isNamedAsWhatIsToBeUnpacked(String name) throws IOException {
    write(name, "x");
    assertThat(read().notes()).containsExactly(name + " was not opened; unpack it");
  }

  /** A class of a known name may be a helper's; only a file of that name was meant as an answer. */
  @Test
  void classOfAnExercise_inAFileOfAnotherName_isNotToldOf() throws IOException {
    write("Sigmoid.java", SOURCE);
    write("Main.java", SOURCE + "// other");
    write("answers/Test.java", SOURCE + "// one more");
    assertThat(read().answers()).containsEntry("Sigmoid", SOURCE);
    assertThat(read().notes()).isEmpty();
  }

  @Test
  void folderAnswers_isTheOneThatCounts() throws IOException {
    write("answers/Sigmoid.java", SOURCE);
    write("src/main/java/chainrule/activation/Sigmoid.java", SOURCE + "// other");
    assertThat(read().answers()).containsEntry("Sigmoid", SOURCE);
    assertThat(read().notes())
        .containsExactly(
            "src/main/java/chainrule/activation/Sigmoid.java does not count beside"
                + " answers/Sigmoid.java");
  }

  /** Some programs leave the folders themselves out of a zip. */
  @Test
  void zippedCopyOfTheProject_isOne_alsoWithoutEntriesOfItsFolders() throws IOException {
    String reference = Skeleton.reference(Exercises.named("Sigmoid").orElseThrow());
    String main = "clone/src/main/java/chainrule/activation/";
    byte[] zip =
        zipOf(
            "clone/pom.xml",
            bytes("<project/>"),
            main + "Sigmoid.java",
            bytes(reference),
            main + "Tanh.java",
            bytes("class Tanh { /* mine */ }"));
    Files.createDirectory(folder.resolve("answers"));
    Files.write(folder.resolve("answers/project.zip"), zip);
    assertThat(read().answers()).containsOnlyKeys("Tanh");
    assertThat(read().notes())
        .containsExactly(
            "it is a copy of the project; what is the same as in the project was left out");
  }

  @Test
  void copyOfTheProject_countsOnlyWhatDiffers() throws IOException {
    String reference = Skeleton.reference(Exercises.named("Sigmoid").orElseThrow());
    write("clone/pom.xml", "<project/>");
    write("clone/src/main/java/chainrule/activation/Sigmoid.java", reference);
    write("clone/src/main/java/chainrule/activation/Tanh.java", "class Tanh { /* mine */ }");
    write("clone/src/test/resources/corpus/wrong/Relu.java", "class Relu {}");
    write("clone/target/classes/sources/Softmax.java", "class Softmax {}");
    Submission submission = read();
    assertThat(submission.answers()).containsOnlyKeys("Tanh");
    assertThat(submission.notes())
        .containsExactly(
            "it is a copy of the project; what is the same as in the project was left out");
    write("clone/answers/Sigmoid.java", SOURCE);
    write("later/src/Relu.java", "class Relu {}");
    assertThat(read().answers()).containsOnlyKeys("Sigmoid", "Tanh", "Relu");
  }

  @Test
  void foldersOfTheProject_aloneAreNoCopy() throws IOException {
    write("src/main/java/chainrule/activation/Sigmoid.java", SOURCE);
    write("src/Tanh.java", "class Tanh {}");
    assertThat(read().answers()).containsOnlyKeys("Sigmoid", "Tanh");
    assertThat(read().notes()).isEmpty();
  }

  /** A zip need not list the folders that its files lie in, and one may hold several copies. */
  @Test
  void copiesOfTheProject_areKnownByTheirFiles_howManyThereAre() throws IOException {
    String reference = Skeleton.reference(Exercises.named("Sigmoid").orElseThrow());
    Packed packed = new Packed();
    for (String root : List.of("", "hw1/", "hw1/old/", "hw2/")) {
      packed.file(root + "pom.xml", "");
      packed.file(root + "src/main/java/chainrule/activation/Sigmoid.java", reference);
    }
    packed.file("lib/pom.xml", "").file("hw2/src/main/java/chainrule/activation/Tanh.java", "mine");
    write("clone.zip", packed.zip());
    assertThat(read().answers()).containsExactly(entry("Tanh", "mine"));
  }

  /** As some editors of Windows write it. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutItsMark_isRead(String charset) throws IOException {
    write("Sigmoid.java", (SOURCE + "// größe σ").getBytes(Charset.forName(charset)));
    Submission submission = read();
    assertThat(submission.answers()).containsEntry("Sigmoid", SOURCE + "// größe σ");
    assertThat(submission.notes())
        .containsExactly("Sigmoid.java was read as UTF-16; save it as UTF-8");
  }

  /** Renamed, or what a platform gave in place of a file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          255044462d312e370a25e2e3cfd30a00 | a PDF
          504b03041400000008000000         | a zip, or a document of Word or LibreOffice
          cafebabe00000041001d             | a compiled class
          7b5c727466315c616e7369           | a document in rich text
          0a3c21444f43545950452068746d6c3e | a web page
          3c68746d6c3e                     | a web page
          """)
  void documentThatIsCalledLikeASource_isNamed(String bytes, String name) throws IOException {
    write("Sigmoid.java", HexFormat.of().parseHex(bytes));
    assertThat(read().answers()).isEmpty();
    assertThat(read().problems().get("Sigmoid"))
        .isEqualTo("Sigmoid.java is " + name + ", not Java; hand in the source itself");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, UTF-16", "UTF-16BE, UTF-16"})
  void utf16WithItsMark_isRead(String charset, String name) throws IOException {
    write("Sigmoid.java", ("\uFEFF" + SOURCE).getBytes(Charset.forName(charset)));
    assertThat(read().answers()).containsEntry("Sigmoid", SOURCE);
    assertThat(read().notes())
        .containsExactly("Sigmoid.java was read as " + name + "; save it as UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, Windows-1252, –ü", "ISO-8859-1, ISO-8859-1, ü\u0081"})
  void oldEncodings_areRead(String charset, String name, String letters) throws IOException {
    String source = SOURCE + "// " + letters;
    write("Sigmoid.java", source.getBytes(Charset.forName(charset)));
    assertThat(read().answers()).containsEntry("Sigmoid", source);
    assertThat(read().notes())
        .containsExactly("Sigmoid.java was read as " + name + "; save it as UTF-8");
  }

  /** A search that begins anew at each comment that has no end would take hours. */
  @Test
  void sourceOfNothingButBeginningsOfComments_isReadInOnePass() throws IOException {
    write("a.java", "/* ".repeat(300_000));
    write("b.java", "class ".repeat(150_000));
    write("Sigmoid.java", SOURCE);
    assertThat(read().answers()).containsOnlyKeys("Sigmoid");
  }
}
