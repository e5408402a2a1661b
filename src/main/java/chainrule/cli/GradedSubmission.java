package chainrule.cli;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.Grader;
import chainrule.grader.report.Feedback;
import chainrule.grader.submission.Submission;
import chainrule.text.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The grade of one submission, and how it is printed.
 *
 * @param feedback its grade, or why there is none
 * @param seconds how long grading took
 */
record GradedSubmission(Feedback feedback, double seconds) {

  /** Reads it, and grades it. */
  static GradedSubmission of(
      Grader grader, Path path, List<FormulaExercise> exercises, boolean hints)
      throws InterruptedException {
    long start = System.nanoTime();
    Feedback feedback = grade(grader, path, exercises).withHints(hints);
    return new GradedSubmission(feedback, (System.nanoTime() - start) / 1e9);
  }

  /** Of the command, as far as this submission goes. */
  int exitCode() {
    boolean readable = feedback.refusal().isEmpty();
    return !readable
        ? Command.UNREADABLE
        : feedback.grade().isRight() ? Command.DONE : Command.WRONG;
  }

  private static Feedback grade(Grader grader, Path path, List<FormulaExercise> exercises)
      throws InterruptedException {
    try {
      Feedback feedback = Feedback.of(grader.grade(Submission.read(path), exercises));
      return feedback.instead().isEmpty()
          ? feedback
          : Feedback.refused(name(path), noAnswer(feedback), exercises);
    } catch (UnreadableException e) {
      return Feedback.refused(name(path), e.getMessage(), exercises);
    }
  }

  /** An empty folder is a wrong one, or the work of nobody: no points, but not right either. */
  private static String noAnswer(Feedback feedback) {
    List<String> parts = new ArrayList<>();
    parts.add("no answer recognized, found " + feedback.instead());
    parts.addAll(feedback.grade().submission().notes()); // such as a link that was left out
    parts.add("an answer is named after its exercise, such as Sigmoid.java");
    return String.join("; ", parts);
  }

  /** What its reports are called. */
  static String name(Path path) {
    return String.valueOf(path.toAbsolutePath().normalize().getFileName());
  }
}
