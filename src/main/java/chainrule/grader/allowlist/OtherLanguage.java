package chainrule.grader.allowlist;

import chainrule.text.Resource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A language that is not Java, told by its lines.
 *
 * @param line what one of its lines looks like
 * @param says what to write instead
 */
record OtherLanguage(Pattern line, String says) {

  private static final String ARROW = " -> ";

  private static final List<OtherLanguage> ALL =
      Resource.text("/allowlist/languages.txt")
          .lines()
          .filter(line -> line.contains(ARROW) && !line.startsWith("#"))
          .map(line -> line.split(ARROW, 2))
          .map(sides -> new OtherLanguage(Pattern.compile(sides[0]), sides[1]))
          .toList();

  /** What is wrong with a source that no compiler of Java reads, if it is in another language. */
  static Optional<String> in(String source) {
    List<String> lines = source.lines().toList();
    return ALL.stream().flatMap(language -> language.first(lines).stream()).findFirst();
  }

  private Optional<String> first(List<String> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> line.matcher(lines.get(i)).matches())
        .mapToObj(i -> "line %d: %s".formatted(i + 1, says))
        .findFirst();
  }
}
