package chainrule.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A CSV table (RFC 4180) that keeps everything but the cells that are set: quotes, line ends, the
 * byte order mark, the separators, and what stands before the first row with text. Rows, from that
 * one on, and columns count from 0.
 */
public final class Csv {

  /** The byte order mark, which Excel needs at the beginning of a file in UTF-8. */
  public static final String MARK = "\uFEFF";

  private static final String SEPARATORS = ",;\t";

  /** The mark, the line that tells Excel the separator, and rows without text. */
  private static final Pattern BEFORE =
      Pattern.compile(MARK + "?(?:(?:(?i:sep=.)|(?:[\\h,;]|\"\")*+)\\R)*+");

  private final String before;
  private final char separator;
  private final List<CsvReader.Row> rows;

  private Csv(String before, char separator, List<CsvReader.Row> rows) {
    this.before = before;
    this.separator = separator;
    this.rows = rows;
  }

  /**
   * Reads a table. Its separator is the comma, the semicolon or the tabulator, whichever is the
   * most frequent in the first row.
   *
   * @param text a file's content
   * @return the table
   */
  public static Csv parse(String text) {
    Matcher leading = BEFORE.matcher(text);
    String before = leading.lookingAt() ? leading.group() : "";
    String body = text.substring(before.length());
    char separator = ',';
    int most = 0;
    for (char candidate : SEPARATORS.toCharArray()) {
      List<CsvReader.Row> first = new CsvReader(body, candidate).rows(1, 1);
      if (!first.isEmpty() && first.get(0).cells().size() > most) {
        most = first.get(0).cells().size();
        separator = candidate;
      }
    }
    int line = 1 + (int) before.replace(MARK, "").lines().count();
    List<CsvReader.Row> rows = new CsvReader(body, separator).rows(line, Integer.MAX_VALUE);
    return new Csv(before, separator, rows);
  }

  /**
   * Where a cell begins with a quote that nothing closes: all behind it is taken for one cell.
   *
   * @return the line, from 1; 0 if there is none
   */
  public int openQuote() {
    if (rows.isEmpty()) {
      return 0;
    }
    CsvReader.Row last = rows.get(rows.size() - 1);
    List<String> closed = last.cells().subList(0, last.cells().size() - 1);
    int above = (int) String.join("", closed).chars().filter(c -> c == '\n').count();
    return CsvReader.isOpen(last.cells().get(closed.size())) ? last.line() + above : 0;
  }

  /**
   * Where a row stands in the file; a cell in quotes may be of several lines.
   *
   * @param row from 0
   * @return the line at which it begins, from 1
   */
  public int line(int row) {
    return rows.get(row).line();
  }

  /**
   * How many rows there are, the first one, which mostly has the names of the columns, included.
   *
   * @return the number
   */
  public int rows() {
    return rows.size();
  }

  /**
   * Whether a row has no text in it.
   *
   * @param row from 0
   * @return true if every cell is blank
   */
  public boolean isBlank(int row) {
    return rows.get(row).cells().stream().allMatch(String::isBlank);
  }

  /**
   * The cells of the first row.
   *
   * @return the names of the columns, without blanks around them
   */
  public List<String> header() {
    return rows.isEmpty()
        ? List.of()
        : rows.get(0).cells().stream().map(Csv::text).map(String::strip).toList();
  }

  /**
   * Finds a column.
   *
   * @param name its name in the first row; case does not matter
   * @return from 0; −1 if there is none
   */
  public int column(String name) {
    List<String> header = header();
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What a cell says.
   *
   * @param row from 0
   * @param column from 0; −1 is a column that is not there
   * @return its text without the quotes; empty if there is no such cell
   */
  public String get(int row, int column) {
    List<String> cells = rows.get(row).cells();
    return column < 0 || column >= cells.size() ? "" : text(cells.get(column));
  }

  /**
   * Changes a cell, with quotes if they are needed, or if it had some.
   *
   * @param row from 0
   * @param column from 0; a row that is shorter gets empty cells
   * @param text what it is to say
   */
  public void set(int row, int column, String text) {
    List<String> cells = rows.get(row).cells();
    while (cells.size() <= column) {
      cells.add("");
    }
    boolean hadQuotes = cells.get(column).startsWith("\"");
    cells.set(column, hadQuotes ? inQuotes(text) : cell(text));
  }

  @Override
  public String toString() {
    return rows.stream()
        .map(row -> String.join(String.valueOf(separator), row.cells()) + row.end())
        .collect(Collectors.joining("", before, ""));
  }

  private static String text(String cell) {
    boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  /**
   * A row of a new table, with commas.
   *
   * @param cells what they say
   * @return the row with its line end
   */
  public static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean needsQuotes =
        text.chars().anyMatch(c -> "\",;'\n\r\t".indexOf(c) >= 0) || !text.equals(text.strip());
    return needsQuotes ? inQuotes(text) : text;
  }

  private static String inQuotes(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /**
   * A table as a file: with the mark if it has letters that Excel would otherwise take for those of
   * the code page of its place.
   *
   * @param text the table
   * @return UTF-8
   */
  public static byte[] bytes(String text) {
    boolean needsMark = text.chars().anyMatch(c -> c > 126) && !text.startsWith(MARK);
    return ((needsMark ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Text of a stranger that no spreadsheet takes for a formula: made harmless first, and then, if
   * it begins like a formula or like what is done here, with an apostrophe before it.
   *
   * @param text any text
   * @return one line
   */
  public static String safe(String text) {
    String clean = Plain.line(text);
    return clean.matches("[\\s\\p{Z}\uFFFD]*[=+\\-@'＝＋－＠].*") ? "'" + clean : clean;
  }
}
