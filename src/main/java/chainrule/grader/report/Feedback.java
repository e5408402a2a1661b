package chainrule.grader.report;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Grade;
import chainrule.grader.submission.Submission;
import chainrule.text.Plain;
import java.util.List;
import java.util.TreeMap;

/**
 * A grade, and what the reports need to present it. A submission that cannot be read has a grade
 * too: none of its exercises is answered, and the reason stands before everything else.
 *
 * @param grade what was earned
 * @param refusal why the submission could not be read, in one line; empty if it could
 * @param hints whether each failing task comes with its hint
 */
public record Feedback(Grade grade, String refusal, boolean hints) {

  /**
   * Feedback on a submission that was graded.
   *
   * @param grade its grade
   * @return without hints
   */
  public static Feedback of(Grade grade) {
    return new Feedback(grade, "", false);
  }

  /**
   * Feedback on a submission that could not be read.
   *
   * @param name the submission
   * @param reason why not
   * @param exercises what could have been earned
   * @return no points, and the reason
   */
  public static Feedback refused(String name, String reason, List<FormulaExercise> exercises) {
    Submission nothing = new Submission(name, new TreeMap<>(), List.of());
    return new Feedback(
        new Grade(nothing, exercises.stream().map(ExerciseResult::unanswered).toList()),
        Plain.line(reason),
        false);
  }

  /**
   * The same with the hints, or without them.
   *
   * @param wanted whether to give hints
   * @return feedback on the same grade
   */
  public Feedback withHints(boolean wanted) {
    return new Feedback(grade, refusal, wanted);
  }

  /**
   * What the submission is called.
   *
   * @return its name, in harmless characters
   */
  public String name() {
    return Plain.line(grade.submission().name());
  }

  /**
   * What is there instead of an answer, where there is none to anything that is asked.
   *
   * @return words that go on after "found"; empty if there is something to grade, or a refusal
   */
  public String instead() {
    Submission submission = grade.submission();
    if (!refusal.isEmpty() || !grade.answered().isEmpty() || !submission.problems().isEmpty()) {
      return "";
    }
    if (submission.isEmpty()) {
      return "nothing";
    }
    if (!submission.answers().isEmpty()) {
      return "answers to other exercises only: " + String.join(", ", submission.answers().keySet());
    }
    String ignored = ignored();
    return ignored.isEmpty() ? "no file of a student's own" : "only " + ignored;
  }

  /** The exercises that nobody answered, in one line; empty if there are none. */
  String missing() {
    return String.join(
        ", ",
        grade.results().stream()
            .filter(result -> !result.answered())
            .map(result -> result.exercise().name())
            .toList());
  }

  /** The files that belong to no exercise, in one line; empty if there are none. */
  String ignored() {
    return Plain.line(String.join(", ", grade.submission().ignored()));
  }

  /** What was accepted although it was not as it should be, one line each. */
  List<String> notes() {
    return grade.submission().notes().stream().map(Plain::line).toList();
  }
}
