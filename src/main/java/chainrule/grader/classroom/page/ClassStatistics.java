package chainrule.grader.classroom.page;

import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.classroom.marking.SubmissionResult.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** The counts for the page of a class. */
final class ClassStatistics {

  private final List<StudentGrade> grades;
  private final double max;

  /** Only what is a grade is counted. */
  ClassStatistics(ClassList list) {
    this.grades = list.of(Standing.GRADED);
    this.max = list.max().doubleValue();
  }

  /**
   * A part of a whole.
   *
   * @param name of what
   * @param part how many, or how much
   * @param whole of how many, or how much
   */
  record Count(String name, int part, int whole) {
    double share() {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  int size() {
    return grades.size();
  }

  /** The mean of the scores, NaN of no class. */
  double mean() {
    return points().average().orElse(Double.NaN);
  }

  /** The middle score, or half way between the middle two; NaN of no class. */
  double median() {
    double[] scores = points().sorted().toArray();
    int n = scores.length;
    return n == 0 ? Double.NaN : (scores[(n - 1) / 2] + scores[n / 2]) / 2.0;
  }

  private DoubleStream points() {
    return grades.stream().flatMap(it -> it.points().stream()).mapToDouble(BigDecimal::doubleValue);
  }

  /**
   * How many scores lie in each tenth of what could be earned; full marks count to the last tenth.
   */
  int[] tenths() {
    int[] tenths = new int[10];
    points().forEach(it -> tenths[max == 0 ? 0 : Math.min(9, (int) (10 * it / max))]++);
    return tenths;
  }

  /** Every exercise that somebody answered, with the points of those who did, the hardest first. */
  List<Count> hardest() {
    Map<String, Count> counts = new TreeMap<>();
    for (StudentGrade grade : grades) {
      for (Score score : grade.exercises()) {
        if (score.answered()) {
          counts.merge(
              score.exercise(),
              new Count(score.exercise(), score.points(), score.max()),
              (a, b) -> new Count(a.name, a.part + b.part, a.whole + b.whole));
        }
      }
    }
    return counts.values().stream()
        .sorted(Comparator.comparingDouble(Count::share).thenComparing(Count::name))
        .toList();
  }

  /** What was wrong how often, the most frequent first, of the answers to that exercise. */
  List<Count> failures() {
    return counted(Score::failures);
  }

  /** Which known mistake was made how often, the most frequent first. */
  List<Count> mistakes() {
    return counted(Score::mistakes);
  }

  private List<Count> counted(Function<Score, List<String>> what) {
    Map<String, Integer> answers = new TreeMap<>();
    Map<List<String>, Integer> found = new LinkedHashMap<>();
    for (StudentGrade grade : grades) {
      for (Score score : grade.exercises()) {
        answers.merge(score.exercise(), score.answered() ? 1 : 0, Integer::sum);
        what.apply(score)
            .forEach(name -> found.merge(List.of(score.exercise(), name), 1, Integer::sum));
      }
    }
    List<Count> counts = new ArrayList<>();
    found.forEach((key, n) -> counts.add(new Count(key.get(1), n, answers.get(key.get(0)))));
    counts.sort(Comparator.comparingInt((Count count) -> -count.part).thenComparing(Count::name));
    return counts;
  }
}
