package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A bracket that is not closed, and errors that look like it. */
class MissingBraceTest {

  private static final String TWO_METHODS =
      """
      public class A {
        static double a(double x) {
          return x;
        }

        public static double b(double x) {
          return x;
        }
      }
      """;

  @Test
  void aMethodWithinAnother_isAskedAbout() {
    assertThat(error(TWO_METHODS.replace("  }\n\n", "\n")))
        .startsWith(
            "line 5: illegal start of expression; a method cannot begin within another one:"
                + " is a } missing above?\n");
  }

  @Test
  void theEndOfTheFile_isAskedAbout() {
    assertThat(error(TWO_METHODS.replaceFirst("\\}\n$", "")))
        .startsWith("line 8: reached end of file while parsing; is a } missing at the end");
  }

  @Test
  void everythingElse_isWhatTheCompilerSays() {
    assertThat(error(TWO_METHODS.replaceFirst("return x;", "return * x;")))
        .startsWith("line 3: illegal start of expression\n");
    assertThat(error("public class A {\n  static int a(int x) { return x => 0 ? 1 : 0; }\n}\n"))
        .startsWith("line 2: illegal start of expression\n");
    assertThat(error(TWO_METHODS.replaceFirst("return x;", "return x")))
        .startsWith("line 3: ';' expected\n");
  }

  private static String error(String source) {
    return Compiled.of("A", source).errors().get(0);
  }
}
