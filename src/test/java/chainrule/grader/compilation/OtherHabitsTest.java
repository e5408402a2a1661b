package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What beginners bring along from paper and from other languages. */
class OtherHabitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x^2               | ^ is no power in Java: write x * x, or Math.pow(x, 2)
          x ^ x             | ^ is no power in Java: write x * x, or Math.pow(x, 2)
          math.exp(x)       | Math has a capital M
          math.PI           | Math has a capital M
          exp(-x)           | write Math.exp(…)
          pow(x, 2)         | write Math.pow(…)
          Math.ln(x)        | write Math.log(…), which is the natural logarithm
          ln(x)             | write Math.log(…), which is the natural logarithm
          Math.power(x, 2)  | write Math.pow(…)
          Math.sqr(x)       | write x * x, or Math.pow(x, 2)
          Math.sign(x)      | write Math.signum(…)
          """)
  void otherHabits_areToldInJava(String expression, String advice) {
    assertThat(errors(expression).get(0)).contains("; " + advice + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"g(x)", "Math.tangens(x)", "x & 2", "Math.exp()", "x.exp()", "y"})
  void everythingElse_isWhatTheCompilerSays(String expression) {
    assertThat(errors(expression).get(0).lines().findFirst().orElseThrow())
        .doesNotContain("; ", "capital");
  }

  /** A later Java compiles it; there it is the list of what is allowed that does not have it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math.clamp(x, 0, 1)",
        "Math.ceilDiv(3, 2)",
        "java.util.List.of(x).getFirst()",
        "Math.TAU * x",
      })
  void whatALaterJavaHas_isSaidToBeOfALaterJava(String expression) {
    assertThat(errors(expression))
        .hasSize(Runtime.version().feature() < 21 ? 1 : 0)
        .allMatch(error -> error.contains("; the grader compiles Java 17\n"));
  }

  private static List<String> errors(String expression) {
    String source = "public class A {\n  static double a(double x) {\n    return %s;\n  }\n}\n";
    return Compilation.of("A", source.formatted(expression)).errors();
  }
}
