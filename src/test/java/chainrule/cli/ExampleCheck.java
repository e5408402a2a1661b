package chainrule.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the code of a page and compares what it prints with what the page says. */
final class ExampleCheck {

  private ExampleCheck() {}

  /**
   * What is wrong with an example, each with file and line.
   *
   * @param example the example
   * @param run runs a fence and gives what it printed
   */
  static List<String> complaints(WorkedExample example, Function<MarkdownBlock, String> run) {
    List<MarkdownBlock> blocks = blocks(example);
    return blocks.stream().noneMatch(block -> block.is("java"))
        ? List.of(example.file() + ": has no java fence")
        : complaints(blocks, run, Set.of(), ProseNumbers.of(text(blocks, "java"))::contains);
  }

  static List<MarkdownBlock> blocks(WorkedExample example) {
    return MarkdownBlock.parse(example.file(), example.text());
  }

  /** What the fences of a language hold. */
  static String text(List<MarkdownBlock> blocks, String language) {
    return blocks.stream()
        .filter(block -> block.is(language))
        .map(MarkdownBlock::text)
        .collect(Collectors.joining());
  }

  /**
   * What is wrong with a page, each with file and line.
   *
   * @param blocks the page
   * @param run runs a fence and gives what it printed
   * @param printedElsewhere numbers that may be told although the page does not print them
   * @param wholeIsFree which whole numbers may be told in any case
   */
  static List<String> complaints(
      List<MarkdownBlock> blocks,
      Function<MarkdownBlock, String> run,
      Set<String> printedElsewhere,
      Predicate<String> wholeIsFree) {
    List<String> complaints = new ArrayList<>();
    Set<String> numbers = new TreeSet<>(printedElsewhere);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is("java")) {
        String printed = run.apply(blocks.get(i));
        numbers.addAll(ProseNumbers.of(printed));
        complaints.addAll(differences(blocks, i, printed));
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
