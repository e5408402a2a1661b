package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Plain;
import java.util.ArrayList;
import java.util.List;

/** A class as a table: {@code grades.csv}, a line for each submission, in RFC 4180's quotes. */
final class GradesCsv {

  /** Static methods only. */
  private GradesCsv() {}

  /** The file's content. A submission that has no grade has empty cells, never a zero. */
  static String of(ClassList list) {
    List<String> header = new ArrayList<>(List.of("submission", "score", "max_score"));
    list.exercises().stream().map(FormulaExercise::name).forEach(header::add);
    StringBuilder csv = new StringBuilder(line(header));
    for (Entry entry : list.entries()) {
      Row row = list.rows().get(entry.name());
      List<String> cells = new ArrayList<>();
      cells.add(cell(entry.name()));
      cells.add(row == null ? "" : Integer.toString(row.points()));
      cells.add(Integer.toString(list.max()));
      for (int i = 0; i < list.exercises().size(); i++) {
        cells.add(row == null ? "" : Integer.toString(row.exercises().get(i).points()));
      }
      csv.append(line(cells));
    }
    return csv.toString();
  }

  private static String line(List<String> cells) {
    return String.join(",", cells) + "\n";
  }

  /**
   * Text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one,
   * and before an apostrophe, so that the name can be had back.
   */
  static String cell(String text) {
    String cell = text.matches("(?s)[=+\\-@'\\s＝＋－＠].*") ? "'" + text : text;
    cell = cell.startsWith("'") ? "'" + Plain.line(cell.substring(1)) : Plain.line(cell);
    return cell.matches(".*[\",;'].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
