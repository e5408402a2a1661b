package chainrule.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The page with all formulas in tables, made from the rows that the notes' pages declare. */
final class FormulaIndex {

  private static final String HEAD =
      """
      # The formulas

      All %d formulas, in the order of each note: what a row is called leads to its place on the note's
      page, where methods and examples are. **∂** means that every entry of its derivative is checked,
      see [gradient checking](gradient-checking.md); **x** that it is [an exercise](exercises.md).
      """;

  private FormulaIndex() {}

  static String markdown(Path project) throws IOException {
    List<FormulaRow> rows =
        FormulaRow.all(project).stream()
            .sorted(Comparator.comparingInt(FormulaRow::number))
            .toList();
    StringBuilder text = new StringBuilder(HEAD.formatted(rows.size()));
    for (NotePage note : NotePage.ALL) {
      table("[%s](%s)".formatted(note.title(), note.file()), note.prefix(), rows, text);
    }
    table("In no note", FormulaRow.OWN, rows, text);
    return text.toString();
  }

  private static void table(
      String title, String prefix, List<FormulaRow> rows, StringBuilder text) {
    List<FormulaRow> own = rows.stream().filter(row -> row.prefix().equals(prefix)).toList();
    if (own.isEmpty()) {
      return;
    }
    text.append("\n## ").append(title).append("\n\n");
    text.append("| row | formula | | code | proof |\n|---|---|---|---|---|\n");
    own.forEach(row -> text.append(line(row)));
  }

  private static String line(FormulaRow row) {
    String marks =
        (row.isDifferentiated() ? "∂\u00a0" : "") + (row.exercises().isEmpty() ? "" : "x");
    return "| [%s](%s#%s) | %s | %s | %s | %s |\n"
        .formatted(
            row.id(),
            row.page(),
            Page.anchor(row.section()),
            row.formula(),
            marks.replaceAll("\u00a0$", ""),
            row.classes().stream().map(type -> code(row, type)).collect(joining("; ")),
            row.proofs().stream().map(Sources::link).collect(joining(", ")));
  }

  /** The class with its link, and which of its methods. */
  private static String code(FormulaRow row, String type) {
    return row.methods().stream()
        .filter(method -> method.startsWith(type + "."))
        .map(method -> method.substring(type.length() + 1))
        .collect(joining(", ", Sources.link(type) + " ", ""));
  }
}
