package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.FormulaClasses;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page links to or names is there. */
class DocsTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir Path dir;

  @Test
  void everyLinkAndEveryName_leadsSomewhere() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path page : Page.all(PROJECT)) {
      complaints.addAll(Page.read(PROJECT, page).complaints());
    }
    assertThat(complaints).isEmpty();
  }

  /** A number of a sentence that has come to stand at the beginning of a line, as "is\n1. The". */
  @Test
  void noLineOfAParagraph_isTakenForAList() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Path page : Page.all(PROJECT)) {
      complaints.addAll(Page.read(PROJECT, page).brokenParagraphs());
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void aLineThatIsTakenForAList_isFound() throws IOException {
    Files.writeString(
        dir.resolve("page.md"),
        "and λ is\n1. The command\n\nis x\n- y\n\n- a list\n- goes on\n\n1. a\n2. b\n\nsince\n1984.\n");
    assertThat(Page.read(dir, dir.resolve("page.md")).brokenParagraphs())
        .containsExactly("page.md:2: 1. The command", "page.md:5: - y");
  }

  @Test
  void theIndex_leadsToEveryPageAndEveryExample() throws IOException {
    Path index = PROJECT.resolve("docs/README.md");
    List<Path> targets = Page.read(PROJECT, index).targets();
    assertThat(Page.all(PROJECT).stream().filter(DocsTest::isListed))
        .as("pages that docs/README.md does not lead to")
        .filteredOn(page -> !targets.contains(page))
        .isEmpty();
  }

  @Test
  void everyFormula_isNamedOnAPage() throws IOException {
    String text = text();
    List<String> complaints = new ArrayList<>();
    for (Class<?> type : Names.formulaClasses()) {
      FormulaSource source = FormulaSource.of(type);
      FormulaClasses.formulas(type).stream()
          .map(Method::getName)
          .filter(method -> !text.contains("`" + type.getSimpleName() + "." + method + "`"))
          .forEach(method -> complaints.add(source.at(method) + ": no page names " + method));
    }
    assertThat(complaints).isEmpty();
  }

  private static String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path page : Page.all(PROJECT)) {
      text.append(Files.readString(page));
    }
    return text.toString();
  }

  private static boolean isListed(Path page) {
    return !page.getFileName().toString().equals("README.md");
  }

  @Test
  void aLinkToNothing_isFound() throws IOException {
    Files.writeString(dir.resolve("other.md"), "# One `Two`, three\n");
    assertThat(
            complaints(
                "[a](other.md) [b](other.md#one-two-three) [c](https://example.org/x) [d](#here)\n"
                    + "## Here\n"
                    + "[e](missing.md) ![f](g.png)\n"
                    + "[h](other.md#two) [i](#there)\n"
                    + "```java\n[j](missing.md)\n```\n"))
        .containsExactly(
            "page.md:3: there is no missing.md",
            "page.md:3: there is no g.png",
            "page.md:4: other.md has no heading #two",
            "page.md:4: page.md has no heading #there");
  }

  @Test
  void aLinkOutOfTheProject_isFound() throws IOException {
    assertThat(complaints("[a](../elsewhere.md) [b](/etc/hosts)\n"))
        .containsExactly(
            "page.md:1: ../elsewhere.md leads out of the project",
            "page.md:1: /etc/hosts leads out of the project");
  }

  @Test
  void aNameOfNothing_isFound() throws IOException {
    assertThat(
            complaints(
                "`Sigmoid` `Sigmoid.value` `Sigmoid.value(a)` `chainrule.activation.Sigmoid`\n"
                    + "`chainrule.activation` `People.NAMES` `SigmoidTest` `Math.exp` `List.of`\n"
                    + "`W[i][j]` `MSE` `h1` `gradient` `mvn test` `target/` `Extremum.MINIMUM`\n"
                    + "`Sigmod`\n"
                    + "`Sigmoid.values` `Math.expo(x)`\n"
                    + "`chainrule.activations` `chainrule.loss.Sigmoid`\n"))
        .containsExactly(
            "page.md:4: there is no class Sigmod",
            "page.md:5: Sigmoid has no values",
            "page.md:5: Math has no expo",
            "page.md:6: there is no package chainrule.activations",
            "page.md:6: there is no class chainrule.loss.Sigmoid");
  }

  @Test
  void aMethodThatLinksToAnotherClass_isFound() throws IOException {
    Files.writeString(dir.resolve("Tanh.java"), "");
    assertThat(complaints("\n[`Tanh.value`](Tanh.java) and [`Sigmoid.value`](Tanh.java)\n"))
        .containsExactly("page.md:2: Sigmoid.value links to Tanh.java");
  }

  private List<String> complaints(String text) throws IOException {
    return Page.read(dir, Files.writeString(dir.resolve("page.md"), text)).complaints();
  }
}
