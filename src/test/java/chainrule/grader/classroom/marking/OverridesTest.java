package chainrule.grader.classroom.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a teacher decides otherwise. */
class OverridesTest {

  private static final Assignment ASKED =
      Assignment.of(List.of(Exercises.named("Sigmoid").orElseThrow()));

  @TempDir private Path folder;

  private Overrides read(String text) throws IOException {
    Files.writeString(folder.resolve("overrides.csv"), text);
    return OverridesFile.read(folder);
  }

  private StudentGrade grade(Overrides overrides, Standing standing) {
    SubmissionResult result =
        new SubmissionResult(
            "ada",
            "ada",
            standing,
            List.of(new SubmissionResult.Score("Sigmoid", 2, 4, true, List.of(), List.of())),
            List.of("a note"));
    HandIn handIn = HandIns.of("ada", "", "ada");
    return new Marking(ASKED, overrides).grade(handIn, result);
  }

  @Test
  void noFile_changesNothing() {
    assertThat(OverridesFile.read(folder)).isEqualTo(Overrides.NONE);
  }

  @Test
  void exercise_isSet_andCounts_andIsShownAsSuch() throws IOException {
    StudentGrade grade =
        grade(
            read("submission,exercise,points,why\nada,sigmoid,\"3,5\",\"well, argued\"\n"),
            Standing.GRADED);
    assertThat(grade.points()).contains(new BigDecimal("3.5"));
    assertThat(grade.cells()).containsExactly(new BigDecimal("3.5"));
    assertThat(grade.remark()).isEqualTo("Sigmoid set to 3.5 by the teacher: well, argued; a note");
  }

  @Test
  void total_isSet_alsoOfWhatWasNoGrade() throws IOException {
    Overrides overrides = read("submission;exercise;points;why\nada;total;1;\n");
    StudentGrade grade = grade(overrides, Standing.UNREADABLE);
    assertThat(grade.points()).contains(BigDecimal.ONE);
    assertThat(grade.isGraded()).isTrue();
    Marking marking = new Marking(Assignment.of(List.of()), overrides);
    assertThat(marking.without("ada", Optional.empty(), Standing.MISSING, "x").points())
        .contains(BigDecimal.ONE);
  }

  @Test
  void nameThatWasMadeSafe_isKnownAgain_aStrangerIsTold() throws IOException {
    Overrides overrides = read("submission,exercise,points,why\n'=ada,total,1,\n");
    overrides.requireAbout(Set.of("=ada"), List.of());
    assertThat(overrides.about(Set.of("=ada")).total()).contains(BigDecimal.ONE);
    assertThatThrownBy(() -> overrides.requireAbout(Set.of("bob"), List.of()))
        .hasMessage("overrides.csv, line 2: there is no submission '=ada");
  }

  @Test
  void nameWithoutItsNumber_orWithASlip_isAskedAbout() throws IOException {
    Set<String> names = Set.of("Kim Berg (101)", "Kim Bergman (102)", "Ada");
    assertThat(told(names, "Kim Berg,total")).isEqualTo("no submission Kim Berg" + KIM);
    assertThat(told(names, "Kim Brg (101),total")).isEqualTo("no submission Kim Brg (101)" + KIM);
    assertThat(told(names, "Kim,total")).isEqualTo("no submission Kim");
  }

  private static final String KIM = " (did you mean Kim Berg (101)?)";

  private String told(Set<String> names, String decision) throws IOException {
    Overrides overrides = read("submission,exercise,points,why\n" + decision + ",1,\n");
    String message =
        catchThrowable(() -> overrides.requireAbout(names, ASKED.exercises())).getMessage();
    return message.replace("overrides.csv, line 2: ", "").replace("there is ", "");
  }

  @Test
  void exerciseOfWhoHandedInNothing_isSet_andCounts() throws IOException {
    Overrides overrides = read("submission,exercise,points,why\nada,Sigmoid,3,on paper\n");
    StudentGrade grade =
        new Marking(ASKED, overrides).without("ada", Optional.empty(), Standing.MISSING, "");
    assertThat(grade.points()).contains(new BigDecimal("3"));
    assertThat(grade.cells()).containsExactly(new BigDecimal("3"));
    assertThat(grade.remark()).isEqualTo("Sigmoid set to 3 by the teacher: on paper");
  }

  @Test
  void pointsAboveWhatCanBeEarned_count_andAreTold() throws IOException {
    Overrides overrides =
        read("submission,exercise,points,why\nada,Sigmoid,4,\nada,Sigmoid,5,\nbob,total,300,\n");
    assertThat(overrides.warnings(ASKED))
        .containsExactly(
            "overrides.csv, line 3: Sigmoid of ada is set to 5, above the 4 points that can be"
                + " earned",
            "overrides.csv, line 3: Sigmoid of ada is set again; line 2 does not count",
            "overrides.csv, line 4: total of bob is set to 300, above the 4 points that can be"
                + " earned");
  }

  /** An exercise has its own points, whatever the total of the assignment is. */
  @Test
  void pointsOfAnExercise_areComparedWithItsOwn() throws IOException {
    Overrides overrides =
        read("submission,exercise,points,why\nada,Sigmoid,5,\nada,total,5,\nbob,Sigmoid,4,\n");
    assertThat(overrides.warnings(Assignment.of(Exercises.all())))
        .containsExactly(
            "overrides.csv, line 2: Sigmoid of ada is set to 5, above the 4 points that can be"
                + " earned");
  }

  @Test
  void twoForOne_lastCounts_andTheOtherIsTold() throws IOException {
    Overrides overrides =
        read(
            "submission,exercise,points,why\n"
                + "ada,total,1,first\nada,Sigmoid,1,\nada,total,.5,last\nbob,total,2,\n");
    assertThat(overrides.warnings(ASKED))
        .containsExactly("overrides.csv, line 4: total of ada is set again; line 2 does not count");
    StudentGrade grade = grade(overrides, Standing.GRADED);
    assertThat(grade.points()).contains(new BigDecimal("0.5"));
    assertThat(grade.remark())
        .isEqualTo(
            "Sigmoid set to 1 by the teacher; total set to 0.5 by the teacher: last; a note");
  }

  @Test
  void exerciseThatDoesNotCount_isRefused() throws IOException {
    read("submission,exercise,points,why\nada,Sigmoid,1,\n")
        .requireAbout(Set.of("ada"), ASKED.exercises());
    Overrides overrides = read("submission,exercise,points,why\nada,Tanh,1,\n");
    assertThatThrownBy(() -> overrides.requireAbout(Set.of("ada"), ASKED.exercises()))
        .hasMessage("overrides.csv, line 2: Tanh is not among the exercises that count");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ada,nothing,1, | line 3: there is no exercise nothing; give its name, or total
          ada,Sigmiod,1, | line 3: there is no exercise Sigmiod (did you mean Sigmoid?); give its name, or total
          ada,total,-1,  | line 3: points takes a number from 0, such as 7 or 7.5, not -1
          ada,total,,    | line 3: points takes a number
          ,total,1,      | line 3: it has to say which submission, and which exercise, or total
          ada,,1,        | line 3: it has to say which submission, and which exercise, or total
          """)
  void wrongLine_isToldWithItsNumber(String row, String message) {
    assertThatThrownBy(() -> read("submission,exercise,points,why\n\n" + row + "\n"))
        .hasMessageContaining(message);
    assertThatThrownBy(() -> read("name,grade\n")).hasMessageContaining("line 1: the columns are");
  }
}
