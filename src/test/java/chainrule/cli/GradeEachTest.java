package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.layout.Classes;
import chainrule.testing.InFull;
import chainrule.testing.ResultsSchema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of five, graded at once, in shares, and again. */
class GradeEachTest {

  private static final boolean WINDOWS = File.separatorChar == '\\';

  @TempDir private Path folder;
  private Path students;

  @BeforeEach
  void handIn() throws IOException {
    students = folder.resolve("class");
    answer("ada", Classes.RIGHT);
    answer("=bob", Classes.WRONG);
    answer("Ada", Classes.RIGHT.replace("return 1;", "return 1"));
    Files.writeString(students.resolve("cem.zip"), "no zip");
    Files.createDirectory(students.resolve("dan"));
    Files.writeString(students.resolve(".DS_Store"), "");
  }

  private void answer(String name, String source) throws IOException {
    Files.createDirectories(students.resolve(name));
    Files.writeString(students.resolve(name).resolve("Identity.java"), source);
  }

  private Run grade(String out, String... more) {
    Stream<String> always =
        Stream.of(
            "grade",
            "--each",
            students.toString(),
            "--out",
            folder.resolve(out).toString(),
            "--only",
            "Identity");
    return Run.of(Stream.concat(always, Stream.of(more)).toArray(String[]::new));
  }

