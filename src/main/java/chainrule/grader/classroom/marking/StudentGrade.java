package chainrule.grader.classroom.marking;

import chainrule.grader.classroom.platform.Student;
import chainrule.grader.submission.layout.HandIn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A student in the table of the class, and what counts for that student.
 *
 * @param name what its row in the table is called
 * @param handIn what was handed in, if anything was
 * @param student the line of the list of the class, if there is one
 * @param folder where the reports are, inside the folder of all reports; empty if there are none
 * @param standing what it is
 * @param exercises one for each exercise that counts, in order; empty if nothing was graded
 * @param cells the points of each exercise, as far as there are some
 * @param points what counts in the end; empty if there is none, not even a zero
 * @param stranger if there is a list of the class, why this is nobody of it; else empty
 * @param adjustments why the points are others than those that the exercises earned, one line each
 * @param notes what else there is to know of it, one line each
 */
public record StudentGrade(
    String name,
    Optional<HandIn> handIn,
    Optional<Student> student,
    String folder,
    Standing standing,
    List<SubmissionResult.Score> exercises,
    List<BigDecimal> cells,
    Optional<BigDecimal> points,
    String stranger,
    List<String> adjustments,
    List<String> notes) {

  boolean isStranger() {
    return !stranger.isEmpty();
  }

  /**
   * Whether the points are a grade.
   *
   * @return false if nothing was graded
   */
  public boolean isGraded() {
    return standing == Standing.GRADED;
  }

  /**
   * Whether it was graded, and earned nothing.
   *
   * @return true for a zero that counts
   */
  public boolean isZero() {
    return isGraded() && points.isPresent() && points.get().signum() == 0;
  }

  /**
   * Why it is what it is.
   *
   * @return one line each
   */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (isStranger()) {
      remarks.add(stranger);
    }
    remarks.addAll(adjustments);
    remarks.addAll(notes);
    return remarks;
  }

  /**
   * All remarks in one.
   *
   * @return after what it is if it is no grade; empty if there is nothing to say
   */
  public String remark() {
    String all = String.join("; ", remarks());
    return isGraded() ? all : all.isEmpty() ? standing.toString() : standing + ": " + all;
  }

  /**
   * The same for a student of the list.
   *
   * @param listed the student
   * @return the grade of nobody else
   */
  public StudentGrade of(Student listed) {
    return with(Optional.of(listed), "", notes);
  }

  /**
   * The same for nobody of the list.
   *
   * @param why it is nobody's
   * @return the grade of a stranger
   */
  public StudentGrade strange(String why) {
    return with(Optional.empty(), why, notes);
  }

  /**
   * The same with another remark.
   *
   * @param note one line; empty for none
   * @return with that line behind the others
   */
  public StudentGrade noted(String note) {
    if (note.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return with(student, stranger, more);
  }

  private StudentGrade with(Optional<Student> listed, String why, List<String> told) {
    return new StudentGrade(
        name, handIn, listed, folder, standing, exercises, cells, points, why, adjustments, told);
  }
}
