package chainrule.grader.diagnosis;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.slip.Slips;
import java.nio.file.Path;

/**
 * Finds and compiles the slips of all exercises when the jar is built, so that no diagnosis has to.
 */
public final class SlipProgram {

  private SlipProgram() {}

  /**
   * Writes them into a folder that goes into the jar.
   *
   * @param args the folder
   */
  public static void main(String[] args) {
    for (FormulaExercise exercise : Exercises.all()) {
      for (Class<?> form : Slips.forms(exercise.formula())) {
        SlipSearch.slips(form).write(Path.of(args[0]));
      }
    }
  }
}