  /** Every file by its path, but for what is hidden; times left out. */
  private Map<String, String> files(String out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(out);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String path = root.relativize(file).toString();
        if (!path.startsWith(".")) {
          String text = Files.readString(file);
          files.put(path, text.replaceAll("\"execution_time\": [0-9.]+", ""));
        }
      }
    }
    return files;
  }

  @Test
  void everyEntryIsAccountedFor_andARunInSharesIsTheSameByteForByte() throws IOException {
    Run run = grade("out", "--seed", "3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("submissions to grade: 5\n", "layout: plain, students: 5\n")
        .contains("cem.zip: not readable: cem.zip is not a zip, or an empty one\n")
        .contains("dan: nothing handed in\n", "Ada: 0 points: Identity: does not compile")
        .contains("left out, since they belong to no student: .DS_Store\n")
        .contains("graded: 3\n", "not readable: 1\n", "nothing handed in: 1\n");
    Map<String, String> files = files("out");
    assertThat(files).hasSize(5 * 4 + 2);
    assertThat(files.get("grades.csv"))
        .isEqualTo(
            """
            submission,score,max_score,Identity,remark
            "'=bob",1,2,1,
            Ada,0,2,0,0 points: Identity: does not compile
            ada,2,2,2,
            cem.zip,0,2,0,"not readable: cem.zip is not a zip, or an empty one"
            dan,0,2,0,nothing handed in
            """);
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      for (Path json : all.filter(file -> file.endsWith("results.json")).toList()) {
        assertThat(ResultsSchema.complaints(Files.readString(json))).isEmpty();
      }
    }
    assertThat(grade("other", "--seed", "3", "--shard", "0/2", "--workers", "1").exitCode())
        .isZero();
    assertThat(folder.resolve("other/grades.csv")).doesNotExist();
    assertThat(grade("other", "--seed", "3", "--shard", "1/2", "--workers", "1").exitCode())
        .isZero();
    assertThat(grade("other", "--seed", "3").out())
        .contains("submissions to grade: 0, done before: 5\n");
    assertThat(files("other")).isEqualTo(files);
  }

  /** A table of the inputs of one run is worth nothing in the next. */
  @Test
  void seed_isDrawnForEachRun_andKept() throws IOException {
    grade("out", "--workers", "1");
    String seed = Files.readString(folder.resolve("out/.chainrule/seed"));
    assertThat(seed).matches("-?\\d+\n");
    assertThat(grade("out").out()).contains("submissions to grade: 0, done before: 5\n");
    assertThat(Files.readString(folder.resolve("out/.chainrule/seed"))).isEqualTo(seed);
    grade("other", "--shard", "0/5");
    assertThat(Files.readString(folder.resolve("other/.chainrule/seed"))).isNotEqualTo(seed);
  }

  @InFull
  @Test
  void secondRun_gradesOnlyWhatChanged_orWasLost() throws IOException {
    grade("out", "--workers", "1");
    Files.delete(folder.resolve("out/dan/report.md"));
    answer("=bob", Classes.RIGHT);
    Files.delete(students.resolve("cem.zip"));
    answer("eve", Classes.RIGHT);
    Run run = grade("out", "--workers", "1");
    assertThat(run.out())
        .contains("submissions to grade: 3, done before: 2\n")
        .contains("left over from submissions that are gone, not in the table: cem.zip");
    assertThat(Files.readString(folder.resolve("out/grades.csv")))
        .contains("\"'=bob\",2,2,2,", "\neve,2,2,2,")
        .doesNotContain("cem");
    assertThat(grade("out", "--seed", "2", "--workers", "1").out())
        .contains("submissions to grade: 5\n");
  }

  @Test
  void aNameThatIsMadeSafe_isNoGroup() throws IOException {
    Path tab = Files.createDirectory(students.resolve("eve" + (WINDOWS ? " " : "\t") + "B"));
    Files.writeString(tab.resolve("Identity.java"), Classes.RIGHT);
    grade("out", "--workers", "1");
    assertThat(Files.readString(folder.resolve("out/grades.csv"))).contains("\neve B,2,2,2,\n");
  }

  /** A wrong folder is not a class in which nobody handed in, unless a list names the class. */
  @Test
  void folderWithoutASubmission_isRefused_unlessAListNamesTheClass() throws IOException {
    students = Files.createDirectory(folder.resolve("nobody"));
    Run run = grade("out");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("nobody holds no submission").hasLineCount(1);
    assertThat(folder.resolve("out")).doesNotExist();
    Files.writeString(folder.resolve("list.csv"), "Full name\nKim Stone\n");
    Path assignment = Files.writeString(folder.resolve("hw.properties"), "roster = list.csv\n");
    assertThat(grade("out", "--assignment", assignment.toString()).exitCode()).isZero();
    assertThat(folder.resolve("out/grades.csv")).content().contains("Kim Stone,0,2,");
  }

  @Test
  void wrongCommandLines_getOneLine() {
    assertThat(Run.of("grade", "--each", "x").err())
        .isEqualTo("chainrule: grade --each needs --out DIR\n");
    assertThat(grade("out", "ada").err()).contains("either submissions or --each FOLDER");
    assertThat(grade("out", "--shard", "3/2").err()).contains("--shard takes a share such as");
    assertThat(Run.of("grade", ".", "--shard", "1/2").err()).contains("--shard goes with --each");
    Run underAFile = grade("class/cem.zip/out");
    assertThat(underAFile.exitCode()).isEqualTo(3);
    assertThat(underAFile.err()).contains("out cannot be written to or locked: ").hasLineCount(1);
    Run amongAnswers = grade("class/../class");
    assertThat(amongAnswers.exitCode()).isEqualTo(2);
    assertThat(amongAnswers.err())
        .contains("--out is the folder of the submissions")
        .hasLineCount(1);
    Run inAStudentsFolder = grade("class/ada");
    assertThat(inAStudentsFolder.exitCode()).isEqualTo(2);
    assertThat(inAStudentsFolder.err())
        .contains("--out is a folder of the submissions that has files in it")
        .hasLineCount(1);
    assertThat(students.resolve("ada")).isDirectoryNotContaining("glob:**report*");
    Run nowhere = Run.of("grade", "--each", folder.resolve("x").toString(), "--out", "y");
    assertThat(nowhere.exitCode()).isEqualTo(3);
    assertThat(nowhere.err()).contains("is not a readable folder").hasLineCount(1);
  }
}
