package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/statements.md} says of every note: each section, each formula, and where. */
class StatementsTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path PAGE = PROJECT.resolve("docs/statements.md");
  private static final Pattern NOTE = Pattern.compile("## \\[(.*)]\\((.*)\\)");
  private static final Pattern SECTION = Pattern.compile("### (.*)");
  private static final Pattern CELLS = Pattern.compile("\\| (?!statement \\|)(.+) \\| (.*) \\|");
  private static final Pattern SLIP = Pattern.compile("\\*\\*a slip\\*\\*, told at \\[([^]]*)]");
  private static final Pattern FORMULA_LINK = Pattern.compile("\\[(\\w+\\.\\d+)]\\(([^)]*)\\)");

  /** One line of a table; before the first section of a note the section is empty. */
  private record Statement(String note, String section, String text, String where) {}

  @Test
  void everySectionOfEveryNote_hasAStatement_inTheNotesOrder() throws IOException {
    List<Statement> statements = statements();
    for (NotePage note : NotePage.ALL) {
      assertThat(
              statements.stream()
                  .filter(it -> it.note.equals(note.title()) && !it.section.isEmpty())
                  .map(it -> NotePage.plain(it.section))
                  .distinct())
          .as("the sections of " + note.title() + " that have statements")
          .containsExactlyElementsOf(note.sections().stream().map(NotePage::plain).toList());
    }
  }

  @Test
  void everyStatement_saysWhereItIsShown_orThatItIsNot() throws IOException {
    assertThat(statements())
        .hasSizeGreaterThan(100)
        .allMatch(it -> it.where.contains("](") || it.where.contains("not shown"));
  }

  @Test
  void everySlip_isToldAsOne() throws IOException {
    List<String> told =
        statements().stream()
            .map(it -> SLIP.matcher(it.where))
            .filter(Matcher::lookingAt)
            .map(slip -> slip.group(1))
            .toList();
    assertThat(told).containsAll(NotesAndFormulasTest.SLIPS);
  }

  @Test
  void everyFormulaOfTheNotes_isLinked_toItsPlace() throws IOException {
    Set<String> places =
        FormulaRow.all(PROJECT).stream()
            .filter(row -> !row.prefix().equals(FormulaRow.OWN))
            .map(row -> "[%s](%s#%s)".formatted(row.id(), row.page(), Page.anchor(row.section())))
            .collect(Collectors.toSet());
    Set<String> linked =
        FORMULA_LINK
            .matcher(Files.readString(PAGE))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(places.stream().filter(place -> !linked.contains(place)))
        .as("formulas that no statement of docs/statements.md links")
        .isEmpty();
    assertThat(linked.stream().filter(link -> !places.contains(link)))
        .as("links of docs/statements.md that lead to no formula's place")
        .isEmpty();
  }

  private static List<Statement> statements() throws IOException {
    List<Statement> statements = new ArrayList<>();
    String note = "";
    String section = "";
    for (String line : Files.readAllLines(PAGE)) {
      Matcher ofNote = NOTE.matcher(line);
      Matcher ofSection = SECTION.matcher(line);
      Matcher cells = CELLS.matcher(line);
      if (ofNote.matches()) {
        note = ofNote.group(1);
        section = "";
      } else if (ofSection.matches()) {
        section = ofSection.group(1);
      } else if (cells.matches()) {
        statements.add(new Statement(note, section, cells.group(1), cells.group(2)));
      }
    }
    return statements;
  }
}
