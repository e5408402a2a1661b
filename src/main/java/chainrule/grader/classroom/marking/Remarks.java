package chainrule.grader.classroom.marking;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.report.Feedback;
import chainrule.grader.submission.Submission;
import chainrule.text.Plain;
import java.util.ArrayList;
import java.util.List;

/** What a teacher should know of a submission beside its points, and whether they are a grade. */
final class Remarks {

  private final Feedback feedback;
  private final Submission submission;

  Remarks(Feedback feedback) {
    this.feedback = feedback;
    this.submission = feedback.grade().submission();
  }

  Standing standing() {
    if (!feedback.refusal().isEmpty() || submission.answers().isEmpty() && hasProblems()) {
      return Standing.UNREADABLE;
    }
    if (submission.isEmpty()) {
      return Standing.MISSING;
    }
    return feedback.grade().answered().isEmpty() ? Standing.NO_ANSWER : Standing.GRADED;
  }

  private boolean hasProblems() {
    return !submission.problems().isEmpty();
  }

  /** The reason first, if there is no grade. */
  List<String> all() {
    List<String> remarks = new ArrayList<>();
    if (!feedback.refusal().isEmpty()) {
      remarks.add(feedback.refusal());
    } else if (standing() == Standing.NO_ANSWER) {
      remarks.add("found " + feedback.instead());
    }
    remarks.addAll(submission.problems().values());
    remarks.addAll(submission.notes());
    for (ExerciseResult result : feedback.grade().answered()) {
      result.notes().forEach(note -> remarks.add(result.exercise().name() + ": " + note));
    }
    List<String> copies =
        feedback.grade().answered().stream()
            .map(ExerciseResult::exercise)
            .filter(this::isReference)
            .map(FormulaExercise::name)
            .toList();
    if (!copies.isEmpty()) {
      remarks.add("the reference itself, unchanged: " + String.join(", ", copies));
    }
    return remarks.stream().map(Plain::line).toList();
  }

  /** Whoever hands that in has opened the solution; it is as right as it is. */
  private boolean isReference(FormulaExercise exercise) {
    String answer = submission.answers().get(exercise.name());
    return answer != null
        && answer.replace("\r\n", "\n").strip().equals(Skeleton.reference(exercise).strip());
  }
}
