package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as spreadsheets save them. */
class CsvFileTest {

  private static final String TABLE = "Name,Note\r\nZoë,\"a\nb\"\r\n";

  @TempDir private Path folder;

  private CsvFile read(byte[] bytes) throws IOException {
    return CsvFile.read(Files.write(folder.resolve("class.csv"), bytes));
  }

  private CsvFile read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void utf8_staysAsItIs_withItsMarkOrWithout() throws IOException {
    for (String text : new String[] {TABLE, Csv.MARK + TABLE, "", Csv.MARK}) {
      assertThat(read(text).table().toString()).isEqualTo(text);
      assertThat(read(text).note()).isEmpty();
    }
  }

  @Test
  void otherEncodings_areRead_withANote() throws IOException {
    CsvFile windows = read(TABLE.getBytes(Charset.forName("windows-1252")));
    assertThat(windows.table().toString()).isEqualTo(TABLE);
    assertThat(windows.note()).isEqualTo("class.csv was read as Windows-1252; save it as UTF-8");
    CsvFile wide = read((Csv.MARK + TABLE).getBytes(StandardCharsets.UTF_16LE));
    assertThat(wide.table().toString()).isEqualTo(TABLE);
    assertThat(wide.note()).isEqualTo("class.csv was read as UTF-16; save it as UTF-8");
    CsvFile old = read(new byte[] {'a', (byte) 0x81, (byte) 0xE9}); // 0x81 is none of Windows'
    assertThat(old.table().toString()).isEqualTo("a\u0081é");
    assertThat(old.note()).isEqualTo("class.csv was read as ISO-8859-1; save it as UTF-8");
    CsvFile unmarked = read(TABLE.getBytes(StandardCharsets.UTF_16BE));
    assertThat(unmarked.table().toString()).isEqualTo(TABLE);
    assertThat(unmarked.note()).isEqualTo(wide.note());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a,'b                    | 1
          a,b/1,'2/3,4/           | 2
          a/'1/2',3/4,'''5        | 4
          a/''1                   | 0
          a/'1'2'                 | 0
          a/''                    | 0
          a/'''1'''               | 0
          a/1'                    | 0
          """)
  void quoteThatIsNotClosed_isToldWithItsLine(String text, int line) throws IOException {
    String table = text.replace('/', '\n').replace('\'', '"');
    assertThat(Csv.parse(table).openQuote()).isEqualTo(line);
    if (line > 0) {
      assertThatThrownBy(() -> read(table))
          .isInstanceOf(UnreadableException.class)
          .hasMessage(
              "class.csv, line " + line + ": a cell begins with a quote that is not closed");
    }
  }

  @Test
  void lineForExcelOnly_isTold() {
    for (String line : new String[] {"sep=;\r\n", "\"sep=,\"\n", Csv.MARK + "sep=\t\n"}) {
      assertThatThrownBy(() -> read(line + TABLE))
          .isInstanceOf(UnreadableException.class)
          .hasMessage(
              "class.csv, line 1: sep= is for Excel and no row of the table; delete the line");
    }
  }

  @Test
  void whatIsNoTable_isRefused() throws IOException {
    for (String other : new String[] {"PK\u0003\u0004", "\0bc", "ab\0"}) {
      assertThatThrownBy(() -> read(other))
          .hasMessage("class.csv is not a CSV file; save the table as CSV in UTF-8");
    }
    assertThatThrownBy(() -> CsvFile.read(folder.resolve("none")))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("none does not exist");
  }
}
