package chainrule.grader.classroom;

import chainrule.grader.submission.layout.HandIn;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row of the grader is worth in an assignment: weights, what is late, and rounding. */
final class Marking {

  private static final int MOST_REASONS = 3;
  private static final int MOST_MISSING = 5;

  private final Assignment assignment;
  private final Overrides overrides;

  Marking(Assignment assignment, Overrides overrides) {
    this.assignment = assignment;
    this.overrides = overrides;
  }

  /** The line of somebody who handed in, and was graded. */
  Line line(HandIn handIn, Row row) {
    List<String> remarks = new ArrayList<>(overrides.remarks(row.name()));
    Standing standing = remarks.isEmpty() ? row.standing() : Standing.GRADED;
    List<BigDecimal> cells = cells(row);
    long days = daysLate(handIn, remarks);
    BigDecimal points =
        overrides.total(row.name()).orElseGet(() -> rounded(off(earned(row, cells), days)));
    if (row.standing() == Standing.GRADED) {
      if (points.signum() == 0) {
        remarks.add("0 points: " + reasons(row));
      }
      missing(row).ifPresent(remarks::add);
    }
    remarks.addAll(row.remarks());
    if (!handIn.superseded().isEmpty()) {
      remarks.add("handed in again; does not count: " + String.join(", ", handIn.superseded()));
    }
    return new Line(
        row.name(),
        Optional.of(handIn),
        Optional.empty(),
        row.folder(),
        standing,
        row.exercises(),
        cells,
        Optional.of(points),
        List.copyOf(remarks));
  }

  /** Of somebody who has no row: no points, but for what the teacher says. */
  Line without(String name, Optional<HandIn> handIn, String why) {
    Standing standing = handIn.isPresent() ? Standing.FAULT : Standing.MISSING;
    List<String> remarks = new ArrayList<>(overrides.remarks(name));
    Optional<BigDecimal> total = overrides.total(name);
    if (!why.isEmpty()) {
      remarks.add(why);
    }
    Optional<BigDecimal> none =
        handIn.isPresent() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    return new Line(
        name,
        handIn,
        Optional.empty(),
        "",
        total.isPresent() ? Standing.GRADED : standing,
        List.of(),
        List.of(),
        total.or(() -> none),
        List.copyOf(remarks));
  }

  /** What each exercise earned, or is to be worth. */
  private List<BigDecimal> cells(Row row) {
    return row.exercises().stream()
        .map(
            score ->
                overrides
                    .points(row.name(), score.exercise())
                    .orElse(BigDecimal.valueOf(score.points())))
        .toList();
  }

  /** Each exercise's share of its weight, before anything is taken off. */
  private BigDecimal earned(Row row, List<BigDecimal> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < cells.size(); i++) {
      BigDecimal weight = assignment.weight(assignment.exercises().get(i));
      int max = row.exercises().get(i).max();
      BigDecimal all = weight.multiply(cells.get(i));
      sum = sum.add(all.divide(BigDecimal.valueOf(Math.max(1, max)), MathContext.DECIMAL128));
    }
    return sum;
  }

  private BigDecimal off(BigDecimal earned, long days) {
    BigDecimal kept = BigDecimal.valueOf(100).subtract(assignment.late().off(days));
    return earned.multiply(kept).movePointLeft(2);
  }

  /** Of the total, and to the step of the rounding; thirds are thirds before that. */
  BigDecimal rounded(BigDecimal earned) {
    BigDecimal sum = assignment.sum();
    BigDecimal points =
        sum.signum() == 0
            ? earned
            : earned.multiply(assignment.max()).divide(sum, MathContext.DECIMAL128);
    BigDecimal step = assignment.rounding();
    BigDecimal steps =
        points
            .setScale(15, RoundingMode.HALF_UP)
            .divide(step, MathContext.DECIMAL128)
            .setScale(0, RoundingMode.HALF_UP);
    return plain(steps.multiply(step));
  }

  /** Without zeros at the end. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Days that have begun since the deadline; a platform that only says late has one of them. */
  private long daysLate(HandIn handIn, List<String> remarks) {
    long days = handIn.late() ? 1 : 0;
    Optional<LocalDateTime> deadline = assignment.deadline();
    if (deadline.isPresent() && handIn.time().isPresent()) {
      Duration late = Duration.between(deadline.get(), handIn.time().get());
      boolean isLate = late.compareTo(assignment.late().grace()) > 0;
      days = isLate ? late.plusDays(1).minusNanos(1).toDays() : 0;
    }
    if (days > 0) {
      String off = assignment.late().off(days).stripTrailingZeros().toPlainString();
      String how =
          handIn.time().isPresent() && deadline.isPresent() ? days(days) : "as the platform says";
      remarks.add("late, " + how + (off.equals("0") ? "" : ": " + off + " % taken off"));
    }
    return days;
  }

  private static String days(long days) {
    return days == 1 ? "on the first day" : "on day " + days;
  }

  private static String reasons(Row row) {
    List<String> reasons =
        row.exercises().stream()
            .filter(Row.Score::answered)
            .flatMap(score -> score.failures().stream().limit(1))
            .toList();
    String more = reasons.size() > MOST_REASONS ? ", and more" : "";
    return String.join(", ", reasons.subList(0, Math.min(MOST_REASONS, reasons.size()))) + more;
  }

  private static Optional<String> missing(Row row) {
    List<String> missing =
        row.exercises().stream().filter(it -> !it.answered()).map(Row.Score::exercise).toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        missing.size() <= MOST_MISSING
            ? "not answered: " + String.join(", ", missing)
            : "not answered: %d of %d exercises".formatted(missing.size(), row.exercises().size()));
  }
}
