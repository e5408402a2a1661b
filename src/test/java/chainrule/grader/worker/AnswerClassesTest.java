package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer can remember from one call to the next. */
class AnswerClassesTest {

  private static final FormulaExercise SIGMOID =
      Exercises.tested("chainrule.activation.SigmoidTest");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "static final double ONE = 1;",
        "private static final String NAME = \"sigmoid \" + Math.PI;",
        "static double half(double a) { double[] kept = {a}; return kept[0] / 2; }",
        "record Pair(double a, double b) { static final int SIZE = 2; }",
      })
  void numbersAndTextsThatStay_areNoMemory(String member) {
    assertThat(compiled(member).stateless()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static double last;",
        "private static final double[] LAST = new double[1];",
        "static final Double BOXED = 1.0;",
        "static final StringBuilder ALL = new StringBuilder();",
        "static final java.util.List<Double> SEEN = new java.util.ArrayList<>();",
        "static class Memory { static int calls; }",
        "enum Counter { ONE; int calls; }",
      })
  void allElse_isAMemory(String member) {
    assertThat(compiled(member).stateless()).isFalse();
  }

  private static News.Compiled compiled(String member) {
    String source =
        """
        package chainrule.activation;
        public final class Sigmoid {
          %s
          public static double value(double a) { return 1 / (1 + Math.exp(-a)); }
          public static double derivative(double a) { return value(a) * (1 - value(a)); }
        }
        """
            .formatted(member);
    return (News.Compiled) AnswerClasses.of(SIGMOID, source);
  }
}
