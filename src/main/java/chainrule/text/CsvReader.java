package chainrule.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a table apart into its rows and cells, which stay as they are written. */
final class CsvReader {

  private final String text;
  private final char separator;

  /** The cells with their quotes, and what ends the row. */
  record Row(List<String> cells, String end) {}

  CsvReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** So many rows, or all that there are. */
  List<Row> rows(int most) {
    List<Row> rows = new ArrayList<>();
    for (int start = 0; start < text.length() && rows.size() < most; ) {
      List<String> cells = new ArrayList<>();
      int end = cellEnd(start);
      cells.add(text.substring(start, end));
      while (end < text.length() && text.charAt(end) == separator) {
        start = end + 1;
        end = cellEnd(start);
        cells.add(text.substring(start, end));
      }
      int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
      rows.add(new Row(cells, text.substring(end, next)));
      start = next;
    }
    return rows;
  }

  /** At the next separator or line end outside of quotes. */
  private int cellEnd(int start) {
    boolean quoted = text.startsWith("\"", start);
    for (int i = quoted ? start + 1 : start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        boolean twice = text.startsWith("\"\"", i); // two quotes in quotes are one
        quoted = c != '"' || twice;
        i += twice ? 1 : 0;
      } else if (c == separator || c == '\n' || c == '\r') {
        return i;
      }
    }
    return text.length();
  }

  /** The line of a quote that nothing closes: only the last cell of all can have one; else 0. */
  static int openQuote(List<Row> rows) {
    List<String> last = rows.isEmpty() ? List.of("") : rows.get(rows.size() - 1).cells;
    String cell = last.get(last.size() - 1);
    long before =
        rows.stream()
            .map(row -> String.join("", row.cells) + row.end)
            .mapToLong(row -> row.lines().count())
            .sum();
    return isOpen(cell) ? (int) (before - cell.lines().count() + 1) : 0;
  }

  private static boolean isOpen(String cell) {
    return cell.startsWith("\"") && !cell.substring(1).replace("\"\"", "").contains("\"");
  }
}
