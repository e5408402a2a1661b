package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A grade that was made by hand, as text and as JSON. */
class ReportsTest {

  private static final FormulaExercise SIGMOID = Exercises.named("sigmoid").orElseThrow();

  private static Grade grade() {
    List<Task> tasks = SIGMOID.tasks();
    List<Failure> failures =
        Stream.of("first", "second", "third", "fourth").map(f -> new Failure(f, "bad")).toList();
    ExerciseResult half =
        new ExerciseResult(
            SIGMOID,
            Status.FAILED,
            List.of(),
            List.of(
                new TaskResult(tasks.get(0), Status.PASSED, List.of()),
                new TaskResult(tasks.get(1), Status.FAILED, failures)),
            "",
            List.of());
    FormulaExercise tanh = Exercises.named("Tanh").orElseThrow();
    ExerciseResult broken =
        ExerciseResult.notRun(tanh, Status.NOT_COMPILED, List.of("line 3: ';' expected"));
    FormulaExercise relu = Exercises.named("Relu").orElseThrow();
    return new Grade(
        new Submission("ada", new TreeMap<>(), List.of("notes.txt")),
        List.of(half, broken, ExerciseResult.unanswered(relu)));
  }

  @Test
  void text_showsEachAnswerWithItsTasks_andTheSum() {
    assertThat(TextReport.of(grade()))
        .isEqualTo(
            """
            Sigmoid  2/4
              ✓ value  2/2
              ✗ derivative  0/2
                  σ′(a) = σ(a) (1 − σ(a))   (Training A Neural Network, Solving for ∂ypred/∂w₁)
                  first: bad
                  second: bad
                  third: bad
                  … and 1 more

            Tanh  0/4
              ✗ line 3: ';' expected

            ada: 2 of 10 points; 2 of 3 exercises answered
            not answered: Relu
            ignored: notes.txt
            """);
  }

  @Test
  void json_isWhatGradescopeReads() {
    assertThat(ResultsJson.of(Feedback.of(grade()), 1.5))
        .startsWith(
            """
            {
              "score": 2,
              "execution_time": 1.500,
              "output": "ada: 2 of 10 points; 2 of 3 exercises answered\\nnot answered: Relu\\nignored: notes.txt\\n",
              "output_format": "text",
              "visibility": "visible",
              "stdout_visibility": "hidden",
              "tests": [
                {
                  "name": "Sigmoid.value",
                  "number": "1.1",
                  "score": 2,
                  "max_score": 2,
                  "status": "passed",
                  "output": "σ(a) = 1 / (1 + e⁻ᵃ)",
                  "output_format": "text",
                  "visibility": "visible"
                },
                {
                  "name": "Sigmoid.derivative",
                  "number": "1.2",
                  "score": 0,
                  "max_score": 2,
                  "status": "failed",
            """)
        .contains("\"name\": \"Tanh.value\"", "\\nline 3: ';' expected\"", "\"number\": \"3.2\"")
        .endsWith("    }\n  ]\n}\n");
  }

  @Test
  void json_quotesWhatMustBeQuoted() {
    assertThat(Json.of("a\"b\\c\nd\te\u0000\uD800é"))
        .isEqualTo("\"a\\\"b\\\\c\\nd\\u0009e\\u0000\\ud800é\"\n");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("none", List.of());
    map.put("nothing", Map.of());
    map.put("yes", true);
    assertThat(Json.of(map))
        .isEqualTo("{\n  \"none\": [],\n  \"nothing\": {},\n  \"yes\": true\n}\n");
    assertThatThrownBy(() -> Json.of(1.5)).hasMessage("no JSON for 1.5");
  }

  @Test
  void exercises_areFoundByName_whateverTheCase() {
    assertThat(Exercises.named("SIGMOID")).contains(SIGMOID);
    assertThat(Exercises.named("nothing")).isEmpty();
  }
}
