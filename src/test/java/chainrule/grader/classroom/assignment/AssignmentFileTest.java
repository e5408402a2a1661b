package chainrule.grader.classroom.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.layout.Layout;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of an assignment: every key, and a line for each mistake. */
class AssignmentFileTest {

  @TempDir private Path folder;

  private Assignment read(String text) throws IOException {
    return AssignmentFile.read(Files.writeString(folder.resolve("hw1.properties"), text));
  }

  @Test
  void everyKey_isRead() throws IOException {
    Files.writeString(folder.resolve("class.csv"), "Name\n");
    Assignment assignment =
        read(
            """
            # a comment
            name = Homework 1
            exercises = Sigmoid, , tanh, sigmoid,
            points.Sigmoid = 10
            total=20
            rounding = 0.5
            deadline = 2026-11-20 23:59
            late = 10 % a day, at most 50 %
            grace = 15 minutes
            hints = yes
            conventions = accept
            seed = -7
            layout = Moodle
            roster = class.csv
            """);
    assertThat(assignment.name()).isEqualTo("Homework 1");
    assertThat(assignment.exercises())
        .extracting(FormulaExercise::name)
        .containsExactly("Sigmoid", "Tanh");
    assertThat(assignment.sum()).isEqualByComparingTo("14");
    assertThat(assignment.max()).isEqualByComparingTo("20");
    assertThat(assignment.rounding()).isEqualByComparingTo("0.5");
    assertThat(assignment.deadline())
        .contains(new Deadline(LocalDateTime.of(2026, 11, 20, 23, 59, 59), Optional.empty()));
    assertThat(assignment.late())
        .isEqualTo(new LateRule(BigDecimal.TEN, new BigDecimal(50), Duration.ofMinutes(15)));
    assertThat(assignment.hints()).isTrue();
    assertThat(assignment.conventions()).isTrue();
    assertThat(assignment.seed()).hasValue(-7);
    assertThat(assignment.layout()).isEqualTo(Layout.named("moodle"));
    assertThat(assignment.roster()).isPresent();
  }

  /** To the second; the last minute of a day is the end of the day, as a date alone is. */
  @Test
  void deadline_isToTheSecond() throws IOException {
    assertThat(read("deadline = 2026-11-20").deadline())
        .isEqualTo(read("deadline = 2026-11-20 23:59").deadline())
        .contains(new Deadline(LocalDateTime.of(2026, 11, 20, 23, 59, 59), Optional.empty()));
    assertThat(read("deadline = 2026-11-20 10:00").deadline())
        .contains(new Deadline(LocalDateTime.of(2026, 11, 20, 10, 0), Optional.empty()));
    assertThat(read("deadline = 2026-11-20 10:00:30").deadline())
        .contains(new Deadline(LocalDateTime.of(2026, 11, 20, 10, 0, 30), Optional.empty()));
    assertThat(read("deadline = 2026-11-20 Europe/Berlin").deadline())
        .contains(
            new Deadline(
                LocalDateTime.of(2026, 11, 20, 23, 59, 59),
                Optional.of(ZoneId.of("Europe/Berlin"))));
  }

  @Test
  void number_mayBeginWithThePoint() throws IOException {
    assertThat(read("rounding = .25").rounding()).isEqualByComparingTo("0.25");
  }

  @Test
  void emptyFile_isEveryExercise_calledLikeTheFile() throws IOException {
    Assignment assignment = read("\uFEFF\r\n");
    assertThat(assignment.name()).isEqualTo("hw1");
    assertThat(assignment)
        .usingRecursiveComparison()
        .ignoringFields("name")
        .isEqualTo(Assignment.of(assignment.exercises()));
    assertThat(assignment.exercises().size()).isGreaterThan(20);
  }

  @Test
  void template_isAnAssignment_withEveryKeyAndEveryLayout() throws IOException {
    String template = AssignmentFile.template();
    assertThat(read(template).exercises()).hasSize(3);
    Layout.all().forEach(layout -> assertThat(template).contains(layout.name()));
    Files.writeString(folder.resolve("class.csv"), "Name\n");
    Assignment whole = read(template.replaceAll("(?m)^# (\\S+ = )", "$1"));
    assertThat(whole.roster()).isPresent();
    assertThat(whole.late().grace()).isEqualTo(Duration.ofMinutes(15));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          total                    | a line is KEY = VALUE
          totals = 3               | there is no key totals; there are name, exercises,
          total = 0                | total takes a number above 0, such as 20 or 0.5, not 0
          total = -1               | total takes a number above 0
          rounding = 1e9           | rounding takes a number above 0
          exercises = Sigmoyd      | there is no exercise Sigmoyd (did you mean Sigmoid?); exercises list
          exercises = ,            | no exercise is named; exercises list shows them all
          points.Nothing = 3       | there is no exercise Nothing
          deadline = tomorrow      | deadline takes a time such as 2026-11-20 23:59, or a date
          deadline = 2026-13-20    | deadline takes a time
          deadline = 2026-02-30 23:59 | deadline takes a time such as 2026-11-20 23:59, or a date
          deadline = 2026-11-20 10:00 Middle/Earth | deadline takes a time
          deadline = 2026-02-29    | deadline takes a time
          deadline = 2026-11-20 24:00 | deadline takes a time
          late = 200 % a day       | late takes away at most 100 %, not 200 %
          late = 10                | late takes none, 10 % a day, or 10 % a day, at most 50 %
          late = 9 % a day, at most 101 % | late takes away at most 100 %
          grace = 1 hour           | grace takes a time such as 15 minutes
          hints = maybe            | hints takes yes or no, not maybe
          conventions = yes        | conventions takes refuse or accept, not yes
          seed = x                 | seed takes a whole number, not x
          seed = -9223372036854775809 | seed takes a whole number of 64 bits, up to 9223372036854775807, not -9
          layout = email           | layout takes one of moodle, canvas
          roster = none.csv        | there is no file none.csv beside the assignment
          """)
  void wrongLine_isToldWithItsNumber_andWhatIsAllowed(String line, String message) {
    assertThatThrownBy(() -> read("# first\n" + line + "\n"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("hw1.properties, line 2: " + message)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void keyThatIsThereTwice_andPointsForNothing_areTold() {
    assertThatThrownBy(() -> read("total = 3\ntotal = 4\n"))
        .hasMessageContaining("line 2: total is there twice");
    assertThatThrownBy(() -> read("exercises = Tanh\npoints.Sigmoid = 4\n"))
        .hasMessage("hw1.properties gives points for Sigmoid, which is not among its exercises");
    assertThatThrownBy(() -> AssignmentFile.read(folder.resolve("none")))
        .hasMessageContaining("assignment new");
  }
}
