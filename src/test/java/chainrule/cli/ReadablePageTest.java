package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadablePageTest {

  private static String page(String markdown) {
    return ReadablePage.of(MarkdownBlock.parse("page.md", markdown), 30);
  }

  @Test
  void proseIsOfTheWidth_codeAndOutputAreIndented_linksAreWords() {
    assertThat(
            page(
                """
                # One *neuron*

                It `weighs` its inputs and adds
                them up ([see](x.md)), $e^{-a}$:

                ```java
                int a = 1;

                print(a);
                ```

                ```text
                1
                ```

                ---

                [next](y.md)
                """))
        .isEqualTo(
            """
            One neuron
            ══════════

            It weighs its inputs and adds
            them up (see), e⁻ᵃ:

                int a = 1;

                print(a);

              │ 1
            """);
  }

  @Test
  void formulasThatDoNotFitBesideEachOther_haveLinesOfTheirOwn() {
    assertThat(page("$$a = 1 \\qquad b = 2$$\n")).isEqualTo("    a = 1    b = 2\n");
    assertThat(page("So\n$$a = 1 + 2 + 3 + 4 \\qquad\nb = 2 + 3 + 4$$\nis\n"))
        .isEqualTo("So\n    a = 1 + 2 + 3 + 4\n    b = 2 + 3 + 4\nis\n");
  }

  @Test
  void everyWorkedExample_hasNoTexAndNoLongLinesOfProse() {
    for (WorkedExample example : WorkedExample.all()) {
      List<MarkdownBlock> prose =
          ExampleCheck.blocks(example).stream().filter(MarkdownBlock::isProse).toList();
      String text = ReadablePage.of(prose, 80);
      assertThat(text).as(example.name()).doesNotContain("\\", "{", "}", "$", "](", "qquad");
      assertThat(text.lines().filter(line -> line.length() > 80 && line.strip().contains(" ")))
          .as(example.name())
          .isEmpty();
    }
  }
}
