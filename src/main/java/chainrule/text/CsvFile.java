package chainrule.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A CSV file that a teacher saved, in any usual encoding.
 *
 * @param table what is in it
 * @param note what to know of its encoding, in one line; empty if it is UTF-8
 */
public record CsvFile(Csv table, String note) {

  /**
   * Reads a table.
   *
   * @param file where it is
   * @return the table
   * @throws UnreadableException if it cannot be read, is a spreadsheet's own format, or has a quote
   *     that is not closed
   */
  public static CsvFile read(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableException(file + " cannot be read: " + UnreadableException.reason(e));
    }
    String name = Plain.line(file.getFileName().toString());
    DecodedText text = DecodedText.of(bytes);
    if (text.text().indexOf('\0') >= 0 || text.text().startsWith("PK")) {
      throw new UnreadableException(name + " is not a CSV file; save the table as CSV in UTF-8");
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
