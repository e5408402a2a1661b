package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.Compiled;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.report.Feedback;
import chainrule.grader.report.HtmlReport;
import chainrule.grader.report.MarkdownReport;
import chainrule.grader.report.ResultsJson;
import chainrule.grader.report.TextReport;
import chainrule.grader.submission.Submission;
import chainrule.testing.InFull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A class that is as full as a class may be has no room for calls of the reference. */
class NothingStandsInTest {

  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();
  private static final String TOLD =
      "it could not be judged again with the reference in place of value";

  /** As many as a class can have, the first place included, which is always free. */
  private static final int MOST_CONSTANTS = 65535;

  private static final int A_TABLE = 7000;
  private static final int TABLES = 10;

  /** A method that is wrong, one that calls it, and tables of so many different numbers. */
  private static String source(int numbers) {
    String tables =
        IntStream.range(0, TABLES)
            .mapToObj(
                t ->
                    "static int[] table%d() { return new int[] {%s}; }"
                        .formatted(t, numbers(t * A_TABLE, Math.min(numbers, (t + 1) * A_TABLE))))
            .collect(Collectors.joining("\n"));
    return """
    package chainrule.activation;
    public class Sigmoid {
      public static double value(double a) { return a >= 0 ? 1 / (1 + Math.exp(-a)) : 0; }
      public static double derivative(double a) { return value(a) * value(-a); }
    %s
    }
    """
        .formatted(tables);
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> Integer.toString(100_000 + i))
        .collect(Collectors.joining(","));
  }

  private static int constants(String source) {
    Map<String, byte[]> classes = Compiled.of("Sigmoid", source).classes();
    return ClassFile.read(classes.get("chainrule.activation.Sigmoid")).pool().size();
  }

  private static Grade graded(String source) throws Exception {
    Submission submission =
        new Submission("full", new TreeMap<>(Map.of("Sigmoid", source)), List.of());
    try (Grader grader = new Grader(1, Duration.ofSeconds(5), 1)) {
      return grader.grade(submission, List.of(SIGMOID));
    }
  }

  @InFull
  @Test
  void reference_thatCannotStandIn_isTold_inEveryReport() throws Exception {
    assertThat(graded(source(1)).score()).isEqualTo(2);
    String full = source(MOST_CONSTANTS - constants(source(1)));
    assertThat(constants(full)).isEqualTo(MOST_CONSTANTS - 1);
    Feedback feedback = Feedback.of(graded(full));
    assertThat(feedback.grade().score()).isZero();
    assertThat(TextReport.of(feedback)).contains(TOLD);
    assertThat(MarkdownReport.of(feedback)).contains(TOLD);
    assertThat(HtmlReport.of(feedback)).contains(TOLD);
    assertThat(ResultsJson.of(feedback, 0)).contains(TOLD);
  }
}
