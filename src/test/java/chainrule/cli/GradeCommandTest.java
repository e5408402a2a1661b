package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.layout.Classes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command grade on submissions that are named one by one. */
class GradeCommandTest {

  @TempDir private Path folder;

  @Test
  void oneAnswer_tellsRightFromWrong_andWritesResults() throws IOException {
    Path answer = folder.resolve("Identity.java");
    Files.writeString(answer, Classes.RIGHT);
    Path results = folder.resolve("out").resolve("results.json");
    Run run = Run.of("grade", answer.toString(), "--out", folder.resolve("out").toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Identity  2/2", "1 of ", "wrote " + results);
    assertThat(Files.readString(results)).contains("\"name\": \"Identity.derivative\"");
    assertThat(results.getParent()).isDirectoryNotContaining("glob:**.half");

    Files.writeString(answer, Classes.WRONG);
    run = Run.of("grade", answer.toString(), "--only", "identity");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("Identity  1/2", "Identity.java: 1 of 2 points; 1 of 1 exercises");
  }

  @Test
  void nothing_isNoRightAnswer() throws IOException {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    Run run = Run.of("grade", nothing.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains(
            "no answer recognized, found nothing; an answer is named after its exercise, such as Sigmoid.java"
                + "\n");
    Files.writeString(nothing.resolve("work.pdf"), "");
    assertThat(Run.of("grade", nothing.toString()).out()).contains("found only work.pdf;");
    Files.writeString(nothing.resolve("Tanh.java"), "class Tanh {}");
    run = Run.of("grade", nothing.toString(), "--only", "Identity");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("found answers to other exercises only: Tanh;");
  }

  @Test
  void whatWasLeftOut_isTold_whereThereIsNoAnswer() throws IOException {
    Path linked = Files.createDirectory(folder.resolve("linked"));
    Path real = Files.writeString(folder.resolve("Identity.java"), Classes.RIGHT);
    Files.createSymbolicLink(linked.resolve("Identity.java"), real);
    Run run = Run.of("grade", linked.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains(
            "found no file of a student's own; Identity.java is a link or not an ordinary file");
    Path packed = Files.createDirectory(folder.resolve("packed"));
    Files.writeString(packed.resolve("work.rar"), "");
    assertThat(Run.of("grade", packed.toString()).out())
        .contains("found only work.rar; work.rar was not opened; unpack it; an answer is named");
  }

  @Test
  void onlyNothing_isRefused() throws IOException {
    Path answer = Files.writeString(folder.resolve("Identity.java"), Classes.RIGHT);
    for (String nothing : List.of("", ",", " , ")) {
      Run run = Run.of("grade", answer.toString(), "--only", nothing);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo("chainrule: no exercise is named; exercises list shows them all\n");
    }
    Run run = Run.of("grade", answer.toString(), "--only", "identity,,Identity,");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 of 1 exercises");
  }

  @Test
  void intoWhatCannotBeWritten_isSaidBeforeTheWork() throws IOException {
    Path answer = Files.writeString(folder.resolve("Identity.java"), "class Identity {}");
    Run run = Run.of("grade", answer.toString(), "--out", answer.resolve("x").toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("Identity.java is not a folder\n").hasLineCount(1);
    Path out = folder.resolve("out");
    Files.createDirectories(out.resolve("grades.csv"));
    Files.createDirectories(folder.resolve("class/ada"));
    run = Run.of("grade", "--each", folder.resolve("class").toString(), "--out", out.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("grades.csv cannot be written: it is a folder").hasLineCount(1);
    assertThat(run.out()).doesNotContain("submissions to grade");
  }

  @Test
  void reports_neverLieAmongTheAnswers() throws IOException {
    for (String student : List.of("ada", "bob")) {
      Files.createDirectories(folder.resolve(student));
      Files.writeString(folder.resolve(student).resolve("notes.txt"), "");
    }
    String ada = folder.resolve("ada").toString();
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("ada"));
    String bob = folder.resolve("bob").toString();
    for (Run run :
        List.of(
            Run.of("grade", ada, "--out", ada + "/."),
            Run.of("grade", ada, "--out", link.toString()),
            Run.of("grade", ada, bob, "--out", folder.toString()))) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              "chainrule: --out is a folder that is graded; reports would lie among the answers, so"
                  + " give another\n");
    }
    assertThat(folder.resolve("ada")).isDirectoryContaining("glob:**notes.txt");
    assertThat(folder.resolve("ada/report.md")).doesNotExist();
  }

  @Test
  void several_keepTheResultsApart() throws IOException {
    for (String student : List.of("ada", "bob", "ada/again/bob")) {
      Files.createDirectories(folder.resolve(student));
      Files.writeString(folder.resolve(student).resolve("notes.txt"), "");
    }
    String out = folder.resolve("out").toString();
    Run run =
        Run.of(
            "grade",
            folder.resolve("ada").toString(),
            folder.resolve("bob").toString(),
            "--out",
            out,
            "--only",
            "Identity");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(folder.resolve("out/ada/results.json")).exists();
    assertThat(folder.resolve("out/bob/results.json")).exists();

    String again = folder.resolve("ada/again/bob").toString();
    run = Run.of("grade", folder.resolve("bob").toString(), again, "--out", out);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "chainrule: two submissions are called bob; with --out each needs a name of its own\n");
  }
}
