package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.ReferenceOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From every section of every note to the methods that compute its formulas. */
@ReferenceOnly
class NotesAndFormulasTest {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path INDEX = PROJECT.resolve("docs/formulas.md");

  /** Formulas that a note has written down wrongly, or named or numbered in two ways. */
  private static final List<String> SLIPS =
      List.of(
          "trn.2", "trn.5", "trn.6", "trn.9", "ffn.4", "ffn.9", "ffn.10", "ffn.14", "sld.5",
          "sld.14");

  private static final Pattern ROW = Pattern.compile("\\| (\\w+\\.\\d+) \\|(.*)");

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
  void everyFormula_standsOnItsNotesPage() throws IOException {
    List<String> missing = new ArrayList<>();
    for (NotePage note : NotePage.ALL) {
      String page = Files.readString(PROJECT.resolve("docs").resolve(note.file()));
      note.ids()
          .filter(id -> !page.contains("(" + id + ")"))
          .forEach(id -> missing.add("docs/" + note.file() + ": has no " + id));
    }
    assertThat(missing).isEmpty();
  }

  /** Between the formula and the next one there are a kind word and a test. */
  @Test
  void everySlip_isExplained() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (NotePage note : NotePage.ALL) {
      String page = Files.readString(PROJECT.resolve("docs").resolve(note.file()));
      for (String id : note.ids().filter(SLIPS::contains).toList()) {
        int row = Integer.parseInt(id.replaceFirst(".*\\.", ""));
        String next = "(" + note.prefix() + "." + (row + 1) + ")";
        String about = page.substring(page.indexOf("(" + id + ")"), page.indexOf(next));
        if (!about.contains("> **A small slip")
            || !about.matches("(?s).*\\]\\(\\.\\./src/(test|exercise)/java/.*")) {
          complaints.add("docs/" + note.file() + ": does not explain the slip of " + id);
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyFormula_hasItsRowInTheIndex_inOrder_withMethodAndTest() throws IOException {
    Iterator<String> ids = NotePage.ALL.stream().flatMap(NotePage::ids).iterator();
    List<String> lines = Files.readAllLines(INDEX);
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher row = ROW.matcher(lines.get(i));
      if (row.matches()) {
        String at = "docs/formulas.md:" + (i + 1) + ": ";
        String id = ids.hasNext() ? ids.next() : "nothing";
        if (!row.group(1).equals(id)) {
          complaints.add(at + id + " should stand here, not " + row.group(1));
          break;
        }
        if (!row.group(2)
            .matches(".*\\(\\.\\./src/main/.*\\| .*\\(\\.\\./src/(test|exercise)/.*")) {
          complaints.add(at + id + " has no link to a method or none to a test");
        }
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(ids).as("rows at the end of docs/formulas.md").isExhausted();
  }
}
