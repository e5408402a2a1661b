package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.InFull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program makes is what lies in the docs, to the byte, and is looked at somewhere. */
class GeneratedTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path FIGURES = PROJECT.resolve("docs/figures");

  /**
   * Drawn by {@code train mnist --plot}, from data that are not shipped, and by {@code bench
   * --plot}, from how fast a machine is.
   */
  private static final Set<String> BY_HAND =
      Set.of(
          "learning-mnist.svg",
          "learning-mnist-best.svg",
          "learning-mnist-slides.svg",
          "cost-by-size.svg",
          "cost-of-a-class.svg");

  /** Whole trainings are drawn. */
  private static final Set<String> TRAINED =
      Set.of(
          "docs/figures/dying-rectifiers.svg",
          "docs/figures/learning-digits.svg",
          "docs/figures/learning-digits-slides.svg",
          "docs/figures/once-or-often.svg",
          "docs/figures/overfitting.svg");

  private static final Map<String, Supplier<String>> FILES = Generated.files();

  @Test
  void everyGeneratedFile_isWhatTheProgramMakes() throws IOException {
    expectAsMade(file -> !TRAINED.contains(file));
  }

  @InFull
  @Test
  void everyCurveOfATraining_isWhatTheProgramDraws() throws IOException {
    assertThat(FILES).containsKeys(TRAINED.toArray(String[]::new));
    expectAsMade(TRAINED::contains);
  }

  private static void expectAsMade(Predicate<String> files) throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<String, Supplier<String>> file : FILES.entrySet()) {
      if (files.test(file.getKey())) {
        Path path = PROJECT.resolve(file.getKey());
        String there = Files.exists(path) ? Files.readString(path) : "";
        String made = file.getValue().get();
        if (!there.equals(made)) {
          complaints.add(complaint(file.getKey(), there, made));
        }
      }
    }
    assertThat(complaints).as("rewrite them: " + Generated.COMMAND).isEmpty();
  }

  @Test
  void everyFigureOfTheDocs_isDrawnByTheProgram() throws IOException {
    Set<String> drawn =
        FILES.keySet().stream()
            .filter(name -> name.startsWith("docs/figures/"))
            .map(name -> name.substring("docs/figures/".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there = figures();
    there.removeAll(BY_HAND);
    assertThat(there).isEqualTo(drawn);
  }

  @Test
  void everyFigureOfTheDocs_isShownWhereItIsNeeded_notOnlyAmongTheOthers() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path page : Page.all(PROJECT)) {
      Page.read(PROJECT, page).targets().stream()
          .filter(target -> !page.endsWith("docs/figures.md"))
          .filter(target -> target.startsWith(FIGURES))
          .forEach(target -> shown.add(target.getFileName().toString()));
    }
    assertThat(shown).containsAll(figures());
  }

  @Test
  void everyPage_leadsToTheOneBeforeAndTheOneAfter() throws IOException {
    for (Path page : Page.all(PROJECT)) {
      String name = PROJECT.relativize(page).toString().replace('\\', '/');
      if (!name.endsWith("README.md")) {
        assertThat(FILES.get(name)).as("%s is listed in docs/README.md", name).isNotNull();
        String text = FILES.get(name).get();
        assertThat(text.lines().toList()).last().asString().as(name).containsPattern("←|→");
        assertThat(Navigation.without(text)).doesNotContain("README.md) ·").endsWith("\n");
      }
    }
  }

  @Test
  void aComplaint_namesTheFileAndTheFirstLineThatDiffers() {
    assertThat(complaint("a.svg", "1\n2\n3\n", "1\n2\n4\n"))
        .isEqualTo("a.svg:3: is \"3\" but the program makes \"4\"");
    assertThat(complaint("a.svg", "", "1\n"))
        .isEqualTo("a.svg:1: is \"\" but the program makes \"1\"");
    assertThat(complaint("a.svg", "1\n", "1"))
        .isEqualTo("a.svg:2: is \"\" but the program makes nothing");
    assertThat(complaint("a.svg", "1", "1\n2"))
        .isEqualTo("a.svg:2: is missing but the program makes \"2\"");
  }

  private static Set<String> figures() throws IOException {
    try (Stream<Path> files = Files.list(FIGURES)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String complaint(String name, String there, String made) {
    String[] theirs = there.split("\n", -1);
    String[] ours = made.split("\n", -1);
    int line = 0;
    while (line < Math.min(theirs.length, ours.length) && theirs[line].equals(ours[line])) {
      line++;
    }
    return name
        + ":"
        + (line + 1)
        + ": is "
        + (line < theirs.length ? quoted(theirs[line]) : "missing")
        + " but the program makes "
        + (line < ours.length ? quoted(ours[line]) : "nothing");
  }

  private static String quoted(String line) {
    return "\"" + (line.length() > 100 ? line.substring(0, 100) + "…" : line) + "\"";
  }
}
