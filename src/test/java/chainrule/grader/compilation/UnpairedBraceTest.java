package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A brace that is missing or too many, and errors that look like it. */
class UnpairedBraceTest {

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

  /** What follows is outside of the class, line by line, and said once; on every JDK alike. */
  @Test
  void theClassThatEndsTooEarly_isAskedAbout_once() {
    String source = TWO_METHODS.replaceFirst("\n\n", "\n}\n");
    assertThat(Compiled.of("A", source).errors())
        .singleElement()
        .asString()
        .startsWith(
            "line 6: class, interface, enum, or record expected; the class has ended further up:"
                + " is there a } too many?\n");
    assertThat(Compiled.of("A", "package a;\n" + source).errors()).hasSize(1);
    assertThat(error(TWO_METHODS + "}\n")).startsWith("line 10: class, interface, enum, or");
  }

  @Test
  void theMethodThatEndsTooEarly_isAskedAbout() {
    assertThat(error(TWO_METHODS.replaceFirst("return x;", "if (x > 0) {\n}}\nreturn x;")))
        .startsWith("line 5: ")
        .contains("; a statement stands in a method: is there a } too many above?\n");
  }

  /** There is no class that could have ended. */
  @Test
  void aMethodAlone_isWhatTheCompilerSays() {
    assertThat(Compiled.of("A", "static double a(double x) {\n  return x;\n}\n").errors())
        .singleElement()
        .asString()
        .startsWith("line 1: class, interface, enum, or record expected\n");
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
