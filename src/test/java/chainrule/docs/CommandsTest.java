package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command line on a page is one that the program, or Maven, understands. */
class CommandsTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Pattern ARGUMENTS = Pattern.compile("-Dexec\\.args=\"([^\"]+)\"");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");

  @Test
  void everyCommandLine_isUnderstood() throws IOException {
    String help = Run.of("--help").out();
    List<String> complaints = new ArrayList<>();
    for (Path page : Page.all(PROJECT)) {
      List<String> lines = Files.readAllLines(page);
      for (int i = 0; i < lines.size(); i++) {
        String at = PROJECT.relativize(page) + ":" + (i + 1) + ": ";
        words(lines.get(i))
            .filter(word -> !help.matches("(?s).*(?<![\\w-])" + word + "(?![\\w-]).*"))
            .forEach(word -> complaints.add(at + "--help knows nothing of " + word));
        found(TEST, lines.get(i))
            .filter(test -> Names.complaint(test) != null)
            .forEach(test -> complaints.add(at + Names.complaint(test)));
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** The command, and its options. */
  private static Stream<String> words(String line) {
    return found(ARGUMENTS, line)
        .map(arguments -> arguments.split(" "))
        .flatMap(
            words ->
                Stream.concat(
                    Stream.of(words[0]), Stream.of(words).filter(word -> word.startsWith("--"))));
  }

  private static Stream<String> found(Pattern pattern, String line) {
    return pattern.matcher(line).results().map((MatchResult match) -> match.group(1));
  }
}
