package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of a student. */
class HtmlReportTest {

  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();
  private static final String SOURCE =
      """
      package chainrule.activation;
      /** static double derivative(double a) */
      class Sigmoid {
      \tstatic double value(double a) { return derivative(a); } // <script>alert(1)</script>
        public static double derivative(double a) {
          return a;
        }
      }
      """;

  private static String report(ExerciseResult result, String source) {
    Submission submission =
        new Submission(
            "ada & bob",
            new TreeMap<>(Map.of("Sigmoid", source)),
            new TreeMap<>(),
            List.of("notes.txt"),
            List.of("Sigmoid.java was read as UTF-16; save it as UTF-8"));
    return HtmlReport.of(Feedback.of(new Grade(submission, List.of(result))).withHints(true));
  }

  private static ExerciseResult failed(String message) {
    List<TaskResult> tasks =
        List.of(
            new TaskResult(SIGMOID.tasks().get(0), Status.PASSED, List.of()),
            new TaskResult(
                SIGMOID.tasks().get(1),
                Status.FAILED,
                List.of(new Failure("is the slope", message)),
                new TreeSet<>(),
                List.of(new Likeness("mistake", "looks like the identity"))));
    return new ExerciseResult(
        SIGMOID, Status.FAILED, List.of(), tasks, "<b>printed</b>", List.of("a note"));
  }

  @Test
  void page_tellsAll_andMarksWhereTheMethodBegins() {
    assertThat(report(failed("with a = 1.0: expected 0.25, got 1.0"), SOURCE))
        .contains("<h1>ada &amp; bob: 2 of 4 points</h1>")
        .contains("<li>is the slope<pre>with a = 1.0: expected 0.25, got 1.0</pre></li>")
        .contains("<ul class=\"right\">\n<li>", "Note: a note")
        .contains("looks like the identity", "<b>Hint:</b> ")
        .contains(
            "Where to read again: “Training A Neural Network”, section “Solving for ∂ypred/∂w₁”")
        .contains("Note: Sigmoid.java was read as UTF-16", "notes.txt")
        .contains("<details open>")
        .contains("<li class=\"bad\">  public static double derivative(double a) {</li>")
        .contains("<li>\tstatic double value(double a) {")
        .containsOnlyOnce("<li class=\"bad\">");
  }

  @Test
  void whatWasRight_isWhatIsNotAmongTheFailures_ofARunThatEnded() {
    Task task = SIGMOID.tasks().get(1);
    List<String> behaviours = SIGMOID.tests(task).stream().map(SIGMOID::behaviour).toList();
    Failure failure = new Failure(behaviours.get(0), "bad");
    for (Status status : List.of(Status.PASSED, Status.FAILED, Status.TIME_LIMIT)) {
      boolean isRight = status == Status.PASSED;
      TaskResult one = new TaskResult(task, status, isRight ? List.of() : List.of(failure));
      String page =
          report(new ExerciseResult(SIGMOID, status, List.of(), List.of(one), "", List.of()), "");
      String right =
          behaviours.stream()
              .skip(isRight ? 0 : 1)
              .map(it -> "<li>" + Html.escaped(it) + "</li>\n")
              .collect(Collectors.joining("", "<ul class=\"right\">\n", "</ul>"));
      if (status == Status.TIME_LIMIT) {
        assertThat(page).doesNotContain("class=\"right\"");
      } else {
        assertThat(page).contains(right);
      }
      String mark = isRight ? "<b class=\"good\">✓</b>" : "<b class=\"bad\">✗</b>";
      assertThat(page).contains("<h3>" + mark + " <code>derivative</code>");
    }
  }

