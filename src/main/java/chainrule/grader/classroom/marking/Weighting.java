package chainrule.grader.classroom.marking;

import chainrule.grader.classroom.assignment.Assignment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * From the points of the exercises to those of the table: weights, the total, and the rounding.
 *
 * @param assignment what lays them down
 */
public record Weighting(Assignment assignment) {

  /** Each exercise's share of its weight. */
  BigDecimal earned(List<SubmissionResult.Score> scores, List<BigDecimal> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < cells.size(); i++) {
      BigDecimal weight = assignment.weight(assignment.exercises().get(i));
      BigDecimal all = weight.multiply(cells.get(i));
      int max = Math.max(1, scores.get(i).max());
      sum = sum.add(all.divide(BigDecimal.valueOf(max), MathContext.DECIMAL128));
    }
    return sum;
  }

  /**
   * Of the total, and to the step of the rounding; thirds are thirds before that. Whoever earned
   * all has all, and nobody has more by rounding, even if the total is no multiple of the step.
   */
  BigDecimal rounded(BigDecimal earned) {
    BigDecimal sum = assignment.sum();
    BigDecimal max = assignment.max();
    BigDecimal points =
        sum.signum() == 0 ? earned : earned.multiply(max).divide(sum, MathContext.DECIMAL128);
    points = points.setScale(15, RoundingMode.HALF_UP);
    BigDecimal nearest = nearest(points, assignment.rounding());
    int against = points.compareTo(max);
    return plain(against < 0 ? nearest.min(max) : against == 0 ? max : nearest.max(max));
  }

  private static BigDecimal nearest(BigDecimal points, BigDecimal step) {
    return points
        .divide(step, MathContext.DECIMAL128)
        .setScale(0, RoundingMode.HALF_UP)
        .multiply(step);
  }

  /**
   * Without zeros at the end.
   *
   * @param number any number
   * @return the same number, such as 10 or 0.5
   */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
