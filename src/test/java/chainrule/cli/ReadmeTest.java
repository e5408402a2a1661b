package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.ReferenceOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows of the commands is what they print. */
@ReferenceOnly
class ReadmeTest {

  @Test
  void theTableOfChecks_isPrinted() throws IOException {
    String printed = Run.of("check", "Sigmoid.derivative", "Relu.derivative").out();
    assertThat(oneBlank(printed).lines()).containsAll(shown("derivative ").lines().toList());
  }

  /** The lines of the README's fence that begins like this, with one blank for many. */
  static String shown(String beginning) throws IOException {
    List<MarkdownBlock> blocks =
        MarkdownBlock.parse("README.md", Files.readString(Path.of("README.md")));
    return blocks.stream()
        .filter(block -> block.is("") && block.text().startsWith(beginning))
        .map(block -> oneBlank(block.text()))
        .findFirst()
        .orElseThrow();
  }

  static String oneBlank(String text) {
    return text.replaceAll(" +", " ");
  }
}
