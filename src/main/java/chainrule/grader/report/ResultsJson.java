package chainrule.grader.report;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.TaskResult;
import chainrule.text.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A grade as Gradescope reads it: {@code results.json}. */
public final class ResultsJson {

  private ResultsJson() {}

  /**
   * The file's content. Everything but the line of {@code execution_time} is the same, byte for
   * byte, whenever the grade is.
   *
   * @param feedback a grade and how to tell it
   * @param seconds how long grading took, at least 0
   * @return JSON
   */
  public static String of(Feedback feedback, double seconds) {
    List<Object> tests = new ArrayList<>();
    List<ExerciseResult> results = feedback.grade().results();
    for (int e = 0; e < results.size(); e++) {
      List<TaskResult> tasks = results.get(e).tasks();
      for (int t = 0; t < tasks.size(); t++) {
        String number = (e + 1) + "." + (t + 1);
        tests.add(test(results.get(e).exercise(), tasks.get(t), number, feedback.hints()));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("score", feedback.grade().score());
    json.put("execution_time", BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP));
    json.put("output", TextReport.summary(feedback));
    json.put("output_format", "text");
    json.put("visibility", "visible");
    json.put("stdout_visibility", "hidden");
    json.put("tests", tests);
    return Json.of(json);
  }

  private static Map<String, Object> test(
      FormulaExercise exercise, TaskResult result, String number, boolean hints) {
    Map<String, Object> test = new LinkedHashMap<>();
    test.put("name", exercise.name() + "." + result.task().method());
    test.put("number", number);
    test.put("score", result.score());
    test.put("max_score", result.task().points());
    test.put("status", result.passed() ? "passed" : "failed");
    test.put("output", output(exercise, result, hints));
    test.put("output_format", "text");
    test.put("visibility", "visible");
    return test;
  }

  private static String output(FormulaExercise exercise, TaskResult result, boolean hints) {
    List<String> lines = new ArrayList<>();
    String formula = result.task().formula();
    lines.add(result.passed() ? formula : TextReport.formulaLine(exercise, result.task()));
    if (!result.standIns().isEmpty()) {
      lines.add(TextReport.beside(result));
    }
    result.failures().stream().map(Failure::text).map(Plain::line).forEach(lines::add);
    result.looksLike().forEach(mistake -> lines.add(Plain.line(mistake.line())));
    if (hints && !result.passed()) {
      lines.add("hint: " + result.task().hint());
    }
    return String.join("\n", lines);
  }
}
