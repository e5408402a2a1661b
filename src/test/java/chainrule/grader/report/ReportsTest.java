package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A grade that was made by hand, as text and as JSON. */
class ReportsTest {

  private static final FormulaExercise SIGMOID = Exercises.named("sigmoid").orElseThrow();
  private static final FormulaExercise TANH = Exercises.named("Tanh").orElseThrow();
  private static final FormulaExercise RELU = Exercises.named("Relu").orElseThrow();

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
    ExerciseResult broken =
        ExerciseResult.notRun(TANH, Status.NOT_COMPILED, List.of("line 3: ';' expected"));
    return new Grade(
        new Submission("ada", new TreeMap<>(), List.of("notes.txt")),
        List.of(half, broken, ExerciseResult.unanswered(RELU)));
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

  /** All that can be told of three exercises: of one answered, one not compiled, one missing. */
  private static Feedback full() {
    List<TaskResult> tasks = new ArrayList<>();
    for (Status status : List.of(Status.PASSED, Status.FAILED)) {
      boolean isRight = status == Status.PASSED;
      List<Failure> failures = isRight ? List.of() : List.of(new Failure("asked", "bad"));
      List<Likeness> likes = List.of(new Likeness("x", "a likeness of one " + status));
      TreeSet<String> other = new TreeSet<>(Set.of(isRight ? "derivative" : "value"));
      Task task = SIGMOID.tasks().get(isRight ? 0 : 1);
      tasks.add(new TaskResult(task, status, failures, other, likes));
    }
    String printed = "1st\n 2nd\n3rd\n4th\n5th\n6th\n7th\n";
    List<ExerciseResult> results =
        List.of(
            new ExerciseResult(
                SIGMOID, Status.FAILED, List.of(), tasks, printed, List.of("put right")),
            ExerciseResult.notRun(TANH, Status.NOT_COMPILED, List.of("line 3: odd\n  line there")),
            ExerciseResult.unanswered(RELU));
    Submission submission =
        new Submission(
            "ada", new TreeMap<>(), new TreeMap<>(), List.of("notes.txt"), List.of("encoding"));
    return Feedback.of(new Grade(submission, results)).withHints(true);
  }

  private static Feedback perfect(String printed, int unanswered) {
    List<TaskResult> tasks =
        SIGMOID.tasks().stream().map(it -> new TaskResult(it, Status.PASSED, List.of())).toList();
    List<ExerciseResult> results = new ArrayList<>();
    results.add(new ExerciseResult(SIGMOID, Status.PASSED, List.of(), tasks, printed, List.of()));
    for (int i = 0; i < unanswered; i++) {
      results.add(ExerciseResult.unanswered(RELU));
    }
    return Feedback.of(new Grade(new Submission("ada", new TreeMap<>(), List.of()), results))
        .withHints(true);
  }

  private static List<String> inAllForms(Feedback feedback) {
    return List.of(TextReport.of(feedback), MarkdownReport.of(feedback), HtmlReport.of(feedback));
  }

  @Test
  void whatOneReportTells_allTell() {
    for (String report : inAllForms(full())) {
      assertThat(report)
          .contains("a likeness of one passed", "a likeness of one failed", "asked", "bad")
          .contains("s value", "s derivative", "ote: put right", "ote: encoding")
          .contains("rinted:", "1st\n", " 2nd\n", "5th\n", "… and 2 more lines")
          .contains("line 3: odd", "  line there", "notes", "ot answered: Relu");
      assertThat(report.split("[hH]int:", -1)).as("a hint for what was wrong only").hasSize(2);
    }
    assertThat(MarkdownReport.of(full()))
        .contains("- ✓ `value`: 2 of 2", "\n\n  a likeness of one passed")
        .contains("- ✗ `derivative`: 0 of 2", "\n\n  a likeness of one failed");
    assertThat(ResultsJson.of(full(), 1))
        .contains("a likeness of one passed", "a likeness of one failed", "asked: bad")
        .contains("reference's value", "reference's derivative", "hint: ", "note: encoding")
        .contains("line 3: odd", "ignored: notes.txt", "not answered: Relu");
  }

  @Test
  void whereThereIsNothingToTell_noneTellsIt() {
    List<String> reports = new ArrayList<>(inAllForms(perfect("", 0)));
    reports.add(ResultsJson.of(perfect("", 0), 1));
    for (String report : reports) {
      assertThat(report)
          .contains("ada")
          .doesNotContain("ot answered", "ote:", "gnored", "rinted", "judged", "int:", "more");
    }
    assertThat(TextReport.of(perfect("1\n2\n3\n4\n5\n", 0))).contains("5\n").doesNotContain("more");
    assertThat(TextReport.of(perfect("", 8))).contains("\nnot answered: Relu, Relu");
    assertThat(TextReport.of(perfect("", 9))).doesNotContain("not answered");
  }

  @Test
  void refusal_isToldByAll() {
    Feedback refused = Feedback.refused("ada", "ada is not a zip", List.of(SIGMOID));
    for (String report : inAllForms(refused)) {
      assertThat(report).contains("ada is not a zip", "could not be read", "0 of 4 points");
    }
  }

  @Test
  void briefText_hasOneFailureOfEach() {
    assertThat(TextReport.brief(grade().results().get(0)))
        .contains("first: bad\n      … and 3 more\n")
        .doesNotContain("second");
    List<Failure> three = Collections.nCopies(3, new Failure("", "bad"));
    TaskResult wrong = new TaskResult(SIGMOID.tasks().get(0), Status.FAILED, three);
    assertThat(
            TextReport.of(
                new ExerciseResult(
                    SIGMOID, Status.FAILED, List.of(), List.of(wrong), "", List.of())))
        .doesNotContain("more");
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
