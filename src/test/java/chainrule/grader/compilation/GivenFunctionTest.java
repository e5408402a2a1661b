package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function that is called as if it were a method. */
class GivenFunctionTest {

  @ParameterizedTest
  @CsvSource({
    "DoubleUnaryOperator f, f(x), f.applyAsDouble(…)",
    "UnaryOperator<double[]> f, f(x), f.apply(…)",
    "IntToDoubleFunction rate, rate(1), rate.applyAsDouble(…)",
  })
  void functionThatIsGiven_isToldHowItIsCalled(String parameter, String call, String right) {
    assertThat(error(parameter, call)).contains("that you are given: write " + right + "\n");
  }

  @Test
  void everythingElse_isWhatTheCompilerSays() {
    assertThat(error("DoubleUnaryOperator f", "g(x)")).doesNotContain("given");
    assertThat(error("String f", "f(x)")).doesNotContain("given");
    assertThat(error("double f", "f(x)")).doesNotContain("given");
  }

  private static String error(String parameter, String call) {
    String source =
        "import java.util.function.*;\npublic class A {\n  static double a(%s, double x) {\n    return %s;\n  }\n}\n"
            .formatted(parameter, call);
    return Compilation.of("A", source).errors().get(0);
  }
}
