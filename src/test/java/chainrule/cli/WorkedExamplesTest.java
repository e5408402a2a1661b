package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.Depth;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every worked example prints what it says it prints, and so does the code in the docs. Their prose
 * tells no numbers but those that are printed, by the page itself or, for the docs, by an example.
 */
class WorkedExamplesTest {

  /** Pages with figures that were measured once, and one that is made from the known mistakes. */
  private static final Set<String> MEASURED =
      Set.of("performance", "floating-point", "grading", "mistakes");

  private static boolean isUnprinted(String complaint) {
    return complaint.endsWith(" is not among what it prints");
  }

  @TestFactory
  Stream<DynamicTest> everyExample_printsWhatItSays() throws IOException {
    return Depth.everyNth(12, WorkedExample.in(Path.of("worked-examples"))).stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(),
                    () -> {
                      try (JavaFences fences = new JavaFences()) {
                        assertThat(ExampleCheck.complaints(e, fences::run)).isEmpty();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyPageOfTheDocs_printsWhatItSays() throws IOException {
    Set<String> inExamples = new TreeSet<>();
    for (WorkedExample example : WorkedExample.in(Path.of("worked-examples"))) {
      inExamples.addAll(ProseNumbers.of(ExampleCheck.text(ExampleCheck.blocks(example), "text")));
    }
    Map<Boolean, List<WorkedExample>> pages =
        WorkedExample.in(Path.of("docs")).stream()
            .collect(Collectors.partitioningBy(page -> hasCode(ExampleCheck.blocks(page))));
    return Stream.concat(pages.get(false).stream(), Depth.everyNth(3, pages.get(true)).stream())
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.name(),
                    () ->
                        assertThat(complaints(page, inExamples))
                            .filteredOn(it -> !MEASURED.contains(page.name()) || !isUnprinted(it))
                            .isEmpty()));
  }

  private static boolean hasCode(List<MarkdownBlock> blocks) {
    return blocks.stream().anyMatch(block -> block.is("java"));
  }

  private static List<String> complaints(WorkedExample page, Set<String> printedElsewhere) {
    List<MarkdownBlock> blocks = MarkdownBlock.parse("docs/" + page.name() + ".md", page.text());
    if (!hasCode(blocks)) {
      return ExampleCheck.complaints(blocks, fence -> "", printedElsewhere, n -> true);
    }
    try (JavaFences fences = new JavaFences()) {
      return ExampleCheck.complaints(blocks, fences::run, printedElsewhere, n -> true);
    }
  }

  @Test
  void thereAreAsManyAsPromised() throws IOException {
    List<WorkedExample> all = WorkedExample.in(Path.of("worked-examples"));
    assertThat(all).hasSizeGreaterThanOrEqualTo(35);
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
    assertThat(Run.of("example", "one-neuron").out()).contains("output  = 0.9990889488055994");
  }
}
