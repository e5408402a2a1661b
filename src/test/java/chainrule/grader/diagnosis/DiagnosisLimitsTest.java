package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.Status;
import chainrule.testing.InFull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer does only at the inputs of a diagnosis changes no grade. */
class DiagnosisLimitsTest {

  private static final List<FormulaExercise> EXERCISES =
      List.of(Exercises.named("Sigmoid").orElseThrow(), Exercises.named("Tanh").orElseThrow());

  private static Grader grader;

  @BeforeAll
  static void start() {
    grader = new Grader(1, Duration.ofSeconds(2), 1);
  }

  @AfterAll
  static void stop() {
    grader.close();
  }

  @Test
  @InFull
  void grade_isTheSame_afterAnEndlessLoop() throws Exception {
    grade_isTheSame("while (true) { a++; }");
  }

  @InFull
  @ParameterizedTest
  @ValueSource(
      strings = {
        "double[] more = new double[1 << 30];",
        "return derivative(a) + 1;",
        "throw new IllegalStateException();"
      })
  void grade_isTheSame(String atTheInputsOfADiagnosis) throws Exception {
    TaskResult slope = slope(atTheInputsOfADiagnosis);
    assertThat(slope.status()).isEqualTo(Status.FAILED);
    assertThat(slope.looksLike()).allMatch(likeness -> likeness.name().isEmpty());
  }

  /** What happens above happens where a diagnosis asks: without it there is a name. */
  @InFull
  @Test
  void withoutAnyOfThem_theMistakeHasAName() throws Exception {
    assertThat(slope("").looksLike()).isNotEmpty().noneMatch(it -> it.name().isEmpty());
  }

  private static TaskResult slope(String atTheInputsOfADiagnosis) throws Exception {
    String sigmoid =
        """
        package chainrule.activation;
        public class Sigmoid {
          public static double value(double a) { return 1 / (1 + Math.exp(-a)); }
          public static double derivative(double a) {
            if (2 * a == Math.rint(2 * a) && a > 0 && a < 5) { %s }
            return 7;
          }
        }
        """
            .formatted(atTheInputsOfADiagnosis);
    String tanh =
        """
        package chainrule.activation;
        public class Tanh {
          public static double value(double a) { return Math.tanh(a); }
          public static double derivative(double a) { return 1 - value(a) * value(a); }
        }
        """;
    Submission submission =
        new Submission("work", new TreeMap<>(Map.of("Sigmoid", sigmoid, "Tanh", tanh)), List.of());
    List<ExerciseResult> results = grader.grade(submission, EXERCISES).results();
    assertThat(results).extracting(ExerciseResult::score).containsExactly(2, 4);
    return results.get(0).tasks().get(1);
  }
}
