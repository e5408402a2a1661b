package chainrule.grader.classroom;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A student in the table of the class.
 *
 * @param name what the row is called
 * @param folder where the reports are, inside the folder of all reports; empty if there are none
 * @param standing what the row is
 * @param exercises one for each exercise that counts, in order; empty if nothing was graded
 * @param cells the points of each exercise, as far as there are some
 * @param points what counts in the end; empty if there is none, not even a zero
 * @param remarks why it is what it is, a line each
 */
record Line(
    String name,
    String folder,
    Standing standing,
    List<Row.Score> exercises,
    List<BigDecimal> cells,
    Optional<BigDecimal> points,
    List<String> remarks) {

  boolean isGraded() {
    return standing == Standing.GRADED;
  }

  boolean isZero() {
    return isGraded() && points.isPresent() && points.get().signum() == 0;
  }

  long answered() {
    return exercises.stream().filter(Row.Score::answered).count();
  }

  /** All remarks in one, after what it is if it is no grade. */
  String remark() {
    String all = String.join("; ", remarks);
    return isGraded() ? all : remarks.isEmpty() ? standing.toString() : standing + ": " + all;
  }
}
