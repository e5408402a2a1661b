package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
          x^2               | ^ is not a power in Java: write x * x, or Math.pow(x, 2)
          x ^ x             | ^ is not a power in Java: write x * x, or Math.pow(x, 2)
          math.exp(x)       | Math has a capital M
          math.PI           | Math has a capital M
          exp(-x)           | write Math.exp(…)
          pow(x, 2)         | write Math.pow(…)
          Math.ln(x)        | write Math.log(…), which is the natural logarithm
          ln(x)             | write Math.log(…), which is the natural logarithm
          Math.power(x, 2)  | write Math.pow(…)
          Math.sqr(x)       | write x * x, or Math.pow(x, 2)
          Math.sign(x)      | write Math.signum(…)
          e                 | write Math.E, and Math.exp(x) for e to the power of x
          e^x               | write Math.E, and Math.exp(x) for e to the power of x
          2 * π * x         | write Math.PI
          PI * x            | write Math.PI
          x == None ? 1 : 0 | write null
          new int[3].size() | an array has length, without ()
          a.length()        | an array has length, without ()
          w[0].length()     | an array has length, without ()
          a.lenght          | is it length?
          w[0].Size         | is it length?
          w.Length          | is it length? Capitals count in Java
          b(x)              | write static in front of b where it is declared
          n * x             | write static in front of n where it is declared
          a[x]              | declare it as double, or put (int) in front of the value
          x; // C:\\users   | \\u begins the number of a character, even in a comment: write / for \\
          """)
  void otherHabits_areToldInJava(String expression, String advice) {
    assertThat(errors(expression).get(0)).contains("; " + advice + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "g(x)",
        "Math.tangens(x)",
        "x & 2",
        "Math.exp()",
        "x.exp()",
        "y",
        "a.sum()",
        "this.n"
      })
  void everythingElse_isWhatTheCompilerSays(String expression) {
    assertThat(errors(expression).get(0).lines().findFirst().orElseThrow())
        .doesNotContain("; ", "capital");
  }

  /** The compiler has them in lines of their own, with a semicolon before and in columns. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Math.exp()  | given types, required: double, found: no arguments, reason: actual and
          x * a       | for binary operator '*', first type: double, second type: double[]
          null        | incompatible types: null cannot be converted to double
          """)
  void partsOfAMessage_standInOneLine(String expression, String line) {
    assertThat(errors(expression).get(0)).contains(line);
  }

  /** A later Java compiles it; there it is the list of what is allowed that does not have it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math.clamp(x, 0, 1)",
        "Math.ceilDiv(3, 2)",
        "java.util.List.of(x).getFirst()",
        "Math.TAU * x",
        "l.getFirst()",
      })
  void whatALaterJavaHas_isSaidToBeOfALaterJava(String expression) {
    assertThat(errors(expression))
        .hasSize(Runtime.version().feature() < 21 ? 1 : 0)
        .allMatch(error -> error.contains("; the grader compiles Java 17\n"));
  }

  /** Earlier compilers say what else they would have liked to see there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "l.get(0) instanceof P(double v) ? v : 0",
        "l instanceof Q<Double>(var v, int i) ? v : 0",
        "switch (l) { case P(double v) -> v; default -> 0; }",
        "l.stream().reduce(0.0, (_, v) -> v)",
      })
  void whatALaterLanguageHas_isSaidToBeOfALaterJava(String expression) {
    assertThat(errors(expression))
        .singleElement()
        .asString()
        .startsWith("line 7: ")
        .contains("; the grader compiles Java 17\n");
  }

  @Test
  void importOfAModule_isSaidToBeOfALaterJava() {
    assertThat(Compiled.of("A", "import module java.base;\nclass A {}").errors())
        .singleElement()
        .asString()
        .contains("; the grader compiles Java 17\n");
  }

  @Test
  void secondPublicClass_staysInTheFile() {
    String source = "class A {}\npublic class Helper {}";
    assertThat(Compiled.of("A", source).errors().get(0))
        .startsWith(
            "line 2: class Helper is public, should be declared in a file named Helper.java;"
                + " an answer is one file: leave out the public in front of class Helper\n");
  }

  private static List<String> errors(String expression) {
    String source =
        """
        public class A {
          int n;
          static double[] a;
          static double[][] w;
          static java.util.List<Double> l;
          static double a(double x) {
            return %s;
          }
          double b(double x) {
            return x;
          }
        }
        """;
    return Compiled.of("A", source.formatted(expression)).errors();
  }
}