  @Test
  void methodOfItsOwnSection_isSentBackToIt() {
    FormulaExercise exercise =
        Exercises.all().stream()
            .filter(it -> it.tasks().stream().anyMatch(task -> !task.section().isEmpty()))
            .findFirst()
            .orElseThrow();
    for (Task task : exercise.tasks()) {
      TaskResult wrong = new TaskResult(task, Status.FAILED, List.of(new Failure("", "bad")));
      String page =
          report(
              new ExerciseResult(exercise, Status.FAILED, List.of(), List.of(wrong), "", List.of()),
              "");
      assertThat(page.split("Where to read again", -1)).hasSize(task.section().isEmpty() ? 2 : 3);
    }
  }

  @Test
  void rightAnswer_isNotSentBackToTheNote() {
    List<TaskResult> tasks =
        SIGMOID.tasks().stream()
            .map(task -> new TaskResult(task, Status.PASSED, List.of()))
            .toList();
    assertThat(
            report(
                new ExerciseResult(SIGMOID, Status.PASSED, List.of(), tasks, "", List.of()),
                SOURCE))
        .contains("Sigmoid: 4 of 4 points")
        .doesNotContain("read again");
  }

  @Test
  void page_runsNoScript_andFetchesNothing() {
    String evil = "</pre><img src=x onerror=alert(1)>\u202E";
    String page = report(failed(evil), SOURCE);
    assertThat(page)
        .contains("default-src 'none'", "script-src 'none'")
        .contains("&lt;/pre&gt;&lt;img src=x onerror=alert(1)&gt;\uFFFD")
        .contains("&lt;script&gt;", "&lt;b&gt;printed&lt;/b&gt;")
        .doesNotContain("<script", "<img", "\u202E", "@import", "url(");
  }

  @Test
  void lineThatDoesNotCompile_isMarked() {
    ExerciseResult result =
        ExerciseResult.notRun(
            SIGMOID,
            Status.NOT_COMPILED,
            List.of("line 6: ';' expected\n    return a <b>\n            ^", "line 99: x"));
    assertThat(report(result, SOURCE))
        .contains(
            "<li>line 6: &#39;;&#39; expected"
                + "<pre>    return a &lt;b&gt;\n            ^</pre></li>\n<li>line 99: x</li>")
        .contains("<li class=\"bad\">    return a;</li>")
        .containsOnlyOnce("<li class=\"bad\">");
  }

  @Test
  void linesThatAreNamed_areMarked_ifTheyAreThere() {
    ExerciseResult result =
        ExerciseResult.notRun(
            SIGMOID, Status.NOT_COMPILED, List.of("line 8: x", "line 0: y", "line 9: z"));
    assertThat(report(result, SOURCE))
        .contains("<li class=\"bad\">}</li>\n</ol>")
        .containsOnlyOnce("<li class=\"bad\">");
    assertThat(report(failed("/ by zero, in line 6 of Sigmoid.java: return a;"), SOURCE))
        .contains("<li class=\"bad\">    return a;</li>");
  }

  @Test
  void linkOfAFile_isEncoded() {
    assertThat(Html.link("a b+ü#")).isEqualTo("a%20b%2B%C3%BC%23");
  }

  @Test
  void longSource_isCut() {
    assertThat(report(failed("bad"), "x\n".repeat(2000))).doesNotContain("It goes on.");
    assertThat(report(failed("bad"), "x\n".repeat(2001))).contains("It goes on.");
    assertThat(report(failed("bad"), " ".repeat(50_000))).doesNotContain("It goes on.");
    assertThat(report(failed("bad"), " ".repeat(50_001))).contains("It goes on.");
    assertThat(report(failed("bad"), "x\n".repeat(5000)))
        .contains("It goes on.")
        .hasSizeLessThan(60_000);
    assertThat(report(failed("bad"), "x".repeat(1000) + "\n" + " ".repeat(1_000_000)))
        .contains("It goes on.")
        .hasSizeLessThan(60_000);
  }

  @Test
  void refusedSubmission_saysWhy() {
    assertThat(HtmlReport.of(Feedback.refused("x", "x is not a zip", List.of(SIGMOID))))
        .contains("The submission could not be read: x is not a zip", "0 of 4 points");
  }
}
