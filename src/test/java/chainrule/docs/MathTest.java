package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas on the pages are written so that GitHub shows them. */
class MathTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private static final Pattern FORMULA =
      Pattern.compile("\\$\\$(.*?)\\$\\$|\\$([^$]*)\\$", Pattern.DOTALL);

  /** What Markdown takes for its own, and what to write instead. */
  private static final Map<String, String> SPOILED =
      Map.of(
          "\\\\[^A-Za-z\\n]", "Markdown eats this backslash; write \\lbrace, \\cr or a blank",
          "<", "Markdown takes this for a tag; write \\lt",
          "(?m)^ *([-+*>]|\\d+\\.) ", "Markdown takes this line for a list or a quote",
          "\\*", "Markdown takes this for emphasis; write \\ast or \\cdot",
          "\\\\begin\\{align", "write one formula a line",
          "`", "Markdown takes this for code");

  @TempDir Path dir;

  @Test
  void everyFormula_isOneThatGitHubShows() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path page : Page.all(PROJECT)) {
      complaints.addAll(complaints(PROJECT, page));
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void whatGitHubSpoils_isFound() throws IOException {
    assertThat(
            of(
                "$a_1$ and $$\\lbrace b \\rbrace \\lt c$$ cost 5\n"
                    + "$ a$\n$a $\n$a \\, b$\n$$a\n+ b$$\n$a < b$\n$a*b$\n| $\\|a\\|$ |\n"
                    + "one $ alone\n"))
        .extracting(complaint -> complaint.replaceFirst(": .*", ""))
        .containsExactlyInAnyOrder(
            "page.md:2",
            "page.md:3",
            "page.md:4",
            "page.md:6",
            "page.md:7",
            "page.md:8",
            "page.md:9",
            "page.md:9",
            "page.md:10");
  }

  private List<String> of(String text) throws IOException {
    return complaints(dir, Files.writeString(dir.resolve("page.md"), text));
  }

  private static List<String> complaints(Path project, Path file) throws IOException {
    List<String> complaints = new ArrayList<>();
    String text = Page.read(project, file).prose();
    String name = project.relativize(file).toString();
    for (MatchResult formula : FORMULA.matcher(text).results().toList()) {
      boolean inline = formula.group(1) == null;
      String math = inline ? formula.group(2) : formula.group(1);
      int start = inline ? formula.start(2) : formula.start(1);
      if (inline && (!math.equals(math.strip()) || math.isEmpty())) {
        complaints.add(at(name, text, start) + "no blank may follow or precede the $");
      }
      SPOILED.forEach(
          (what, instead) ->
              Pattern.compile(what)
                  .matcher(math)
                  .results()
                  .forEach(
                      found -> complaints.add(at(name, text, start + found.start()) + instead)));
    }
    int alone =
        FORMULA.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " ")).indexOf('$');
    if (alone >= 0) {
      complaints.add(at(name, text, alone) + "this $ has no other");
    }
    return complaints;
  }

  private static String at(String name, String text, int index) {
    return name
        + ":"
        + (text.substring(0, index).chars().filter(c -> c == '\n').count() + 1)
        + ": ";
  }
}
