package chainrule.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a table apart into its rows and cells, which stay as they are written. */
final class CsvReader {

  private final String text;
  private final char separator;

  /** The line where it begins, the cells with their quotes, and what ends the row. */
  record Row(int line, List<String> cells, String end) {}

  CsvReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** So many rows, or all that there are; the text begins in this line. */
  List<Row> rows(int firstLine, int most) {
    List<Row> rows = new ArrayList<>();
    int line = firstLine;
    for (int start = 0; start < text.length() && rows.size() < most; ) {
      int first = start;
      List<String> cells = new ArrayList<>();
      int end = cellEnd(start);
      cells.add(text.substring(start, end));
      while (end < text.length() && text.charAt(end) == separator) {
        start = end + 1;
        end = cellEnd(start);
        cells.add(text.substring(start, end));
      }
      int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
      rows.add(new Row(line, cells, text.substring(end, next)));
      line += (int) text.substring(first, next).lines().count();
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

  /** Whether a cell begins with a quote that nothing closes. */
  static boolean isOpen(String cell) {
    return cell.startsWith("\"") && !cell.substring(1).replace("\"\"", "").contains("\"");
  }
}
