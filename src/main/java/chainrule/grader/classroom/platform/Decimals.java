package chainrule.grader.classroom.platform;

import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers of a table, with the point or the comma that its platform writes. */
final class Decimals {

  private static final String NUMBER = "\\d{1,9}([.,]\\d{1,9})?";

  private final boolean hasComma;

  private Decimals(boolean hasComma) {
    this.hasComma = hasComma;
  }

  /** As the numbers are that some columns have already; a column of −1 is not there. */
  static Decimals of(Csv table, int... columns) {
    for (int row = 1; row < table.rows(); row++) {
      for (int column : columns) {
        if (table.get(row, column).strip().matches("\\d+,\\d+")) {
          return new Decimals(true);
        }
      }
    }
    return new Decimals(false);
  }

  /** Writes the points of everybody whom the table has; who has no grade keeps what is there. */
  static void fill(Csv table, int column, List<Mark> marks) {
    Decimals decimals = of(table, column);
    for (Mark mark : marks) {
      if (mark.student().isPresent() && mark.points().isPresent()) {
        table.set(mark.student().get().row(), column, decimals.text(mark.points().get()));
      }
    }
  }

  String text(BigDecimal number) {
    String text = number.toPlainString();
    return hasComma ? text.replace('.', ',') : text;
  }

  /** A number as a platform writes it; empty if the text is something else. */
  static Optional<BigDecimal> number(String text) {
    String plain = text.strip();
    return plain.matches(NUMBER)
        ? Optional.of(new BigDecimal(plain.replace(',', '.')))
        : Optional.empty();
  }
}
