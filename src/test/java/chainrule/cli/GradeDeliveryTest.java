package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.layout.Classes;
import chainrule.grader.submission.layout.Packed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class from Moodle's zip to Moodle's worksheet, with everything that a teacher may lay down. */
class GradeDeliveryTest {

  private static final String WORKSHEET =
      "\uFEFFIdentifier,\"Full name\",Grade,\"Maximum grade\",\"Feedback comments\","
          + "\"Last modified (submission)\"\r\n"
          + "\"Participant 106\",\"Zoë Müller\",,20.00,,-\r\n"
          + "\"Participant 101\",\"Kim Berg\",,20.00,,-\r\n"
          + "\"Participant 102\",\"Kim Stone\",,20.00,,\"Monday, 23 November 2026, 9:00 AM\"\r\n"
          + "\"Participant 199\",\"Pat Absent\",,20.00,,-\r\n"
          + "\"Participant 103\",Twice,,20.00,,\"Sunday, 22 November 2026, 11:00 AM\"\r\n"
          + "\"Participant 105\",Zip,,20.00,,soon\r\n";

  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void deliver() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
    Files.write(folder.resolve("moodle.zip"), Classes.all().get("moodle").zip());
    Files.writeString(folder.resolve("sheet.csv"), WORKSHEET);
    Files.writeString(
        folder.resolve("hw1.properties"),
        "name = Homework 1\nexercises = Identity\ntotal = 20\n"
            + "deadline = 2026-11-22 12:00\nlate = 10 % a day\nroster = sheet.csv\n");
    Files.writeString(
        out.resolve("overrides.csv"),
        "submission,exercise,points,why\nKim Berg (101),total,12.5,agreed\n");
  }

  private Run grade(String... more) {
    String[] always = {
      "grade",
      "--each",
      folder.resolve("moodle.zip").toString(),
      "--out",
      out.toString(),
      "--assignment",
      folder.resolve("hw1.properties").toString()
    };
    String[] all = new String[always.length + more.length];
    System.arraycopy(always, 0, all, 0, always.length);
    System.arraycopy(more, 0, all, always.length, more.length);
    return Run.of(all);
  }

  @Test
  void worksheetComesBack_withNothingButTheGradesFilledIn() throws IOException {
    Run run = grade("--workers", "1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("layout: moodle, students: 6\n", "Pat Absent: nothing handed in\n")
        .contains("Late (104): not in the list of the class; no time", "graded: 6\n")
        .contains(
            "no time of handing in can be read, so that it is not known who was late: Kim Berg (101)"
                + " and 3 more; the list says “soon”\n");
    assertThat(Files.readString(out.resolve("moodle.csv")))
        .isEqualTo(
            WORKSHEET
                .replaceAll("(?m)(Zoë Müller\"|Twice|Zip),,20.00,", "$1,20,20.00,Identity: 2 of 2")
                .replace(
                    "Stone\",,20.00,",
                    "Stone\",18,20.00,\"Identity: 2 of 2, late, on the first day: 10 % taken off\"")
                .replace(
                    "Berg\",,20.00,",
                    "Berg\",12.5,20.00,\"Identity: 2 of 2, total set to 12.5 by the teacher: agreed\""));
    assertThat(Files.readString(out.resolve("grades.csv")))
        .isEqualTo(
            """
            \uFEFFsubmission,score,max_score,Identity,remark
            Zoë Müller (106),20,20,2,TIME
            Kim Berg (101),12.5,20,2,"total set to 12.5 by the teacher: agreed; TIME"
            Kim Stone (102),18,20,2,"late, on the first day: 10 % taken off"
            Pat Absent,0,20,,nothing handed in
            Twice (103),20,20,2,old/Identity (1).java does not count beside Identity.java
            Zip (105),20,20,2,TIME
            Late (104),20,20,2,"not in the list of the class; TIME"
            """
                .replace("TIME", "no time that can be read: not known whether it was late"));
    assertThat(entries(out.resolve("moodle-feedback.zip")))
        .hasSize(6)
        .contains("Zoë Müller_106_assignsubmission_file_/report.html");
    Run again = grade("--student", "zoë müller");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out())
        .contains("submissions to grade: 1, done before: 5\n")
        .contains("handed in: Zoë Müller_106_assignsubmission_file_\n", "✓ derivative")
        .contains("in the table: 20 of 20 points; no time that can", "wrote ");
    assertThat(grade("--student", "").err())
        .isEqualTo("chainrule: --student takes the name of one student, and none is given\n");
    assertThat(grade("--student", "Kim").err())
        .startsWith("chainrule: there is no student called Kim; there are Kim Berg (101), Kim");
    assertThat(grade("--student", "Müller, Zoe").err())
        .isEqualTo("chainrule: there is no student called Müller, Zoe; is it Zoë Müller (106)?\n");
    assertThat(grade("--student", "pat absent").err())
        .isEqualTo("chainrule: Pat Absent has no hand-in to grade again: nothing handed in\n");
    assertThat(grade("--student", "Absent").err())
        .isEqualTo("chainrule: there is no student called Absent; is it Pat Absent?\n");
  }

  private static Set<String> entries(Path zip) throws IOException {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream in =
        new ZipInputStream(
            new ByteArrayInputStream(Files.readAllBytes(zip)), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .startsWith("<!DOCTYPE html>");
      }
    }
    return names;
  }

  /** As Gradescope packs what two handed in together: graded once, and the grade of both. */
  @Test
  void group_isGradedOnce_andEachOfItHasTheGrade() throws IOException {
    String yml =
        """
        submission_1:
          :submitters:
          - :name: Ann Lee
            :sid: '11'
          - :name: Bob Ray
            :sid: '12'
        """;
    Path delivery = folder.resolve("class");
    new Packed()
        .file("submission_1/Identity.java", Classes.RIGHT)
        .file("submission_metadata.yml", yml)
        .into(delivery);
    Files.writeString(
        out.resolve("overrides.csv"),
        "submission,exercise,points,why\nBob Ray (1),total,1,did little\n");
    String[] command = {
      "grade", "--each", delivery.toString(), "--out", out.toString(), "--only", "Identity"
    };
    Run run = Run.of(command);
    assertThat(run.out()).contains("students: 2\n", "submissions to grade: 1\n", "graded: 2\n");
    String together = "handed in together as Ann Lee, Bob Ray (1)\n";
    String both =
        "Ann Lee (1),2,2,2,\"%s\"\nBob Ray (1),1,2,2,\"total set to 1 by the teacher: did little; %s\"\n"
            .formatted(together.strip(), together.strip());
    assertThat(Files.readString(out.resolve("grades.csv"))).endsWith(",remark\n" + both);
    Files.writeString(
        folder.resolve("hw1.properties"), "exercises = Identity\nroster = sheet.csv\n");
    Files.writeString(folder.resolve("sheet.csv"), "Name,SID\nB. Ray,12\nCy Fu,13\nAnn Lee,11\n");
    String[] listed = Arrays.copyOf(command, command.length);
    listed[5] = "--assignment";
    listed[6] = folder.resolve("hw1.properties").toString();
    assertThat(Run.of(listed).out()).contains("done before: 1\n", "Cy Fu: nothing handed in\n");
    assertThat(Files.readAllLines(out.resolve("grades.csv")))
        .extracting(line -> line.replaceFirst(",.*", ""))
        .containsExactly("submission", "Bob Ray (1)", "Cy Fu", "Ann Lee (1)");
    String[] one = Arrays.copyOf(listed, listed.length + 2);
    one[7] = "--student";
    for (String name : List.of("Bob Ray", "Bob Ray (1)", "B. Ray", "11")) {
      one[8] = name;
      assertThat(Run.of(one).out())
          .contains("Bob Ray (1), in the table: 1 of 2 points", "Ann Lee (1), in the table: 2 of");
    }
  }

  @Test
  void wrongFiles_getOneLine() throws IOException {
    Files.writeString(folder.resolve("hw1.properties"), "total = many\n");
    Run run = grade();
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(
            "hw1.properties, line 1: total takes a number above 0, such as 20 or 0.5, not many\n")
        .hasLineCount(1);
    Files.writeString(folder.resolve("hw1.properties"), "exercises = Identity\n");
    Files.writeString(
        out.resolve("overrides.csv"), "submission,exercise,points,why\nBob,total,1,\n");
    assertThat(grade().err())
        .isEqualTo("chainrule: overrides.csv, line 2: there is no submission Bob\n");
    assertThat(grade("--layout", "email").err()).contains("--layout takes one of moodle, canvas,");
    assertThat(grade("--student", "x", "--shard", "0/2").err())
        .contains("--student and --shard do not go together");
    assertThat(Run.of("grade", ".", "--student", "x").err()).contains("--student goes with --each");
  }

  @Test
  void assignmentNew_writesOneToStartFrom_andOverwritesNone() throws IOException {
    Path file = folder.resolve("new.properties");
    Run run = Run.of("assignment", "new", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(file)).contains("# late = 10 % a day", "exercises = ");
    Run again = Run.of("assignment", "new", file.toString());
    assertThat(again.err()).contains("already exists");
    assertThat(again.exitCode()).isEqualTo(Command.USAGE);
    assertThat(Run.of("assignment").exitCode()).isEqualTo(2);
  }
}
