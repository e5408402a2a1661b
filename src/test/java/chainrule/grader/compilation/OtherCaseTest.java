package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in capitals that are there in small letters, and the other way round. */
class OtherCaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          return Value(x);                         | value
          return X;                                | x
          return Math.Exp(x);                      | exp
          return Math.pi;                          | PI
          return a.Length;                         | length
          string s = null; return x;               | String
          Int n = 1; return x;                     | int
          boolean b = True; return x;              | true
          system.out.println(x); return x;         | System
          """)
  void aNameInOtherLetters_isAskedAbout(String body, String name) {
    assertThat(error(body)).contains("; is it " + name + "? Capitals count in Java\n");
  }

  /** Neither a word of a comment nor a variable is a method. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "return VALUES(x);",
        "return A(x);",
        "return Remark;",
        "return Math.Exponent(x);",
        "strings s = null; return x;",
        "/* Other */ return other;",
      })
  void everythingElse_isWhatTheCompilerSays(String body) {
    assertThat(error(body)).doesNotContain("is it");
  }

  private static String error(String body) {
    String source =
        """
        public class Sample {
          static double[] a; // remark
          static double value(double x) {
            %s
          }
        }
        """;
    return Compiled.of("Sample", source.formatted(body)).errors().get(0);
  }
}
