package chainrule.report;

import chainrule.exercise.FormulaExercise;
import chainrule.grading.ExerciseResult;
import chainrule.grading.Failure;
import chainrule.grading.Grade;
import chainrule.grading.TaskResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A grade as Gradescope's {@code results.json}: one test for each task. */
public final class ResultsJson {

  /** Static methods only. */
  private ResultsJson() {}

  /**
   * The text of the file.
   *
   * @param grade a grade
   * @return JSON; the same grade, the same bytes
   */
  public static String of(Grade grade) {
    List<Object> tests = new ArrayList<>();
    List<ExerciseResult> results = grade.results();
    for (int e = 0; e < results.size(); e++) {
      List<TaskResult> tasks = results.get(e).tasks();
      for (int t = 0; t < tasks.size(); t++) {
        String number = (e + 1) + "." + (t + 1);
        tests.add(test(results.get(e).exercise(), tasks.get(t), number));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("score", grade.score());
    json.put("output", TextReport.summary(grade));
    json.put("output_format", "text");
    json.put("visibility", "visible");
    json.put("tests", tests);
    return Json.of(json);
  }

  private static Map<String, Object> test(
      FormulaExercise exercise, TaskResult result, String number) {
    Map<String, Object> test = new LinkedHashMap<>();
    test.put("name", exercise.name() + "." + result.task().method());
    test.put("number", number);
    test.put("score", result.score());
    test.put("max_score", result.task().points());
    test.put("status", result.passed() ? "passed" : "failed");
    test.put("output", output(exercise, result));
    test.put("visibility", "visible");
    return test;
  }

  private static String output(FormulaExercise exercise, TaskResult result) {
    if (result.passed()) {
      return result.task().formula();
    }
    return TextReport.formulaLine(exercise, result.task())
        + "\n"
        + result.failures().stream().map(Failure::text).collect(Collectors.joining("\n"));
  }
}
