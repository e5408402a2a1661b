package chainrule.grader.allowlist;

import chainrule.text.Resource;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What to write in place of something that an answer may not use.
 *
 * @param name how its name begins
 * @param says a clause that may follow a semicolon
 */
record Advice(Pattern name, String says) {

  private static final String ARROW = " -> ";

  private static final List<Advice> ALL = read();

  /** A clause for a name; empty if there is none. */
  static String on(String name) {
    return ALL.stream()
        .filter(advice -> advice.name.matcher(name).lookingAt())
        .map(Advice::says)
        .findFirst()
        .orElse("");
  }

  private static List<Advice> read() {
    return Resource.text("/allowlist/advice.txt")
        .lines()
        .filter(line -> line.contains(ARROW))
        .map(line -> line.split(ARROW, 2))
        .map(sides -> new Advice(Pattern.compile(sides[0]), sides[1]))
        .toList();
  }
}
