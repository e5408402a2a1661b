package chainrule.grader.diagnosis;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.slip.Slips;
import java.nio.file.Path;

/** The slips of all exercises, found and compiled when the jar is built. */
public final class PreparedSlips {

  private PreparedSlips() {}

  /**
   * Writes them down, so that no diagnosis has to find them.
   *
   * @param folder what will be in the jar
   */
  public static void write(Path folder) {
    for (FormulaExercise exercise : Exercises.all()) {
      for (Class<?> form : Slips.forms(exercise.formula())) {
        SlipSearch.slips(form).write(folder);
      }
    }
  }
}
