package chainrule.grader.compilation;

import chainrule.text.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A character that is not allowed in Java outside strings and comments: word processors, pages and
 * other keyboards put them there, and one of them makes a compiler say many things.
 *
 * @param excerpt the source
 * @param position where it is
 */
record StrayCharacter(Excerpt excerpt, int position) {

  private static final String FENCE = "```";
  private static final int MOST_LOOKED_AT = 100;

  /** What to write instead, after the characters that it is for; they begin a line. */
  private static final List<String[]> INSTEAD =
      Resource.text("/compilation/stray-characters.txt")
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split(" -> ", 2))
          .toList();

  /** What is wrong with the first of a source that does not compile, in one line, and shown. */
  static Optional<String> first(Excerpt excerpt) {
    List<StrayCharacter> all =
        StrayCharacters.in(excerpt.source()).stream()
            .map(position -> new StrayCharacter(excerpt, position))
            .toList();
    List<StrayCharacter> fences =
        all.stream().limit(MOST_LOOKED_AT).filter(StrayCharacter::isFence).toList();
    return fences.stream()
        .findFirst()
        .map(fence -> fence.ofMarkdown(fences))
        .or(() -> all.stream().findFirst().map(stray -> stray.told(all.size() - 1)));
  }

  private int character() {
    return excerpt.source().codePointAt(position);
  }

  private int line() {
    return excerpt.number(position);
  }

  private boolean isFence() {
    return excerpt.source().startsWith(FENCE, position) && excerpt.isFirst(position);
  }

  private String ofMarkdown(List<StrayCharacter> fences) {
    String lines =
        fences.stream()
            .map(fence -> Integer.toString(fence.line()))
            .collect(Collectors.joining(", "));
    return "line %d: %s is Markdown, not Java; take out the lines that have it (%s), and what is not code"
            .formatted(line(), FENCE, lines)
        + excerpt.at(position);
  }

  private String told(int more) {
    String name = String.valueOf(Character.getName(character())).toLowerCase(Locale.ROOT);
    String shown = isInvisible() ? "an invisible character" : Character.toString(character());
    return "line %d: %s (%s) in column %d is not Java; %s%s"
            .formatted(
                line(),
                shown,
                name,
                excerpt.column(position) + 1,
                instead(),
                more > 0 ? "; %d more like it".formatted(more) : "")
        + excerpt.at(position);
  }

  private boolean isInvisible() {
    return Character.isSpaceChar(character())
        || Character.getType(character()) == Character.FORMAT
        || Character.isISOControl(character());
  }

  private String instead() {
    int character = character();
    if (Character.isSpaceChar(character)) {
      return "write a plain space in its place";
    }
    if (character >= 0xFF01 && character <= 0xFF5E) {
      return "write %c in its place".formatted(character - 0xFEE0);
    }
    if (Character.isDigit(character)) {
      return "write %d in its place".formatted(Character.digit(character, 10));
    }
    return INSTEAD.stream()
        .filter(line -> line[0].indexOf(character) >= 0)
        .map(line -> line[1])
        .findFirst()
        .orElse("take it out");
  }
}
