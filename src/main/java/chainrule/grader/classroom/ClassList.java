package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.exercise.FormulaExercise;
import java.util.List;
import java.util.Map;

/**
 * A class and what it earned.
 *
 * @param entries every submission, in order
 * @param rows by name, for those that have a grade
 * @param faults by name, why there is no grade, for those that the grader failed on
 * @param exercises which exercises count
 */
record ClassList(
    List<Entry> entries,
    Map<String, Row> rows,
    Map<String, String> faults,
    List<FormulaExercise> exercises) {

  int max() {
    return exercises.stream().mapToInt(FormulaExercise::points).sum();
  }
}
