package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.ReferenceOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every worked example prints what it says it prints, and so does the code in the docs. Their prose
 * tells no numbers but those that are printed, by the page itself or, for the docs, by an example.
 */
@ReferenceOnly
class WorkedExamplesTest {

  /** A number is what has a point in it, so that inputs and targets may be spoken of freely. */
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+\\.\\d+([eE][-+]?\\d+)?");

  @TestFactory
  Stream<DynamicTest> everyExample_printsWhatItSays() throws IOException {
    return WorkedExample.in(Path.of("worked-examples")).stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), () -> assertThat(complaints(e)).isEmpty()));
  }

  @Test
  void everyPageOfTheDocs_printsWhatItSays() throws IOException {
    Set<String> inExamples = new TreeSet<>();
    WorkedExample.all().forEach(example -> inExamples.addAll(numbers(outputs(blocks(example)))));
    for (WorkedExample page : WorkedExample.in(Path.of("docs"))) {
      String file = "docs/" + page.name() + ".md";
      List<MarkdownBlock> blocks = MarkdownBlock.parse(file, page.text());
      assertThat(complaints(blocks, inExamples)).isEmpty();
    }
  }

  @Test
  void all_areThoseOfTheFolder() throws IOException {
    assertThat(WorkedExample.all())
        .isNotEmpty()
        .isEqualTo(WorkedExample.in(Path.of("worked-examples")));
  }

  @Test
  void aRun_isTheFileItself() {
    WorkedExample example = WorkedExample.find("01").orElseThrow();
    assertThat(example.run()).isEqualTo(example.text());
  }

  @Test
  void anotherOutput_isFound() {
    assertThat(complaints("```java\nSystem.out.println(7.5);\n```\n\n```text\n7.25\n```\n"))
        .containsExactly("worked-examples/99-made-up.md:2: expected\n7.25\nbut it printed\n7.5\n");
  }

  @Test
  void aNumberThatIsNotPrinted_isFound() {
    assertThat(
            complaints(
                "About\n−7.5 and 7.\n```java\nSystem.out.println(7.25);\n```\n```text\n7.25\n```\n"))
        .containsExactly(
            "worked-examples/99-made-up.md:2: 7.5 is not among what it prints: [7.25]");
  }

  @Test
  void aFileWithoutCode_isFound() {
    assertThat(complaints("# Only words\n"))
        .containsExactly("worked-examples/99-made-up.md: has no java fence");
  }

  @Test
  void codeWithoutOutput_isFound() {
    assertThat(complaints("```java\nint i = 1;\n```\nNow what?\n```text\n```\n"))
        .containsExactly("worked-examples/99-made-up.md:2: has no text fence right after it");
  }

  private static List<String> complaints(String text) {
    return complaints(new WorkedExample("99-made-up", "Made up", text));
  }

  private static List<String> complaints(WorkedExample example) {
    List<MarkdownBlock> blocks = blocks(example);
    return blocks.stream().noneMatch(block -> block.is("java"))
        ? List.of(example.file() + ": has no java fence")
        : complaints(blocks, Set.of());
  }

  private static List<MarkdownBlock> blocks(WorkedExample example) {
    return MarkdownBlock.parse(example.file(), example.text());
  }

  private static List<String> complaints(List<MarkdownBlock> blocks, Set<String> printedElsewhere) {
    List<String> complaints = new ArrayList<>();
    Set<String> numbers = new TreeSet<>(printedElsewhere);
    try (JavaFences fences = new JavaFences()) {
      for (int i = 0; i < blocks.size(); i++) {
        MarkdownBlock block = blocks.get(i);
        if (block.is("java")) {
          String printed = fences.run(block);
          numbers.addAll(numbers(printed));
          int output = MarkdownBlock.outputOf(blocks, i);
          if (output < 0) {
            complaints.add(at(block, 0) + "has no text fence right after it");
          } else if (!blocks.get(output).text().equals(printed)) {
            String expected = blocks.get(output).text();
            complaints.add(at(block, 0) + "expected\n" + expected + "but it printed\n" + printed);
          }
        }
      }
    }
    blocks.stream()
        .filter(MarkdownBlock::isProse)
        .forEach(prose -> complaints.addAll(unprinted(prose, numbers)));
    return complaints;
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  /** What the text fences hold, which another test compares with what is printed. */
  private static String outputs(List<MarkdownBlock> blocks) {
    return blocks.stream()
        .filter(block -> block.is("text"))
        .map(MarkdownBlock::text)
        .collect(Collectors.joining());
  }

  private static List<String> unprinted(MarkdownBlock prose, Set<String> printed) {
    List<String> complaints = new ArrayList<>();
    Matcher number = NUMBER.matcher(prose.text());
    while (number.find()) {
      if (!printed.contains(number.group())) {
        int down = (int) prose.text().substring(0, number.start()).lines().count() - 1;
        complaints.add(
            at(prose, Math.max(0, down))
                + number.group()
                + " is not among what it prints: "
                + printed);
      }
    }
    return complaints;
  }

  private static String at(MarkdownBlock block, int down) {
    return block.file() + ":" + (block.line() + down) + ": ";
  }
}
