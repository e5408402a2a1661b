package chainrule.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercise.Exercises;
import chainrule.exercise.FormulaExercise;
import chainrule.submission.Submission;
import chainrule.testing.ReferenceOnly;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Answers that would take the grader down: what becomes of each has a name, and whoever else is
 * graded by the same grader does not notice.
 */
@ReferenceOnly
class HostileAnswersTest {

  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();
  private static final String VALUE =
      "public static double value(double a) { return 1 / (1 + Math.exp(-a)); }";

  private static Grader grader;

  @BeforeAll
  static void start() {
    grader = new Grader(1, Duration.ofMillis(1500), 2);
  }

  @AfterAll
  static void stop() {
    grader.close();
  }

  @Test
  void endlessLoop_costsItsMethodOnly() throws Exception {
    assertBreaks(
        Outcome.TIME_LIMIT,
        "it did not come to an end within 1.5 seconds",
        slope("while (true) { a++; }"));
  }

  @Test
  void fullHeap_isNamed() throws Exception {
    assertBreaks(
        Outcome.MEMORY_LIMIT,
        "it used up the memory that it may have, 256 MB",
        slope(
            """
            java.util.List<double[]> all = new java.util.ArrayList<>();
            while (true) { all.add(new double[1 << 20]); }"""));
  }

  @Test
  void endlessRecursion_isNamed() throws Exception {
    assertBreaks(Outcome.STACK_LIMIT, "StackOverflowError", slope("return 1 + derivative(a + 1);"));
  }

  @Test
  void deepNesting_isTooMuchForTheCompiler() throws Exception {
    String deep = "(".repeat(20_000) + "a" + ")".repeat(20_000);
    assertNotRun(Outcome.NOT_COMPILED, "deep", VALUE + slope("return " + deep + ";"));
  }

  @Test
  void poisonousException_isNotAskedForItsMessage() throws Exception {
    String poison = "static class P extends RuntimeException { public String %s() { %s } }";
    for (String method : List.of("getMessage", "toString")) {
      for (String body : List.of("while (true) { }", "throw new P();")) {
        ExerciseResult result =
            grade(VALUE + slope("throw new P();") + poison.formatted(method, body));
        assertThat(result.score()).as(method + body).isLessThanOrEqualTo(2);
        assertThat(result.tasks().get(1).passed()).isFalse();
      }
    }
  }

  @Test
  void constantStringsThatDouble_costTheirLimit() throws Exception {
    StringBuilder strings = new StringBuilder("static final String S0 = \"0123456789abcdef\";");
    for (int i = 1; i < 30; i++) {
      strings.append("static final String S%d = S%d + S%d;".formatted(i, i - 1, i - 1));
    }
    ExerciseResult result = grade(strings + VALUE + slope("return S29.length();"));
    assertThat(result.score()).isZero();
    assertThat(result.problems().get(0)).startsWith("the compiler used up the memory");
  }

  /** The value is right; what becomes of the slope has this name and this message. */
  private static void assertBreaks(Outcome outcome, String message, String slope)
      throws InterruptedException {
    ExerciseResult result = grade(VALUE + slope);
    assertThat(result.tasks())
        .extracting(TaskResult::outcome)
        .containsExactly(Outcome.PASSED, outcome);
    assertThat(result.score()).isEqualTo(2);
    assertThat(result.tasks().get(1).failures().get(0).message()).contains(message);
  }

  private static void assertNotRun(Outcome outcome, String message, String members)
      throws InterruptedException {
    ExerciseResult result = grade(members);
    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.score()).isZero();
    assertThat(result.problems().get(0)).contains(message);
  }

  private static String slope(String body) {
    return "public static double derivative(double a) { " + body + " }";
  }

  private static ExerciseResult grade(String members) throws InterruptedException {
    String source = "package chainrule.activation; public class Sigmoid { " + members + " }";
    Submission submission =
        new Submission("work", new TreeMap<>(Map.of("Sigmoid", source)), List.of());
    return grader.grade(submission, List.of(SIGMOID)).results().get(0);
  }
}
