package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The points and comments that a student is given back.
 *
 * @param student the line of the list of the class, if there is one
 * @param handIn what was handed in, if anything was
 * @param points the points; empty if there is no grade, and the platform's cell is left as it is
 * @param comment what the student is told beside the points, in one line
 */
public record Mark(
    Optional<Student> student,
    Optional<HandIn> handIn,
    Optional<BigDecimal> points,
    String comment) {

  String pointsText() {
    return points.map(BigDecimal::toPlainString).orElse("");
  }
}
