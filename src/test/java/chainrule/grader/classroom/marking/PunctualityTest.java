package chainrule.grader.classroom.marking;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.assignment.AssignmentFile;
import chainrule.grader.classroom.assignment.Deadline;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import chainrule.grader.submission.layout.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was late is counted to the second, and what cannot be known is told. */
class PunctualityTest {

  private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 20, 10, 0);

  @TempDir private Path folder;

  private Assignment assignment(String text) throws IOException {
    return AssignmentFile.read(Files.writeString(folder.resolve("hw.properties"), text));
  }

  private static HandIn handIn(String label, LocalDateTime time, boolean late) {
    return HandIns.at(time, late, label);
  }

  private static Punctuality of(Assignment assignment, String layout, HandIn... handIns) {
    return new Punctuality(
        assignment, Layout.named(layout).orElseThrow(), List.of(handIns), List.of());
  }

  private long days(Assignment assignment, Duration after) {
    return Lateness.of(handIn("ada", TEN.plus(after), false), assignment).days();
  }

  @Test
  void graceAndDays_areCountedToTheSecond_fromTheDeadline() throws IOException {
    Assignment assignment =
        assignment("deadline = 2026-11-20 10:00\ngrace = 15 minutes\nlate = 10 % a day\n");
    Duration grace = Duration.ofMinutes(15);
    assertThat(days(assignment, grace)).isZero();
    assertThat(days(assignment, grace.plusSeconds(1))).isEqualTo(1);
    assertThat(days(assignment, Duration.ofDays(1))).isEqualTo(1);
    assertThat(days(assignment, Duration.ofDays(1).plusSeconds(1))).isEqualTo(2);
    assertThat(days(assignment, Duration.ofDays(-1))).isZero();
  }

  @Test
  void ruleThatCannotApply_isTold() throws IOException {
    HandIn ada = handIn("ada", null, false);
    HandIn bob = handIn("bob", null, true);
    Assignment late = assignment("late = 10 % a day\n");
    String noEffect = "late and grace have no effect: the assignment's file has no deadline";
    assertThat(of(late, "plain", ada).warnings()).containsExactly(noEffect);
    assertThat(of(assignment("grace = 5 minutes\n"), "plain", ada).warnings())
        .containsExactly(noEffect);
    assertThat(of(late, "canvas", ada, bob).warnings()).isEmpty();
    assertThat(of(Assignment.of(Exercises.all()), "plain", ada).warnings()).isEmpty();
    Assignment deadline = assignment("deadline = 2026-11-20\n");
    String nothing = "the deadline has no effect: no time of handing in can be read";
    assertThat(of(deadline, "plain", ada).warnings()).containsExactly(nothing);
    assertThat(of(deadline, "canvas", ada, bob).warnings())
        .containsExactly(nothing + "; those whom Canvas marks LATE are late");
    assertThat(of(deadline, "moodle", ada).warnings())
        .containsExactly(
            nothing + "; they are in Moodle's grading worksheet, if that is the roster");
    assertThat(of(deadline, "plain", ada).remark(ada)).isEmpty();
  }

  @Test
  void timeThatCannotBeRead_isNotInTime_withoutAWord() throws IOException {
    HandIn ada = handIn("ada", TEN, false);
    HandIn bob = handIn("bob", null, false);
    HandIn cem = handIn("cem", null, false);
    Punctuality some = of(assignment("deadline = 2026-11-20\n"), "brightspace", ada, bob, cem);
    assertThat(some.warnings())
        .containsExactly(
            "no time of handing in can be read, so that it is not known who was late: bob and 1"
                + " more");
    assertThat(some.remark(ada)).isEmpty();
    assertThat(some.remark(bob)).contains("not known whether it was late");
    assertThat(of(assignment("total = 3\n"), "brightspace", ada, bob).remark(bob)).isEmpty();
  }

  /** Half past ten in the evening in New York is half past three of the next day in UTC. */
  @Test
  void zone_isMinded_whereThePlatformHasOne() throws IOException {
    Assignment there = assignment("deadline = 2026-11-20 22:30 America/New_York\n");
    assertThat(there.on(Optional.of(ZoneOffset.UTC)).deadline())
        .contains(
            new Deadline(
                LocalDateTime.of(2026, 11, 21, 3, 30), Optional.of((ZoneId) ZoneOffset.UTC)));
    assertThat(there.on(Optional.empty())).isEqualTo(there);
    HandIn ada = handIn("ada", TEN, false);
    assertThat(of(there, "gradescope", ada).warnings()).isEmpty();
    assertThat(of(there, "blackboard", ada).warnings())
        .containsExactly(
            "the zone America/New_York has no effect: deadline and times of handing in are on the"
                + " platform's clock");
    assertThat(of(assignment("deadline = 2026-11-20\n"), "gradescope", ada).warnings())
        .singleElement()
        .asString()
        .startsWith(
            "the times of gradescope are in UTC, and so the deadline is taken; write a zone");
  }
}
