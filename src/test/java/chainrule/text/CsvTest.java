package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;

/** Tables in RFC 4180's quotes, whole and changed in one cell. */
class CsvTest {

  @Example
  void quotedCells_holdSeparators_lineEnds_andQuotes() {
    Csv csv = Csv.parse("a,\"b,c\",\"d\"\"e\"\r\n1,\"two\nlines\",3\r\n");
    assertThat(csv.rows()).isEqualTo(2);
    assertThat(csv.header()).containsExactly("a", "b,c", "d\"e");
    assertThat(csv.get(1, 1)).isEqualTo("two\nlines");
    assertThat(csv.get(1, 3)).isEmpty();
    assertThat(csv.get(1, -1)).isEmpty();
  }

  @Example
  void onlyTheCellThatIsSetChanges() {
    String text = "\uFEFF\"Name\";Grade; \"x\"\r\n\"Ö; 1\";;\"\"\"\"\n\nlast";
    Csv csv = Csv.parse(text);
    assertThat(csv.toString()).isEqualTo(text);
    csv.set(1, csv.column("grade"), "7,5");
    assertThat(csv.toString()).isEqualTo(text.replace(";;", ";\"7,5\";"));
    csv.set(1, 0, "a\"b");
    assertThat(csv.get(1, 0)).isEqualTo("a\"b");
    csv.set(0, 0, "Names");
    assertThat(csv.toString()).startsWith("\uFEFF\"Names\";");
    assertThat(csv.get(1, 2)).isEqualTo("\"");
    assertThat(csv.isBlank(2)).isTrue();
    assertThat(csv.isBlank(1)).isFalse();
    csv.set(3, 2, "3");
    assertThat(csv.toString()).endsWith("last;;3");
  }

  @Example
  void whatStandsBeforeTheFirstText_isKept_andIsNoRow() {
    for (String before : List.of("\n", "\uFEFF\r\n", ";;\n \t;\n", "\"\";\n", "sep=;\r\n")) {
      Csv csv = Csv.parse(before + "Name;Grade\nÖ;1\n");
      assertThat(csv.header()).as(before).containsExactly("Name", "Grade");
      assertThat(csv.rows()).isEqualTo(2);
      csv.set(1, 1, "2");
      assertThat(csv.toString()).isEqualTo(before + "Name;Grade\nÖ;2\n");
    }
    assertThat(Csv.parse("\n\nName;Grade\n\"Ö;1\n").openQuote()).isEqualTo(4);
    assertThat(Csv.parse("\n\nName;\"Your\ngrade\"\n\nÖ;1").line(2)).isEqualTo(6);
    assertThat(Csv.parse("\"\nName\",Grade\n").header()).containsExactly("Name", "Grade");
    assertThat(Csv.parse("\n\n").rows()).isZero();
  }

  @Example
  void column_isFoundByItsName_whateverTheCase() {
    Csv csv = Csv.parse("Full name,Grade\n");
    assertThat(csv.column("full NAME")).isZero();
    assertThat(csv.column("ID")).isEqualTo(-1);
    assertThat(Csv.parse("a,\"\"").header()).containsExactly("a", "");
    assertThat(Csv.parse("").rows()).isZero();
    assertThat(Csv.parse("").column("ID")).isEqualTo(-1);
  }

  @Property(tries = 500)
  void anyTable_isReadAsItWasWritten(
      @ForAll @Size(min = 1, max = 5)
          List<@Size(2) List<@Chars({'a', 'λ', '"', ',', '\n', '\r', '\0', ' '}) String>> rows) {
    StringBuilder text = new StringBuilder("a,b\n");
    rows.forEach(row -> text.append(Csv.row(row)));
    Csv csv = Csv.parse(text.toString());
    assertThat(csv.rows()).isEqualTo(rows.size() + 1);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(csv.get(i + 1, 0)).isEqualTo(rows.get(i).get(0));
      assertThat(csv.get(i + 1, 1)).isEqualTo(rows.get(i).get(1));
    }
    assertThat(csv.toString()).isEqualTo(text.toString());
  }

  @Property(tries = 1000)
  void anyText_isKeptByteForByte(
      @ForAll @Chars({'a', '"', ',', ';', '\n', '\r', ' '}) String text) {
    assertThat(Csv.parse(text).toString()).isEqualTo(text);
  }

  @Example
  void rows_areQuotedWhereTheyMustBe() {
    assertThat(Csv.row(List.of("ada", "a,b", "say \"hi\"", "a'b", "2 = 2", " x")))
        .isEqualTo("ada,\"a,b\",\"say \"\"hi\"\"\",\"a'b\",2 = 2,\" x\"\n");
  }

  @Example
  void safeText_neverBeginsAFormula() {
    for (String text :
        List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            " =1",
            "'=1",
            "\u00A0=1",
            "\u2003=1",
            "\u200B=1",
            "\u3000=1",
            "\uFEFF=1",
            "\u0085=1",
            "\u00A0\u0000\uFEFF=1")) {
      assertThat(Csv.safe(text)).as(text).startsWith("'").doesNotContain("\n", "\r", "\t");
    }
    assertThat(Csv.safe("ada = 1")).isEqualTo("ada = 1");
  }

  /** Excel would take a letter of UTF-8 for two of its own code page; ASCII is the same in both. */
  @Example
  void mark_standsBeforeLettersThatNeedIt_once() {
    assertThat(Csv.bytes("Angela,~1\n")).isEqualTo(utf8("Angela,~1\n"));
    for (String text : List.of("Ä\n", "°\n", "\u007F\n", "λ\n")) {
      assertThat(Csv.bytes(text)).isEqualTo(utf8(Csv.MARK + text));
      assertThat(Csv.bytes(Csv.MARK + text)).isEqualTo(utf8(Csv.MARK + text));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
