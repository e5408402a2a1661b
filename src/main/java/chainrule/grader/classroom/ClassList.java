package chainrule.grader.classroom;

import chainrule.grader.exercise.FormulaExercise;
import java.math.BigDecimal;
import java.util.List;

/**
 * A class and what it earned.
 *
 * @param lines every student, in order
 * @param exercises which exercises count
 * @param max what can be earned
 */
record ClassList(List<Line> lines, List<FormulaExercise> exercises, BigDecimal max) {

  List<Line> of(Standing standing) {
    return lines.stream().filter(line -> line.standing() == standing).toList();
  }

  /** Those that were graded, and earned nothing. */
  List<Line> zeros() {
    return lines.stream().filter(Line::isZero).toList();
  }
}
