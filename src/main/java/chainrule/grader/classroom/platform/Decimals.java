package chainrule.grader.classroom.platform;

import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a table, with the point or the comma that its platform writes. */
final class Decimals {

  private static final String NUMBER = "\\d{1,9}([.,]\\d{1,9})?";

  private static final Pattern WITH_DECIMALS = Pattern.compile("^\\d{1,9}([.,])\\d{1,9}$");
  private static final Pattern IN_HEADING = Pattern.compile("MaxPoints:\\d{1,9}([.,])\\d{1,9}\\b");

  private final boolean hasComma;

  private Decimals(boolean hasComma) {
    this.hasComma = hasComma;
  }

  /**
   * As the numbers are that some columns have already, or else those of the whole table; a column
   * of −1 is not there.
   */
  static Decimals of(Csv table, int... columns) {
    String own = numbers(table, column -> Arrays.stream(columns).anyMatch(it -> it == column));
    String all = own.isEmpty() ? numbers(table, column -> true) : own;
    return new Decimals(all.contains(",") && !all.contains("."));
  }

  /** The signs before their decimals, each once; Brightspace has a number among its headings. */
  private static String numbers(Csv table, IntPredicate isLookedAt) {
    Set<String> signs = new TreeSet<>();
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.header().size(); column++) {
        String cell = row == 0 ? table.header().get(column) : table.get(row, column).strip();
        Matcher number = (row == 0 ? IN_HEADING : WITH_DECIMALS).matcher(cell);
        if (isLookedAt.test(column) && number.find()) {
          signs.add(number.group(1));
        }
      }
    }
    return String.join("", signs);
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
