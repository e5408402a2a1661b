package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.Submission;
import chainrule.testing.InFull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who never comes to an end at some input is told a small one; who is slow at all is told none. */
class InputOfALimitTest {

  private static final FormulaExercise RELU = Exercises.named("Relu").orElseThrow();

  /** The messages about a rectifier that does this before it is right. */
  private static List<String> told(String before) throws InterruptedException {
    String source =
        """
        package chainrule.activation;
        public class Relu {
          public static double value(double a) { %s return a > 0 ? a : 0; }
          public static double derivative(double a) { return a > 0 ? 1 : 0; }
          static double deeper(double a) { return a > -100 && a < 0 ? deeper(a) : 0; }
        }
        """
            .formatted(before);
    Submission submission =
        new Submission("limited", new TreeMap<>(Map.of("Relu", source)), List.of());
    try (Grader grader = new Grader(1, Duration.ofSeconds(2), 1)) {
      return grader.grade(submission, List.of(RELU)).results().get(0).tasks().stream()
          .flatMap(result -> result.failures().stream())
          .map(Failure::message)
          .toList();
    }
  }

  @InFull
  @Test
  void anEndlessLoop_isToldWithASmallInput() throws Exception {
    assertThat(told("while (a < 0) {}"))
        .containsExactly("with size = 1.0: it did not end within 1 second");
  }

  @Test
  void aRecursionWithoutEnd_isToldWithASmallInput() throws Exception {
    assertThat(told("deeper(a);"))
        .element(0)
        .asString()
        .startsWith(
            "with size = 1.0: StackOverflowError: it calls itself without end, in line 5 of ");
  }

  @InFull
  @Test
  void memoryThatIsUsedUp_isToldWithASmallInput() throws Exception {
    String fill = "java.util.List<double[]> all = new java.util.ArrayList<>();";
    assertThat(told(fill + "while (a < 0) all.add(new double[1000000]);"))
        .containsExactly("with size = 1.0: it used up the memory that it may have, 128 MB");
  }

  @InFull
  @Test
  void whatIsSlowAtAll_isToldWithoutAnInput() throws Exception {
    String slow = "for (long i = 0; i < 80_000_000 && a != 0; i++) a += i * 1e-300;";
    assertThat(told(slow)).containsExactly("it did not end within 2 seconds");
  }
}
