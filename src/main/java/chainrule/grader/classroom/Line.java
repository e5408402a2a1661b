package chainrule.grader.classroom;

import chainrule.grader.classroom.platform.Student;
import chainrule.grader.submission.layout.HandIn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A student in the table of the class.
 *
 * @param name what the row is called
 * @param handIn what was handed in, if anything was
 * @param student the line of the list of the class, if there is one
 * @param folder where the reports are, inside the folder of all reports; empty if there are none
 * @param standing what the row is
 * @param exercises one for each exercise that counts, in order; empty if nothing was graded
 * @param cells the points of each exercise, as far as there are some
 * @param points what counts in the end; empty if there is none, not even a zero
 * @param isStranger whether there is a list of the class, and this is nobody of it
 * @param adjustments why the points are others than those that the exercises earned, a line each
 * @param notes what else there is to know of it, a line each
 */
record Line(
    String name,
    Optional<HandIn> handIn,
    Optional<Student> student,
    String folder,
    Standing standing,
    List<Row.Score> exercises,
    List<BigDecimal> cells,
    Optional<BigDecimal> points,
    boolean isStranger,
    List<String> adjustments,
    List<String> notes) {

  boolean isGraded() {
    return standing == Standing.GRADED;
  }

  boolean isZero() {
    return isGraded() && points.isPresent() && points.get().signum() == 0;
  }

  long answered() {
    return exercises.stream().filter(Row.Score::answered).count();
  }

  /** Why it is what it is, a line each. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (isStranger) {
      remarks.add("not in the list of the class");
    }
    remarks.addAll(adjustments);
    remarks.addAll(notes);
    return remarks;
  }

  /** All remarks in one, after what it is if it is no grade. */
  String remark() {
    String all = String.join("; ", remarks());
    return isGraded() ? all : all.isEmpty() ? standing.toString() : standing + ": " + all;
  }

  /** The same for a student of the list; or for nobody of it. */
  Line of(Optional<Student> listed) {
    return new Line(
        name,
        handIn,
        listed,
        folder,
        standing,
        exercises,
        cells,
        points,
        listed.isEmpty(),
        adjustments,
        notes);
  }
}
