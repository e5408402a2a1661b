package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.PrintStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaFencesTest {

  private final JavaFences fences = new JavaFences();

  @AfterEach
  void close() {
    fences.close();
  }

  @Test
  void run_givesWhatWasPrinted_andKeepsWhatWasDeclared() {
    assertThat(run("double f(double x) {\n  return 2 * x;\n}\n\nint i = 1; // one\n")).isEmpty();
    assertThat(run("i++;\nfor (int k = 0; k < 2; k++) {\n  System.out.println(f(i));\n}\n"))
        .isEqualTo("4.0\n4.0\n");
  }

  @Test
  void run_seesTheClassesOfThisProgram() {
    assertThat(
            run(
                "import chainrule.cli.MarkdownBlock;\n"
                    + "System.out.println(MarkdownBlock.parse(\"a.md\", \"words\").size());\n"
                    + "System.out.println(System.identityHashCode(MarkdownBlock.class));\n"))
        .isEqualTo("1\n" + System.identityHashCode(MarkdownBlock.class) + "\n");
  }

  @Test
  void run_acceptsANameThatIsDeclaredAgain() {
    assertThat(run("int x = 1;\nint x = 2;\nSystem.out.println(x);\n")).isEqualTo("2\n");
    assertThat(run("int f() { return 1; }\nint f() { return 3; }\nSystem.out.println(f());\n"))
        .isEqualTo("3\n");
  }

  @Test
  void run_endsALastLineThatHasNoEnd() {
    assertThat(run("System.out.print(1);\n")).isEqualTo("1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int i = 1; \\n\\nint j = "two";                     | 12 | incompatible types
          int[] v = {1};\\nfor (;;) {\\n  v[1] = 0;\\n}       | 12 | ArrayIndexOutOfBounds
          int f() {\\n  return g();\\n}                       | 10 | declared later
          int i = 1;\\n\\nif (i == 1) {                       | 12 | reached end of file
          int i = 1;\\nint = 2;                               | 11 | expected
          java.util.List<String> l = new java.util.ArrayList(); | 10 | unchecked
          """)
  void run_ofWhatGoesWrong_namesFileAndLine(String code, int line, String message) {
    PrintStream before = System.out;
    assertThatIllegalStateException()
        .isThrownBy(() -> run(code.replace("\\n", "\n")))
        .withMessageStartingWith("some.md:" + line + ": ")
        .withMessageContaining(message);
    assertThat(System.out).isSameAs(before);
  }

  private String run(String code) {
    return fences.run(new MarkdownBlock("some.md", 10, "java", code));
  }
}
