package chainrule.grader.classroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.Marking;
import chainrule.grader.classroom.marking.Overrides;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.classroom.marking.SubmissionResult.Score;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.submission.layout.HandIns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A class of some students and of one on whom the grader failed. */
class ClassPageTest {

  private static final Assignment ASSIGNMENT =
      Assignment.of(List.of(Exercises.named("Sigmoid").orElseThrow()));

  private static SubmissionResult result(String name, int points, String... mistakes) {
    Score score =
        new Score(
            "Sigmoid", points, 4, true, List.of("Sigmoid.value: a\tb\\t\n"), List.of(mistakes));
    return new SubmissionResult(
        name, "folder", Standing.GRADED, List.of(score), List.of("a\tnote"));
  }

  private static ClassList classOf(SubmissionResult... results) {
    Marking marking = new Marking(ASSIGNMENT, Overrides.NONE);
    List<StudentGrade> grades = new ArrayList<>();
    for (SubmissionResult result : results) {
      grades.add(marking.grade(HandIns.of(result.name(), "", result.name()), result));
    }
    grades.add(marking.without("zoe", Optional.empty(), Standing.FAULT, "no memory"));
    return new ClassList(grades, ASSIGNMENT.exercises(), BigDecimal.valueOf(4));
  }

  @Test
  void table_hasALineForEach_andNoZeroForAFault() {
    assertThat(GradesCsv.of(classOf(result("ada", 2), result("=cmd", 4))))
        .isEqualTo(
            """
            submission,score,max_score,Sigmoid,remark
            ada,2,4,2,a note
            "'=cmd",4,4,4,a note
            zoe,,4,,"not graded, through no fault of its own: no memory"
            """);
  }

  @Test
  void whatIsNoGrade_isNotCounted() {
    SubmissionResult empty =
        new SubmissionResult(
            "b", "b", Standing.NO_ANSWER, result("b", 0).exercises(), List.of("no answer"));
    ClassList list = classOf(result("a", 2), empty);
    assertThat(new ClassStatistics(list).mean()).isEqualTo(2);
    assertThat(new ClassStatistics(list).median()).isEqualTo(2);
    assertThat(list.zeros()).isEmpty();
    assertThat(GradesCsv.of(list)).contains("\nb,0,4,0,no answer recognized: no answer\n");
  }

  @Test
  void statistics_areThoseOfTheRows() {
    ClassStatistics statistics =
        new ClassStatistics(
            classOf(result("a", 0), result("b", 3), result("c", 4, "sign"), result("d", 4)));
    assertThat(statistics.mean()).isEqualTo(2.75);
    assertThat(statistics.median()).isEqualTo(3.5);
    assertThat(statistics.tenths()).containsExactly(1, 0, 0, 0, 0, 0, 0, 1, 0, 2);
    assertThat(statistics.hardest()).containsExactly(new ClassStatistics.Count("Sigmoid", 11, 16));
    assertThat(statistics.mistakes()).containsExactly(new ClassStatistics.Count("sign", 1, 4));
  }

  @Test
  void page_countsTheMistakes_needsNothingElse_andEscapesEverything() {
    String mistake = "the sign is flipped in logitGradient";
    String evil = "<script>alert('1')</script>&\u202E";
    String page =
        ClassPage.of(
            classOf(result("ada", 2, mistake), result(evil, 2, mistake, evil)), "Logic & gates");
    assertThat(page)
        .contains("<h1>Logic &amp; gates</h1>")
        .contains("<span class=\"what\">" + mistake + "</span><span class=\"many\">2 of 2</span>")
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\uFFFD")
        .contains("<a href=\"folder/report.html\">ada</a>")
        .contains("<small><b class=\"bad\">not graded, through no fault of its own</b>")
        .contains("<button>Sigmoid</button><span class=\"paper\">Sigmoid</span></th>")
        .contains("script-src 'sha256-")
        .doesNotContain("<script src", "src=", "@import", "url(", "\u202E");
    assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("http-equiv", ""))
        .doesNotContain("http");
  }
}
