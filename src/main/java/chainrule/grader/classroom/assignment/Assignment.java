package chainrule.grader.classroom.assignment;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.Grade;
import chainrule.grader.submission.layout.Layout;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is asked of a class, and how it counts.
 *
 * @param name what the platforms call it
 * @param exercises which exercises count
 * @param weights what an exercise is worth, by its name, where it is not worth its own points
 * @param total what all of them are worth together; empty for the sum
 * @param rounding the points are a multiple of this, a half is rounded up
 * @param deadline after which a hand-in is late
 * @param late what it costs to be late
 * @param hints whether reports have hints
 * @param conventions whether a method that is right by another convention than the note's earns its
 *     points
 * @param seed which random inputs the tests draw, if that is laid down
 * @param layout how the delivery is packed, if that is not to be guessed
 * @param roster the list of the class, if there is one
 */
public record Assignment(
    String name,
    List<FormulaExercise> exercises,
    Map<String, BigDecimal> weights,
    Optional<BigDecimal> total,
    BigDecimal rounding,
    Optional<Deadline> deadline,
    LateRule late,
    boolean hints,
    boolean conventions,
    OptionalLong seed,
    Optional<Layout> layout,
    Optional<Path> roster) {

  /** What it is called if nobody has said. */
  public static final String UNNAMED = "Chainrule";

  /** Points in writing: from 0, with digits before the point, behind it, or both. */
  public static final String POINTS = "\\d{1,9}(\\.\\d{1,9})?|\\.\\d{1,9}";

  /** To the hundredth of a point. */
  public static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /**
   * Without an assignment's file: each exercise is worth its own points.
   *
   * @param exercises which exercises count
   * @return no deadline, no total, nothing laid down
   */
  public static Assignment of(List<FormulaExercise> exercises) {
    return new Assignment(
        UNNAMED,
        exercises,
        Map.of(),
        Optional.empty(),
        HUNDREDTH,
        Optional.empty(),
        LateRule.NONE,
        false,
        false,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same with what a command line says otherwise.
   *
   * @param others which exercises count
   * @param packed how the delivery is packed; empty to have it guessed
   * @param wanted whether reports have hints
   * @return the other assignment
   */
  public Assignment with(List<FormulaExercise> others, Optional<Layout> packed, boolean wanted) {
    return with(others, packed, wanted, deadline);
  }

  /**
   * The same with the deadline on a clock of another zone.
   *
   * @param clock where the hand-ins were timed; empty if that is not known
   * @return the other assignment; the same if one of the zones is not known
   */
  public Assignment on(Optional<ZoneId> clock) {
    return with(exercises, layout, hints, deadline.map(it -> it.on(clock)));
  }

  private Assignment with(
      List<FormulaExercise> others,
      Optional<Layout> packed,
      boolean wanted,
      Optional<Deadline> until) {
    return new Assignment(
        name,
        others,
        weights,
        total,
        rounding,
        until,
        late,
        wanted,
        conventions,
        seed,
        packed,
        roster);
  }

  /**
   * A grade as this assignment takes it.
   *
   * @param grade what the grader says
   * @return the same, with the points of other conventions if they count
   */
  public Grade judged(Grade grade) {
    return conventions ? grade.acceptingConventions() : grade;
  }

  /**
   * What an exercise is worth.
   *
   * @param exercise one of the exercises
   * @return its weight; its own points if none is laid down
   */
  public BigDecimal weight(FormulaExercise exercise) {
    return weights.getOrDefault(exercise.name(), BigDecimal.valueOf(exercise.points()));
  }

  /**
   * The sum of the weights.
   *
   * @return what all exercises are worth before they are scaled to the total
   */
  public BigDecimal sum() {
    return exercises.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What can be earned.
   *
   * @return the total; the sum of the weights if none is laid down
   */
  public BigDecimal max() {
    return total.orElse(sum());
  }
}
