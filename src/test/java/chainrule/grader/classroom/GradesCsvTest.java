package chainrule.grader.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that a spreadsheet shows and does not run. */
class GradesCsvTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ada        | ada
          a,b        | "a,b"
          say "hi"   | "say ""hi\"""
          a'b        | "a'b"
          2 = 2      | 2 = 2
          """)
  void cell_isQuotedWhereItMustBe(String name, String cell) {
    assertThat(GradesCsv.cell(name)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", " =1", "'=1"})
  void cell_neverBeginsAFormula(String name) {
    assertThat(GradesCsv.cell(name)).startsWith("\"'").doesNotContain("\n", "\r", "\t");
  }
}
