package chainrule.grader.classroom;

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
        "Chainrule",
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

  /** The same by another name. */
  Assignment named(String other) {
    return new Assignment(
        other,
        exercises,
        weights,
        total,
        rounding,
        deadline,
        late,
        hints,
        conventions,
        seed,
        layout,
        roster);
  }

  /**
   * The same with the hints, or without them.
   *
   * @param wanted whether reports have hints
   * @return the other assignment
   */
  public Assignment withHints(boolean wanted) {
    return new Assignment(
        name,
        exercises,
        weights,
        total,
        rounding,
        deadline,
        late,
        wanted,
        conventions,
        seed,
        layout,
        roster);
  }

  /**
   * The same with other exercises.
   *
   * @param others which exercises count
   * @return the other assignment
   */
  public Assignment withExercises(List<FormulaExercise> others) {
    return new Assignment(
        name,
        others,
        weights,
        total,
        rounding,
        deadline,
        late,
        hints,
        conventions,
        seed,
        layout,
        roster);
  }

  /**
   * The same for a delivery that is packed in a certain way.
   *
   * @param packed how; empty to have it guessed
   * @return the other assignment
   */
  public Assignment withLayout(Optional<Layout> packed) {
    return new Assignment(
        name,
        exercises,
        weights,
        total,
        rounding,
        deadline,
        late,
        hints,
        conventions,
        seed,
        packed,
        roster);
  }

  /** The same with the deadline on a clock of another zone. */
  Assignment on(Optional<ZoneId> clock) {
    return new Assignment(
        name,
        exercises,
        weights,
        total,
        rounding,
        deadline.map(it -> it.on(clock)),
        late,
        hints,
        conventions,
        seed,
        layout,
        roster);
  }

  /** A grade as this assignment takes it. */
  Grade judged(Grade grade) {
    return conventions ? grade.acceptingConventions() : grade;
  }

  BigDecimal weight(FormulaExercise exercise) {
    return weights.getOrDefault(exercise.name(), BigDecimal.valueOf(exercise.points()));
  }

  /** The sum of the weights. */
  BigDecimal sum() {
    return exercises.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What can be earned. */
  BigDecimal max() {
    return total.orElse(sum());
  }
}
