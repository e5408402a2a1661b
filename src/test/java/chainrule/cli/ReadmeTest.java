package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the README shows of the commands is what they print. */
class ReadmeTest {

  @Test
  void theTableOfChecks_isPrinted() throws IOException {
    String printed = Run.of("check", "Sigmoid.derivative", "Relu.derivative").out();
    assertThat(unprinted("derivative ", printed)).isEmpty();
  }

  /** And what Maven says before all tests is what the README says. */
  @Test
  void theTimeOfAllTests_isTheOneThatTheBuildTells() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
    Matcher times =
        Pattern.compile("<tests.take>(.*)</tests.take>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(times.results().map(time -> "about " + time.group(1)))
        .hasSize(2)
        .allMatch(readme::contains);
  }

  /** The lines of the README's fence that begins like this which are not printed. */
  static List<String> unprinted(String beginning, String printed) throws IOException {
    List<MarkdownBlock> blocks =
        MarkdownBlock.parse("README.md", Files.readString(Path.of("README.md")));
    MarkdownBlock fence =
        blocks.stream()
            .filter(block -> block.is("") && block.text().startsWith(beginning))
            .findFirst()
            .orElseThrow();
    Set<String> now = oneBlank(printed).lines().collect(Collectors.toSet());
    List<String> lines = fence.text().lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !now.contains(oneBlank(lines.get(i))))
        .mapToObj(i -> "README.md:" + (fence.line() + i) + ": this is not printed")
        .toList();
  }

  /** Tables are as wide as their longest name. */
  private static String oneBlank(String text) {
    return text.replaceAll(" +", " ");
  }
}
