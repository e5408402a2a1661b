package chainrule.grader.classroom.page;

import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A class as a table: {@code grades.csv}, a line for each student, in RFC 4180's quotes. */
public final class GradesCsv {

  private GradesCsv() {}

  /**
   * The file's content. What the grader failed on has empty cells, never a zero.
   *
   * @param list the class
   * @return lines of cells
   */
  public static String of(ClassList list) {
    List<String> header = new ArrayList<>(List.of("submission", "score", "max_score"));
    list.exercises().stream().map(FormulaExercise::name).forEach(header::add);
    header.add("remark");
    StringBuilder csv = new StringBuilder(Csv.row(header));
    for (StudentGrade grade : list.grades()) {
      List<String> cells = new ArrayList<>();
      cells.add(Csv.safe(grade.name()));
      cells.add(grade.points().map(BigDecimal::toPlainString).orElse(""));
      cells.add(list.max().toPlainString());
      for (int i = 0; i < list.exercises().size(); i++) {
        cells.add(grade.cells().isEmpty() ? "" : grade.cells().get(i).toPlainString());
      }
      cells.add(Csv.safe(grade.remark()));
      csv.append(Csv.row(cells));
    }
    return csv.toString();
  }
}
