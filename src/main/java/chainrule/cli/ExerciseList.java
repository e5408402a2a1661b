package chainrule.cli;

import chainrule.grader.classroom.Progress;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.Grader;
import chainrule.text.UnreadableException;
import chainrule.text.Wrapped;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** {@code exercises list}: every exercise by package, its points and methods, and what is done. */
final class ExerciseList {

  private final Progress progress;
  private final PrintStream out;

  private ExerciseList(Progress progress, PrintStream out) {
    this.progress = progress;
    this.out = out;
  }

  /** Grades what was saved since it was last graded, so that the list says what is true now. */
  static void show(Progress progress, PrintStream out) throws InterruptedException {
    ExerciseList list = new ExerciseList(progress, out);
    list.gradeWhatIsNew();
    list.show();
  }

  private void gradeWhatIsNew() throws InterruptedException {
    List<FormulaExercise> unknown =
        progress.started().stream()
            .filter(exercise -> progress.points(exercise).isEmpty())
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    try (Grader grader = new Grader(1, Grader.PATIENCE);
        ProgressBar bar = ProgressBar.on(out, unknown.size())) {
      for (int i = 0; i < unknown.size(); i++) {
        FormulaExercise exercise = unknown.get(i);
        bar.show(i, exercise::name);
        try {
          progress.grade(grader, exercise);
        } catch (UnreadableException e) {
          out.println(e.getMessage());
        }
        bar.show(i + 1, exercise::name);
      }
    }
  }

  private void show() {
    String last = "";
    for (FormulaExercise exercise : Exercises.all()) {
      String concept = exercise.formula().getPackageName().replaceFirst(".*\\.", "");
      if (!concept.equals(last)) {
        out.println((last.isEmpty() ? "" : "\n") + concept);
        last = concept;
      }
      out.println(line(exercise));
    }
    long done = progress.started().stream().filter(progress::isDone).count();
    out.printf("%n%d of %d exercises are done%n", done, Exercises.all().size());
  }

  private String line(FormulaExercise exercise) {
    boolean started = progress.isStarted(exercise);
    boolean done = started && progress.isDone(exercise);
    String methods = exercise.tasks().stream().map(Task::method).collect(Collectors.joining(", "));
    String points =
        started && !done
            ? "%d/%d".formatted(progress.points(exercise).orElse(0), exercise.points())
            : String.valueOf(exercise.points());
    String mark = done ? "✓" : " ";
    return Wrapped.beside(
        "%s %-26s %5s points   ".formatted(mark, exercise.name(), points), methods);
  }
}
