package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.ReferenceOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

  @TestFactory
  Stream<DynamicTest> everyExample_printsWhatItSays() throws IOException {
    return WorkedExample.in(Path.of("worked-examples")).stream()
        .map(e -> DynamicTest.dynamicTest(e.name(), () -> assertThat(complaints(e)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> everyPageOfTheDocs_printsWhatItSays() throws IOException {
    Set<String> inExamples = new TreeSet<>();
    for (WorkedExample example : WorkedExample.in(Path.of("worked-examples"))) {
      inExamples.addAll(ProseNumbers.of(text(blocks(example), "text")));
    }
    return WorkedExample.in(Path.of("docs")).stream()
        .map(
            page -> {
              String file = "docs/" + page.name() + ".md";
              List<MarkdownBlock> blocks = MarkdownBlock.parse(file, page.text());
              return DynamicTest.dynamicTest(
                  file, () -> assertThat(complaints(blocks, inExamples, n -> true)).isEmpty());
            });
  }

  @Test
  void thereAreAsManyAsPromised() throws IOException {
    List<WorkedExample> all = WorkedExample.in(Path.of("worked-examples"));
    assertThat(all).hasSizeGreaterThanOrEqualTo(22);
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).name()).startsWith("%02d-".formatted(i + 1));
    }
  }

  @Test
  void all_areThoseOfTheFolder() throws IOException {
    assertThat(WorkedExample.all()).isEqualTo(WorkedExample.in(Path.of("worked-examples")));
  }

  @Test
  void aRun_isTheFileItself() {
    WorkedExample example = WorkedExample.find("01").orElseThrow();
    assertThat(example.run()).isEqualTo(example.text());
  }

  @Test
  void anotherOutput_isFound_whereItDiffers() {
    assertThat(complaints("```java\nprint(1);\n```\n\n```text\n1\n7.25\n```\n"))
        .containsExactly("worked-examples/99-made-up.md:7: it says 7.25, but it printed 7.5");
  }

  @Test
  void moreOrLessOutput_isFound() {
    assertThat(complaints("```java\nprint(1);\n```\n```text\n1\n```\n"))
        .containsExactly("worked-examples/99-made-up.md:6: it says nothing, but it printed 7.5");
    assertThat(complaints("```java\nprint(1);\n```\n```text\n1\n7.5\n8\n```\n"))
        .containsExactly("worked-examples/99-made-up.md:7: it says 8, but it printed nothing");
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

  @Test
  void codeWithoutOutput_isFound() {
    assertThat(complaints("```java\nint i = 1;\n```\nNow what?\n```text\n```\n"))
        .containsExactly("worked-examples/99-made-up.md:2: has no text fence right after it");
  }

  /** What a made-up example has to complain about; its {@code print(n)} prints n and 7.5. */
  private static List<String> complaints(String text) {
    String print = "System.out.println($1); System.out.println(7.5);";
    String code = text.replaceAll("print\\((\\d+)\\);", print);
    return complaints(new WorkedExample("99-made-up", "Made up", code));
  }

  private static List<String> complaints(WorkedExample example) {
    List<MarkdownBlock> blocks = blocks(example);
    return blocks.stream().noneMatch(block -> block.is("java"))
        ? List.of(example.file() + ": has no java fence")
        : complaints(blocks, Set.of(), ProseNumbers.of(text(blocks, "java"))::contains);
  }

  private static List<MarkdownBlock> blocks(WorkedExample example) {
    return MarkdownBlock.parse(example.file(), example.text());
  }

  private static String text(List<MarkdownBlock> blocks, String language) {
    return blocks.stream()
        .filter(block -> block.is(language))
        .map(MarkdownBlock::text)
        .collect(Collectors.joining());
  }

  private static List<String> complaints(
      List<MarkdownBlock> blocks, Set<String> printedElsewhere, Predicate<String> wholeIsFree) {
    List<String> complaints = new ArrayList<>();
    Set<String> numbers = new TreeSet<>(printedElsewhere);
    try (JavaFences fences = new JavaFences()) {
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).is("java")) {
          String printed = fences.run(blocks.get(i));
          numbers.addAll(ProseNumbers.of(printed));
          complaints.addAll(differences(blocks, i, printed));
        }
      }
    }
    blocks.stream()
        .filter(MarkdownBlock::isProse)
        .forEach(prose -> complaints.addAll(ProseNumbers.unprinted(prose, numbers, wholeIsFree)));
    return complaints;
  }

  /** The first line in which what a fence printed is not what the page says. */
  private static List<String> differences(List<MarkdownBlock> blocks, int code, String printed) {
    int output = MarkdownBlock.outputOf(blocks, code);
    if (output < 0) {
      return List.of(at(blocks.get(code), 0) + "has no text fence right after it");
    }
    List<String> said = blocks.get(output).text().lines().toList();
    List<String> now = printed.lines().toList();
    for (int i = 0; i < Math.max(said.size(), now.size()); i++) {
      if (!line(said, i).equals(line(now, i))) {
        return List.of(
            at(blocks.get(output), i)
                + "it says %s, but it printed %s".formatted(line(said, i), line(now, i)));
      }
    }
    return List.of();
  }

  private static String line(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "nothing";
  }

  private static String at(MarkdownBlock block, int down) {
    return block.file() + ":" + (block.line() + down) + ": ";
  }
}
