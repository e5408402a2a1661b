package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkdownBlockTest {

  private static final String TEXT =
      "# A\n\nwords\n```java\nint i;\n```\n\n```text\n```\nmore\n```java\n```\n";

  @Test
  void parse_givesEachPieceItsLineAndItsLanguage() {
    assertThat(MarkdownBlock.parse("a.md", TEXT))
        .containsExactly(
            new MarkdownBlock("a.md", 1, null, "# A\n\nwords\n"),
            new MarkdownBlock("a.md", 5, "java", "int i;\n"),
            new MarkdownBlock("a.md", 7, null, "\n"),
            new MarkdownBlock("a.md", 9, "text", ""),
            new MarkdownBlock("a.md", 10, null, "more\n"),
            new MarkdownBlock("a.md", 12, "java", ""));
  }

  @Test
  void parse_losesNothing() {
    List<MarkdownBlock> blocks = MarkdownBlock.parse("a.md", TEXT);
    assertThat(blocks.stream().map(MarkdownBlock::markdown).collect(Collectors.joining()))
        .isEqualTo(TEXT);
  }

  @Test
  void parse_ofAnOpenFence_saysWhichLine() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MarkdownBlock.parse("a.md", "words\n```java\nint i;\n"))
        .withMessage("a.md:2: this fence is never closed");
  }

  @Test
  void outputOf_isTheTextFenceThatComesNext_orNone() {
    List<MarkdownBlock> blocks = MarkdownBlock.parse("a.md", TEXT);
    assertThat(MarkdownBlock.outputOf(blocks, 1)).isEqualTo(3);
    assertThat(MarkdownBlock.outputOf(blocks, 5)).isEqualTo(-1);
  }
}
