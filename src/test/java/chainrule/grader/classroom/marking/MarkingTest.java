package chainrule.grader.classroom.marking;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.assignment.Deadline;
import chainrule.grader.classroom.assignment.LateRule;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Points: weights, totals, rounding, and what is late. */
class MarkingTest {

  private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 11, 20, 23, 59, 59);

  private static Assignment assignment(String total, String rounding, LateRule late) {
    return new Assignment(
        "hw",
        List.of(Exercises.named("Sigmoid").orElseThrow(), Exercises.named("Tanh").orElseThrow()),
        Map.of("Sigmoid", new BigDecimal("6")),
        Optional.ofNullable(total).map(BigDecimal::new),
        new BigDecimal(rounding),
        Optional.of(new Deadline(DEADLINE, Optional.empty())),
        late,
        false,
        false,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static SubmissionResult result(int sigmoid, int tanh) {
    return new SubmissionResult(
        "ada",
        "ada",
        Standing.GRADED,
        List.of(
            new SubmissionResult.Score(
                "Sigmoid", sigmoid, 4, true, List.of("Sigmoid: wrong"), List.of()),
            new SubmissionResult.Score("Tanh", tanh, 4, tanh > 0, List.of(), List.of())),
        List.of());
  }

  private static HandIn handIn(LocalDateTime time, boolean late) {
    return HandIns.at(time, late, "ada");
  }

  private static StudentGrade grade(Assignment assignment, HandIn handIn, SubmissionResult result) {
    return new Marking(assignment, Overrides.NONE).grade(handIn, result);
  }

  private static BigDecimal points(
      Assignment assignment, LocalDateTime time, SubmissionResult result) {
    return grade(assignment, handIn(time, false), result).points().orElseThrow();
  }

  @Example
  void weightsAndTotals_scale_andHalvesAreRoundedUp() {
    LocalDateTime early = DEADLINE.minusDays(1);
    assertThat(points(assignment(null, "0.01", LateRule.NONE), early, result(2, 4))).isEqualTo("7");
    assertThat(points(assignment("20", "0.5", LateRule.NONE), early, result(2, 4))).isEqualTo("14");
    assertThat(points(assignment("1", "1", LateRule.NONE), early, result(2, 2))).isEqualTo("1");
    assertThat(points(assignment("7", "0.01", LateRule.NONE), early, result(1, 1)))
        .isEqualTo("1.75");
    assertThat(points(assignment("100", "10", LateRule.NONE), early, result(4, 4)))
        .isEqualTo("100");
  }

  /** Nobody has 2.6 points of 2.5, and whoever earned all 4 has not 3 of them. */
  @Example
  void wholePoints_areTheTotal_evenIfTheRoundingDoesNotFit() {
    assertThat(rounded("2.5", "0.2", 4, 4)).isEqualTo("2.5");
    assertThat(rounded("4", "3", 4, 4)).isEqualTo("4");
    assertThat(rounded("4", "3", 4, 0)).isEqualTo("3");
    assertThat(rounded("33.333", "0.01", 4, 4)).isEqualTo("33.333");
    assertThat(rounded("2.9", "2", 4, 3)).isEqualTo("2");
    assertThat(rounded("3.1", "2", 4, 4)).isEqualTo("3.1");
    assertThat(rounded("3.2", "2", 4, 3)).isEqualTo("2");
    assertThat(rounded("3.4", "2", 4, 3)).isEqualTo("3.4");
    assertThat(rounded("50", "100", 4, 3)).isEqualTo("0");
  }

  private static BigDecimal rounded(String total, String rounding, int sigmoid, int tanh) {
    return points(assignment(total, rounding, LateRule.NONE), null, result(sigmoid, tanh));
  }

  /** What a teacher gives beyond the total is beyond it after rounding, too. */
  @Example
  void moreThanTheTotal_isRounded_andNoLessThanIt() {
    Weighting weighting = new Weighting(assignment("10", "3", LateRule.NONE));
    assertThat(weighting.rounded(new BigDecimal("10.1"))).isEqualTo("10");
    assertThat(weighting.rounded(new BigDecimal("11"))).isEqualTo("12");
  }

  /** As three sixths may be, each of which was rounded. */
  @Example
  void halfAPoint_butForARoundingBefore_isHalfAPoint() {
    Weighting weighting = new Weighting(assignment(null, "1", LateRule.NONE));
    assertThat(weighting.rounded(new BigDecimal("2.499999999999999999"))).isEqualTo("3");
    assertThat(weighting.rounded(new BigDecimal("2.49999"))).isEqualTo("2");
  }

  /** A percentage for each day that has begun, from the second after the grace on. */
  @Example
  void lateRule_takesOffByTheDay() {
    LateRule rule = new LateRule(BigDecimal.TEN, new BigDecimal(25), Duration.ofMinutes(15));
    Assignment assignment = assignment("100", "0.01", rule);
    SubmissionResult whole = result(4, 4);
    assertThat(points(assignment, DEADLINE, whole)).isEqualTo("100");
    assertThat(points(assignment, DEADLINE.plusMinutes(15), whole)).isEqualTo("100");
    assertThat(points(assignment, DEADLINE.plusMinutes(15).plusSeconds(1), whole)).isEqualTo("90");
    assertThat(points(assignment, DEADLINE.plusDays(1), whole)).isEqualTo("90");
    assertThat(points(assignment, DEADLINE.plusDays(1).plusSeconds(1), whole)).isEqualTo("80");
    assertThat(points(assignment, DEADLINE.plusDays(9), whole)).isEqualTo("75");
    assertThat(grade(assignment, handIn(DEADLINE.plusDays(2), false), whole).remarks())
        .containsExactly("late, on day 2: 20 % taken off");
    assertThat(grade(assignment, handIn(null, true), whole).remarks())
        .containsExactly("late, as the platform says: 10 % taken off");
  }

  /** The reason comes first, and of nothing nothing is taken off. */
  @Example
  void lateHandInWithoutAGrade_isLateBesideItsReason() {
    LateRule rule = new LateRule(BigDecimal.TEN, new BigDecimal(25), Duration.ZERO);
    SubmissionResult unread =
        new SubmissionResult("ada", "ada", Standing.UNREADABLE, List.of(), List.of("damaged"));
    assertThat(grade(assignment("100", "1", rule), handIn(DEADLINE.plusDays(2), false), unread))
        .extracting(StudentGrade::remark)
        .isEqualTo("not readable: damaged; late, on day 2");
  }

  @Example
  void zero_hasItsReason_andWhatIsMissingIsTold() {
    StudentGrade grade =
        grade(assignment("20", "1", LateRule.NONE), handIn(null, false), result(0, 0));
    assertThat(grade.isZero()).isTrue();
    assertThat(grade.remark()).isEqualTo("0 points: Sigmoid: wrong; not answered: Tanh");
  }

  @Example
  void zeroOfManyWrongAnswers_namesThreeReasons() {
    assertThat(remarkOf(true, "A", "B", "C"))
        .isEqualTo("0 points: A is wrong, B is wrong, C is wrong");
    assertThat(remarkOf(true, "A", "B", "C", "D"))
        .isEqualTo("0 points: A is wrong, B is wrong, C is wrong, and more");
  }

  @Example
  void manyMissingExercises_areCounted() {
    assertThat(remarkOf(false, "A", "B", "C", "D", "E")).isEqualTo("not answered: A, B, C, D, E");
    assertThat(remarkOf(false, "A", "B", "C", "D", "E", "F"))
        .isEqualTo("not answered: 6 of 6 exercises");
  }

  private static String remarkOf(boolean answered, String... exercises) {
    List<SubmissionResult.Score> scores =
        Stream.of(exercises)
            .map(
                name ->
                    new SubmissionResult.Score(
                        name, 0, 4, answered, List.of(name + " is wrong"), List.of()))
            .toList();
    Assignment assignment = Assignment.of(Exercises.all().subList(0, exercises.length));
    SubmissionResult result =
        new SubmissionResult("ada", "ada", Standing.GRADED, scores, List.of());
    return grade(assignment, handIn(null, false), result).remark();
  }

  @Example
  void zeroOfARightAnswer_hasItsReason_too() {
    SubmissionResult right =
        new SubmissionResult(
            "ada",
            "ada",
            Standing.GRADED,
            List.of(
                new SubmissionResult.Score("Sigmoid", 4, 4, true, List.of(), List.of()),
                new SubmissionResult.Score("Tanh", 4, 4, true, List.of(), List.of())),
            List.of());
    BigDecimal all = BigDecimal.valueOf(100);
    Assignment harsh = assignment("20", "1", new LateRule(all, all, Duration.ZERO));
    assertThat(grade(harsh, handIn(DEADLINE.plusDays(1), false), right).remark())
        .isEqualTo("late, on the first day: 100 % taken off");
    Assignment coarse = assignment("20", "50", new LateRule(BigDecimal.TEN, all, Duration.ZERO));
    assertThat(grade(coarse, handIn(DEADLINE.plusDays(1), false), right).remark())
        .isEqualTo("late, on the first day: 10 % taken off; 0 points: rounded down");
  }

  /** What failed is the reason only of those points that it cost. */
  @Example
  void zero_isNotExplainedByWhatDidNotCauseIt() {
    SubmissionResult half = result(2, 4);
    BigDecimal all = BigDecimal.valueOf(100);
    Assignment harsh = assignment("20", "1", new LateRule(all, all, Duration.ZERO));
    assertThat(grade(harsh, handIn(DEADLINE.plusDays(1), false), half).remark())
        .isEqualTo("late, on the first day: 100 % taken off");
    assertThat(grade(harsh, handIn(DEADLINE.plusDays(1), false), result(0, 0)).remark())
        .isEqualTo(
            "late, on the first day: 100 % taken off; 0 points: Sigmoid: wrong;"
                + " not answered: Tanh");
    assertThat(grade(assignment("20", "1000", LateRule.NONE), handIn(null, false), half).remark())
        .isEqualTo("0 points: rounded down");
    assertThat(decided("total", result(2, 0)))
        .isEqualTo("total set to 0 by the teacher: cheated; not answered: Tanh");
    assertThat(decided("Sigmoid", result(2, 0)))
        .isEqualTo("Sigmoid set to 0 by the teacher: cheated; not answered: Tanh");
    Overrides whole =
        new Overrides(List.of(new Overrides.Override(2, "ada", "total", BigDecimal.ONE, "")), "");
    assertThat(new Marking(harsh, whole).grade(handIn(DEADLINE.plusDays(1), false), half).remarks())
        .containsExactly("total set to 1 by the teacher", "late, on the first day");
    assertThat(decided("Tanh", result(0, 1)))
        .isEqualTo("Tanh set to 0 by the teacher: cheated; 0 points: Sigmoid: wrong");
  }

  private static String decided(String what, SubmissionResult result) {
    Overrides overrides =
        new Overrides(
            List.of(new Overrides.Override(2, "ada", what, BigDecimal.ZERO, "cheated")), "");
    Assignment assignment = assignment("20", "1", LateRule.NONE);
    StudentGrade grade = new Marking(assignment, overrides).grade(handIn(null, false), result);
    assertThat(grade.isZero()).isTrue();
    return grade.remark();
  }

  @Property(tries = 200)
  void points_areAMultipleOfTheRounding_fromZeroToTheTotal(
      @ForAll @IntRange(max = 4) int sigmoid,
      @ForAll @IntRange(max = 4) int tanh,
      @ForAll @IntRange(min = 1, max = 200) int total) {
    Assignment assignment = assignment(Integer.toString(total), "0.25", LateRule.NONE);
    BigDecimal points = points(assignment, null, result(sigmoid, tanh));
    assertThat(points.remainder(new BigDecimal("0.25"))).isZero();
    double exact = total * (1.5 * sigmoid + tanh) / 10;
    assertThat(points.doubleValue())
        .isBetween(Math.max(0, exact - 0.1251), Math.min(total + 0.125, exact + 0.1251));
  }
}
