package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with an example is found, with file and line. */
class ExampleCheckTest {

  @Test
  void otherOutput_lessAndMore_areFound_whereTheyDiffer_andCodeWithoutAny() {
    String code = "```java\nprint(1);\n```\n";
    assertThat(
            complaints(
                code
                    + "\n```text\n1\n7.25\n```\n"
                    + (code + "```text\n1\n```\n")
                    + (code + "```text\n1\n7.5\n8\n```\n")
                    + (code + "Now what?\n```text\n```\n")))
        .containsExactly(
            "worked-examples/99-made-up.md:7: it says 7.25, but it printed 7.5",
            "worked-examples/99-made-up.md:14: it says nothing, but it printed 7.5",
            "worked-examples/99-made-up.md:21: it says 8, but it printed nothing",
            "worked-examples/99-made-up.md:24: has no text fence right after it");
  }

  @Test
  void aNumberThatIsNotPrinted_isFound() {
    assertThat(
            complaints(
                "About\n−7.5 and 7.5 and 7.\n24, `25`, 10, $26 \\cdot 2.5$ and [a](27.md)\n"
                    + "```java\nprint(10);\n```\n```text\n10\n7.5\n```\n"))
        .containsExactly(
            "worked-examples/99-made-up.md:2: -7.5 is not among what it prints",
            "worked-examples/99-made-up.md:3: 24 is not among what it prints",
            "worked-examples/99-made-up.md:3: 2.5 is not among what it prints");
  }

  @Test
  void aFileWithoutCode_isFound() {
    assertThat(complaints("# Only words\n"))
        .containsExactly("worked-examples/99-made-up.md: has no java fence");
  }

  /** What a made-up example has to complain about; its {@code print(n)} prints n and 7.5. */
  private static List<String> complaints(String text) {
    return ExampleCheck.complaints(
        new WorkedExample("99-made-up", "Made up", text),
        fence -> fence.text().replaceAll("print\\((\\d+)\\);", "$1\n7.5"));
  }
}
