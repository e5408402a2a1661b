package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From every section of every note to the methods that compute its formulas. */
class NotesAndFormulasTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();

  /** Formulas that a note has written down wrongly, or named or numbered in two ways. */
  static final List<String> SLIPS =
      List.of(
          "trn.2", "trn.5", "trn.6", "trn.9", "ffn.4", "ffn.5", "ffn.9", "ffn.10", "ffn.13",
          "ffn.14", "sld.5", "l06.26", "sld.14", "sld.16", "sld.19");

  @Test
  void everyPage_hasItsNotesSectionsInTheirOrder() throws IOException {
    for (NotePage note : NotePage.ALL) {
      assertThat(note.page(PROJECT).headings().stream().map(NotePage::plain))
          .as("the headings of docs/%s", note.file())
          .containsSequence(note.sections().stream().map(NotePage::plain).toList())
          .startsWith(NotePage.plain(note.title()));
    }
  }

  @Test
  void everySection_leadsToAMethod() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (NotePage note : NotePage.ALL) {
      complaints.addAll(note.page(PROJECT).sectionsWithout("](../src/main/java/"));
    }
    assertThat(complaints).as("sections without a link to code").isEmpty();
  }

  @Test
  void everyFormula_standsOnItsNotesPage_andNoneIsMissing() throws IOException {
    List<FormulaRow> rows = FormulaRow.all(PROJECT);
    List<String> complaints = new ArrayList<>();
    for (NotePage note : NotePage.ALL) {
      List<FormulaRow> own =
          rows.stream().filter(row -> row.prefix().equals(note.prefix())).toList();
      own.stream()
          .filter(row -> !row.page().equals(note.file()))
          .forEach(
              row -> complaints.add("docs/" + row.page() + ": " + row.id() + " is no row of it"));
      assertThat(own.stream().map(FormulaRow::number).sorted())
          .as("the rows that docs/%s declares", note.file())
          .containsExactlyElementsOf(IntStream.rangeClosed(1, own.size()).boxed().toList());
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyRow_namesMethodsAndTestsThatAreThere() throws IOException {
    List<FormulaRow> rows = FormulaRow.all(PROJECT);
    assertThat(rows)
        .filteredOn(row -> !row.prefix().equals(FormulaRow.OWN))
        .as("what the notes have; a new row is counted here")
        .hasSize(94);
    assertThat(rows.stream().flatMap(row -> row.complaints().stream())).isEmpty();
  }

  @Test
  void everyRow_isWrittenOnItsPage() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (FormulaRow row : FormulaRow.all(PROJECT)) {
      String page = Files.readString(PROJECT.resolve("docs").resolve(row.page()));
      if (!page.contains("(" + row.id() + ")")) {
        complaints.add("docs/" + row.page() + ": the text does not say (" + row.id() + ")");
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** Between the formula and the next one there are a kind word and a test. */
  @Test
  void everySlip_isExplained() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (NotePage note : NotePage.ALL) {
      String page = Files.readString(PROJECT.resolve("docs").resolve(note.file()));
      for (String id : SLIPS.stream().filter(it -> it.startsWith(note.prefix() + ".")).toList()) {
        String about = page.substring(page.indexOf("(" + id + ")"));
        int next = about.indexOf("\n<!-- ", about.indexOf("<!-- " + id) + 1);
        about = next < 0 ? about : about.substring(0, next);
        if (!about.contains("> **A small slip")
            || !about.matches("(?s).*\\]\\(\\.\\./src/(test|exercise)/java/.*")) {
          complaints.add("docs/" + note.file() + ": does not explain the slip of " + id);
        }
      }
    }
    assertThat(complaints).isEmpty();
  }
}
