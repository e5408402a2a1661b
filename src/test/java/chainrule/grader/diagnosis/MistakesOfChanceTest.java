package chainrule.grader.diagnosis;

import chainrule.grader.exercise.FormulaExercise;
import java.util.List;

/** The same of exercises in which something is drawn, in a class of its own: it takes as long. */
class MistakesOfChanceTest extends MistakesTest {

  static List<FormulaExercise> exercises() {
    return ofChance();
  }
}
