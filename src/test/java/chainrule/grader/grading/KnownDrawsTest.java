package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.Submission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who writes down what one seed draws has learnt nothing for another one; a class is graded with a
 * seed that nobody knows.
 */
class KnownDrawsTest {

  private static final FormulaExercise IDENTITY = Exercises.named("Identity").orElseThrow();

  /** As many as what is printed has room for. */
  private static final int AT_ONCE = 70;

  /** Learns an input that it is asked for, if it is one of some by its number. */
  private static final String SPY =
      """
      package chainrule.activation;
      public class Identity {
        private static int asked;
        public static double value(double a) {
          asked++;
          if (asked > %d && asked <= %d) { System.out.println(a); }
          return a;
        }
        public static double derivative(double a) { return 1; }
      }
      """;

  private static final String TABLE =
      """
      package chainrule.activation;
      public class Identity {
        private static final double[] KNOWN = {%s};
        public static double value(double a) {
          for (double known : KNOWN) {
            if (known == a) { return known; }
          }
          return 0;
        }
        public static double derivative(double a) { return 1; }
      }
      """;

  private static ExerciseResult graded(Grader grader, String source) throws Exception {
    Submission submission =
        new Submission("table", new TreeMap<>(Map.of("Identity", source)), List.of());
    return grader.grade(submission, List.of(IDENTITY)).results().get(0);
  }

  private static Set<String> inputs(Grader grader) throws Exception {
    Set<String> inputs = new TreeSet<>();
    for (int from = 0; ; from += AT_ONCE) {
      String printed = graded(grader, SPY.formatted(from, from + AT_ONCE)).printed();
      if (printed.isBlank()) {
        return inputs;
      }
      inputs.addAll(Stream.of(printed.strip().split("\\s+")).collect(Collectors.toSet()));
    }
  }

  @Test
  void tableOfWhatOneSeedDraws_earnsNothingWithAnother() throws Exception {
    String table;
    try (Grader known = new Grader(1, Duration.ofSeconds(5), 1)) {
      Set<String> inputs = inputs(known);
      assertThat(inputs).hasSizeGreaterThan(100);
      table = TABLE.formatted(String.join(", ", inputs));
      assertThat(graded(known, table).score()).isEqualTo(2);
    }
    try (Grader other = new Grader(2, Duration.ofSeconds(5), 1)) {
      assertThat(graded(other, table).score()).isEqualTo(1);
    }
  }
}
