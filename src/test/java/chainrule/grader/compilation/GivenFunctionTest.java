package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  void sameErrorInTheSameLine_isToldOnce() {
    assertThat(errors("DoubleUnaryOperator f", "f(x) > 0 ? f(x) : y")).hasSize(2);
  }

  private static String error(String parameter, String call) {
    return errors(parameter, call).get(0);
  }

  private static List<String> errors(String parameter, String call) {
    String source =
        """
        import java.util.function.*;
        public class A {
          static double a(%s, double x) {
            return %s;
          }
        }
        """;
    return Compiled.of("A", source.formatted(parameter, call)).errors();
  }
}
