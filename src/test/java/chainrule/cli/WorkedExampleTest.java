package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkedExampleTest {

  @ParameterizedTest
  @ValueSource(strings = {"01", "1", "one-neuron", "01-one-neuron"})
  void find_takesNumberOrTitleOrBoth(String name) {
    assertThat(WorkedExample.find(name).orElseThrow().title()).isEqualTo("One neuron");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "99", "neuron", "01-one-neuron.md"})
  void find_ofAnythingElse_isEmpty(String name) {
    assertThat(WorkedExample.find(name)).isEmpty();
  }

  @Test
  void list_namesEachWithItsTitle() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WorkedExample.list(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .hasSameSizeAs(WorkedExample.all())
        .anyMatch(line -> line.matches("01-one-neuron +One neuron"));
  }

  @Test
  void run_showsWhatIsPrintedNow_notWhatTheFileSays() {
    String text = "```java\nSystem.out.println(1);\n```\n\n```text\n2\n```\nSo 2.\n";
    assertThat(new WorkedExample("a", "A", text).run())
        .isEqualTo("```java\nSystem.out.println(1);\n```\n\n```text\n1\n```\nSo 2.\n");
  }

  @Test
  void run_ofCodeWithoutATextFence_showsItsOutputToo() {
    String text = "```java\nSystem.out.println(1);\n```\nWords.\n";
    assertThat(new WorkedExample("a", "A", text).run())
        .isEqualTo("```java\nSystem.out.println(1);\n```\n```text\n1\n```\nWords.\n");
  }

  @Test
  void in_readsTheMarkdownOfAFolderByName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("02-b.md"), "No heading.\r\n");
    Files.writeString(folder.resolve("01-a.md"), "# A\n");
    Files.writeString(folder.resolve("notes.txt"), "# N\n");
    assertThat(WorkedExample.in(folder))
        .containsExactly(
            new WorkedExample("01-a", "A", "# A\n"),
            new WorkedExample("02-b", "02-b", "No heading.\n"));
  }
}
