package chainrule.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A CSV file that a teacher saved, in any usual encoding.
 *
 * @param table what is in it
 * @param note what to know of its encoding, in one line; empty if it is UTF-8
 */
public record CsvFile(Csv table, String note) {

  private static final int MOST_BYTES = 1 << 26;

  /**
   * Reads a table.
   *
   * @param file where it is
   * @return the table
   * @throws UnreadableException if it cannot be read, is larger than 64 MB, is a spreadsheet's own
   *     format, or has a quote that is not closed
   */
  public static CsvFile read(Path file) {
    byte[] bytes =
        WholeFile.read(file, MOST_BYTES, "is larger than 64 MB; this is not a table of a class");
    String name = Plain.line(file.getFileName().toString());
    DecodedText text = DecodedText.of(bytes);
    if (text.text().indexOf('\0') >= 0 || text.text().startsWith("PK")) {
      throw new UnreadableException(name + " is not a CSV file; save the table as CSV in UTF-8");
    }
    if (text.text().matches("(?s)\"?sep=.*")) {
      throw new UnreadableException(
          name + ", line 1: sep= is for Excel and no row of the table; delete the line");
    }
    Csv table = Csv.parse((hasMark(bytes) ? Csv.MARK : "") + text.text());
    if (table.openQuote() > 0) {
      throw new UnreadableException(
          "%s, line %d: a cell begins with a quote that is not closed"
              .formatted(name, table.openQuote()));
    }
    return new CsvFile(table, text.note().isEmpty() ? "" : name + " " + text.note());
  }

  /** The mark of UTF-8 is read away; a table is written again as it was. */
  private static boolean hasMark(byte[] bytes) {
    byte[] mark = Csv.MARK.getBytes(StandardCharsets.UTF_8);
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
