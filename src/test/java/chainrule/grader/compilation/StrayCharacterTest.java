package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.InFull;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A character that came with a copy from a page is told once, by its name, with what to type. */
class StrayCharacterTest {

  private static List<String> errors(String source) {
    return Compiled.of("A", source).errors();
  }

  private static String inReturn(String expression) {
    return "class A {\n  double f(double x) {\n    return " + expression + ";\n  }\n}\n";
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          Math.exp(−x)  | −                      | minus sign                | write - in its place
          “a” + x       | “                      | left double quotation mark | write " in its place
          ‘a’ + x       | ‘                      | left single quotation mark | write ' in its place
          x × 2         | ×                      | multiplication sign       | write * in its place
          x · 2         | ·                      | middle dot                | write * in its place
          x ÷ 2         | ÷                      | division sign             | write / in its place
          x – 2         | –                      | en dash                   | write - in its place
          x — 2         | —                      | em dash                   | write - in its place
          …             | …                      | horizontal ellipsis       | write ... in its place
          x；           | ；                     | fullwidth semicolon       | write ; in its place
          f（x)         | （                     | fullwidth left parenthesis | write ( in its place
          x\u037E       | \u037E                 | greek question mark       | write ; in its place
          x\u00A0+ 2    | an invisible character | no-break space            | write a plain space
          x +\u200B 2   | an invisible character | zero width space          | take it out
          f′(x)         | ′                      | prime                     | write a word
          x²            | ²                      | superscript two           | multiply, as in x * x
          x # it        | #                      | number sign               | a comment begins with //
          """,
      delimiter = '|')
  void theFirst_isNamed_withWhatToTypeInstead(
      String expression, String shown, String name, String instead) {
    String source = inReturn(expression);
    int column = source.lines().toList().get(2).indexOf(stray(shown, expression)) + 1;
    assertThat(errors(source))
        .singleElement()
        .asString()
        .startsWith(
            "line 3: %s (%s) in column %d is not Java; %s".formatted(shown, name, column, instead));
  }

  private static String stray(String shown, String expression) {
    return shown.length() == 1 ? shown : expression.replaceAll("[x+ 2]", "");
  }

  @Test
  void thePlace_isShown_andHowManyFollow() {
    assertThat(errors("class A {\n\tString s = “a” + “b”;\n}"))
        .containsExactly(
            """
            line 2: “ (left double quotation mark) in column 13 is not Java; write " in its place; \
            3 more like it
              String s = “a” + “b”;
                         ^""");
  }

  @Test
  void aTextThatEndsWithAnotherQuote_isNamedThere() {
    assertThat(errors("class A {\n  String s = \"a”;\n}"))
        .singleElement()
        .asString()
        .startsWith("line 2: ” (right double quotation mark) in column 16 is not Java; write \"");
  }

  @Test
  void textsAndComments_mayHaveAnyCharacter() {
    String harmless =
        "class A {\n  // “−”\n  /* × ` */ String s = \"“×\\\"”\", t = \"\"\"\n  ’\\\"\"\"\n  \"\"\"; char c = '−';\n";
    assertThat(errors(harmless + "}")).isEmpty();
    assertThat(errors(harmless + "int f() { return 1 }\n}")).first().asString().contains("';'");
    assertThat(errors(harmless + "int größe, π, \\u0061 = 1 }"))
        .isNotEmpty()
        .allMatch(it -> it.contains("';'"));
  }

  @Test
  void theFencesOfMarkdown_areNamedWithAllTheirLines() {
    assertThat(errors("Here’s the code:\n```java\nclass A {}\n```\n"))
        .containsExactly(
            """
            line 2: ``` is Markdown, not Java; take out the lines that have it (2, 4), and what is \
            not code
              ```java
              ^""");
  }

  /** By processor time, which a busy machine does not add to. */
  @InFull
  @Test
  void aSourceOfNothingElse_isReadQuickly() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (String stray : List.of("`", "```", "“", "\"", "'", "/*", "\\")) {
      long before = threads.getCurrentThreadCpuTime();
      assertThat(errors(stray.repeat(300_000))).isNotEmpty();
      Duration used = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
      assertThat(used).as(stray).isLessThan(Duration.ofSeconds(20));
    }
  }
}
