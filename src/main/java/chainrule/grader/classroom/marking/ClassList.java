package chainrule.grader.classroom.marking;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Plain;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A class and what it earned.
 *
 * @param grades of every student, in order
 * @param exercises which exercises count
 * @param max what can be earned
 */
public record ClassList(
    List<StudentGrade> grades, List<FormulaExercise> exercises, BigDecimal max) {

  /**
   * Those of one kind.
   *
   * @param standing what they are
   * @return in the order of the list
   */
  public List<StudentGrade> of(Standing standing) {
    return grades.stream().filter(grade -> grade.standing() == standing).toList();
  }

  /**
   * How many there are of each kind.
   *
   * @return a number for each kind, in their order
   */
  public Map<Standing, Integer> standings() {
    Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    Stream.of(Standing.values()).forEach(it -> standings.put(it, of(it).size()));
    return standings;
  }

  /**
   * What each is called, and why it is no grade or has no points; the grades come first.
   *
   * @return one line each
   */
  public List<String> reasons() {
    return Stream.of(Standing.values())
        .flatMap(standing -> of(standing).stream())
        .filter(grade -> !grade.isGraded() || grade.isZero() || grade.isStranger())
        .map(grade -> Plain.line(grade.name() + ": " + grade.remark()))
        .toList();
  }

  /**
   * Those that were graded, and earned nothing.
   *
   * @return in the order of the list
   */
  public List<StudentGrade> zeros() {
    return grades.stream().filter(StudentGrade::isZero).toList();
  }
}
